import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { createServer, type Plugin, type Rolldown } from "vite";
import { plainMarkup, staticDocument } from "./static-document.ts";

/** Which part of the build the static pages are made for. */
export interface StaticPagesOptions {
  /** The folder of the client. */
  readonly root: string;
  /** The name of the input whose script takes the pages over. */
  readonly input: string;
  /** The module below the folder that has `renderPages`. */
  readonly module: string;
  /** File name of the icon before the build gave it its hash. */
  readonly icon: string;
  /** Paths below the folder of what the script loads at once in a language, although no import says so. */
  readonly texts: (language: string) => readonly string[];
}

interface Rendered {
  readonly file: string;
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Renders the portal's static pages from the client's own templates and adds them to the build: each a file that is complete
 * without its script, with its style sheet in it. What the script needs for its first step is named in the page, so that all of it
 * is asked for at once.
 */
export function staticPages(options: StaticPagesOptions): Plugin {
  return {
    name: "amparo:static-pages",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const script = entryOf(bundle, options.input);
        const icon = assetOf(bundle, options.icon);
        const styles = takeStyles(bundle, script);
        for (const { body, direction, file, language, title } of await renderAll(options)) {
          const texts = options.texts(language).map((path) => chunkOf(bundle, `${options.root}${path}`));
          const preload = withImports(bundle, [script, ...texts]).filter((path) => path !== script.fileName);
          const page = { language, direction, title, icon, ...styles, script: script.fileName, preload };
          const source = staticDocument({ ...page, body: plainMarkup(body) });
          this.emitFile({ type: "asset", fileName: `${file}.html`, source });
        }
      },
    },
  };
}

async function renderAll({ root, module }: StaticPagesOptions): Promise<readonly Rendered[]> {
  const server = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const loaded: unknown = await server.ssrLoadModule(module);
    if (!hasPages(loaded)) throw new Error(`${module} has no renderPages`);
    return await loaded.renderPages((template) => collectResult(render(template)));
  } finally {
    await server.close();
  }
}

function hasPages(
  module: unknown,
): module is { renderPages: (toHtml: (template: unknown) => Promise<string>) => Promise<readonly Rendered[]> } {
  return typeof module === "object" && module !== null && "renderPages" in module;
}

function entryOf(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const found = chunksOf(bundle).find((chunk) => chunk.isEntry && chunk.name === name);
  if (found === undefined) throw new Error(`the build made no script ${name}`);
  return found;
}

function chunkOf(bundle: Rolldown.OutputBundle, source: string): Rolldown.OutputChunk {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId === `${source}?raw`);
  if (found === undefined) throw new Error(`the build made no chunk of ${source}`);
  return found;
}

function chunksOf(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === "chunk");
}

/** Paths of these chunks and of all that they import, each behind what it imports. */
function withImports(bundle: Rolldown.OutputBundle, chunks: readonly Rolldown.OutputChunk[]): readonly string[] {
  const paths = new Set<string>();
  for (const chunk of chunks) {
    const imported = chunksOf(bundle).filter(({ fileName }) => chunk.imports.includes(fileName));
    for (const path of withImports(bundle, imported)) paths.add(path);
    paths.add(chunk.fileName);
  }
  return [...paths];
}

/** The style sheets of a script, in the order of its imports, as one text. What no other page names leaves the build; the others are named. */
function takeStyles(
  bundle: Rolldown.OutputBundle,
  script: Rolldown.OutputChunk,
): { readonly style: string; readonly styleFiles: readonly string[] } {
  const mine = withImports(bundle, [script]);
  const sheets = new Set(
    mine.flatMap((path) => chunksOf(bundle).filter(({ fileName }) => fileName === path)).flatMap(sheetsOf),
  );
  const pages = Object.keys(bundle).filter((path) => path.endsWith(".html"));
  const style = [...sheets].map((path) => textOf(bundle, path).trim()).join("\n");
  const styleFiles = [...sheets].filter((path) => pages.some((page) => textOf(bundle, page).includes(path)));
  for (const path of sheets) if (!styleFiles.includes(path)) Reflect.deleteProperty(bundle, path);
  return { style, styleFiles };
}

function sheetsOf({ viteMetadata }: Rolldown.OutputChunk): readonly string[] {
  return [...(viteMetadata?.importedCss ?? [])];
}

function assetOf(bundle: Rolldown.OutputBundle, name: string): string {
  const found = Object.values(bundle).find((file) => file.type === "asset" && file.names.includes(name));
  if (found === undefined) throw new Error(`the build has no ${name}`);
  return found.fileName;
}

function textOf(bundle: Rolldown.OutputBundle, path: string): string {
  const found = bundle[path];
  if (found?.type !== "asset") throw new Error(`the build has no ${path}`);
  return found.source.toString();
}
