import { failure, ok, type Result } from "../bytes/index.ts";
import { checkCardOn, type VerifiedCard } from "../crypto/card-verify.ts";
import type { Day } from "../protocol/day.ts";

/** A card that was verified some time ago, and how to get it anew. */
export interface RenewableCard {
  readonly card: VerifiedCard;
  /** Asks the same instance for the same organisation's card, and verifies it for the day on which it comes (PROTOCOL.md §3.4). */
  readonly renewCard: () => Promise<Result<VerifiedCard, string>>;
}

/**
 * What may be sealed to now (PROTOCOL.md §7.3): the card at hand if it is still good today, otherwise the one that holds now. Sending
 * may take days, and a letter that was sealed to a week that is long over comes when its key has been erased: it would be acknowledged,
 * and nobody could open it.
 */
export async function cardForToday(
  { card, renewCard }: RenewableCard,
  today: () => Day,
): Promise<Result<VerifiedCard, string>> {
  if (checkCardOn(card, today()).ok) return ok(card);
  const renewed = await renewCard();
  if (!renewed.ok) return renewed;
  if (renewed.value.profile.organisation !== card.profile.organisation) return failure("card.other_organisation");
  const checked = checkCardOn(renewed.value, today());
  return checked.ok ? renewed : checked;
}
