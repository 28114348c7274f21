import { describe, expect, it } from "vitest";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import type { DraftField } from "../../../../shared/casework/drafts/draft.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { draftText } from "../../../../shared/casework/exports/draft-text.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { draftToSend } from "../../../support/sample-draft.ts";

// Whether whoever applies to the Inter-American Commission stays unknown to the State [C8], and what the wish for anonymity asks for [C9].

const WISH = "confidentiality_request_applicant";
const TEXTS = { en: TEXTS_EN, es: TEXTS_ES, fr: TEXTS_FR };

const PETITION = {
  ...{ body: ["iachr"], region: "americas", state: "HN", urgency: "imminent", irreparable: "yes" },
  ...{ consent: "state_confidential", publicity_worsens: "yes", victim_name: "Ada" },
};
const ALONE = { ...PETITION, reporter_role: "victim" };
const BY_ANOTHER = {
  ...{ ...PETITION, reporter_role: "relative", reporter_name: "Berta" },
  consent_of_others: "reporter | state_confidential",
};

function wishIn(flat: object, id: string, language: "en" | "es" | "fr" = "en"): DraftField {
  const fields = draftToSend(flat, id, language).draft.sections.flatMap((section) => section.fields);
  const field = fields.find((each) => each.id === WISH);
  if (field === undefined) throw new Error("not asked for");
  return field;
}

const said = ({ values }: DraftField): string => values.flat().reduce((text, piece) => text + piece.text, "");

describe.each(["iachr-request-for-information", "iachr-precautionary-measures"])("an applicant before %s", (id) => {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(id);

  it.each(languagesFor(mechanism))(
    "who asks for their own protection is not asked, and reads why: %s [C8]",
    (language) => {
      for (const wish of [{ [WISH]: "yes" }, { [WISH]: "no" }, {}]) {
        const field = wishIn({ ...ALONE, ...wish }, id, language);
        expect(field).toMatchObject({ missing: null, leftOut: [] });
        expect(said(field)).toBe(TEXTS[language].phrases.applicantIsKnown);
      }
    },
  );

  it("who asks for somebody else's is asked, and their answer told", () => {
    expect(said(wishIn({ ...BY_ANOTHER, [WISH]: "yes" }, id))).toBe("yes");
    expect(said(wishIn({ ...BY_ANOTHER, [WISH]: "no" }, id))).toBe("no");
    expect(wishIn(BY_ANOTHER, id)).toMatchObject({ missing: "required", values: [] });
  });
});

describe("the wish for anonymity at the head", () => {
  it.each(["en", "es", "fr"] as const)("asks for no more than the consent below forbids: %s [C9]", (language) => {
    const { headings, requests } = TEXTS[language];
    expect(requests.anonymity).toContain(headings.consent);
    const flat = { ...ALONE, anonymity_wanted: "yes" };
    const text = draftText(draftToSend(flat, "iachr-request-for-information", language).draft);
    expect(text).toContain(requests.anonymity);
    expect(text).toContain(TEXTS[language].choices.level.state_confidential);
  });
});
