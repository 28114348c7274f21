import { build, type Plugin, type UserConfig } from "vite";

const SUFFIX = "?worker-source";

/**
 * `import source from "./x.worker.ts?worker-source"` gives the whole worker as the text of one classic script. Such a worker
 * must not use top-level await: a classic script has none.
 */
export function workerSource(config: UserConfig): Plugin {
  return {
    name: "amparo:worker-source",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const worker = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return worker === null ? null : `${worker.id}${SUFFIX}`;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const { code, files } = await bundleClassic(id.slice(0, -SUFFIX.length), config);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

async function bundleClassic(entry: string, config: UserConfig): Promise<{ code: string; files: readonly string[] }> {
  const outputs = await build({
    ...config,
    configFile: false,
    logLevel: "warn",
    build: {
      ...config.build,
      write: false,
      lib: { entry, formats: ["iife"], name: "amparoWorker", fileName: "worker" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [chunk, ...rest] = [outputs].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (chunk?.type !== "chunk" || rest.length > 0) throw new Error(`${entry} did not become exactly one script`);
  return { code: chunk.code, files: chunk.moduleIds.filter((file) => !file.startsWith("\0")) };
}
