import { createOrganisation, type NewOrganisation } from "../../shared/casework/organisation.ts";
import { verifyCard, type VerifiedCard } from "../../shared/crypto/card-verify.ts";
import { createCodename, type Codename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys, type CodenameKeys, type CodenameScope } from "../../shared/crypto/codename-keys.ts";
import { instanceIdOf, instancePublicKeyOf, type InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { parseDay, type Day } from "../../shared/protocol/day.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import type { Bytes } from "../../shared/bytes/index.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/** A day from its text. @throws Error if it is none */
export function dayFrom(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(`${text} is no day`);
  return day.value;
}

/** A Wednesday. */
export const TODAY: Day = dayFrom("2026-03-04");

/** An instance, an organisation and a source that know each other, with real keys. */
export interface SampleCase {
  readonly card: VerifiedCard;
  readonly codename: Codename;
  readonly instance: { readonly id: InstanceId; readonly key: InstancePublicKey; readonly seed: Bytes };
  readonly keys: CodenameKeys;
  readonly organisation: NewOrganisation;
  readonly scope: CodenameScope;
  readonly sodium: Sodium;
}

export async function createSampleCase(sodium: Sodium): Promise<SampleCase> {
  const organisation = await createSampleOrganisation(sodium);
  const seed = sodium.randomBytes(32);
  const key = instancePublicKeyOf(sodium, seed);
  const instance = { id: await instanceIdOf(key), key, seed };
  const scope = { instance: instance.id, organisation: organisation.id };
  const codename = createCodename(sodium);
  return {
    card: await verifiedCardOf(sodium, organisation),
    codename,
    instance,
    keys: await deriveCodenameKeys(sodium, codename, scope),
    organisation,
    scope,
    sodium,
  };
}

export function createSampleOrganisation(sodium: Sodium, today: Day = TODAY): Promise<NewOrganisation> {
  return createOrganisation(
    sodium,
    {
      languages: ["en", "ar"],
      names: [
        { language: "en", text: "Shelter of the North" },
        { language: "ar", text: "مأوى الشمال" },
      ],
      policy: [{ language: "en", text: "Two people read. Nothing is kept longer than a year." }],
      practice: false,
      regions: ["002", "DZ"],
      rhythm: 7,
    },
    today,
  );
}

/** The card of the week of `today`. */
export async function verifiedCardOf(
  sodium: Sodium,
  { card, id }: NewOrganisation,
  today: Day = TODAY,
): Promise<VerifiedCard> {
  for (const certificate of card.certificates) {
    const expectation = { organisation: id, pinned: null, today };
    const verified = await verifyCard(sodium, { profile: card.profile, certificate }, expectation);
    if (verified.ok) return verified.value;
  }
  throw new Error("the organisation has no certificate for this day");
}
