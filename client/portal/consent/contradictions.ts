import { CONSENT_TOPICS, type ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";
import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import { questionKey } from "../questions/question.ts";
import { deciderOf, isAnswered, isYes, type ChosenConsent, type Reporter } from "./chosen-consent.ts";

/** A wish of the questionnaire that a yes to some topics goes against. */
export type Wish = Extract<
  RecordFieldName,
  "anonymity_wanted" | "confidentiality_request_applicant" | "publicity_would_worsen"
>;

/** An answer of the questionnaire beside one about consent that says otherwise: which of them holds, nobody here decides. */
export type Contradiction =
  | { readonly field: Wish; readonly topic: ConsentTopic }
  /** The person can be asked, and somebody decides because the person cannot be. */
  | { readonly field: "victim_consent_capacity"; readonly topic: null };

const WISHES: readonly Wish[] = ["publicity_would_worsen", "anonymity_wanted", "confidentiality_request_applicant"];

/** What does not fit what was told. `told`: the answers to the questionnaire as the letter will hold them. */
export function contradictionsOf(
  chosen: ChosenConsent,
  reporter: Reporter,
  told: readonly Answer[],
): readonly Contradiction[] {
  const decider = deciderOf(chosen, reporter);
  if (decider === "not-asked" || !isAnswered(chosen)) return [];
  const says = (field: Contradiction["field"], value: string): boolean =>
    told.some(({ answer, question }) => question === questionKey(field) && answer === value);
  const wishes = WISHES.filter((wish) => says(wish, "yes")).flatMap((field) =>
    CONSENT_TOPICS.filter((topic) => goesAgainst(field, topic, chosen)).map((topic) => ({ field, topic })),
  );
  const isForAnother = decider === "family" || decider === "lawyer";
  return isForAnother && says("victim_consent_capacity", "victim")
    ? [{ field: "victim_consent_capacity", topic: null }, ...wishes]
    : wishes;
}

/** Whether a topic is agreed to in a form that goes against a wish: for the record alone, nothing is published, and nobody named. */
function goesAgainst(wish: Wish, topic: ConsentTopic, chosen: ChosenConsent): boolean {
  const report = chosen["sg-report"];
  switch (wish) {
    case "publicity_would_worsen":
      if (topic === "sg-report") return report === "with-name" || report === "without-name";
      return topic.startsWith("public") && isYes(chosen[topic]);
    case "anonymity_wanted":
      if (topic === "sg-report") return report === "with-name";
      return (topic === "state" || topic === "public-named") && isYes(chosen[topic]);
    case "confidentiality_request_applicant":
      return topic === "state" && isYes(chosen[topic]);
  }
}
