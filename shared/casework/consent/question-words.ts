import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { StateUse } from "./state-uses.ts";
import type { ConsentUse, Disclosure, Learner } from "../../mechanisms/mechanism.ts";

/** The fixed texts of a question about consent in one language. Nothing in them is about any case. */
export interface QuestionWords {
  /** `to` is the addressee's name. */
  readonly opening: (to: string) => string;
  /** In place of an addressee: the organisation's own records. */
  readonly ownRecords: string;
  readonly askedFor: string;
  readonly uses: Readonly<Record<ConsentUse, string>>;
  /** What follows such a use where the State may be told: letters go there as well, and meetings are held with it. */
  readonly withState: Readonly<Record<StateUse, string>>;
  /** Who would know at each level. `named`: what follows "the State responsible", its name or nothing. */
  readonly levels: Readonly<Record<Exclude<ConsentLevel, "none">, (named: string) => string>>;
  /** That the level asked for is the lowest that is enough. */
  readonly least: string;
  readonly whoLearns: string;
  /** Before what could become known beyond the level that is asked for. */
  readonly evenSo: string;
  readonly learners: Readonly<Record<Learner, string>>;
  /** By ISO 3166-1 alpha-2 code. */
  readonly states: Readonly<Record<string, string>>;
  /** What follows the learner, with the sign or space between them. */
  readonly learns: Readonly<Record<Disclosure["how"], Readonly<Record<Disclosure["what"], string>>>>;
  readonly risksBefore: string;
  /** By "R1" to "R12". */
  readonly risks: Readonly<Record<string, string>>;
  /** Asked where the person has to say that they understood [C13]. */
  readonly understood: string;
  /** That no is fine, that silence is no, that it can be taken back, and what to answer. */
  readonly closing: readonly string[];
}
