import type { UnwrapFileKey } from "../crypto/age-open.ts";
import { parseIdentity } from "../crypto/identity.ts";
import { coversDay } from "../protocol/certificate.ts";
import type { Day } from "../protocol/day.ts";
import type { IntakeWeek, Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** What opens the letters of a vault: the identities of all its weeks, read once. */
export class IntakeIdentities {
  readonly #weeks: readonly { readonly identities: readonly UnwrapFileKey[]; readonly week: IntakeWeek }[];

  constructor(sodium: Sodium, { intake }: Pick<Vault, "intake">) {
    this.#weeks = intake.map((week) => ({ identities: identitiesOf(sodium, week), week }));
  }

  /** All of them, those of the week of this day first: bundles name it, a hint that saves trying all keys, which takes seconds without a JIT. */
  likelyFirst(day: Day): readonly UnwrapFileKey[] {
    const likely = this.#weeks.filter(({ week }) => coversDay(week, day));
    const others = this.#weeks.filter(({ week }) => !coversDay(week, day));
    return [...likely, ...others].flatMap(({ identities }) => identities);
  }
}

// A text that is no identity opens nothing (PROTOCOL.md §10.3).
function identitiesOf(sodium: Sodium, { identities }: IntakeWeek): readonly UnwrapFileKey[] {
  return identities.flatMap((text) => {
    const identity = parseIdentity(sodium, text);
    return identity.ok ? [identity.value] : [];
  });
}
