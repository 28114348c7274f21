import { parseConsent } from "../../mechanisms/consent-answers.ts";
import {
  CAUTIONS,
  cautionsIn,
  cautiousValue,
  contradictedTopics,
  type Caution,
  type ContradictedTopic,
  type Contradiction,
} from "../../mechanisms/consent-contradictions.ts";
import type { Day } from "../../protocol/day.ts";
import type { Answer } from "../../protocol/letter.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { CaseRecord } from "../record/case-record.ts";
import { FIELD_PLACES } from "../record/field-places.ts";

// What a letter agrees to is held against all that is known of its case, not against that letter alone: whoever asked for discretion in
// a report may agree to publicity in a later letter, and somebody may stand beside them by then.

/** What was told of a case that agreements can go against: the day of the first letter that tells it; null where the facts alone do. */
export type ToldOfCase = ReadonlyMap<Caution, Day | null>;

/**
 * What letters and facts tell that agreements can go against. Letters of anybody count, proven or not, and one that says otherwise
 * later takes nothing away: it costs a question to the person, and no more.
 *
 * @param record - null: the letters alone are asked
 */
export function toldOfCase(
  letters: readonly Pick<VaultLetter, "day" | "letter">[],
  record: CaseRecord | null,
): ToldOfCase {
  const told = new Map<Caution, Day | null>();
  for (const { day, letter } of letters) {
    for (const caution of cautionsIn(letter.answers)) {
      const before = told.get(caution) ?? null;
      if (before === null || day < before) told.set(caution, day);
    }
  }
  for (const caution of record === null ? [] : factsAgainst(record)) if (!told.has(caution)) told.set(caution, null);
  return told;
}

function factsAgainst(record: CaseRecord): readonly Caution[] {
  return CAUTIONS.filter((field) => FIELD_PLACES[field].read(record).includes(cautiousValue(field)));
}

/** One contradiction, and the day of the letter that tells what is agreed against; null where the facts tell it. */
export type ToldContradiction = Contradiction & { readonly day: Day | null };

/** A topic that a letter agrees to, with all that it goes against. */
export interface ContradictedAgreement extends ContradictedTopic {
  readonly against: readonly ToldContradiction[];
}

/** What of a letter's agreements goes against what was told of its case, in the order of the topics. */
export function contradictedIn(answers: readonly Answer[], told: ToldOfCase): readonly ContradictedAgreement[] {
  const said = parseConsent(answers);
  if (said === null) return [];
  return contradictedTopics(said, [...told.keys()]).map(({ against, topic }) => ({
    topic,
    against: against.map((each) => ({ ...each, day: told.get(each.field) ?? null })),
  }));
}
