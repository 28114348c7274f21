import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { BROWSER_TARGET } from "./scripts/build/browser-target.ts";
import { nodeBuiltinsAbsent } from "./scripts/build/node-builtins-absent.ts";
import { pageText } from "./scripts/build/page-text.ts";
import { singleFile } from "./scripts/build/single-file.ts";
import { unindented } from "./scripts/build/unindented.ts";
import { workerSource } from "./scripts/build/worker-source.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const sodium = (name: string): string => path(`./node_modules/${name}/dist/modules/${name}.js`);

/**
 * What the console and its worker have in common. One file has no choice of chunks: both doors to libsodium lead to the CommonJS
 * build, which holds both engines.
 */
export function consoleWorkerConfig(): UserConfig {
  return {
    root: path("./client/"),
    publicDir: false,
    plugins: [nodeBuiltinsAbsent()],
    resolve: {
      alias: ["libsodium-wrappers", "libsodium"].map((name) => ({
        find: new RegExp(`^${name}$`),
        replacement: sodium(name),
      })),
    },
    build: { target: BROWSER_TARGET, modulePreload: false, reportCompressedSize: false },
  };
}

/** The console: one HTML file that works from a disk and loads nothing. */
export function consoleConfig(outDir: string): UserConfig {
  const common = consoleWorkerConfig();
  return {
    ...common,
    plugins: [
      nodeBuiltinsAbsent(),
      unindented(path("./client/")),
      workerSource(common),
      pageText(["common", "console"].map((area) => path(`./client/locales/en/${area}.ftl`))),
      singleFile("console/index.html", "console.html"),
    ],
    build: {
      ...common.build,
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: path("./client/console/index.html"),
        output: { codeSplitting: false },
      },
    },
  };
}

export default defineConfig(consoleConfig(path("./dist")));
