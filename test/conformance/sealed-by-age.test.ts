import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Encrypter } from "age-encryption";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askAmparo, runAmparo } from "../scripts/run-amparo.ts";
import { fileForm } from "../server/support/sealed-forms.ts";
import { createSmallSite } from "../server/support/small-site.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

// PROTOCOL.md §4.11: what stock programs have sealed comes out of the console as it went in. Debian's age seals to the older
// recipients; those of today it does not know, and typage, which is written by others too, seals to them.

const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));
const TIMEOUT = 60_000;
const NO_CODENAME: unknown = expect.stringMatching(/^case\.no_codename: /);

const STORY = "They came at night.\r\n\u202eلقد جاءوا\u202c Do not call me at home.\n";
const CONTENTS: Readonly<Record<string, Uint8Array>> = {
  "report.txt": Buffer.from(STORY),
  "chat.json": Buffer.from('{"messages":[{"text":"We know where you live."}]}'),
  "film.bin": randomBytes(3 * 1024 * 1024),
  "all.zip": Buffer.concat([Buffer.from("PK\u0003\u0004"), randomBytes(70_000)]),
};

let folder: TemporaryFolder;
let site: TemporaryFolder;
let instance: Instance;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const practice = (file: string): string => at("data", "practice", file);
const desk = (): string[] => ["--server", instance.url, "--desk-key", practice("desk-key.json")];
const vault = (): string[] => ["--vault", practice("vault.age"), "--passphrase-file", practice("passphrase.txt")];

/** Sends a file that is sealed, as a browser without a script does. */
async function send(organisation: string, sealed: Uint8Array): Promise<number> {
  const body = fileForm(new Uint8Array(sealed));
  const answer = await fetch(`${instance.url}/sealed/${organisation}`, { method: "POST", body });
  return answer.status;
}

async function recipientsOf(organisation: string, which: "-older" | ""): Promise<string> {
  const answer = await fetch(`${instance.url}/sealed/${organisation}/recipients${which}.txt`);
  return await answer.text();
}

describeWith(["age"], "files that stock age has sealed", () => {
  let opened: readonly { readonly submission: string; readonly case: string }[] = [];

  beforeAll(async () => {
    folder = await createTemporaryFolder("sealed-by-age");
    site = await createSmallSite();
    const first = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" }, program: START });
    await first.stop();
    instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: site.path } });
    const { organisations } = await askAmparo(["organisation", "list"], { environment: { AMPARO_DATA: at("data") } });
    const organisation = /"id":"([0-9a-f]{64})"/.exec(JSON.stringify(organisations))?.[1] ?? "";
    await writeFile(at("recipients.txt"), await recipientsOf(organisation, "-older"));
    for (const [name, content] of Object.entries(CONTENTS)) {
      await writeFile(at(name), content);
      execFileSync(partPath("age"), ["-R", at("recipients.txt"), "-o", at(`${name}.age`), at(name)]);
      expect(await send(organisation, await readFile(at(`${name}.age`)))).toBe(200);
    }
    const encrypter = new Encrypter();
    encrypter.addRecipient((await recipientsOf(organisation, "")).trim());
    expect(await send(organisation, await encrypter.encrypt("Sealed to the recipient of today."))).toBe(200);
    await askAmparo(["desk", "pull", ...desk(), "--out", at("in.tar")]);
    const words = ["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("opened")];
    const { submissions } = await askAmparo(words);
    const ids = /"submission":"([0-9a-f]{32})"[^}]*"case":"([0-9a-f]{32})"/g;
    opened = [...JSON.stringify(submissions).matchAll(ids)].map(([, submission = "", id = ""]) => ({
      submission,
      case: id,
    }));
    expect(submissions).toEqual(opened.map((each) => ({ ...each, outcome: "imported", continuity: "sealed" })));
  }, 2 * TIMEOUT);

  afterAll(async () => {
    await instance.stop();
    await site.remove();
    await folder.remove();
  });

  it(
    "are a case each, with their text in the letter, or their bytes in a file with a name that says nothing",
    { timeout: TIMEOUT },
    async () => {
      const texts: string[] = [];
      const files: [string, Buffer][] = [];
      for (const { submission } of opened) {
        const letter: unknown = JSON.parse(await readFile(at("opened", submission, "letter.json"), "utf8"));
        const text: unknown = typeof letter === "object" && letter !== null ? Reflect.get(letter, "text") : null;
        if (typeof text === "string" && text !== "") texts.push(text);
        const names = await readdir(at("opened", submission, "files")).catch(() => []);
        for (const name of names) files.push([name, await readFile(at("opened", submission, "files", name))]);
      }
      expect(new Set(opened.map((each) => each.case)).size).toBe(5);
      expect(texts.toSorted()).toEqual(
        [STORY, Buffer.from(CONTENTS["chat.json"] ?? []).toString(), "Sealed to the recipient of today."].toSorted(),
      );
      expect(files.map(([name]) => name).toSorted()).toEqual(["sealed.bin", "sealed.zip"]);
      for (const [name, bytes] of files) {
        expect(bytes.equals(CONTENTS[name === "sealed.zip" ? "all.zip" : "film.bin"] ?? new Uint8Array(0))).toBe(true);
      }
    },
  );

  it("are listed as what they are, and answer nobody", { timeout: TIMEOUT }, async () => {
    const { cases } = await askAmparo(["console", "list", ...vault()]);
    expect(cases).toHaveLength(5);
    expect(JSON.stringify(cases).match(/"type":"sealed","continuity":"sealed","language":"und"/g)).toHaveLength(5);
    await writeFile(at("reply.txt"), "We have read it.\n");
    const [first] = opened;
    const reply = ["console", "reply", ...vault(), "--case", first?.case ?? "", "--text", at("reply.txt")];
    expect(await runAmparo(reply)).toMatchObject({
      exitCode: 1,
      stderr: NO_CODENAME,
    });
  });

  it("are deleted on the server once they are written out", { timeout: TIMEOUT }, async () => {
    await askAmparo(["console", "export", ...vault(), "--out", at("out.tar")]);
    await askAmparo(["desk", "push", ...desk(), at("out.tar")]);
    expect(await askAmparo(["desk", "status", ...desk()])).toEqual({ submissions: [] });
  });
});
