import type { Answer } from "../protocol/letter.ts";
import { CONSENT_TOPICS, isYes, stepsIn, type ConsentTopic, type SaidConsent } from "./consent-answers.ts";
import type { RecordFieldName } from "./field-names.ts";
import { questionKey } from "./report-answers.ts";

// Where what somebody agrees to does not fit what was told besides (PROTOCOL.md §4.6, §4.10): one set of rules, for whoever answers
// and for whoever reads. Which of two answers holds, no rule decides: the person is asked.

/** A wish of the questionnaire that a yes to some topics goes against. */
export type Wish = Extract<
  RecordFieldName,
  "anonymity_wanted" | "confidentiality_request_applicant" | "publicity_would_worsen"
>;

/** What can be told that an agreement goes against: a wish, or that the person can be asked. */
export type Caution = Wish | "victim_consent_capacity";

const WISHES: readonly Wish[] = ["publicity_would_worsen", "anonymity_wanted", "confidentiality_request_applicant"];

/** Every caution that there is, in the order in which contradictions are told. */
export const CAUTIONS: readonly Caution[] = ["victim_consent_capacity", ...WISHES];

/** The value of a caution's field that some agreements go against. */
export function cautiousValue(field: Caution): "victim" | "yes" {
  return field === "victim_consent_capacity" ? "victim" : "yes";
}

/** An answer of the questionnaire beside one about consent that says otherwise: which of them holds, nobody here decides. */
export type Contradiction =
  | { readonly field: Wish; readonly topic: ConsentTopic }
  /** The person can be asked, and somebody decides because the person cannot be. */
  | { readonly field: "victim_consent_capacity"; readonly topic: null };

/** What the answers of a letter tell, in the order of `CAUTIONS`. What somebody is not sure of, or would rather not say, is none. */
export function cautionsIn(answers: readonly Answer[]): readonly Caution[] {
  return CAUTIONS.filter((field) =>
    answers.some(({ answer, question }) => question === questionKey(field) && answer === cautiousValue(field)),
  );
}

/** What was agreed to, and by whom. */
type Agreed = Pick<SaidConsent, ConsentTopic | "givenBy">;

/** What of an agreement does not fit what was told; nothing where nothing is agreed to or decided. Each pair once. */
export function contradictionsIn(said: Agreed, told: readonly Caution[]): readonly Contradiction[] {
  const isForAnother = said.givenBy === "family" || said.givenBy === "lawyer";
  const isAnswered = CONSENT_TOPICS.some((topic) => said[topic] !== null);
  const wishes = WISHES.filter((field) => told.includes(field)).flatMap((field) =>
    CONSENT_TOPICS.filter((topic) => goesAgainst(field, topic, said)).map((topic) => ({ field, topic })),
  );
  return isForAnother && isAnswered && told.includes("victim_consent_capacity")
    ? [{ field: "victim_consent_capacity", topic: null }, ...wishes]
    : wishes;
}

/** A topic that is agreed to, with all that it goes against. */
export interface ContradictedTopic {
  readonly topic: ConsentTopic;
  /** Of the topic itself, of whose decision it is, and of the steps that it includes. Never empty. */
  readonly against: readonly Contradiction[];
}

/**
 * The topics that are agreed to and go against what was told, in the order of the topics. Whoever agrees to one agrees to what it
 * includes: what does not fit there does not fit here.
 */
export function contradictedTopics(said: Agreed, told: readonly Caution[]): readonly ContradictedTopic[] {
  const all = contradictionsIn(said, told);
  return CONSENT_TOPICS.filter((topic) => isYes(said[topic])).flatMap((topic) => {
    const within: readonly (ConsentTopic | null)[] = [null, topic, ...stepsIn(topic, said)];
    const against = all.filter((each) => within.includes(each.topic));
    return against.length === 0 ? [] : [{ topic, against }];
  });
}

/** Whether a topic is agreed to in a form that goes against a wish: for the record alone, nothing is published, and nobody named. */
function goesAgainst(wish: Wish, topic: ConsentTopic, said: Agreed): boolean {
  const report = said["sg-report"];
  switch (wish) {
    case "publicity_would_worsen":
      if (topic === "sg-report") return report === "with-name" || report === "without-name";
      return topic.startsWith("public") && isYes(said[topic]);
    case "anonymity_wanted":
      if (topic === "sg-report") return report === "with-name";
      return (topic === "state" || topic === "public-named") && isYes(said[topic]);
    case "confidentiality_request_applicant":
      return topic === "state" && isYes(said[topic]);
  }
}
