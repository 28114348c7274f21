import type { Plugin } from "vite";

const ABSENT = "\0node-builtin-absent";
const BUILTINS_OF_LIBSODIUM = new Set(["crypto", "node:crypto", "fs", "node:fs", "path", "node:path"]);

/**
 * libsodium's CommonJS build asks for Node built-ins on branches that a browser never takes. They become an empty module:
 * if such a branch were taken after all, it would fail at once instead of silently using something else. One per importer,
 * so that it is merged into that chunk and costs no request of its own.
 */
export function nodeBuiltinsAbsent(): Plugin {
  return {
    name: "amparo:node-builtins-absent",
    enforce: "pre",
    resolveId(source, importer) {
      return BUILTINS_OF_LIBSODIUM.has(source) && importer?.includes("/libsodium") === true
        ? `${ABSENT}:${importer}`
        : null;
    },
    load(id) {
      return id.startsWith(`${ABSENT}:`) ? "module.exports = {};" : null;
    },
  };
}
