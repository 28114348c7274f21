import { describe, expect, it } from "vitest";
import type { CaseNow, Permit } from "../../../../shared/casework/consent/gate.ts";
import { addConsent, withdrawConsent } from "../../../../shared/casework/consent/ledger.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { confirmContact } from "../../../../shared/casework/sending/confirm-contact.ts";
import { keepCaseExport, keepExport } from "../../../../shared/casework/sending/keep-export.ts";
import { recordSentExport } from "../../../../shared/casework/sending/record-sending.ts";
import { EXPORTS_MOST } from "../../../../shared/casework/sending/sending.ts";
import { tasksOf } from "../../../../shared/casework/sending/tasks.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { sha256Field } from "../../../../shared/protocol/id.ts";
import { valueOf } from "../../../support/sample-letters.ts";
import { ARABIC_CASE, askToSend, DRAFTED_ON, flatWork } from "../../../support/sample-draft.ts";
import { consent, day } from "../../../support/sample-work.ts";

const work = flatWork(ARABIC_CASE);
const HASH = sha256Field.read("ab".repeat(32));
const OTHER = sha256Field.read("cd".repeat(32));
const IN_ENGLISH = { mechanism: "tb-cat", language: "en" } as const;
const SENT = { channel: "email", contact: "a@example.org", day: DRAFTED_ON, note: "", reference: "" } as const;

const written = (from: CaseWork): ReturnType<typeof writeDraft<"send">> => {
  const answer = askToSend(from, "tb-cat");
  if (!answer.ok) throw new Error(answer.code);
  return writeDraft(answer.permit, { language: "en" });
};
const nowOf = (of: CaseWork): CaseNow => ({ work: of, withdrawals: [] });
const kept = valueOf(keepExport(nowOf(work), written(work), HASH, "docx"));
const withdrawn = valueOf(withdrawConsent(kept, "c1", { day: DRAFTED_ON, how: "in a call" }));

/** Agreed to anew, to the same: what leaves now leaves by another agreement. */
const agreedAnew = (before: CaseWork): CaseWork => {
  const [{ id, ...given } = consent()] = before.consents;
  const less = valueOf(withdrawConsent(before, id, { day: DRAFTED_ON, how: "in a call" }));
  return valueOf(addConsent(less, given, DRAFTED_ON));
};

describe("an export", () => {
  it("is kept with whom it shows, and by which agreements", () => {
    const what = { level: "state_confidential", uses: ["letter"], people: ["p1"], agreements: ["c1"] };
    expect(kept.exports).toEqual([{ ...IN_ENGLISH, ...what, day: DRAFTED_ON, draft: HASH, formats: ["docx"] }]);
    expect(isReadable(caseWorkField, kept)).toBe(true);
  });

  it("is kept once in however many forms, and anew when it says something else", () => {
    expect(keepExport(nowOf(kept), written(kept), HASH, "docx")).toEqual({ ok: true, value: kept });
    const twice = valueOf(keepExport(nowOf(kept), written(kept), HASH, "eml"));
    expect(twice.exports).toEqual([{ ...kept.exports[0], formats: ["docx", "eml"] }]);
    expect(isReadable(caseWorkField, twice)).toBe(true);
    const both = valueOf(keepExport(nowOf(kept), written(kept), OTHER, "txt"));
    expect(both.exports.map(({ draft }) => draft)).toEqual([HASH, OTHER]);
    const printed = valueOf(keepExport(nowOf(both), written(both), OTHER, "print"));
    expect(printed.exports.at(-1)?.formats).toEqual(["txt", "print"]);
    expect(isReadable(caseWorkField, printed)).toBe(true);
    const back = valueOf(keepExport(nowOf(both), written(both), HASH, "txt"));
    expect(back.exports.map(({ draft }) => draft)).toEqual([HASH, OTHER, HASH]);
  });

  it("is kept anew when it leaves by another agreement: each can be taken back", () => {
    const anew = agreedAnew(kept);
    const twice = valueOf(keepExport(nowOf(anew), written(anew), HASH, "docx"));
    expect(twice.exports.map(({ agreements, draft }) => [draft, ...agreements])).toEqual([
      [HASH, "c1"],
      [HASH, "c2"],
    ]);
  });

  it("is kept anew when it shows somebody else: whoever writes is shown by no agreement", () => {
    const before = { ...kept, exports: kept.exports.map((each) => ({ ...each, people: [] })) };
    const twice = valueOf(keepExport(nowOf(before), written(before), HASH, "docx"));
    expect(twice.exports.map(({ people }) => people)).toEqual([[], ["p1"]]);
  });

  it("is not kept by a permit that has become outdated", () => {
    expect(keepExport(nowOf(withdrawn), written(work), HASH, "docx")).toEqual({ ok: false, code: "permit.outdated" });
  });

  it("gives way to the newest ones", () => {
    const full = { ...kept, exports: Array.from({ length: EXPORTS_MOST }, () => kept.exports).flat() };
    const after = valueOf(keepExport(nowOf(full), written(full), OTHER, "txt"));
    expect([after.exports.length, after.exports.at(-1)?.draft]).toEqual([EXPORTS_MOST, OTHER]);
    expect(isReadable(caseWorkField, after)).toBe(true);
  });

  it("is another one for each mechanism and language", () => {
    const of = (change: object): CaseWork => ({
      ...kept,
      exports: kept.exports.map((each) => ({ ...each, ...change })),
    });
    for (const other of [of({ mechanism: "tb-ced" }), of({ language: "fr" })]) {
      const after = valueOf(keepExport(nowOf(other), written(other), HASH, "eml"));
      expect(after.exports.map(({ formats }) => formats)).toEqual([["docx"], ["eml"]]);
    }
  });
});

