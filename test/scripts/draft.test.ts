import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONSENT_RULES } from "../../shared/mechanisms/consent-rules.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { ARABIC_CASE } from "../support/sample-draft.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess, type InProcessRun } from "./run-in-process.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder("draft");
});
afterAll(() => folder.remove());

let number = 0;

/** Runs `draft` over a case, into a file that is not there yet. */
async function draft(
  flat: object,
  ...words: readonly string[]
): Promise<InProcessRun & { readonly file: string; readonly out: string }> {
  number += 1;
  const file = join(folder.path, `case-${String(number)}.json`);
  const out = join(folder.path, `out-${String(number)}`);
  writeFileSync(file, JSON.stringify(flat));
  const run = await runInProcess(["draft", "--case", file, "--out", out, "--json", ...words]);
  return { ...run, file, out };
}

const TO_COMMITTEE = ["--mechanism", "tb-cat"];

describe("amparo draft", () => {
  it.each([
    ["txt", (bytes: Buffer) => bytes.toString("utf8").includes(ARABIC_CASE.cooperation_description)],
    ["json", (bytes: Buffer) => bytes.toString("utf8").includes('"mechanism":"tb-cat"')],
    ["eml", (bytes: Buffer) => bytes.toString("latin1").startsWith("X-Unsent: 1\r\nSubject: ")],
    ["docx", (bytes: Buffer) => bytes.toString("latin1", 0, 4) === "PK\x03\x04"],
  ])("writes %s for its owner alone, and says what it rests on", async (format, isIt) => {
    const { exitCode, out, output } = await draft(ARABIC_CASE, ...TO_COMMITTEE, "--format", format);
    expect(exitCode).toBe(0);
    expect(isIt(readFileSync(out))).toBe(true);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(JSON.parse(output)).toMatchObject({
      mechanism: "tb-cat",
      language: "en",
      level: "state_confidential",
      uses: ["letter"],
      withheld: [],
      file: out,
    });
  });

  it.each([
    ["fr", [], "fr"],
    ["fr", ["--language", "en"], "en"],
    ["ar", [], "en"],
  ])(
    "writes in the case's language where it can, and another that is named: %s, %j",
    async (preferred, words, language) => {
      const flat = { ...ARABIC_CASE, preferred_language: preferred };
      const { exitCode, output } = await draft(flat, ...TO_COMMITTEE, "--format", "txt", ...words);
      expect([exitCode, JSON.parse(output)]).toMatchObject([0, { language }]);
    },
  );

  it.each([
    ["MA", "not known to be a party to the African Charter"],
    ["KE", null],
  ])("says what is in doubt about the State before the body: %s", async (state, doubt) => {
    const to = ["--mechanism", "achpr-focal-point", "--format", "txt"];
    const { exitCode, output, talk } = await draft({ ...ARABIC_CASE, body: ["achpr"], state_concerned: state }, ...to);
    expect(exitCode).toBe(0);
    expect(output).toContain(doubt ?? '"doubt":null');
    expect(talk.includes("In doubt: ")).toBe(doubt !== null);
  });

  it.each([
    ["sp-mandate-holders", "yes", true],
    ["sp-mandate-holders", "no", false],
    ["tb-cat", "yes", false],
  ])(
    "says that somebody who wishes to stay anonymous is named: to %s, wished for: %s",
    async (mechanism, wish, named) => {
      const flat = { ...ARABIC_CASE, body: ["tb:cat", "sp"], anonymity_wanted: wish };
      const { exitCode, talk } = await draft(flat, "--mechanism", mechanism, "--format", "txt");
      expect(exitCode).toBe(0);
      expect(talk.includes("This mechanism needs the name")).toBe(named);
    },
  );

  it.each([
    ["sp-mandate-holders", "yes", ["This mechanism learns it, with the wish."]],
    ["tb-cat", "yes", ["It is left out here."]],
    ["sp-mandate-holders", "no", []],
    ["tb-cat", "no", []],
  ])(
    "says whether whoever reports is named against their wish: to %s, wished for: %s",
    async (mechanism, wish, said) => {
      const reporter = {
        reporter_role: "relative",
        reporter_name: "Ruth Ames",
        confidentiality_request_applicant: wish,
      };
      const agreed = { consent_of_others: "reporter | state_confidential", incident_how: "Ruth Ames saw it." };
      const flat = { ...ARABIC_CASE, body: ["tb:cat", "sp"], ...reporter, ...agreed };
      const { exitCode, out, talk } = await draft(flat, "--mechanism", mechanism, "--format", "txt");
      expect(exitCode).toBe(0);
      expect([...talk.matchAll(/does not learn their name\. (.*)$/gmu)].map(([, rest]) => rest)).toEqual(said);
      const text = readFileSync(out, "utf8");
      expect(text.includes("Ruth Ames")).toBe(said[0] !== "It is left out here.");
      expect(text.includes("EXPRESS REQUEST FOR CONFIDENTIALITY.")).toBe(said[0]?.includes("with the wish") === true);
    },
  );

  it("leaves a reporter's name out where the organisation that writes is called the same", async () => {
    const reporter = { reporter_role: "ngo", reporter_name: "Amal Center", confidentiality_request_applicant: "yes" };
    const agreed = { consent_of_others: "reporter | state_confidential" };
    const flat = { ...ARABIC_CASE, body: ["tb:cat"], ...reporter, ...agreed };
    const to = ["--mechanism", "tb-cat", "--format", "txt", "--organisation", "Amal Center"];
    const { exitCode, out, talk } = await draft(flat, ...to);
    expect(exitCode).toBe(0);
    expect(talk).toContain("It is left out here.");
    expect(readFileSync(out, "utf8")).not.toContain("Amal Center");
  });

  it.each([
    [{ urgency: "past", current_danger_level: "none_now", imminence: "weeks" }, true],
    [{ urgency: "imminent", current_danger_level: "immediate", imminence: "not_imminent" }, true],
    [{ urgency: "imminent", current_danger_level: "none_now", imminence: "hours" }, true],
    [{ urgency: "imminent", current_danger_level: "immediate", imminence: "hours" }, false],
  ])(
    "says where a case file contradicts itself about the danger, and claims no urgency then: %j",
    async (said, isSo) => {
      const to = ["--mechanism", "sp-mandate-holders", "--format", "txt"];
      const { exitCode, out, talk } = await draft({ ...ARABIC_CASE, body: ["sp"], ...said }, ...to);
      expect(exitCode).toBe(0);
      expect(talk.includes("In contradiction: urgency, imminence and current_danger_level.")).toBe(isSo);
      expect(readFileSync(out, "utf8").includes("URGENT.")).toBe(!isSo);
    },
  );

  it("puts an address into a message only when somebody has confirmed one", async () => {
    const { out } = await draft(
      ARABIC_CASE,
      ...TO_COMMITTEE,
      "--format",
      "eml",
      "--confirmed-address",
      "a@example.org",
    );
    expect(readFileSync(out, "latin1")).toContain("\r\nTo: a@example.org\r\n");
    const refused = await draft(
      ARABIC_CASE,
      ...TO_COMMITTEE,
      "--format",
      "eml",
      "--confirmed-address",
      "a@example.org\nBcc: b@c.de",
    );
    expect([refused.exitCode, existsSync(refused.out)]).toEqual([1, false]);
    expect(refused.talk).toContain("contact.malformed");
  });

  it("names the organisation that writes as it is told to, and says that it is missing where it is not", async () => {
    const named = ["--organisation", "Rights Desk", "--contact", "desk@rights.example"];
    const { out, output } = await draft(ARABIC_CASE, ...TO_COMMITTEE, "--format", "txt", ...named);
    expect(readFileSync(out, "utf8")).toContain("Organization that writes:\nRights Desk\n");
    expect(readFileSync(out, "utf8")).toContain("desk@rights.example\n");
    expect(output).not.toContain("writer_");
    const unnamed = await draft(ARABIC_CASE, ...TO_COMMITTEE, "--format", "txt");
    expect(unnamed.output).toMatch(/"missing":\["writer_name","writer_contact",/);
    expect(unnamed.talk).toContain("Still missing: --organisation; --contact; ");
    // In the words of the case file, whatever language the draft is in.
    expect(unnamed.talk).toContain("; cooperation_stage");
  });

  it("tells who is left out because they have not agreed, and counts nothing of theirs as missing", async () => {
    const lawyer = { ...ARABIC_CASE, reporter_role: "legal_representative", reporter_name: "Karim Mansour" };
    const { out, output } = await draft(lawyer, ...TO_COMMITTEE, "--format", "txt");
    expect(readFileSync(out, "utf8")).toContain("[Left out: whoever submits this has not agreed to appear]");
    expect(JSON.parse(output)).toMatchObject({ withheld: [{ place: "people.p2", holds: "person", person: "p2" }] });
    expect(output).not.toContain("reporter_role");
  });

  it("names whoever is left out by where the case file names them, and what is left out by its key", async () => {
    const told = {
      ...ARABIC_CASE,
      family_members_at_risk: ["Rosa Quispe | sister", "Karim Mansour | cousin"],
      evidence_list: ["A photograph | image | | yes", "A letter | document | | no"],
      incident_how: "Karim Mansour was there.",
    };
    const { output } = await draft(told, ...TO_COMMITTEE, "--format", "txt");
    const named: unknown = expect.arrayContaining([
      expect.objectContaining({ key: "incident_how", holds: "name", of: "family_members_at_risk[1]" }),
      expect.objectContaining({ key: "family_members_at_risk[0]", holds: "person", of: "family_members_at_risk[0]" }),
      expect.objectContaining({ key: "evidence_list[1]", holds: "evidence", of: null }),
    ]);
    expect(JSON.parse(output)).toMatchObject({ withheld: named });
  });

  it("counts what is left out as the file does, by things, and names everybody whom a text names", async () => {
    const told = {
      ...ARABIC_CASE,
      family_members_at_risk: ["Rosa Quispe | sister", "Karim Mansour | cousin"],
      incident_how: "Karim Mansour was there with Rosa Quispe.",
    };
    const { file, out } = await draft(told, ...TO_COMMITTEE, "--format", "txt");
    const words = ["draft", "--case", file, "--out", `${out}-2`, ...TO_COMMITTEE, "--format", "txt"];
    const { output } = await runInProcess(words);
    const listed = output.split("\n").filter((line) => line.startsWith("  Left out: "));
    expect(listed).toContain(
      "  Left out: incident_how (it names family_members_at_risk[0], who may not be named here; it names family_members_at_risk[1], who may not be named here)",
    );
    expect(listed).toHaveLength(3);
    expect(readFileSync(out, "utf8")).toContain("Left out for want of agreement: 3.");
  });

  it("writes nothing when the contact names somebody who has not agreed to appear", async () => {
    const lawyer = { ...ARABIC_CASE, reporter_role: "legal_representative", reporter_name: "Karim Mansour" };
    const { exitCode, out, output } = await draft(
      lawyer,
      ...[...TO_COMMITTEE, "--format", "txt", "--contact", "ask for Karim Mansour"],
    );
    expect([exitCode, existsSync(out)]).toEqual([3, false]);
    expect(JSON.parse(output)).toMatchObject({
      // Nobody asks there who represents whom: no agreement would do.
      ...{ code: "consent.name_in_note", option: "--contact", told: [{ key: "reporter_name" }], missing: [] },
    });
  });

  it.each([
    [{ reporter_contact: ["desk@lakeside.example"] }, "desk@lakeside.example", "reporter_role", "reporter_role"],
    [{ anonymity_wanted: "yes" }, "for Haddad", "victim_name", null],
  ])("says of whom the contact tells, and which agreement would do: %j", async (more, contact, told, missing) => {
    const { exitCode, file, out, output } = await draft(
      { ...ARABIC_CASE, reporter_role: "relative", ...more },
      ...[...TO_COMMITTEE, "--format", "txt", "--contact", contact],
    );
    expect([exitCode, existsSync(out)]).toEqual([3, false]);
    expect(JSON.parse(output)).toMatchObject({
      told: [{ key: told }],
      missing: missing === null ? [] : [{ key: missing }],
    });
    const words = ["draft", "--case", file, "--out", out, ...TO_COMMITTEE, "--format", "txt", "--contact", contact];
    const { output: text } = await runInProcess(words);
    expect(text).toContain(`\n  --contact tells of ${told}: `);
    expect(text.includes("goes under consent_of_others\n")).toBe(missing !== null);
    expect(text.includes(`\n  ${told}: state_confidential, for letter (never given; `)).toBe(missing !== null);
  });

  it.each([
    ["nobody has agreed to anything", { consent: "none" }, "tb-cat", { level: "mechanism_only", uses: ["letter"] }],
    [
      "the report needs agreement of its own [C3]",
      { consent: "public_named" },
      "sg-reprisals-report",
      { uses: ["sg_report"], own: true },
    ],
    ["each organisation needs its own", {}, "fund-front-line", { uses: ["ngo"], own: true }],
  ])("ends with 3, names the consent and writes nothing: %s", async (_, change, mechanism, missing) => {
    const { exitCode, out, output } = await draft(
      { ...ARABIC_CASE, ...change },
      "--mechanism",
      mechanism,
      "--format",
      "txt",
    );
    expect(exitCode).toBe(3);
    expect(existsSync(out)).toBe(false);
    expect(JSON.parse(output)).toMatchObject({
      code: "consent.missing",
      mechanism,
      missing: [{ person: "p1", key: "victim_name", ...missing }],
    });
  });

  it.each([
    ["asg-senior-official", ["letter", "share_with_un"]],
    ["hrc-president-bureau", ["letter"]],
  ])("asks for no meeting that somebody refused: %s [C2]", async (mechanism, uses) => {
    const consent_per_use = { letter: true, share_with_un: true, sg_report: true, meeting: false };
    const flat = { ...ARABIC_CASE, body: ["hrc"], in_geneva: "yes", consent: "public_named", consent_per_use };
    const { exitCode, output } = await draft(flat, "--mechanism", mechanism, "--format", "txt");
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ uses });
  });

  it("says what the rules say that it is refused by, each once", async () => {
    const two = { ...ARABIC_CASE, consent: "public_named", victim_name: ["Amira Invented", "Karim Invented"] };
    const run = await draft(two, "--mechanism", "sg-reprisals-report", "--format", "txt");
    const rules = mechanismOf("sg-reprisals-report")?.consent.rules ?? [];
    expect(rules.length).toBeGreaterThan(1);
    const said = CONSENT_RULES.filter(({ id }) => rules.includes(id));
    expect(JSON.parse(run.output)).toMatchObject({ rules: said });
    const words = ["draft", "--case", run.file, "--out", `${run.out}-2`, "--mechanism", "sg-reprisals-report"];
    const { exitCode, output } = await runInProcess([...words, "--format", "txt"]);
    expect(exitCode).toBe(3);
    for (const { id, text } of said) expect(output.split(`\n  ${id}: ${text} [`)).toHaveLength(2);
  });

  it.each([{ consent: "state_confidential" }, { consent_level: "state_confidential" }])(
    "ends with 3 where what was agreed to was withdrawn, and writes nothing: %j",
    async (agreed) => {
      const withdrawn = { ...ARABIC_CASE, consent: undefined, ...agreed, consent_withdrawn: "yes" };
      const { exitCode, out, output } = await draft(withdrawn, ...TO_COMMITTEE, "--format", "txt");
      expect([exitCode, existsSync(out)]).toEqual([3, false]);
      expect(JSON.parse(output)).toMatchObject({ code: "consent.withdrawn", missing: [{ because: "withdrawn" }] });
    },
  );

  it.each([
    ["mechanism.unknown", "fund-nobody"],
    ["mechanism.excluded", "fund-doha-centre"],
    ["mechanism.excluded", "sp-urgent-action-desk"],
    ["mechanism.group", "tb-focal-point"],
    ["mechanism.group", "ngo-and-funds"],
    ["mechanism.takes_nothing", "osce-odihr"],
    ["mechanism.takes_nothing", "upr-reprisals-route"],
    ["mechanism.not_applicable", "achpr-focal-point"],
  ])("ends with 1 and writes nothing: %s", async (code, mechanism) => {
    const flat = code === "mechanism.not_applicable" ? { ...ARABIC_CASE, state_concerned: "FR" } : ARABIC_CASE;
    const { exitCode, out, talk } = await draft(flat, "--mechanism", mechanism, "--format", "txt");
    expect([exitCode, existsSync(out)]).toEqual([1, false]);
    expect(talk).toContain(code);
    expect(talk.includes("Instead: sp-mandate-holders")).toBe(mechanism === "sp-urgent-action-desk");
    // Cases of the review are told to the President of the Council, once.
    expect(talk.includes("goes with hrc-president-bureau")).toBe(mechanism === "upr-reprisals-route");
  });

  it.each([
    ["a format", [...TO_COMMITTEE, "--format", "pdf"]],
    [
      "a language that the mechanism does not take",
      ["--mechanism", "coe-commissioner", "--format", "txt", "--language", "es"],
    ],
    ["a language that there is no text in", [...TO_COMMITTEE, "--format", "txt", "--language", "de"]],
    ["an address for what is no message", [...TO_COMMITTEE, "--format", "txt", "--confirmed-address", "a@example.org"]],
  ])("refuses %s", async (_, words) => {
    const { exitCode, out } = await draft(ARABIC_CASE, ...words);
    expect([exitCode, existsSync(out)]).toEqual([2, false]);
  });

  it("goes by what the case file says of routing, where no record can hold it: a region, which exception nobody has said", async () => {
    const petitioner = { body: "iachr", region: "americas", consent: "state_confidential" };
    const to = ["--mechanism", "iachr-request-for-information", "--format", "txt"];
    expect(await draft(petitioner, ...to)).toMatchObject({ exitCode: 0 });
    expect(await draft({ ...petitioner, region: "africa" }, ...to)).toMatchObject({ exitCode: 1 });
    const complaint = { ...petitioner, ratified: "yes", competence: "yes", remedies: "exception" };
    const written = await draft(complaint, "--mechanism", "tb-individual-communication", "--format", "txt");
    expect(written.exitCode).toBe(0);
  });

  it("refuses a case that says two things, by the key", async () => {
    const { exitCode, talk } = await draft({ ...ARABIC_CASE, region: "americas" }, ...TO_COMMITTEE, "--format", "txt");
    expect(exitCode).toBe(1);
    expect(talk).toContain("case.conflict");
    expect(talk).toContain("region");
  });

  it("leaves a file alone that is there", async () => {
    const { out } = await draft(ARABIC_CASE, ...TO_COMMITTEE, "--format", "txt");
    const again = await runInProcess([
      "draft",
      "--case",
      join(folder.path, `case-${String(number)}.json`),
      "--out",
      out,
      ...TO_COMMITTEE,
      "--format",
      "txt",
    ]);
    expect([again.exitCode, again.talk.includes("file.exists")]).toEqual([1, true]);
  });
});
