// What the bundler and newer browsers add, and the libraries of TypeScript do not know.

/** The text of a file, bundled as a string. */
declare module "*?raw" {
  const content: string;
  export default content;
}

/** The path of a module worker of the site, `/workers/NAME-HASH.js`. */
declare module "*?worker&url" {
  const path: string;
  export default path;
}

/** The whole text of a classic worker, for the console's single file. */
declare module "*?worker-source" {
  const source: string;
  export default source;
}

/** Trusted Types; absent in Firefox before 148. A trusted script URL stands wherever a string is wanted. */
interface TrustedTypePolicy {
  createScriptURL(input: string): string;
}

declare const trustedTypes:
  { createPolicy(name: string, rules: { createScriptURL(input: string): string }): TrustedTypePolicy } | undefined;

/** A style sheet, bundled beside the page. */
declare module "*.css";

interface ImportMeta {
  /** Functions that import each file of a pattern, by path; the bundler writes them out. */
  glob<T>(
    pattern: string,
    options: { readonly query: "?raw"; readonly import: "default" },
  ): { readonly [path: string]: (() => Promise<T>) | undefined };
}
