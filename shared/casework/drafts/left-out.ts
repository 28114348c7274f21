import type { Withheld } from "../consent/seen-record.ts";
import type { FieldName } from "../record/field-names.ts";
import type { Piece } from "./draft.ts";
import { fixed, type Submission } from "./submission.ts";
import type { LeftOutTexts } from "./texts/texts.ts";

// Who does not appear is told by what they are to the case, never by a name, a pseudonym or a number: drafts are read by others.

const ABSENT: { readonly [F in FieldName]?: keyof LeftOutTexts["person"] } = {
  ngo_name: "organisation",
  ngo_address: "organisation",
  ngo_legal_representatives: "representative",
  family_members_at_risk: "relative",
  colleagues_at_risk: "colleague",
  incident_what: "victim",
  incident_how: "victim",
  incident_when: "victim",
  incident_where: "victim",
  incident_type: "victim",
};

/** What the case has and this draft does not tell in answer to some fields: why, once each. */
export function leftOutOf(submission: Submission, names: readonly FieldName[]): readonly Piece[] {
  const { permit, texts } = submission;
  const sentences = names.flatMap((name) =>
    permit.withheld
      .filter(({ fields }) => fields.includes(name))
      .map(({ holds }) => sentenceOf(texts.leftOut, holds, name)),
  );
  return [...new Set(sentences)].map((text) => fixed(submission, text));
}

function sentenceOf(texts: LeftOutTexts, holds: Withheld["holds"], name: FieldName): string {
  if (holds === "person") return texts.person[ABSENT[name] ?? "reporter"];
  return texts[holds === "long_name" ? "name" : holds];
}
