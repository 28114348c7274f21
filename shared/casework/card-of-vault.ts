import { failure, ok, type Result } from "../bytes/index.ts";
import type { CardFile } from "../protocol/card-file.ts";
import type { Day } from "../protocol/day.ts";
import { CERTIFICATES_PER_PUBLICATION } from "../protocol/limits.ts";
import type { IntakeWeek, Vault } from "../protocol/vault.ts";

/** The weeks whose certificates are published: those that are not over, the nearest first if there are more than a card can hold. */
export function nextWeeks({ intake }: Pick<Vault, "intake">, today: Day): readonly IntakeWeek[] {
  return intake
    .filter((week) => week.last >= today)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .slice(0, CERTIFICATES_PER_PUBLICATION);
}

/** The card of a vault: its profile, and the certificates that are published (PROTOCOL.md §10.2). Without any it would be no card. */
export function cardOfVault(
  vault: Pick<Vault, "intake" | "organisation">,
  today: Day,
): Result<CardFile, "card.no_weeks"> {
  const certificates = nextWeeks(vault, today).map((week) => week.certificate);
  if (certificates.length === 0) return failure("card.no_weeks");
  return ok({ certificates, kind: "card", profile: vault.organisation.profile, version: 1 });
}
