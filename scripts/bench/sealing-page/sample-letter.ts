import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import { verifyCard } from "../../../shared/crypto/card-verify.ts";
import { createCodename } from "../../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { sealLetter } from "../../../shared/crypto/letter-seal.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import { parseEnvelope, type UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import type { InstanceId } from "../../../shared/protocol/id.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { reportWriter } from "../../../shared/source/letters.ts";

/** Everything that a source's browser has been given when it begins to seal: a card, and today. */
export interface LetterTask {
  readonly way: "letter";
  /** JSON, as the directory has it. */
  readonly certificate: string;
  readonly instance: InstanceId;
  readonly profile: string;
  readonly today: Day;
}

/** Loads libsodium, verifies the card, makes a codename with its keys, and seals a 64 KiB letter: all that a text report costs. */
export async function sealSampleLetter({ certificate, instance, profile, today }: LetterTask): Promise<void> {
  const sodium = await loadSodium();
  const envelopes = { certificate: readEnvelope(certificate), profile: readEnvelope(profile) };
  const card = await verifyCard(sodium, envelopes, { organisation: null, pinned: null, today });
  if (!card.ok) throw new Error(card.code);
  const scope = { instance, organisation: card.value.profile.organisation };
  const keys = await deriveCodenameKeys(sodium, createCodename(sodium), scope);
  const write = reportWriter(sodium, keys, scope, { answers: [], language: "en", text: "A report." });
  const sealed = await sealLetter(sodium, card.value.certificate, await write(createSubmissionId(sodium), null));
  if (!sealed.ok) throw new Error(sealed.code);
}

function readEnvelope(text: string): UntrustedEnvelope {
  const envelope = parseEnvelope(encodeUtf8(text));
  if (!envelope.ok) throw new Error(envelope.code);
  return envelope.value;
}
