import { encodeBase64, encodeHex } from "../../../shared/bytes/index.ts";
import { encodeXWingIdentity } from "../../../shared/crypto/identity.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { sealReply } from "../../../shared/crypto/reply-seal.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { letterField, provenBytes, type Letter } from "../../../shared/protocol/letter.ts";
import { NO_PREVIOUS } from "../../../shared/protocol/reply.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { withFixedRandomness } from "../../support/fixed-sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import {
  sampleErasure,
  sampleFollowup,
  sampleReport,
  sampleWithdrawal,
  sealed,
  valueOf,
} from "../../support/sample-letters.ts";

const SUBMISSION = submissionIdField.read("0123456789abcdef0123456789abcdef");

/** The same case each time. */
export async function fixedCase(): Promise<SampleCase> {
  return createSampleCase(withFixedRandomness(await loadSodium(), "amparo vectors"));
}

function textOf(letter: Letter): string {
  return new TextDecoder().decode(encodeDocument(letterField, letter));
}

/** The text of the identity that opens what is sealed to the recipients of the card. */
export function intakeIdentityOf({ card, organisation }: SampleCase): string {
  const week = organisation.vault.intake.find(({ first }) => first === card.certificate.first);
  return week?.identities[0] ?? "";
}

export async function makeLetter(): Promise<object> {
  const sample = await fixedCase();
  const letter = await sampleReport(sample, SUBMISSION);
  const file = await sealed(sample, letter);
  const place = { ...sample.scope, submission: SUBMISSION };
  const stranger = await createSampleCase(sample.sodium);
  const foreign = { ...letter, reply: (await sampleReport(stranger, SUBMISSION)).reply };
  const end = file.length - 1;
  return {
    about: [
      "PROTOCOL.md §4.1 to §4.6, in the opening direction: a sealed report, the identity that opens it, and its document.",
      "`refused` are the same file altered, or opened for another place; `foreignKeys` is a report for the same case by somebody who",
      "does not know its codename, with reply keys of another one.",
    ],
    made: "By `node test/vectors/make/all.ts`, with libsodium's randomness replaced by a fixed stream and noble's encapsulation.",
    identity: intakeIdentityOf(sample),
    place,
    document: textOf(letter),
    file: encodeBase64(file),
    foreignKeys: {
      why: "reply keys that are not those of the case",
      file: encodeBase64(await sealed(sample, foreign)),
      code: "case.other_keys",
    },
    refused: [
      { why: "a byte of the stanza's ciphertext", place, alter: { offset: 100, xor: 1 }, cut: 0, code: "open.failed" },
      { why: "the type of the stanza", place, alter: { offset: 25, xor: 32 }, cut: 0, code: "open.failed" },
      { why: "a byte of the header's MAC", place, alter: { offset: 1600, xor: 1 }, cut: 0, code: "open.failed" },
      { why: "a byte of the payload's nonce", place, alter: { offset: 1630, xor: 128 }, cut: 0, code: "open.failed" },
      { why: "the last byte", place, alter: { offset: end, xor: 1 }, cut: 0, code: "open.failed" },
      { why: "the last byte missing", place, alter: null, cut: 1, code: "open.failed" },
      {
        why: "another submission",
        place: { ...place, submission: "1".repeat(32) },
        ...{ alter: null, cut: 0, code: "letter.misplaced" },
      },
      {
        why: "another instance",
        place: { ...place, instance: "1".repeat(64) },
        ...{ alter: null, cut: 0, code: "letter.misplaced" },
      },
      {
        why: "another organisation",
        place: { ...place, organisation: "1".repeat(64) },
        ...{ alter: null, cut: 0, code: "letter.misplaced" },
      },
    ],
  };
}

export async function makeFollowupMac(): Promise<object> {
  const sample = await fixedCase();
  const letters = [
    await sampleFollowup(sample, SUBMISSION),
    await sampleWithdrawal(sample, SUBMISSION),
    await sampleErasure(sample, SUBMISSION),
  ];
  return {
    about: ["PROTOCOL.md §4.8: later letters, what their proof covers (base64), and the proof."],
    made: "By `node test/vectors/make/all.ts`.",
    macKey: encodeHex(sample.keys.macKey),
    letters: letters.map((letter) => ({
      document: textOf(letter),
      covered: encodeBase64(provenBytes(letter)),
      mac: encodeHex(letter.mac),
    })),
  };
}

export async function makeReply(): Promise<object> {
  const sample = await fixedCase();
  const { keys, organisation, scope, sodium } = sample;
  const { reply } = await sampleReport(sample, SUBMISSION);
  const draft = { case: keys.case, day: TODAY, language: "en", ...scope };
  const seed = organisation.vault.organisation.reply;
  const first = valueOf(
    await sealReply(sodium, seed, reply.publicKey, {
      ...draft,
      previous: NO_PREVIOUS,
      sequence: 0,
      text: "We read it.",
    }),
  );
  const second = valueOf(
    await sealReply(sodium, seed, reply.publicKey, {
      ...draft,
      previous: first.payload,
      sequence: 1,
      text: "نحن معك.",
    }),
  );
  const expected = {
    ...scope,
    case: keys.case,
    key: encodeHex(sodium.ed25519PublicKey(seed)),
    replyKey: await sha256Hex(reply.publicKey),
  };
  const base = { slot: 1, sequence: 1, previous: first.payload, ...expected };
  return {
    about: [
      "PROTOCOL.md §6.4 to §6.6, in the opening direction: two replies of one case in their slots, and what a reader has to know.",
      "`refused` alters one thing that the reader knows.",
    ],
    made: "By `node test/vectors/make/all.ts`, with libsodium's randomness replaced by a fixed stream and noble's encapsulation.",
    identity: encodeXWingIdentity(keys.replySeed),
    seed: encodeHex(keys.replySeed),
    expected,
    slots: [
      {
        sequence: 0,
        previous: NO_PREVIOUS,
        text: "We read it.",
        payload: first.payload,
        slot: encodeBase64(first.slot),
      },
      {
        sequence: 1,
        previous: first.payload,
        text: "نحن معك.",
        payload: second.payload,
        slot: encodeBase64(second.slot),
      },
    ],
    refused: [
      { why: "another case", ...base, case: "1".repeat(32) },
      { why: "another instance", ...base, instance: "1".repeat(64) },
      { why: "another organisation", ...base, organisation: "1".repeat(64) },
      { why: "a key of somebody else", ...base, key: encodeHex(sodium.ed25519PublicKey(new Uint8Array(32))) },
      { why: "another reply key", ...base, replyKey: "1".repeat(64) },
      { why: "another place in the sequence", ...base, sequence: 2 },
      { why: "another reply before it", ...base, previous: "1".repeat(64) },
      { why: "an earlier reply again", ...base, slot: 0 },
    ].map((vector) => ({ ...vector, code: "reply.not_verified" })),
  };
}
