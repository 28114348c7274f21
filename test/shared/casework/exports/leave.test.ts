import { describe, expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { routesAt } from "../../../../shared/casework/consent/routes-at.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { leavingDraft, leavingRecord } from "../../../../shared/casework/exports/leave.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { ARABIC_CASE, DRAFTED_ON, draftToSend, flatWork, permitToSend } from "../../../support/sample-draft.ts";

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
    expect(leavingDraft(written)).toBe(written.draft);
    expect(leavingRecord(written.permit)).toBe(written.permit.record);
  });

  it("are shut to what was prepared for the screen, whatever the types are told", () => {
    const draft: Parameters<typeof leavingDraft>[0] = Object.assign({ ...written }, prepared());
    expect(() => leavingDraft(draft)).toThrow("not a permit to send");
    expect(() => leavingRecord(draft.permit)).toThrow("not a permit to send");
  });

  it("are shut to a draft with the permit of another, and to one that was changed", () => {
    const other = permitToSend(ARABIC_CASE, "tb-cat");
    expect(() => leavingDraft({ draft: written.draft, permit: other })).toThrow("another permit");
    expect(() => leavingDraft({ draft: prepared().draft, permit: written.permit })).toThrow("another permit");
    expect(() => leavingDraft({ draft: { ...written.draft, title: "x" }, permit: written.permit })).toThrow(
      "another permit",
    );
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
    expect(leavingDraft(written)).toEqual(draftToSend(ARABIC_CASE, "tb-cat").draft);
  });

  it("are shut to likenesses of permits", () => {
    // Everything that can be read of one, in an object of our own.
    const { agreements, appearances, day, level, mechanism, missing, notes, purpose, record, uses, withheld } =
      written.permit;
    const parts = { agreements, appearances, day, level, mechanism, missing, notes, purpose, record, uses, withheld };
    // The compiler refuses it in a call.
    expect(() => void Reflect.apply(leavingRecord, null, [parts])).toThrow("not a permit to send");
  });
});
