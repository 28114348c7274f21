import { describe, expect, it } from "vitest";
import type { WrittenDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { draftDocxFile } from "../../../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../../../shared/casework/exports/draft-eml.ts";
import { draftText } from "../../../../shared/casework/exports/draft-text.ts";
import { NO_REFERENCE } from "../../../../shared/casework/record/empty-record.ts";
import { ARABIC_CASE, draftToSend, nowOf } from "../../../support/sample-draft.ts";
import { valueOf } from "../../../support/sample-letters.ts";
import { unzipped } from "../../../support/unzipped.ts";

// A letter quotes a reference that somebody has given to the case, or none.

const { case_id, ...UNNUMBERED } = ARABIC_CASE;
/** The name of whom it happened to: nobody may read that in a subject. */
const TELLING = { ...ARABIC_CASE, case_id: ARABIC_CASE.victim_name };
const referenceIn = ({ draft }: WrittenDraft<"send">) =>
  draft.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "case_id");
const subjectOf = (flat: object): string => {
  const file = valueOf(draftEmlFile(draftToSend(flat, "tb-cat"), { to: [], copy: [] }, nowOf(flat)));
  const [, head = ""] = /Subject: (.*?)\r\nMIME/s.exec(new TextDecoder().decode(file)) ?? [];
  return [...head.matchAll(/=\?utf-8\?B\?(.*?)\?=/g)].map(([, word = ""]) => Buffer.from(word, "base64")).join("");
};
const documentOf = async (flat: object): Promise<string> => {
  const file = valueOf(await draftDocxFile(draftToSend(flat, "tb-cat"), nowOf(flat)));
  return unzipped(file, "word/document.xml");
};

describe("the reference of a case", () => {
  it("is missing where a case file gives none: the letter quotes none, and asks nobody to quote it", async () => {
    const written = draftToSend(UNNUMBERED, "tb-cat");
    expect(written.draft.reference).toBe("");
    expect(referenceIn(written)).toMatchObject({ missing: "required", values: [] });
    const text = draftText(written.draft);
    expect(text).toContain("\n\nOur reference:\n[To be completed]\n");
    expect(text.match(/reference/g)).toEqual(["reference"]);
    expect((await documentOf(UNNUMBERED)).match(/reference/g)).toEqual(["reference"]);
    expect(subjectOf(UNNUMBERED)).toBe(written.draft.title);
  });

  it("is left out, and not missing, where it would tell who it is about", () => {
    const written = draftToSend(TELLING, "tb-cat");
    expect(written.permit.record.reference).toBe(NO_REFERENCE);
    expect(written.draft.reference).toBe("");
    expect(referenceIn(written)).toMatchObject({ missing: null, values: [] });
    expect(referenceIn(written)?.leftOut).toHaveLength(1);
    expect(subjectOf(TELLING)).toBe(written.draft.title);
  });

  it("stands in the head, the subject and the closing of every other letter", async () => {
    const { draft } = draftToSend(ARABIC_CASE, "tb-cat");
    expect(draftText(draft)).toContain(`\nOur reference: ${case_id}\n`);
    expect(draft.closing[0]?.text).toBe("Please quote our reference in every answer.");
    expect(subjectOf(ARABIC_CASE)).toBe(`${draft.title} (${case_id})`);
    expect(await documentOf(ARABIC_CASE)).toContain(`Our reference: ${case_id}`);
  });
});
