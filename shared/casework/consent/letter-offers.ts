import {
  CONSENT_TOPICS,
  isYes,
  parseConsent,
  stepsIn,
  type ConsentTopic,
  type SaidConsent,
} from "../../mechanisms/consent-answers.ts";
import type { Day } from "../../protocol/day.ts";
import type { SubmissionId } from "../../protocol/id.ts";
import type { VaultCase, VaultLetter } from "../../protocol/vault.ts";
import { standingOf } from "../letter-standing.ts";
import { countedDay } from "./counted-day.ts";
import { takenBackBy, takesBack } from "./withdrawal-letters.ts";
import { isCovered, offeredTopic, type OfferedTopic } from "./letter-topics.ts";

// What letters say of consent is an offer, and no entry of the ledger: a caseworker has read it before it is one.

/**
 * Why what a letter says yes to is not offered. `doubtful`: nobody can tell who wrote the letter. `given_by_nobody`: it does not say
 * whose agreement it is. `taken_back`: a letter of the same day or later, and not an unproven one, takes it back, or answers it otherwise. `lower_step`: something
 * that it includes was not agreed to. `not_understood`: the risks were not told and understood [C13].
 */
export type OfferObstacle = "doubtful" | "given_by_nobody" | "lower_step" | "not_understood" | "taken_back";

/** What one letter says of consent. */
export interface ConsentOffer {
  readonly submission: SubmissionId;
  readonly day: Day;
  readonly said: SaidConsent;
  /** What can be entered, from the least. */
  readonly agreed: readonly OfferedTopic[];
  /** What was said yes to, and cannot be entered before somebody has asked. */
  readonly unsettled: readonly { readonly topic: ConsentTopic; readonly because: OfferObstacle }[];
}

/** What the letters of a case offer, the oldest first. A withdrawal is among them only where it says yes to something as well, or wishes to talk. */
export function offersOf(found: VaultCase): readonly ConsentOffer[] {
  const later: SaidConsent[] = [];
  const withdrawn: (readonly ConsentTopic[] | null)[] = [];
  const offers: ConsentOffer[] = [];
  for (const each of fromLatest(found.letters)) {
    const { answers, submission, type } = each.letter;
    const said = parseConsent(answers);
    const standing = standingOf(found, each);
    if (said !== null && (!takesBack({ type }) || saysMoreThanNo(said))) {
      const isDoubtful = DOUBTFUL.includes(standing);
      offers.push({ submission, day: each.day, said, ...sorted(said, { isDoubtful, later, withdrawn }) });
    }
    // Anybody can have written it who knows the case's id: that may stop everything, but not undo what she agreed to.
    if (standing === "unproven") continue;
    if (said !== null) remember(later, said);
    if (takesBack({ type })) withdrawn.push(takenBackBy({ answers, type }));
  }
  return offers.toReversed();
}

type Standing = ReturnType<typeof standingOf>;
const DOUBTFUL: readonly Standing[] = ["contested", "sealed", "unchecked", "unproven"];

interface Since {
  readonly isDoubtful: boolean;
  readonly later: readonly SaidConsent[];
  readonly withdrawn: readonly (readonly ConsentTopic[] | null)[];
}

function sorted(said: SaidConsent, since: Since): Pick<ConsentOffer, "agreed" | "unsettled"> {
  const yes = CONSENT_TOPICS.map((topic) => offeredTopic(topic, said)).filter((each) => each !== null);
  const found = yes.map((each) => ({ each, because: obstacleTo(each, said, since) }));
  return {
    agreed: found.flatMap(({ because, each }) => (because === null ? [each] : [])),
    unsettled: found.flatMap(({ because, each: { topic } }) => (because === null ? [] : [{ topic, because }])),
  };
}

function obstacleTo(offered: OfferedTopic, said: SaidConsent, since: Since): OfferObstacle | null {
  const { topic } = offered;
  if (since.isDoubtful) return "doubtful";
  if (since.withdrawn.some((taken) => isCovered(taken, offered))) return "taken_back";
  if (since.later.some((each) => each[topic] !== null && offeredTopic(topic, each)?.level !== offered.level)) {
    return "taken_back";
  }
  if (said.givenBy === null) return "given_by_nobody";
  if (stepsIn(topic, said).some((step) => said[step] !== "yes")) return "lower_step";
  return topic === "sg-report" && !said.understood ? "not_understood" : null;
}

function saysMoreThanNo(said: SaidConsent): boolean {
  return CONSENT_TOPICS.some((topic) => isYes(said[topic]) || said[topic] === "talk");
}

// One that answers as an earlier one did adds nothing: however many letters there are, few are remembered.
function remember(later: SaidConsent[], said: SaidConsent): void {
  const isKnown = (each: SaidConsent): boolean => CONSENT_TOPICS.every((topic) => each[topic] === said[topic]);
  if (!later.some(isKnown)) later.push(said);
}

// Nobody knows the hour: of one day, what takes back is taken for the later.
function fromLatest(letters: readonly VaultLetter[]): readonly VaultLetter[] {
  const ranked = letters.map((each) => ({
    each,
    day: countedDay(letters, each),
    rank: takesBack(each.letter) ? 1 : 0,
  }));
  return ranked
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.rank - b.rank))
    .map(({ each }) => each)
    .toReversed();
}
