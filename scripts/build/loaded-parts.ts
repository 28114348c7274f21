import type { ModulePreloadOptions, Plugin } from "vite";

/** The module that Vite puts around every `import()` of a page, and what it takes from there. */
const HELPER = "\0vite/preload-helper.js";
const HELPER_EXPORT = "__vitePreload";

/** For `build.modulePreload`: names all files of a part at its `import()`, and none in a page. */
export const PARTS_NAMED: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, files, { hostType }) => (hostType === "js" ? [...new Set([file, ...files])] : []),
};

/** Puts `loadPart` of the module at this path around every `import()` of a page, instead of what Vite has for that. */
export function loadedParts(module: string): Plugin {
  return {
    name: "amparo:loaded-parts",
    enforce: "pre",
    load: (id) => (id === HELPER ? `export { loadPart as ${HELPER_EXPORT} } from ${JSON.stringify(module)};` : null),
  };
}
