import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARABIC_CASE } from "../support/sample-draft.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess, type InProcessRun } from "./run-in-process.ts";

// `route` and `draft` go by a signed update, if it verifies and is by the publisher whose fingerprint was given; else by nothing.

const NAME = "Committee against Torture (CAT)";
const WHY = "Its address belongs to somebody else now.";

let folder: TemporaryFolder;
let fingerprint: string;
const at = (name: string): string => join(folder.path, name);

/** An update by a new publisher, whose fingerprint it gives: tb-cat needs an agreement further than before, and another one is withdrawn. */
async function makeUpdate(name: string): Promise<string> {
  const key = await runInProcess(["mechanisms", "key", "--out", at(`${name}-key`), "--json"]);
  await runInProcess(["mechanisms", "draft", "--record", "tb-cat", "--out", at(`${name}-data`)]);
  const data = readFileSync(at(`${name}-data`), "utf8")
    .replace('"least": "mechanism_only"', '"least": "state_confidential"')
    .replace('"withdrawn": []', `"withdrawn": [{ "id": "asg-senior-official", "why": "${WHY}" }]`);
  writeFileSync(at(`${name}-data`), data);
  const signing = ["mechanisms", "sign", "--key", at(`${name}-key`), "--data", at(`${name}-data`), "--out", at(name)];
  expect((await runInProcess(signing)).exitCode).toBe(0);
  const made: unknown = JSON.parse(key.output);
  const { digits } = made instanceof Object && "digits" in made ? made : { digits: [] };
  return Array.isArray(digits) ? digits.join(" ") : "";
}

beforeAll(async () => {
  folder = await createTemporaryFolder("case-updates");
  fingerprint = await makeUpdate("update");
  writeFileSync(at("case"), JSON.stringify({ ...ARABIC_CASE, consent: "mechanism_only" }));
});
afterAll(() => folder.remove());

function route(...words: readonly string[]): Promise<InProcessRun> {
  return runInProcess(["route", "--case", at("case"), ...words]);
}

function draft(mechanism: string, out: string, ...words: readonly string[]): Promise<InProcessRun> {
  return runInProcess([
    "draft",
    "--case",
    at("case"),
    "--mechanism",
    mechanism,
    "--format",
    "txt",
    "--out",
    at(out),
    ...words,
  ]);
}

describe("a signed update", () => {
  it("counts for route: what it withdraws does not apply", async () => {
    const { exitCode, output } = await route("--updates", at("update"), "--publisher", fingerprint);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^ {3}- {2}asg-senior-official: .+\n {6}An update has withdrawn it: Its address belongs/mu);
    expect((await route()).output).toMatch(/^ +\d+ {2}asg-senior-official: /mu);
  });

  it("counts for draft: what it withdraws is not written to", async () => {
    const updates = ["--updates", at("update"), "--publisher", fingerprint];
    const refused = await draft("asg-senior-official", "withdrawn", ...updates);
    expect([refused.exitCode, existsSync(at("withdrawn"))]).toEqual([1, false]);
    expect(refused.talk).toContain("mechanism.withdrawn: ");
    expect(refused.talk).toContain(WHY);
    expect((await draft("asg-senior-official", "released")).exitCode).toBe(0);
  });

  it("asks for more agreement than the release", async () => {
    const refused = await draft("tb-cat", "more", "--updates", at("update"), "--publisher", fingerprint);
    expect([refused.exitCode, existsSync(at("more"))]).toEqual([3, false]);
    expect((await draft("tb-cat", "as-released")).exitCode).toBe(0);
  });

  it("adds a body under the id that signing asks for, and no other body under the same", async () => {
    await runInProcess(["mechanisms", "draft", "--record", "fund-front-line", "--out", at("added")]);
    const drafted = readFileSync(at("added"), "utf8").replaceAll(
      /"routing": \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu,
      '"routing": { "by": "nothing", "why": { "text": "Added.", "basis": ["inference"] } }',
    );
    const sign = (text: string): Promise<InProcessRun> => {
      writeFileSync(at("added"), text);
      return runInProcess([
        "mechanisms",
        "sign",
        "--key",
        at("update-key"),
        "--data",
        at("added"),
        "--out",
        at("helper"),
      ]);
    };
    const refused = await sign(drafted.replace('"fund-front-line"', '"helper-x"'));
    expect([refused.exitCode, existsSync(at("helper"))]).toEqual([1, false]);
    const asked = /the id helper-x has to be (helper-x-[0-9a-f]{32})/u.exec(refused.talk)?.[1] ?? "";
    const bound = drafted.replace('"fund-front-line"', `"${asked}"`);
    const other = await sign(bound.replace(/"name": "[^"]*"/u, '"name": "Ministry of the Interior"'));
    expect([other.exitCode, other.talk.includes("update.inconsistent")]).toEqual([1, true]);
    expect((await sign(bound)).exitCode).toBe(0);
  });

  it.each([
    ["called otherwise", (text: string) => text.replace(NAME, "Ministry of the Interior")],
    ["told of to others for sure", (text: string) => text.replaceAll('"how": "may"', '"how": "always"')],
  ])("does not make an addressee that people agreed to one that is %s", async (name, change) => {
    await runInProcess(["mechanisms", "draft", "--record", "tb-cat", "--out", at(name)]);
    const data = readFileSync(at(name), "utf8");
    expect(change(data)).not.toBe(data);
    writeFileSync(at(name), change(data));
    const signing = [
      "mechanisms",
      "sign",
      "--key",
      at("update-key"),
      "--data",
      at(name),
      "--out",
      at(`${name}-signed`),
    ];
    const { exitCode, talk } = await runInProcess(signing);
    expect([exitCode, existsSync(at(`${name}-signed`))]).toEqual([1, false]);
    expect(talk).toContain("update.inconsistent");
  });

  it.each(["route", "draft"])(
    "by another publisher ends %s with 3, and nothing is said or written",
    async (command) => {
      const other = await makeUpdate(`other-${command}`);
      const updates = ["--updates", at("update"), "--publisher", other];
      const run = command === "route" ? await route(...updates) : await draft("tb-cat", "by-other", ...updates);
      expect([run.exitCode, run.output, existsSync(at("by-other"))]).toEqual([3, "", false]);
      expect(run.talk).toContain("update.other_publisher");
    },
  );

  it("that was changed ends with 3", async () => {
    const [mine, theirs] = [readFileSync(at("update"), "utf8"), /"publisher":"([^"]+)"/u];
    const stranger = await makeUpdate("stranger");
    const name = theirs.exec(readFileSync(at("stranger"), "utf8"))?.[0] ?? "";
    writeFileSync(at("changed"), mine.replace(theirs, name));
    const { exitCode, output, talk } = await route("--updates", at("changed"), "--publisher", stranger);
    expect([exitCode, output]).toEqual([3, ""]);
    expect(talk).toContain("signature.invalid");
  });

  it.each([
    ["without whose it has to be", () => ["--updates", at("update")]],
    ["as a publisher alone", () => ["--publisher", fingerprint]],
    ["with a part of a fingerprint", () => ["--updates", at("update"), "--publisher", fingerprint.slice(0, 30)]],
  ])("is not looked at %s", async (_, words) => {
    const { exitCode, output } = await route(...words());
    expect([exitCode, output]).toEqual([2, ""]);
  });
});
