import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runAmparo } from "./run-amparo.ts";
import { runInProcess } from "./run-in-process.ts";

const TIMEOUT = 60_000;

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await createTemporaryFolder("mechanisms");
});
afterAll(() => folder.remove());

describe("mechanisms stale", () => {
  it(
    "lists what has not been confirmed as of a day, and ends well",
    async () => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", "--day", "2026-11-21", "--json"]);
      expect(exitCode).toBe(0);
      const listed: unknown = JSON.parse(stdout);
      expect(listed).toContainEqual({
        mechanism: "tb-ccpr",
        contact: { kind: "email", value: "ccpr@ohchr.org", status: "unconfirmed" },
        last: "2018",
      });
      expect(listed).toContainEqual({ mechanism: "mission-eu", contact: null, last: null });
      expect(stdout).not.toContain("2026-01-08");
    },
    TIMEOUT,
  );

  it(
    "lists only what was never dated when nothing can be too old",
    async () => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", "--days", "100000"]);
      expect(exitCode).toBe(0);
      const [, , empty, ...lines] = stdout.trimEnd().split("\n");
      expect(empty).toBe("");
      expect(lines).not.toEqual([]);
      for (const line of lines) expect(line).toMatch(/^never {7}[a-z0-9-]+$/u);
    },
    TIMEOUT,
  );

  it("prints no contact without how little is known of it, and begins with what to do", async () => {
    const { output } = await runInProcess(["mechanisms", "stale", "--day", "2026-11-21"]);
    expect(output).toMatch(/^No dated page has confirmed these for 365 days, as of 2026-11-21\./u);
    expect(output).toContain("look each one up on the body's own page before you use it");
    expect(output).toContain("asg-senior-official  email reprisals@ohchr.org  (UNCONFIRMED)");
    expect(output).toMatch(/fund-shelter-city {2}[^\n]+ {2}\(its own page showed it then\)/u);
    const unmarked = output.split("\n").filter((line) => /^\d.* {2}[a-z_]+ /u.test(line) && !line.endsWith(")"));
    expect(unmarked).toEqual([]);
  });

  it.each([
    ["--day", "2026-02-30"],
    ["--days", "-1"],
    ["--days", "100001"],
  ])(
    "refuses %s %s",
    async (option, value) => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", `${option}=${value}`]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    },
    TIMEOUT,
  );
});

describe("updates of mechanisms", () => {
  it("go from a key and a draft to a signed file that shows whose it is and what it changes", async () => {
    const [key, data, out] = [at("key.json"), at("data.json"), at("update.json")];
    const made = await ask("mechanisms", "key", "--out", key);
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    await ask("mechanisms", "draft", "--record", "tb-cat", "--out", data);
    const text = await readFile(data, "utf8");
    expect(text).toContain("cat@ohchr.org");
    await writeFile(data, text.replace("cat@ohchr.org", "ohchr-cat@un.org"));
    const signed = await ask("mechanisms", "sign", "--key", key, "--data", data, "--out", out);
    expect(signed).toEqual({ ...made, serial: 1 });
    const shown = await ask("mechanisms", "show", out);
    expect(shown).toMatchObject({ ...made, serial: 1, changes: [{ mechanism: "tb-cat", how: "changed" }] });
    const run = await runInProcess(["mechanisms", "show", out]);
    expect(run.exitCode).toBe(0);
    expect(run.output).toMatch(
      /- kind: email; value: cat@ohchr\.org[^\n]*\n[^\n]*\n? *\+ kind: email; value: ohchr-cat@un\.org/u,
    );
  });

  it("are not made of a record that does not exist", async () => {
    const run = await runInProcess(["mechanisms", "draft", "--record", "tb-none", "--out", at("none.json")]);
    expect(run.exitCode).toBe(2);
  });

  it.each([
    [
      "a way of routing of its own",
      (text: string) => text.replace('"tb-focal-point"', '"ngo-and-funds"'),
      "update.inconsistent",
      1,
    ],
    ["no address", (text: string) => text.replace("cat@ohchr.org", "cat"), "document.malformed", 1],
  ])("are not signed with %s", async (_, change, code, exitCode) => {
    const [key, data] = [at(`${code}-key.json`), at(`${code}.json`)];
    await ask("mechanisms", "key", "--out", key);
    await ask("mechanisms", "draft", "--record", "tb-cat", "--out", data);
    await writeFile(data, change(await readFile(data, "utf8")));
    const run = await runInProcess([
      "mechanisms",
      "sign",
      "--key",
      key,
      "--data",
      data,
      "--out",
      at(`${code}-out`),
      "--json",
    ]);
    expect(run.exitCode).toBe(exitCode);
    expect(run.talk).toContain(code);
  });

  it("whose signature does not verify are not shown", async () => {
    const file = at("forged.json");
    const text = await readFile(at("update.json"), "utf8");
    const [mine, other] = [at("other-key.json"), at("other.json")];
    await ask("mechanisms", "key", "--out", mine);
    await ask("mechanisms", "sign", "--key", mine, "--data", at("data.json"), "--out", other);
    const publisher = /"publisher":"([^"]+)"/u;
    const theirs = publisher.exec(await readFile(other, "utf8"))?.[1] ?? "";
    await writeFile(file, text.replace(publisher, `"publisher":"${theirs}"`));
    const run = await runInProcess(["mechanisms", "show", file, "--json"]);
    expect(run.exitCode).toBe(3);
    expect(run.talk).toContain("signature.invalid");
    expect(run.output).toBe("");
  });
});

function at(name: string): string {
  return join(folder.path, name);
}

async function ask(...words: readonly string[]): Promise<Record<string, unknown>> {
  const run = await runInProcess([...words, "--json"]);
  if (run.exitCode !== 0) throw new Error(run.talk);
  const said: unknown = JSON.parse(run.output);
  if (typeof said !== "object" || said === null) throw new Error("no object");
  return { ...said };
}
