import { describe, expect, it } from "vitest";
import type { Sending } from "../../../../shared/casework/sending/sending.ts";
import { everyTaskOf, markTask, tasksOf } from "../../../../shared/casework/sending/tasks.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { sha256Field } from "../../../../shared/protocol/id.ts";
import { consent, day, recordWith, SARA, workWith } from "../../../support/sample-work.ts";

const SENT_ON = day("2026-02-10");
const TODAY = day("2026-02-20");

const sending = (mechanism: string, more: Partial<Sending> = {}): Sending => ({
  ...{ id: "z1", mechanism, channel: "form", contact: "a page", day: SENT_ON, reference: "", draft: null },
  ...{ level: "state_confidential", uses: ["letter"], people: ["p1"], agreements: [], note: "" },
  ...more,
});
const workOf = (more: Partial<CaseWork>): CaseWork => ({ ...workWith(recordWith([SARA])), ...more });
const after = (mechanism: string): unknown =>
  tasksOf(workOf({ sendings: [sending(mechanism)] }), TODAY).map(({ deadline, due }) => [deadline, due]);

describe("after something was sent", () => {
  // Whether it arrived is asked, by no day that anybody promised.
  const ASKED = [["arrived", null]];

  it.each([
    [
      "D3 and D4",
      "iachr-request-for-information",
      [
        ["D4", "2026-02-17"],
        ["D3", "2026-02-25"],
      ],
    ],
    [
      "D5",
      "iachr-precautionary-measures",
      [
        ["D5", "2026-03-12"],
        ["D5", "2026-05-11"],
      ],
    ],
    ["D6", "achpr-provisional-measures", [["D6", "2026-02-25"]]],
    ["D7", "sp-mandate-holders", [["D7", "2026-04-11"]]],
    ["D7", "sr-hrd", [["D7", "2026-04-11"]]],
    ["D2", "sg-report-followup", [["D2", null], ...ASKED]],
    ["D10", "fund-shelter-city", [["D10", null], ...ASKED]],
    ["D11", "fund-uaf", [["D11", "2026-02-13"]]],
    ["D11", "fund-ddp", [["D11", "2026-02-24"]]],
    ["only the question, and not D8,", "hrc-president-bureau", ASKED],
    ["only the question, and not D9,", "sp-coordination-committee", ASKED],
    ["only the question, and not D1,", "sg-reprisals-report", ASKED],
    ["only the question", "tb-cat", ASKED],
  ])("%s follows for %s", (_, mechanism, expected) => {
    expect(after(mechanism)).toEqual(expected);
  });

  it("each sending has its own tasks, by ids that stay", () => {
    const sendings = [sending("sr-hrd"), sending("sr-hrd", { id: "z2", day: day("2026-02-01") })];
    const tasks = tasksOf(workOf({ sendings }), TODAY);
    expect(tasks.map(({ due, id, sending: of }) => [id, of, due])).toEqual([
      ["sending-z2-D7-60", "z2", "2026-04-02"],
      ["sending-z1-D7-60", "z1", "2026-04-11"],
    ]);
    expect(tasksOf(workOf({ sendings: sendings.toReversed() }), day("2027-01-01"))).toEqual(tasks);
  });

  it("no body that takes a submission leaves a sending without anything to do", () => {
    const all = MECHANISMS.filter(({ draft }) => draft !== null).map(({ id }) => id);
    const tasks = all.map((mechanism) => tasksOf(workOf({ sendings: [sending(mechanism)] }), TODAY));
    expect(all.filter((_, index) => tasks[index]?.length === 0)).toEqual([]);
    const asked = tasks.flat().filter(({ deadline }) => deadline === "arrived");
    expect(asked.length).toBeGreaterThan(all.length / 2);
    expect(asked.filter(({ due, id }) => due !== null || id !== "sending-z1-arrived")).toEqual([]);
  });

  it("what has no day comes last, and a slip of the pen has none", () => {
    const sendings = [
      sending("sg-report-followup"),
      sending("sr-hrd", { id: "z2" }),
      sending("fund-uaf", { id: "z3", day: day("2999-12-31") }),
    ];
    expect(tasksOf(workOf({ sendings }), TODAY).map(({ due, sending: of }) => [of, due])).toEqual([
      ["z2", "2026-04-11"],
      ["z1", null],
      ["z1", null],
      ["z3", null],
    ]);
  });
});

