import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { askAmparo } from "../../scripts/run-amparo.ts";
import { createDeskCommands } from "./desk-side.ts";
import type { PracticeServer } from "./practice-server.ts";

/** A letter that the console has opened. */
export interface OpenedLetter {
  /** What its `letter.json` says. */
  readonly letter: Readonly<Record<string, unknown>>;
  /** Its files by their names. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The console of the practice organisation by the command line, with the desk that carries for it. */
export interface ConsoleCommands {
  /** Collects all that waits, and opens it. */
  open(): Promise<readonly OpenedLetter[]>;
  /** Writes these answers in one language to a case, and brings them to the server. */
  answer(caseId: string, language: string, texts: readonly string[]): Promise<void>;
}

export function createConsoleCommands(server: PracticeServer, url: string): ConsoleCommands {
  const desk = createDeskCommands(server, url);
  const vault = ["--vault", server.vaultFile, "--passphrase-file", server.passphraseFile];
  let steps = 0;
  const next = (name: string): string => {
    steps += 1;
    return `carried-${String(steps)}-${name}`;
  };
  return {
    open: async () => {
      const out = join(server.folder, next("opened"));
      const bundle = await desk.pull(next("in.tar"));
      await askAmparo(["console", "open", ...vault, "--bundle", bundle, "--out", out]);
      return await Promise.all((await readdir(out)).map((submission) => read(join(out, submission))));
    },
    answer: async (caseId, language, texts) => {
      for (const text of texts) {
        const file = join(server.folder, next("answer.txt"));
        await writeFile(file, text);
        await askAmparo(["console", "reply", ...vault, "--case", caseId, "--text", file, "--language", language]);
      }
      const outgoing = join(server.folder, next("out.tar"));
      await askAmparo(["console", "export", ...vault, "--out", outgoing]);
      await desk.push(outgoing);
    },
  };
}

async function read(folder: string): Promise<OpenedLetter> {
  const letter: unknown = JSON.parse(await readFile(join(folder, "letter.json"), "utf8"));
  if (typeof letter !== "object" || letter === null) throw new Error("the letter is no object");
  const names = await readdir(join(folder, "files")).catch(() => []);
  const files = names.map(async (name) => [name, await readFile(join(folder, "files", name))] as const);
  return { letter: { ...letter }, files: new Map(await Promise.all(files)) };
}
