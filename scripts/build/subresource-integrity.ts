import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const TAG = /<(?:script\b[^>]*? src|link rel="(?:stylesheet|modulepreload)"[^>]*? href)="\/([^"]+)"[^>]*>/g;

/** Adds `integrity` (SHA-384) to every script, module to come and style sheet that a page names. A page that names anything else stops the build. */
export function subresourceIntegrity(): Plugin {
  return {
    name: "amparo:subresource-integrity",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
          page.source = page.source.toString().replace(TAG, (tag: string, path: string) => {
            const target = bundle[path];
            if (target === undefined) throw new Error(`${page.fileName} loads ${path}, which is not part of the build`);
            const content = target.type === "chunk" ? target.code : target.source;
            const digest = createHash("sha384").update(content).digest("base64");
            return tag.replace(/>$/, ` integrity="sha384-${digest}">`);
          });
        }
      },
    },
  };
}