describe("every year", () => {
  const agreed = [consent({ uses: ["sg_report"], day: day("2026-01-01") })];
  const yearly = (more: Partial<CaseWork>, today: string): unknown =>
    tasksOf(workOf({ consents: agreed, ...more }), day(today)).map(({ deadline, due, mechanism }) => [
      deadline,
      mechanism,
      due,
    ]);
  const DUE = [["D1", "sg-reprisals-report", "2026-04-30"]];

  it("cases that were agreed to go there are called to mind in April [X9], D1", () => {
    expect(yearly({}, "2026-03-31")).toEqual([]);
    expect(yearly({}, "2026-04-01")).toEqual(DUE);
    expect(yearly({}, "2026-04-30")).toEqual(DUE);
    expect(yearly({}, "2026-05-01")).toEqual([]);
  });

  it("cases that nobody agreed to send there are not", () => {
    expect(yearly({ consents: [consent()] }, "2026-04-10")).toEqual([]);
    const withdrawn = agreed.map((each) => ({ ...each, withdrawn: { day: day("2026-02-02"), how: "" } }));
    expect(yearly({ consents: withdrawn }, "2026-04-10")).toEqual([]);
  });

  it("cases that were sent since the last report are not", () => {
    const sent = (on: string): CaseWork["sendings"] => [sending("sg-reprisals-report", { day: day(on) })];
    const asked = ["arrived", "sg-reprisals-report", null];
    expect(yearly({ sendings: sent("2025-05-01") }, "2026-04-10")).toEqual([asked]);
    expect(yearly({ sendings: sent("2025-04-30") }, "2026-04-10")).toEqual([...DUE, asked]);
  });
});

describe("after a year", () => {
  const old = day("2025-01-10");

  it("people are asked again whether they agree", () => {
    const consents = [
      consent({ day: old }),
      consent({ id: "c2", day: old, mechanisms: ["fund-uaf"] }),
      consent({ id: "c3", day: old, mechanisms: ["fund-uaf", "fund-ddp"] }),
      consent({ id: "c4", day: old, withdrawn: { day: old, how: "" } }),
    ];
    expect(tasksOf(workOf({ consents }), day("2026-01-09"))).toEqual([]);
    const common = { deadline: "consent", due: "2026-01-10", sending: null };
    expect(tasksOf(workOf({ consents }), day("2026-01-10"))).toEqual([
      { ...common, id: "consent-c1", mechanism: null },
      { ...common, id: "consent-c2", mechanism: "fund-uaf" },
      { ...common, id: "consent-c3", mechanism: null },
    ]);
  });

  it("contacts are looked up again", () => {
    const seen = { mechanism: "tb-cat", value: "a@b", by: "R.", day: old, listed: false };
    const confirmations = [seen, { ...seen, value: "c@d" }, { ...seen, mechanism: "sr-hrd", day: TODAY }];
    expect(tasksOf(workOf({ confirmations }), day("2026-01-09"))).toEqual([]);
    expect(tasksOf(workOf({ confirmations }), TODAY)).toEqual([
      { id: `contact-tb-cat-${old}`, deadline: "contact", mechanism: "tb-cat", due: "2026-01-10", sending: null },
    ]);
  });
});

