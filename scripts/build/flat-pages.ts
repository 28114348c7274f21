import type { Plugin } from "vite";

/** Moves built pages from their source folders to the names that the server serves; `names` maps source path to served name. */
export function flatPages(names: Readonly<Record<string, string>>): Plugin {
  return {
    name: "amparo:flat-pages",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const [source, target] of Object.entries(names)) {
          const page = bundle[source];
          if (page?.type !== "asset") throw new Error(`the build made no page ${source}`);
          Reflect.deleteProperty(bundle, source);
          this.emitFile({ type: "asset", fileName: target, source: page.source });
        }
      },
    },
  };
}
