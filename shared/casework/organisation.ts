import { organisationIdOf } from "../crypto/derived-id.ts";
import { signEnvelope } from "../crypto/envelope-sign.ts";
import { createOrganisationKeys } from "../crypto/organisation-keys.ts";
import { PROFILE } from "../crypto/payload-kinds.ts";
import type { CardFile } from "../protocol/card-file.ts";
import { addDays, type Day } from "../protocol/day.ts";
import type { DeskKeyFile } from "../protocol/desk-login.ts";
import type { OrganisationId } from "../protocol/id.ts";
import type { Profile } from "../protocol/profile.ts";
import type { Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { missingWeeks } from "./intake.ts";
import { PROFILE_DAYS } from "./renew-profile.ts";

/** What an organisation says of itself; the keys are added here. */
export type OrganisationDescription = Pick<
  Profile,
  "languages" | "names" | "policy" | "practice" | "regions" | "rhythm"
>;

/** The three files of a new organisation: one to keep, one for the desk, one to publish. */
export interface NewOrganisation {
  readonly card: CardFile;
  readonly deskKey: DeskKeyFile;
  readonly id: OrganisationId;
  readonly vault: Vault;
}

/** Makes an organisation: keys, profile, and intake keys for the coming weeks (PROTOCOL.md §3.2, §9.2, §10). */
export async function createOrganisation(
  sodium: Sodium,
  description: OrganisationDescription,
  today: Day,
): Promise<NewOrganisation> {
  const { desk, reply, root } = createOrganisationKeys(sodium);
  const id = await organisationIdOf(root.key);
  const profile = signEnvelope(sodium, PROFILE, root.seed, {
    ...description,
    desk: desk.key,
    expires: addDays(today, PROFILE_DAYS),
    reply: [reply.key],
    root: root.key,
    serial: 1,
  });
  const empty: Vault = {
    cases: [],
    intake: [],
    kind: "vault",
    mechanisms: null,
    organisation: { desk: desk.seed, profile, reply: reply.seed, root: root.seed },
    receipts: [],
    saves: 0,
    version: 1,
  };
  const vault = { ...empty, intake: missingWeeks(sodium, empty, id, today) };
  return {
    card: { certificates: vault.intake.map((week) => week.certificate), kind: "card", profile, version: 1 },
    deskKey: { kind: "desk-key", organisation: id, secret: desk.seed, version: 1 },
    id,
    vault,
  };
}
