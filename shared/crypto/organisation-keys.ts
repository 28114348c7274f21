import { weekFrom } from "../protocol/certificate.ts";
import type { Day } from "../protocol/day.ts";
import type { DeskSeed } from "../protocol/desk-login.ts";
import type { OrganisationId } from "../protocol/id.ts";
import { KEY_BYTES } from "../protocol/limits.ts";
import type { DeskPublicKey, ReplyVerifyKey, RootPublicKey } from "../protocol/profile.ts";
import type { XWingPublicKey } from "../protocol/recipient.ts";
import type { IntakeWeek, ReplySeed, RootSeed } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { signEnvelope } from "./envelope-sign.ts";
import { createX25519Pair, encodeX25519Identity, encodeXWingIdentity } from "./identity.ts";
import { INTAKE } from "./payload-kinds.ts";
import type { XWingSeed } from "./xwing-unwrap.ts";

/** An organisation's three signing seeds, and their public keys. */
export interface OrganisationKeys {
  readonly desk: { readonly seed: DeskSeed; readonly key: DeskPublicKey };
  readonly reply: { readonly seed: ReplySeed; readonly key: ReplyVerifyKey };
  readonly root: { readonly seed: RootSeed; readonly key: RootPublicKey };
}

/** Fresh keys, independent of each other. */
export function createOrganisationKeys(sodium: Sodium): OrganisationKeys {
  const desk = sodium.randomBytes(KEY_BYTES) as DeskSeed;
  const reply = sodium.randomBytes(KEY_BYTES) as ReplySeed;
  const root = sodium.randomBytes(KEY_BYTES) as RootSeed;
  return {
    desk: { seed: desk, key: sodium.ed25519PublicKey(desk) as DeskPublicKey },
    reply: { seed: reply, key: sodium.ed25519PublicKey(reply) as ReplyVerifyKey },
    root: { seed: root, key: sodium.ed25519PublicKey(root) as RootPublicKey },
  };
}

/** Fresh keys for the week that begins on this Monday, and the certificate that the root signs for them (PROTOCOL.md §3.3). */
export function createIntakeWeek(
  sodium: Sodium,
  root: RootSeed,
  organisation: OrganisationId,
  monday: Day,
): IntakeWeek {
  const seed = sodium.randomBytes(KEY_BYTES) as XWingSeed;
  const classic = createX25519Pair(sodium);
  const week = weekFrom(monday);
  const certificate = signEnvelope(sodium, INTAKE, root, {
    ...week,
    classic: [classic.recipient],
    organisation,
    recipients: [sodium.xwingPublicKey(seed) as XWingPublicKey],
  });
  return { ...week, certificate, identities: [encodeXWingIdentity(seed), encodeX25519Identity(classic.secret)] };
}
