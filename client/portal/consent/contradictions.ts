import { cautionsIn, contradictionsIn, type Contradiction } from "../../../shared/mechanisms/consent-contradictions.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import { deciderOf, isUndecided, type ChosenConsent, type Reporter } from "./chosen-consent.ts";

/** What does not fit what was told. `told`: the answers to the questionnaire as the letter will hold them. */
export function contradictionsOf(
  chosen: ChosenConsent,
  reporter: Reporter,
  told: readonly Answer[],
): readonly Contradiction[] {
  const givenBy = deciderOf(chosen, reporter);
  return isUndecided(givenBy) ? [] : contradictionsIn({ ...chosen, givenBy }, cautionsIn(told));
}
