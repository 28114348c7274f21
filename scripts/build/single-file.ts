import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const SCRIPT_TAG = /[ \t]*<script type="module"[^>]* src="[^"]+"><\/script>\n?/;
const STYLE_TAG = /[ \t]*<link rel="stylesheet"[^>]*>\n?/;
const CHARSET_TAG = /<meta charset="utf-8" ?\/?>/;

/**
 * Makes one HTML file of a page, its one script and its one style sheet. The page's own policy, in a `<meta>` element, allows
 * exactly these two by their hashes, workers and media from memory, and no connection of any kind.
 */
export function singleFile(source: string, target: string): Plugin {
  return {
    name: "amparo:single-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle[source];
        if (page?.type !== "asset") throw new Error(`the build made no page ${source}`);
        const others = Object.values(bundle).filter((file) => file !== page);
        const scripts = others.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
        const styles = others.flatMap((file) => (file.type === "asset" ? [file.source.toString()] : []));
        const [script, style] = [only(scripts, "script"), only(styles, "style sheet")];
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        this.emitFile({ type: "asset", fileName: target, source: assemble(page.source.toString(), script, style) });
      },
    },
  };
}

/** The policy of a page that may load nothing but itself. libsodium's loader contains an
 * `XMLHttpRequest` that it never reaches; `connect-src` disarms it. */
export function offlinePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${sha256(script)}' 'wasm-unsafe-eval'`,
    `style-src '${sha256(style)}'`,
    "worker-src blob:",
    "img-src blob:",
    "media-src blob:",
    "frame-src blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html amparo-worker",
  ].join("; ");
}

function assemble(page: string, code: string, sheet: string): string {
  const script = safeInside("script", code.trim());
  const style = safeInside("style", sheet.trim());
  const policy = `<meta http-equiv="Content-Security-Policy" content="${offlinePolicy(script, style)}" />`;
  return [
    [SCRIPT_TAG, ""],
    [STYLE_TAG, ""],
    [CHARSET_TAG, `<meta charset="utf-8" />\n    ${policy}`],
    [/<\/head>/, `  <style>${style}</style>\n    <script type="module">${script}</script>\n  </head>`],
  ].reduce<string>((html, [pattern, replacement]) => replaceOnce(html, pattern, replacement), page);
}

/** Inside an element, text must not look like its end, nor hold what the HTML parser rewrites (CR, NUL). */
function safeInside(element: "script" | "style", text: string): string {
  const safe = element === "script" ? text.replace(/<(?=\/script|!--|script)/gi, "\\x3C") : text;
  if (/[\r\0]|<!--/.test(safe) || new RegExp(`</?${element}`, "i").test(safe))
    throw new Error(`the ${element} cannot be inlined`);
  return safe;
}

function replaceOnce(
  html: string,
  pattern: RegExp | string | undefined,
  replacement: string | RegExp | undefined,
): string {
  if (pattern === undefined || typeof replacement !== "string" || html.split(pattern).length !== 2) {
    throw new Error(`the page must hold ${String(pattern)} exactly once`);
  }
  return html.replace(pattern, () => replacement);
}

function only(texts: readonly string[], what: string): string {
  const [text] = texts;
  if (text === undefined || texts.length !== 1) throw new Error(`a single file needs exactly one ${what}`);
  return text;
}

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