describe("after what something was sent by was taken back", () => {
  const left = { day: SENT_ON, level: "state_confidential", people: ["p1"] } as const;
  const HASH = sha256Field.read("ab".repeat(32));

  it("whoever has it is to be told at once, for each of the agreements", () => {
    const withdrawn = { day: day("2026-02-12"), how: "in a call" };
    const consents = [consent({ withdrawn }), consent({ id: "c2" }), consent({ id: "c3", withdrawn })];
    const sendings = [
      sending("tb-cat", { agreements: ["c1", "c2"] }),
      sending("tb-ced", { id: "z2", agreements: ["c2"] }),
      sending("tb-cmw", { id: "z3", agreements: ["c1", "c3"] }),
    ];
    const common = { deadline: "withdrawal", due: "2026-02-12" };
    const tasks = tasksOf(workOf({ consents, sendings }), TODAY);
    expect(tasks.filter(({ deadline }) => deadline !== "arrived")).toEqual([
      { ...common, id: "withdrawn-z1-c1", mechanism: "tb-cat", sending: "z1" },
      { ...common, id: "withdrawn-z3-c1", mechanism: "tb-cmw", sending: "z3" },
      { ...common, id: "withdrawn-z3-c3", mechanism: "tb-cmw", sending: "z3" },
    ]);
  });

  it("whoever has it is told by whatever an organisation takes back that was shown by no entry: it wrote", () => {
    const withdrawn = { day: day("2026-02-12"), how: "in a call" };
    const embassy = consent({ id: "c2", person: "p2", uses: ["embassy"], withdrawn });
    const consents = [consent(), embassy, consent({ id: "c3", person: "p2" })];
    const wrote = { agreements: ["c1"], people: ["p1", "p2"] };
    const agreed = { agreements: ["c1", "c3"], people: ["p1", "p2"] };
    const exported = { draft: HASH, formats: ["txt"], language: "en" } as const;
    const tasks = tasksOf(
      workOf({
        consents,
        sendings: [
          sending("tb-cat", wrote),
          sending("tb-cat", { id: "z2", ...agreed }),
          sending("tb-cat", { id: "z3", agreements: ["c1"] }),
        ],
        exports: [{ ...left, ...exported, ...wrote, mechanism: "tb-ced", uses: ["letter"] }],
        caseExports: [{ ...left, ...wrote, formats: ["json"], record: HASH, uses: ["database"] }],
      }),
      TODAY,
    );
    expect(tasks.filter(({ due }) => due !== null).map(({ id }) => id)).toEqual([
      ...["withdrawn-z1-c2", "exported-tb-ced-c2", "records-c2"],
    ]);
  });

  const withdrawn = { day: day("2026-02-12"), how: "in a call" };
  const consents = [consent({ withdrawn }), consent({ id: "c2" }), consent({ id: "c3", withdrawn })];
  const common = { due: "2026-02-12", sending: null };

  it("what left for a body and was not entered as sent is to be taken back too, once for each body and agreement", () => {
    const exported = (mechanism: string, ...agreements: string[]): CaseWork["exports"][number] => ({
      ...{ ...left, agreements, draft: HASH, formats: ["print"], language: "en", mechanism, uses: ["letter"] },
    });
    const exports = [
      exported("tb-cat", "c1", "c2"),
      exported("tb-cat", "c1"),
      exported("tb-ced", "c2"),
      exported("tb-cmw", "c3"),
    ];
    expect(tasksOf(workOf({ consents, exports }), TODAY)).toEqual([
      { ...common, id: "exported-tb-cat-c1", deadline: "export", mechanism: "tb-cat" },
      { ...common, id: "exported-tb-cmw-c3", deadline: "export", mechanism: "tb-cmw" },
    ]);
  });

  it("files of the whole case are to be taken back, once for each agreement", () => {
    const taken = (...agreements: string[]): CaseWork["caseExports"][number] => ({
      ...{ ...left, agreements, formats: ["json"], record: HASH, uses: ["database"] },
    });
    const caseExports = [taken("c1"), taken("c1", "c2"), taken("c2")];
    expect(tasksOf(workOf({ caseExports, consents }), TODAY)).toEqual([
      { ...common, id: "records-c1", deadline: "records", mechanism: null },
    ]);
  });
});

describe("a task", () => {
  const work = workOf({ sendings: [sending("fund-uaf"), sending("fund-ddp", { id: "z2" })] });

  it("that is done is among all of them, and no more to be done; it can be opened again", () => {
    const done = markTask(work, "sending-z1-D11-3", true, TODAY);
    expect(tasksOf(done, TODAY).map(({ id }) => id)).toEqual(["sending-z2-D11-14"]);
    expect(everyTaskOf(done, TODAY)).toEqual(tasksOf(work, TODAY));
    expect(isReadable(caseWorkField, done)).toBe(true);
    expect(markTask(done, "sending-z1-D11-3", true, TODAY)).toEqual(done);
    expect(markTask(done, "sending-z1-D11-3", false, TODAY)).toEqual(work);
  });
});
