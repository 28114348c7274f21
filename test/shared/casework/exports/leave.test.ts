import { describe, expect, it } from "vitest";
import { askPermit, type CaseNow } from "../../../../shared/casework/consent/gate.ts";
import { withdrawConsent } from "../../../../shared/casework/consent/ledger.ts";
import { routesAt } from "../../../../shared/casework/consent/routes-at.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { leavingDraft, leavingRecord } from "../../../../shared/casework/exports/leave.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { ARABIC_CASE, DRAFTED_ON, draftToSend, flatWork, nowOf, permitToSend } from "../../../support/sample-draft.ts";
import { valueOf } from "../../../support/sample-letters.ts";

const now = nowOf(ARABIC_CASE);
const written = draftToSend(ARABIC_CASE, "tb-cat");

/** What is shown on the console's screen alone. */
function prepared(): ReturnType<typeof writeDraft<"prepare">> {
  const work = flatWork(ARABIC_CASE);
  const mechanism = mechanismOf("tb-cat");
  if (mechanism === null) throw new Error("no mechanism");
  const routeAt = routesAt(work, DRAFTED_ON)(mechanism);
  const asked = askPermit({ work, mechanism, routeAt, purpose: "prepare", withdrawals: [], today: DRAFTED_ON });
  if (!asked.ok) throw new Error(asked.code);
  return writeDraft(asked.permit, { language: "en" });
}

describe("the doors of exported files", () => {
  it("let a draft through that was written by its permit to send", () => {
    expect(leavingDraft(written, now)).toBe(written.draft);
    expect(leavingRecord(written.permit, now)).toBe(written.permit.record);
  });

  it("are shut to what was prepared for the screen, whatever the types are told", () => {
    const draft: Parameters<typeof leavingDraft>[0] = Object.assign({ ...written }, prepared());
    expect(() => leavingDraft(draft, now)).toThrow("not a permit to send");
    expect(() => leavingRecord(draft.permit, now)).toThrow("not a permit to send");
  });

  it("are shut to a draft with the permit of another, and to one that was changed", () => {
    const other = permitToSend(ARABIC_CASE, "tb-cat");
    expect(() => leavingDraft({ draft: written.draft, permit: other }, now)).toThrow("another permit");
    expect(() => leavingDraft({ draft: prepared().draft, permit: written.permit }, now)).toThrow("another permit");
    expect(() => leavingDraft({ draft: { ...written.draft, title: "x" }, permit: written.permit }, now)).toThrow(
      "another permit",
    );
  });

  it("are shut once an agreement is withdrawn, the record changes, or a letter takes something back that nobody has read", () => {
    const withdrawn = withdrawConsent(now.work, "c1", { day: DRAFTED_ON, how: "in a call" });
    const later: readonly CaseNow[] = [
      { ...now, work: valueOf(withdrawn) },
      { ...now, work: flatWork({ ...ARABIC_CASE, victim_name: "Another" }) },
      { ...now, withdrawals: ["ab".repeat(16)] },
    ];
    for (const each of later) {
      expect(() => leavingDraft(written, each)).toThrow("the permit is outdated");
      expect(() => leavingRecord(written.permit, each)).toThrow("the permit is outdated");
    }
    const read = { work: { ...now.work, readWithdrawals: ["ab".repeat(16)] }, withdrawals: ["ab".repeat(16)] };
    expect(leavingDraft(written, read)).toBe(written.draft);
  });

  it("are never reached by a draft that was changed in place: nobody can", () => {
    const { draft, permit } = written;
    const [section] = draft.sections;
    const targets: readonly (readonly [object | undefined, string])[] = [
      [written, "draft"],
      [draft, "title"],
      [section, "note"],
      [section?.fields[0], "pieces"],
      [permit.record.events[0]?.what, "text"],
    ];
    for (const [target, key] of targets) expect(Reflect.set(target ?? {}, key, "forged")).toBe(false);
    expect(leavingDraft(written, now)).toEqual(draftToSend(ARABIC_CASE, "tb-cat").draft);
  });

  it("are shut to likenesses of permits", () => {
    // Everything that can be read of one, in an object of our own.
    const { agreements, appearances, day, level, mechanism, missing, notes, purpose, record, uses, withheld } =
      written.permit;
    const parts = { agreements, appearances, day, level, mechanism, missing, notes, purpose, record, uses, withheld };
    // The compiler refuses it in a call.
    expect(() => void Reflect.apply(leavingRecord, null, [parts, now])).toThrow("not a permit to send");
  });
});
