import { failure, ok, type Result } from "../../bytes/index.ts";
import type { ConsentGiver, ConsentTopic } from "../../mechanisms/consent-answers.ts";
import type { Day } from "../../protocol/day.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { PersonId } from "../record/case-record.ts";
import type { CaseWork } from "../work.ts";
import type { Consent } from "./consent.ts";
import { addConsent, withdrawConsent, type ConsentError, type WithdrawalError } from "./ledger.ts";
import { countedDay } from "./counted-day.ts";
import type { ConsentOffer } from "./letter-offers.ts";
import { isCovered, type OfferedTopic } from "./letter-topics.ts";
import { isAtLeast } from "./level.ts";
import { settleWithdrawal, takenBackBy, withdrawalsAmong } from "./withdrawal-letters.ts";

/** Who stands behind an offer, as the ledger says it, and in which way it came. */
const GIVEN: Readonly<Record<ConsentGiver, Pick<Consent, "givenBy" | "way">>> = {
  self: { givenBy: "victim", way: "letter" },
  told: { givenBy: "victim", way: "through_somebody" },
  family: { givenBy: "family_member", way: "letter" },
  lawyer: { givenBy: "legal_representative", way: "letter" },
};

/** Whether the ledger has it from this letter, also if it was withdrawn since: what was entered once is not offered again. */
export function isEntered(
  { consents }: Pick<CaseWork, "consents">,
  { submission }: Pick<ConsentOffer, "submission">,
  { level, uses }: OfferedTopic,
): boolean {
  return consents.some(
    (each) => each.submission === submission && each.level === level && uses.every((use) => each.uses.includes(use)),
  );
}

/** What of an offer is entered, and for whom. */
export interface Entering {
  /** Who gave it, in words. */
  readonly giver: string;
  readonly person: PersonId;
  /** Those that a caseworker has chosen. What one covers is entered with it: it could be done all the same. */
  readonly topics: readonly ConsentTopic[];
}

/**
 * Enters what a letter offers, as far as it was chosen: an entry for each topic, so that each can be taken back by itself; none for what
 * stands already. A caseworker has read it, and says whose agreement it is.
 */
export function enterOffer(
  work: CaseWork,
  offer: ConsentOffer,
  { giver, person, topics }: Entering,
  today: Day,
): Result<CaseWork, ConsentError> {
  const { day, said, submission } = offer;
  const { givenBy } = said;
  const chosen = offer.agreed.filter(({ topic }) => topics.includes(topic));
  const agreed = offer.agreed.filter((each) => chosen.some((by) => covers(by, each)));
  const added = agreed.filter((topic) => !isEntered(work, offer, topic) && !stands(work, person, topic));
  if (givenBy === null || agreed.length === 0) return failure("consent.empty");
  if (added.length === 0) return failure("consent.entered_before");
  return added.reduce<Result<CaseWork, ConsentError>>((before, { level, risks, topic, uses }) => {
    if (!before.ok) return before;
    // It is asked about the report alone: of the others a letter does not say it.
    const understood = topic === "sg-report" && said.understood;
    const entry = { day, giver, level, mechanisms: null, person, risks, submission, understood, uses };
    return addConsent(before.value, { ...entry, ...GIVEN[givenBy] }, today);
  }, ok(work));
}

function stands({ consents }: CaseWork, person: PersonId, offered: OfferedTopic): boolean {
  const theirs = consents.filter(
    (each) => each.person === person && each.withdrawn === null && each.mechanisms === null,
  );
  return theirs.some((each) => covers(each, offered));
}

type Extent = Pick<OfferedTopic, "level" | "uses">;

function covers(one: Extent, other: Extent): boolean {
  return isAtLeast(one.level, other.level) && other.uses.every((use) => one.uses.includes(use));
}

/** What of a letter tells which entries it takes back. */
export type TakingBack = Pick<VaultLetter, "day"> & {
  readonly letter: Pick<VaultLetter["letter"], "answers" | "submission" | "type">;
};

/**
 * The entries that a withdrawal takes back, of everybody: all that stand and that it covers, but for what was agreed to in it or after it.
 *
 * @param letters - all of its case, as the vault has them
 */
export function entriesTakenBack(
  { consents }: Pick<CaseWork, "consents">,
  { day, letter }: TakingBack,
  letters: readonly Pick<VaultLetter, "day">[],
): readonly Consent[] {
  const taken = takenBackBy(letter);
  const until = countedDay(letters, { day });
  return consents.filter(
    (each) =>
      each.withdrawn === null && each.submission !== letter.submission && each.day <= until && isCovered(taken, each),
  );
}

/**
 * Withdraws the entries that a letter takes back, and counts it as read.
 *
 * @param letters - all of its case, as the vault has them
 * @param withdrawn - the day on which it is done, and how, in words
 */
export function takeBack(
  work: CaseWork,
  letter: TakingBack,
  letters: readonly VaultLetter[],
  withdrawn: { readonly day: Day; readonly how: string },
): Result<CaseWork, WithdrawalError> {
  const entries = entriesTakenBack(work, letter, letters);
  const without = entries.reduce<Result<CaseWork, WithdrawalError>>(
    (before, { id }) => (before.ok ? withdrawConsent(before.value, id, withdrawn) : before),
    ok(work),
  );
  return without.ok
    ? ok(settleWithdrawal(without.value, letter.letter.submission, withdrawalsAmong(letters)))
    : without;
}
