import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { BROWSER_TARGET } from "./scripts/build/browser-target.ts";
import { flatPages } from "./scripts/build/flat-pages.ts";
import { loadedParts, PARTS_NAMED } from "./scripts/build/loaded-parts.ts";
import { nodeBuiltinsAbsent } from "./scripts/build/node-builtins-absent.ts";
import { pageText } from "./scripts/build/page-text.ts";
import { staticPages } from "./scripts/build/static-pages.ts";
import { subresourceIntegrity } from "./scripts/build/subresource-integrity.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The site: portal and desk pages, served by the server. Everything it loads is static, hashed and of the same origin. */
export function siteConfig(outDir: string): UserConfig {
  return {
    root: path("./client/"),
    publicDir: false,
    appType: "mpa",
    plugins: [
      nodeBuiltinsAbsent(),
      loadedParts(path("./client/http/load-part.ts")),
      pageText(["common", "desk"].map((area) => path(`./client/locales/en/${area}.ftl`))),
      flatPages({ "desk/index.html": "desk.html" }),
      staticPages({
        root: path("./client/"),
        input: "portal",
        module: "/portal/static/render-pages.ts",
        icon: "icon.svg",
        texts: (language) => ["common", "portal"].map((area) => `locales/${language}/${area}.ftl`),
      }),
      subresourceIntegrity(),
    ],
    build: {
      target: BROWSER_TARGET,
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      manifest: "manifest.json",
      modulePreload: PARTS_NAMED,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // Texts are told apart by their names: nobody loads those of another language, and only few those of every area.
        output: {
          // Each file has a head of its own on the line: what the first pages share with what they load later is one file.
          codeSplitting: { groups: [{ name: "shared", tags: ["$initial"], minShareCount: 2 }] },
          chunkFileNames: ({ facadeModuleId }) => {
            const [, language, area] = /\/locales\/([^/]+)\/([^/]+)\.ftl/.exec(facadeModuleId ?? "") ?? [];
            return area === undefined ? "assets/[name]-[hash].js" : `assets/text-${language ?? ""}-${area}-[hash].js`;
          },
        },
        input: { portal: path("./client/portal/main.ts"), desk: path("./client/desk/index.html") },
      },
    },
    // Workers live in a folder of their own because the server gives that path another content security policy.
    worker: {
      format: "es",
      plugins: () => [nodeBuiltinsAbsent()],
      rolldownOptions: {
        output: {
          entryFileNames: "workers/[name]-[hash].js",
          chunkFileNames: "workers/[name]-[hash].js",
          assetFileNames: "workers/[name]-[hash][extname]",
        },
      },
    },
  };
}

// Not dist/site: that is a link to what servers serve, and Vite empties the folder that it builds into.
export default defineConfig(siteConfig(path("./dist/vite")));
