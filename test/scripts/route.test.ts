import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONSENT_RULES } from "../../shared/mechanisms/consent-rules.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runAmparo, type Run } from "./run-amparo.ts";

// A case file goes in, and what each mechanism is for it comes out, in the order to act.

const TIMEOUT = 60_000;
const FACTS = { body: ["hrc"], urgency: "imminent", consent: "mechanism_only", in_geneva: "yes" } as const;

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await createTemporaryFolder("route");
});
afterAll(() => folder.remove());

async function routeFile(text: string, ...options: readonly string[]): Promise<Run> {
  const file = join(folder.path, "case.json");
  await writeFile(file, text);
  return runAmparo(["route", "--case", file, ...options]);
}

async function refusal(text: string): Promise<string> {
  const { exitCode, stderr, stdout } = await routeFile(text, "--json");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  return stderr.trimEnd();
}

const OPEN = "Open: something is not known, or not agreed to";

/** What stands under a heading. */
function under(text: string, heading: string): string {
  return text.split("\n\n").find((each) => each.startsWith(`${heading}\n`)) ?? "";
}

/** What is said of one mechanism. */
function entryIn(text: string, mechanism: string): string {
  return text.split(`  ${mechanism}: `)[1]?.split(/^ +(?:\d+|-) {2}[a-z]|^$/mu)[0] ?? "";
}

