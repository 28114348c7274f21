import { relative, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Takes the indentation away from the sources below a folder: in templates of pages it would be carried along as text that nobody
 * sees. Nothing there keeps white space as it is written but elements that hold nothing else than what people wrote.
 */
export function unindented(folder: string): Plugin {
  return {
    name: "amparo:unindented",
    enforce: "pre",
    transform: (code, id) => {
      const path = relative(folder, id);
      if (path.startsWith(`..${sep}`) || !path.endsWith(".ts")) return null;
      return { code: code.replaceAll(/^[\t ]+/gmu, ""), map: null };
    },
  };
}
