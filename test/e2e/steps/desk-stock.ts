import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { askAmparo } from "../../scripts/run-amparo.ts";
import type { PracticeServer } from "./practice-server.ts";

/** What there is for a desk to do: sealed reports on the server, and what a console answers to them. */
export interface DeskStock {
  /** Files a report with as many bytes of evidence as this, and returns its codename. */
  file(evidenceBytes: number): Promise<string>;
  /** Collects all that waits, opens it, answers one case, and writes the outgoing bundle; returns its file. */
  answer(): Promise<string>;
  /** How many replies wait under these codenames. */
  replies(codenames: readonly string[]): Promise<number>;
  /** What a desk by the command line collects; the file. */
  pull(): Promise<string>;
  /** How many submissions wait. */
  count(): Promise<number>;
  /** A desk key file like the real one, but for what `change` makes of its text. */
  otherKey(name: string, change: (text: string) => string): Promise<string>;
}

export function createDeskStock(server: PracticeServer): DeskStock {
  const at = (name: string): string => join(server.folder, name);
  const url = `http://127.0.0.1:${String(server.port)}`;
  const desk = ["--server", url, "--desk-key", server.deskKeyFile];
  const vault = ["--vault", server.vaultFile, "--passphrase-file", server.passphraseFile];
  let made = 0;
  const next = (name: string): string => at(`${String((made += 1))}-${name}`);
  const pull = async (): Promise<string> => {
    const bundle = next("collected.tar");
    await askAmparo(["desk", "pull", ...desk, "--out", bundle]);
    return bundle;
  };
  return {
    file: async (evidenceBytes) => {
      const key = await readFile(server.deskKeyFile, "utf8");
      const [, organisation = ""] = /"organisation":"([0-9a-f]{64})"/u.exec(key) ?? [];
      const [text, evidence] = [next("report.txt"), next("evidence.bin")];
      await writeFile(text, "They came at night.\n");
      const file = await open(evidence, "wx");
      await file.truncate(evidenceBytes);
      await file.close();
      const attached = evidenceBytes === 0 ? [] : ["--attach", evidence];
      const report = ["--organisation", organisation, "--text", text, ...attached];
      return String((await askAmparo(["submit", "--server", url, ...report]))["codename"]);
    },
    answer: async () => {
      const [opened, text, outgoing] = [next("opened"), next("reply.txt"), next("outgoing.tar")];
      const found = await askAmparo(["console", "open", ...vault, "--bundle", await pull(), "--out", opened]);
      const [, id = ""] = /"case":"([0-9a-f]{32})"/u.exec(JSON.stringify(found)) ?? [];
      await writeFile(text, "We have read it.\n");
      await askAmparo(["console", "reply", ...vault, "--case", id, "--text", text]);
      await askAmparo(["console", "export", ...vault, "--out", outgoing]);
      return outgoing;
    },
    replies: async (codenames) => {
      let count = 0;
      for (const codename of codenames) {
        const paper = next("codename.txt");
        await writeFile(paper, codename);
        const { replies } = await askAmparo(["mailbox", "--server", url, "--codename-file", paper]);
        count += Array.isArray(replies) ? replies.length : Number.NaN;
      }
      return count;
    },
    pull,
    count: async () => {
      const { submissions } = await askAmparo(["desk", "status", ...desk]);
      return Array.isArray(submissions) ? submissions.length : Number.NaN;
    },
    otherKey: async (name, change) => {
      const file = next(name);
      await writeFile(file, change(await readFile(server.deskKeyFile, "utf8")));
      return file;
    },
  };
}