function listOf(text: string): readonly unknown[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new Error("no list");
  return parsed;
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

describe("route --json", () => {
  it(
    "prints one list with every mechanism, in the order to act",
    async () => {
      const { exitCode, stderr, stdout } = await routeFile(JSON.stringify(FACTS), "--json");
      expect({ exitCode, stderr, lines: stdout.split("\n").length }).toEqual({ exitCode: 0, stderr: "", lines: 2 });
      const told: unknown = JSON.parse(JSON.stringify(route(FACTS)));
      expect(listOf(stdout)).toHaveLength(route(FACTS).length);
      expect(listOf(stdout)).toMatchObject(Array.isArray(told) ? told : []);
    },
    TIMEOUT,
  );

  it(
    "begins each entry with the keys that other programs read",
    async () => {
      const { stdout } = await runAmparo(["route", "--case", "-", "--json"], { input: '{"body":"hrc"}' });
      const keys = listOf(stdout).map(keysOf);
      expect(new Set(keys.map((each) => each.slice(0, 6).join()))).toEqual(
        new Set(["mechanism,outcome,reason,reference,missing,order"]),
      );
      expect(listOf(stdout)).toContainEqual(
        expect.objectContaining({
          mechanism: "hrc-president-bureau",
          outcome: "draft_only",
          level: "state_confidential",
          reference: "S002 §2.2; S004 §1",
          missing: [{ fact: "consent", needed: ["state_confidential", "public_without_name", "public_named"] }],
        }),
      );
    },
    TIMEOUT,
  );
});

describe("route for people", () => {
  it(
    "groups by outcome, with number, name, reason, reference and what is missing",
    async () => {
      const { exitCode, stdout } = await routeFile(JSON.stringify(FACTS));
      expect(exitCode).toBe(0);
      const headings = stdout.split("\n").filter((line) => /^[A-Z]/u.test(line));
      expect(headings).toEqual([
        "Much is not known yet. What fits depends most on what this file does not say: state",
        ...["Recommended", "Possible", OPEN, "Does not apply", "Rules of consent"],
      ]);
      expect(stdout).toMatch(
        /^ {3}1 {2}ngo-and-funds: Funds and organisations that support defenders\n {6}The danger is not over.+ \[S002 §5; S001 §4\.1; S003\]$/mu,
      );
      expect(stdout).toMatch(
        /^ +\d+ {2}hrc-president-bureau: .+\n.+\n {6}Would be recommended with: consent \(state_confidential or /mu,
      );
      expect(stdout).toMatch(/^ {3}- {2}tb-focal-point: Focal points of the treaty bodies$/mu);
      // Every entry has a name.
      expect(stdout).not.toMatch(/^ +(?:\d+|-) {2}[a-z0-9-]+$/mu);
    },
    TIMEOUT,
  );

  it(
    "tells a doubt about the State also with what it makes not applicable",
    async () => {
      const { stdout } = await routeFile('{"body":"tb:cat","consent":"state_confidential","state":"TW"}');
      expect(stdout).toMatch(/^ +- {2}tb-cat: .+\n.+\n {6}In doubt: Not a party to the treaties/mu);
      expect(stdout).toMatch(/^ +\d+ {2}tb-focal-point: .+\n(?: {6}.+\n)+? {6}In doubt: Not a party/mu);
    },
    TIMEOUT,
  );

  it(
    "says above everything that waits for consent that nothing may be sent",
    async () => {
      const { stdout } = await routeFile('{"body":"sp","urgency":"ongoing"}');
      expect(stdout.split("\n")[2]).toBe("To be prepared only: nothing may be sent before somebody has consented");
      expect(entryIn(stdout, "ngo-and-funds")).toContain("Would be recommended with: consent (mechanism_only)\n");
    },
    TIMEOUT,
  );
});

describe("what is only open", () => {
  it(
    "stands apart from what does not apply, with what to enter first",
    async () => {
      const { stdout } = await routeFile("{}");
      expect(stdout.split("\n")[0]).toMatch(/^Much is not known yet\. .+: state, body, urgency$/u);
      const open = under(stdout, OPEN);
      expect(open).toMatch(/^ {3}- {2}ngo-and-funds: .+\n.+\n {6}Would be possible with: urgency \(imminent or /mu);
      expect(under(stdout, "Does not apply")).not.toContain("Would be ");
      const [said, all] = [open, stdout].map((text) => text.match(/^ {3}- {2}/gmu)?.length ?? 0);
      const routes = route({}).filter(({ outcome }) => outcome === "not_applicable");
      expect([said, all]).toEqual([routes.filter(({ missing }) => missing.length > 0).length, routes.length]);
    },
    TIMEOUT,
  );

  it(
    "is not said of a case whose first facts are known",
    async () => {
      const { stdout } = await routeFile('{"state":"DZ","body":"hrc","urgency":"past","consent":"public_named"}');
      expect(stdout.split("\n")[0]).toBe("Recommended");
    },
    TIMEOUT,
  );
});

describe("an organisation under attack", () => {
  const HACKED = { incident_type: "hacking", needs: "legal", urgency: "ongoing", consent: "mechanism_only" } as const;
  const outcomesOf = async (flat: object): Promise<readonly unknown[]> => {
    const { stdout } = await routeFile(JSON.stringify(flat), "--json");
    const said = new Map(listOf(stdout).map((each) => [valueOf(each, "mechanism"), valueOf(each, "outcome")]));
    return ["fund-lifeline", "fund-fghr", "fund-ddp"].map((id) => said.get(id));
  };

  it(
    "is one that it happened to, whoever reports; a digital attack is one that happened",
    async () => {
      const names = { ngo_name: "Example Shelter", victim_name: "Example Shelter" };
      const ours = { ...HACKED, ...names, role: "legal_representative" };
      expect(await outcomesOf(ours)).toEqual(["possible", "possible", "recommended"]);
      const theirs = { ...ours, role: "ngo", victim_name: ["Ana Example", "Sara Example"], incident_type: "threat" };
      expect(await outcomesOf(theirs)).toEqual(["not_applicable", "not_applicable", "not_applicable"]);
    },
    TIMEOUT,
  );

  it(
    "is asked for by a key of a case file",
    async () => {
      const { stdout } = await routeFile('{"urgency":"ongoing","consent":"mechanism_only"}');
      expect(entryIn(stdout, "fund-lifeline")).toContain(
        "Would be possible with: ngo_name (the same as a victim_name)\n",
      );
      expect(entryIn(stdout, "wgeid")).not.toMatch(/\bwhereabouts \(/u);
    },
    TIMEOUT,
  );
});

describe("what would make more of it", () => {
  it(
    "is said in one line, and as what it is: no advice",
    async () => {
      const { stdout } = await routeFile('{"body":"iachr","state":"CO","publicity_worsens":"unclear"}');
      const waiting = entryIn(stdout, "iachr-press-release");
      expect(waiting.match(/public_without_name/gu)).toHaveLength(1);
      expect(stdout).not.toMatch(/To be (?:recommended|possible)|Consent that would do/u);
      const { stdout: agreed } = await routeFile(
        '{"body":"hrc","consent":"state_confidential","publicity_worsens":"unclear"}',
      );
      expect(entryIn(agreed, "sg-reprisals-report")).toMatch(
        /\n {6}Would be recommended with: publicity_worsens \(no\), consent \(public_named\)\n/u,
      );
    },
    TIMEOUT,
  );

  it(
    "is less than was agreed to, where publicity does harm: what draft writes, with what it asks for [C5] [C7]",
    async () => {
      const agreed = { body: "hrc", consent: "public_named", consent_risks_explained: "yes", publicity_worsens: "yes" };
      const less = "      Would be possible with less than was agreed to: consent (state_confidential)\n";
      const { stdout } = await routeFile(JSON.stringify({ ...agreed, consent_per_use: ["sg_report"] }));
      expect(entryIn(stdout, "sg-reprisals-report")).toContain(less);
      expect(entryIn(stdout, "sg-reprisals-report")).not.toContain("To be agreed to");
      const { stdout: unasked } = await routeFile(JSON.stringify(agreed));
      expect(entryIn(unasked, "sg-reprisals-report")).toMatch(/^ {6}To be agreed to before .+, for sg_report, /mu);
    },
    TIMEOUT,
  );

  it(
    "names what is best beside what the gate asks for, where that is less",
    async () => {
      const { stdout } = await routeFile('{"body":"hrc","urgency":"imminent"}');
      expect(entryIn(stdout, "mission-norway")).toMatch(
        /\n {6}Would be recommended with: consent \(state_confidential\)\n {6}To be agreed to .+: mechanism_only, /u,
      );
    },
    TIMEOUT,
  );
});

describe("what has to be agreed to before anything is sent", () => {
  it(
    "is said with what the rules say that ask for it, each once and last",
    async () => {
      const { stdout } = await routeFile('{"body":"hrc","state":"DZ","urgency":"past"}');
      const told = under(stdout, "Rules of consent").trim().split("\n").slice(1);
      const named = new Set(
        [...stdout.matchAll(/\(never given; ([C\d, ]+)\)$/gmu)].flatMap(([, ids = ""]) => ids.split(", ")),
      );
      const rules = CONSENT_RULES.filter(({ id }) => named.has(id));
      expect(named).toContain("C3");
      expect(told).toEqual(rules.map(({ basis, id, text }) => `  ${id}: ${text} [${basis.join("; ")}]`));
    },
    TIMEOUT,
  );

  const PETITIONER = { body: "iachr", region: "americas", publicity_worsens: "no" } as const;

  interface Agreement {
    readonly mechanism: string;
    readonly outcome: string;
    readonly said: string;
  }

  /** The line of an entry that names what the gate asks for; empty when it asks for nothing. */
  async function agreementsFor(flat: object, mechanism: string): Promise<Agreement> {
    const { stdout } = await routeFile(JSON.stringify(flat));
    const [heading = ""] =
      stdout
        .split(`  ${mechanism}: `)[0]
        ?.match(/^[A-Z].+$/gmu)
        ?.slice(-1) ?? [];
    const entry = entryIn(stdout, mechanism);
    const [, said = ""] = /^ {6}To be agreed to before it is sent: (.+)$/mu.exec(entry) ?? [];
    return { mechanism, outcome: heading, said };
  }

  it.each([
    [
      "nothing, where routing would only like more",
      { body: "tb:cat", urgency: "ongoing", consent: "mechanism_only" },
      { mechanism: "asg-senior-official", outcome: "Possible", said: "" },
    ],
    [
      "the use, where the level is there and the use was refused",
      { ...PETITIONER, consent: "public_without_name", consent_per_use: { press_release: false } },
      {
        mechanism: "iachr-press-release",
        outcome: "Possible",
        said: "victim_name: public_without_name, for press_release (never given; C8)",
      },
    ],
    [
      "nothing, where only a meeting was refused that can be left out",
      { body: "hrc", in_geneva: "yes", consent: "public_named", consent_per_use: { letter: true, meeting: false } },
      { mechanism: "hrc-president-bureau", outcome: "Recommended", said: "" },
    ],
    [
      "each organisation by its name, also where it is recommended",
      { body: "tb:cat", urgency: "ongoing", consent: "mechanism_only" },
      {
        mechanism: "fund-front-line",
        outcome: "Recommended",
        said: "victim_name: mechanism_only, for ngo, naming this addressee (never given; C12)",
      },
    ],
    [
      "nothing, once it is named",
      { body: "tb:cat", urgency: "ongoing", consent: "mechanism_only", consent_per_use: ["ngo:fund-front-line"] },
      { mechanism: "fund-front-line", outcome: "Recommended", said: "" },
    ],
  ])(
    "%s",
    async (_, flat, expected) => {
      expect(await agreementsFor(flat, expected.mechanism)).toEqual(expected);
    },
    TIMEOUT,
  );

  it(
    "is told to programs by person and key, beside what routing misses",
    async () => {
      const flat = { body: "sp", victim_name: ["Ana", "Rosa"] };
      const { stdout } = await routeFile(JSON.stringify(flat), "--json");
      expect(listOf(stdout)).toContainEqual(
        expect.objectContaining({
          mechanism: "sp-mandate-holders",
          name: "Special Procedures: the mandate holder for the subject or the country",
          agreement: [
            expect.objectContaining({ person: "p1", key: "victim_name[0]", because: "never_given" }),
            expect.objectContaining({ person: "p2", key: "victim_name[1]", because: "never_given" }),
          ],
        }),
      );
      expect(listOf(stdout)).toContainEqual(
        expect.objectContaining({ mechanism: "achpr-focal-point", outcome: "not_applicable", agreement: [] }),
      );
    },
    TIMEOUT,
  );
});

describe("route refuses", () => {
  it.each([
    ["what is no JSON", "{", "document.malformed"],
    ["a list", "[]", "facts.malformed"],
    ["an unknown fact, by its name", '{"urgnecy":"past"}', "facts.unknown_key", "(urgnecy: did you mean urgency?)"],
    [
      "an unknown value, by its fact",
      '{"consent":"yes"}',
      "facts.unknown_value",
      '(consent is "yes"; it can be one of: none, ',
    ],
    ["a value twice", '{"body":["hrc","hrc"]}', "facts.repeated", "(body)"],
    ["a key twice", '{"consent":"none","consent":"public_named"}', "facts.repeated", "(consent)"],
    [
      "a key twice, in two spellings",
      '{"consent":"none","body":["hrc"],"c\\u006fnsent" :"public_named"}',
      "facts.repeated",
      "(consent)",
    ],
    [
      "a key twice inside of a value",
      '{"consent_per_use":{"letter":true,"media":true,"letter":false}}',
      "facts.repeated",
      "(letter)",
    ],
    [
      "no word of a text for a key",
      '{"incident_what":"\\"a\\": }{ \\"a\\":","a":[{"b":1},{"b":2}]}',
      "facts.unknown_key",
      "(a)",
    ],
  ])(
    "%s",
    async (_what, text, code, about = "") => {
      const said = await refusal(text);
      expect(said.split(":", 1)[0]).toBe(code);
      expect(said).toContain(about);
    },
    TIMEOUT,
  );

  it(
    "more than a case file can be",
    async () => {
      const said = await refusal(`{"body":"hrc"${" ".repeat(1024 * 1024)}}`);
      expect(said).toMatch(/^file\.too_large: .+at most 1048576 bytes\)$/u);
    },
    TIMEOUT,
  );

  it(
    "to be called without a case",
    async () => {
      const { exitCode, stderr } = await runAmparo(["route"]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("usage.malformed: --case is missing.");
    },
    TIMEOUT,
  );
});