describe("what is kept where there is no room for all", () => {
  const [one] = kept.exports;
  if (one === undefined) throw new Error("no export");
  const full = (...others: readonly object[]): CaseWork => ({
    ...kept,
    exports: [
      ...others.map((change) => ({ ...one, ...change })),
      ...Array.from({ length: EXPORTS_MOST }, () => ({ ...one, mechanism: "sr-hrd" })),
    ].slice(0, EXPORTS_MOST),
  });
  const after = (from: CaseWork): CaseWork["exports"] =>
    valueOf(keepExport(nowOf(from), written(from), OTHER, "txt")).exports;

  it("is the last for each body and agreement: whoever has it can be told", () => {
    const exports = after(full({ mechanism: "tb-ced" }, { agreements: [] }));
    expect(exports).toHaveLength(EXPORTS_MOST);
    expect(exports.map(({ agreements, mechanism }) => `${mechanism} ${agreements.join()}`).slice(0, 3)).toEqual([
      "tb-ced c1",
      "sr-hrd c1",
      "sr-hrd c1",
    ]);
    const others = after(full({ mechanism: "tb-ced" }, { mechanism: "tb-ced", agreements: ["c2"] }));
    expect(others.slice(0, 2).map(({ agreements }) => agreements)).toEqual([["c1"], ["c2"]]);
    const wrote = after(full({ mechanism: "tb-ced", people: ["p1", "p2"] }, { mechanism: "tb-ced" }));
    expect(wrote.slice(0, 2).map(({ people }) => people)).toEqual([["p1", "p2"], ["p1"]]);
  });

  it("is the newest where each is the last of its body", () => {
    const exports = Array.from({ length: EXPORTS_MOST }, (_, index) => ({
      ...one,
      mechanism: `body-${String(index)}`,
    }));
    expect(after({ ...kept, exports }).map(({ mechanism }) => mechanism)).toEqual([
      ...exports.slice(1).map(({ mechanism }) => mechanism),
      "tb-cat",
    ]);
  });
});

describe("files of the whole case", () => {
  const own = flatWork({ ...ARABIC_CASE, consent: "public_named", consent_per_use: ["database"] });
  const permit = (from: CaseWork): Permit<"send"> => {
    const answer = askToSend(from, null);
    if (!answer.ok) throw new Error(answer.code);
    return answer.permit;
  };
  const [entry] = own.consents;
  const left = valueOf(keepCaseExport(nowOf(own), permit(own), HASH, "json"));

  it("are kept once in however many forms, and anew when the case says something else", () => {
    expect(left.caseExports).toMatchObject([
      { agreements: [entry?.id], day: DRAFTED_ON, formats: ["json"], people: ["p1"], record: HASH },
    ]);
    const more = valueOf(keepCaseExport(nowOf(left), permit(left), HASH, "archive"));
    expect(more.caseExports.map(({ formats }) => formats)).toEqual([["json", "archive"]]);
    const twice = valueOf(keepCaseExport(nowOf(more), permit(more), HASH, "archive"));
    expect(twice).toEqual(more);
    const anew = valueOf(keepCaseExport(nowOf(more), permit(more), OTHER, "archive"));
    expect(anew.caseExports.map(({ record }) => record)).toEqual([HASH, OTHER]);
    expect(isReadable(caseWorkField, anew)).toBe(true);
  });

  it("are kept anew when they leave by another agreement", () => {
    const anew = agreedAnew(left);
    const twice = valueOf(keepCaseExport(nowOf(anew), permit(anew), HASH, "json"));
    expect(twice.caseExports.map(({ agreements }) => agreements)).toEqual([["c1"], ["c2"]]);
  });

  it("are not kept by a permit that has become outdated", () => {
    const less = valueOf(withdrawConsent(left, entry?.id ?? "", { day: DRAFTED_ON, how: "in a call" }));
    expect(keepCaseExport(nowOf(less), permit(left), HASH, "json")).toEqual({ ok: false, code: "permit.outdated" });
  });
});

describe("an export that was sent before something was taken back", () => {
  const [exported] = kept.exports;
  if (exported === undefined) throw new Error("no export");

  it("is written down, and leaves it to be done to tell the body", () => {
    const confirmed = valueOf(
      confirmContact(withdrawn, { id: "tb-cat", contacts: [] }, { value: SENT.contact, by: "R.", day: DRAFTED_ON }),
    );
    const after = valueOf(recordSentExport(confirmed, exported, SENT));
    expect(after.sendings).toEqual([
      {
        ...{ id: "z1", mechanism: "tb-cat", level: "state_confidential", uses: ["letter"], people: ["p1"] },
        ...{ agreements: ["c1"], draft: HASH },
        ...SENT,
      },
    ]);
    expect(isReadable(caseWorkField, after)).toBe(true);
    expect(tasksOf(after, DRAFTED_ON).map(({ id }) => id)).toContain("withdrawn-z1-c1");
    const gone = { ...confirmed, record: { ...confirmed.record, people: [] } };
    expect(valueOf(recordSentExport(gone, exported, SENT)).sendings[0]?.people).toEqual([]);
  });

  it("is not written down for a day on which it had not left", () => {
    const early = { ...SENT, day: day("2026-11-20") };
    expect(recordSentExport(withdrawn, exported, early)).toEqual({ ok: false, code: "sending.before_export" });
  });

  it("is written down for a confirmed contact alone", () => {
    expect(recordSentExport(withdrawn, exported, SENT)).toEqual({ ok: false, code: "contact.unconfirmed" });
  });
});
