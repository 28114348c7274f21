import type { Answer } from "../protocol/letter.ts";

// What somebody says in a letter of what may be done with the case (PROTOCOL.md §4.10), and how it travels.

/** From the least to the most: each step goes further than those before it. */
export const CONSENT_STEPS = ["mechanism", "state", "public-without-name", "public-named"] as const;
export type ConsentStep = (typeof CONSENT_STEPS)[number];

/** The steps, and the Secretary-General's report, which is a question of its own [C3]. */
export type ConsentTopic = ConsentStep | "sg-report";
export const CONSENT_TOPICS: readonly ConsentTopic[] = [...CONSENT_STEPS, "sg-report"];

/** How a step can be answered. `talk`: to be talked about before. */
export const STEP_ANSWERS = ["yes", "no", "talk"] as const;
export type StepAnswer = (typeof STEP_ANSWERS)[number];

/** How the Secretary-General's report can be answered: yes is for the record alone, or to be in it, without or with the name [C6][C7]. */
export const REPORT_ANSWERS = ["record", "without-name", "with-name", "no", "talk"] as const;
export type ReportAnswer = (typeof REPORT_ANSWERS)[number];

/** Whose answers they are: of whom it happened to, or passed on by whom they told, or of who decides where they cannot. */
export const CONSENT_GIVERS = ["self", "told", "family", "lawyer"] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** What a letter says of consent. Null: not said, or not understood; either is no agreement. */
export interface SaidConsent {
  readonly givenBy: ConsentGiver | null;
  readonly mechanism: StepAnswer | null;
  readonly state: StepAnswer | null;
  readonly "public-without-name": StepAnswer | null;
  readonly "public-named": StepAnswer | null;
  readonly "sg-report": ReportAnswer | null;
  /** The risks were told and understood. */
  readonly understood: boolean;
}

/** Whoever has said nothing. */
export const NOTHING_SAID: SaidConsent = {
  ...{ givenBy: null, mechanism: null, state: null, understood: false },
  ...{ "public-without-name": null, "public-named": null, "sg-report": null },
};

/** Whether a topic is agreed to, in whatever form. */
export function isYes(answer: SaidConsent[ConsentTopic]): boolean {
  return answer !== null && answer !== "no" && answer !== "talk";
}

/**
 * The steps that a topic includes, from the least: whoever agrees to it agrees to them. What is published, the State reads: so the report
 * includes that step, but for the record alone.
 */
export function stepsIn(topic: ConsentTopic, said: Pick<SaidConsent, "sg-report">): readonly ConsentStep[] {
  if (topic !== "sg-report") return CONSENT_STEPS.slice(0, CONSENT_STEPS.indexOf(topic));
  return said["sg-report"] === "record" ? [] : ["state"];
}

const KEY = "consent.";

/** Whether a question of a letter is about consent. */
export function isConsentQuestion({ question }: Pick<Answer, "question">): boolean {
  return question.startsWith(KEY);
}

/**
 * What the answers of a letter say of consent (PROTOCOL.md §4.10): never more than what is understood. Null when nothing is said of
 * it at all.
 */
export function parseConsent(answers: readonly Answer[]): SaidConsent | null {
  const said = new Map(answers.filter(isConsentQuestion).map(({ answer, question }) => [question, answer]));
  if (said.size === 0) return null;
  const oneOf = <const T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === said.get(KEY + name)) ?? null;
  return {
    givenBy: oneOf("given-by", CONSENT_GIVERS),
    mechanism: oneOf("mechanism", STEP_ANSWERS),
    state: oneOf("state", STEP_ANSWERS),
    "public-without-name": oneOf("public-without-name", STEP_ANSWERS),
    "public-named": oneOf("public-named", STEP_ANSWERS),
    "sg-report": oneOf("sg-report", REPORT_ANSWERS),
    understood: oneOf("understood", ["yes"]) !== null,
  };
}

/** The answers that say this in a letter, and nothing for what is not said. */
export function encodeConsent(said: SaidConsent): readonly Answer[] {
  const { givenBy, understood } = said;
  const topics = CONSENT_TOPICS.map((topic) => [topic, said[topic]] as const);
  const named = [["given-by", givenBy] as const, ...topics, ["understood", understood ? "yes" : null] as const];
  return named.flatMap(([name, answer]) => (answer === null ? [] : [{ answer, question: KEY + name }]));
}

/**
 * What a withdrawal takes back (PROTOCOL.md §4.10); null for everything: where it names nothing, or says of consent what is not
 * understood. Too much is made good by asking; too little is not.
 */
export function takenBack(answers: readonly Answer[]): readonly ConsentTopic[] | null {
  const said = parseConsent(answers) ?? NOTHING_SAID;
  const topics = CONSENT_TOPICS.filter((topic) => said[topic] === "no");
  const isUnderstood = encodeConsent(said).length === answers.filter(isConsentQuestion).length;
  return topics.length === 0 || !isUnderstood ? null : topics;
}

/** Risks, by their ids, that are told before each topic is answered. For the report, all that its gate asks for [C13]. */
export const RISKS_OF_TOPIC: Readonly<Record<ConsentTopic, readonly string[]>> = {
  mechanism: ["R1", "R3", "R11"],
  state: ["R1", "R6", "R9"],
  "public-without-name": ["R2", "R7"],
  "public-named": ["R2", "R7", "R9"],
  "sg-report": ["R1", "R2", "R3", "R9", "R11"],
};
