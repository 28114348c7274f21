import { join } from "node:path";
import { askAmparo } from "../../scripts/run-amparo.ts";
import type { PracticeServer } from "./practice-server.ts";

/** The desk of the practice organisation, by the command line. */
export interface DeskSide {
  /** How many segments each submission has that waits. */
  status(): Promise<number[]>;
  /** Collects what waits, and returns the bundle. */
  pull(name: string): Promise<string>;
  /** Uploads what the console has written, and returns how many submissions the server has deleted for it. */
  push(bundle: string): Promise<number>;
}

export function createDeskSide({ deskKeyFile, folder }: PracticeServer, url: string): DeskSide {
  const desk = ["--server", url, "--desk-key", deskKeyFile];
  return {
    status: async () => {
      const { submissions } = await askAmparo(["desk", "status", ...desk]);
      return [...JSON.stringify(submissions).matchAll(/"segments":(\d+)/gu)].map(([, segments]) => Number(segments));
    },
    pull: async (name) => {
      const bundle = join(folder, name);
      await askAmparo(["desk", "pull", ...desk, "--out", bundle]);
      return bundle;
    },
    push: async (bundle) => Number((await askAmparo(["desk", "push", ...desk, bundle]))["deleted"]),
  };
}
