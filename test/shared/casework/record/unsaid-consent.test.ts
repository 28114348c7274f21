import { describe, expect, it } from "vitest";
import type { DraftField } from "../../../../shared/casework/drafts/draft.ts";
import { ARABIC_CASE, draftToSend } from "../../../support/sample-draft.ts";

/** What a draft says of who agreed, and when. */
function saidOf(flat: object): Pick<DraftField, "missing" | "values"> | undefined {
  const { sections } = draftToSend(flat, "tb-cat").draft;
  return sections.flatMap(({ fields }) => fields).find(({ id }) => id === "consent_given_by_and_when");
}

describe("an agreement of which a case file says only how far it goes", () => {
  it.each([{}, { consent_given_by_and_when: "victim" }])("is given no day in a draft: %j", (said) => {
    expect(saidOf({ ...ARABIC_CASE, ...said })).toMatchObject({ values: [], missing: "consent" });
  });

  it("has the day that the file says", () => {
    const field = saidOf({ ...ARABIC_CASE, consent_given_by_and_when: "victim | 2026-03-04" });
    expect(field?.missing).toBeNull();
    expect(JSON.stringify(field?.values)).toContain("4 March 2026");
  });
});
