import { describe, expect, it } from "vitest";
import { draftJsonFile } from "../../../../shared/casework/exports/draft-json.ts";
import { ARABIC_CASE, draftToSend, nowOf } from "../../../support/sample-draft.ts";

describe("a draft as JSON", () => {
  it("is the whole draft, in canonical form", () => {
    const written = draftToSend(ARABIC_CASE, "tb-cat");
    const text = new TextDecoder().decode(draftJsonFile(written, nowOf(ARABIC_CASE)));
    const read: unknown = JSON.parse(text);
    expect(read).toEqual(written.draft);
    // Canonical JSON has its keys in order, and no blanks between them.
    expect(text.startsWith('{"addressee":')).toBe(true);
    expect(text).toBe(JSON.stringify(read));
  });
});
