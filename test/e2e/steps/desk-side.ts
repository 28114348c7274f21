import { join } from "node:path";
import { askAmparo } from "../../scripts/run-amparo.ts";
import type { BrowserSession } from "../../support/browser-session.ts";
import { keptInBrowser } from "../pages/browser-storage.ts";
import { DeskWorker } from "../pages/desk.ts";
import type { PracticeServer } from "./practice-server.ts";

/** The desk of the practice organisation. Each visit logs in anew. */
export interface DeskSide {
  /** How many submissions wait. */
  count(): Promise<number>;
  /** Collects all that waits, and returns the bundle; the name is for this test alone. */
  pull(name: string): Promise<string>;
  /** Uploads what the console has written, card and all, and returns how many submissions the server has deleted for it. */
  push(bundle: string): Promise<number>;
}

/** The desk by the command line. */
export function createDeskCommands({ deskKeyFile, folder }: PracticeServer, url: string): DeskSide {
  const desk = ["--server", url, "--desk-key", deskKeyFile];
  return {
    count: async () => {
      const { submissions } = await askAmparo(["desk", "status", ...desk]);
      return Array.isArray(submissions) ? submissions.length : Number.NaN;
    },
    pull: async (name) => {
      const bundle = join(folder, name);
      await askAmparo(["desk", "pull", ...desk, "--out", bundle]);
      return bundle;
    },
    push: async (bundle) => Number((await askAmparo(["desk", "push", ...desk, bundle]))["deleted"]),
  };
}

/** Has a browser for one visit to the desk, with a folder of this name for what it saves. */
export type DeskBrowser = <T>(downloads: string, visit: (session: BrowserSession) => Promise<T>) => Promise<T>;

/** The desk by its page: a browser for each visit, with nothing in it before and nothing kept by the page after. */
export function createDeskPages({ deskKeyFile }: PracticeServer, url: string, withBrowser: DeskBrowser): DeskSide {
  let visits = 0;
  const visit = async <T>(act: (desk: DeskWorker) => Promise<T>): Promise<T> => {
    visits += 1;
    return withBrowser(`desk-${String(visits)}`, async (session) => {
      const desk = await DeskWorker.open(session, url);
      await desk.enter(deskKeyFile);
      const outcome = await act(desk);
      const kept = await keptInBrowser(desk.person.page);
      if (kept.length > 0) throw new Error(`the desk's page has kept something: ${kept.join(", ")}`);
      await desk.leave();
      return outcome;
    });
  };
  return {
    count: () => visit(async (desk) => countIn(await desk.waiting(), /^(?<count>\d+) submissions? waits?\.|^Nothing/u)),
    pull: () =>
      visit(async (desk) => {
        await desk.prepare();
        return desk.save();
      }),
    push: (bundle) =>
      visit(async (desk) => {
        const plan = await desk.bring(bundle);
        if (!plan.some((line) => line.startsWith("publish your card, with the intake keys of"))) {
          throw new Error(`no certificates are published: ${plan.join(" | ")}`);
        }
        const [title, ...lines] = await desk.upload();
        if (title !== "All of it has arrived" || !lines.includes("Your card is published.")) {
          throw new Error(`it did not all arrive: ${[title, ...lines].join(" | ")}`);
        }
        return countIn(
          lines.at(-1) ?? "",
          /^(?<count>\d+) submissions? (?:was|were) deleted|^Nothing was left to delete/u,
        );
      }),
  };
}

/** The number in a sentence that has one, and 0 in the other sentence that may stand there. @throws Error for all others */
function countIn(sentence: string, grammar: RegExp): number {
  const found = grammar.exec(sentence);
  if (found === null) throw new Error(`not what the desk says: ${sentence}`);
  return Number(found.groups?.["count"] ?? 0);
}
