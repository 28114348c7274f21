import { beforeAll, describe, expect, it } from "vitest";
import { concatBytes, encodeUtf8, parseBase64Unpadded, type Bytes } from "../../../shared/bytes/index.ts";
import { verifyCard } from "../../../shared/crypto/card-verify.ts";
import { openAge, type UnwrapFileKey } from "../../../shared/crypto/age-open.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { verifyEnvelope } from "../../../shared/crypto/envelope-verify.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { parseIdentity } from "../../../shared/crypto/identity.ts";
import { openLetter } from "../../support/open-letter.ts";
import { COLLECTION_RECEIPT, FILING_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { createSegmentKey, createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { openReply, type ReplyExpectation } from "../../../shared/crypto/reply-open.ts";
import { sealReply } from "../../../shared/crypto/reply-seal.ts";
import { createSegmentOpener } from "../../../shared/crypto/segment-open.ts";
import { createSegmentSealer } from "../../../shared/crypto/segment-seal.ts";
import { openVault, sealVault } from "../../../shared/crypto/vault-file.ts";
import { encodeAgeHeader, encodeAuthenticatedHeader, parseAgeHeader } from "../../../shared/protocol/age-header.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { NO_PREVIOUS } from "../../../shared/protocol/reply.ts";
import { CHUNK_PLAINTEXT_BYTES, CHUNK_TAG_BYTES, PAYLOAD_NONCE_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { cctvVectors } from "../../support/cctv-age-vectors.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { createSampleCase, createSampleOrganisation, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";
import { every, sampled, truncations, withFlippedBit } from "../../support/tampering.ts";

// Whatever is altered, cut, lengthened or put elsewhere is refused as one error: PROTOCOL.md §4.4, §5.3, §5.4, §6.6, §3.1.

const sodium = await loadSodium();
const FAILED = { ok: false, code: "open.failed" };
const CHUNK_SEALED_BYTES = CHUNK_PLAINTEXT_BYTES + CHUNK_TAG_BYTES;

let sample: SampleCase;
beforeAll(async () => {
  sample = await createSampleCase(sodium);
});

/** Offsets of an age file: all of header, nonce and tags, the bytes around each boundary of chunks, samples of the rest. */
function offsetsOf(file: Bytes, stride: number): readonly number[] {
  const body = valueOf(parseAgeHeader(file)).length + PAYLOAD_NONCE_BYTES;
  const offsets = [...every(0, body), ...sampled(body, file.length, stride)];
  for (let start = body; start < file.length; start += CHUNK_SEALED_BYTES) {
    const end = Math.min(start + CHUNK_SEALED_BYTES, file.length);
    offsets.push(...every(start, start + 4), ...every(end - CHUNK_TAG_BYTES - 4, end));
  }
  return [...new Set(offsets)];
}

async function expectUnopened(identity: UnwrapFileKey, file: Bytes, what: string): Promise<void> {
  expect(await openAge(sodium, [identity], file), what).toEqual(FAILED);
}

describe("a sealed letter", () => {
  let file: Bytes;
  let identity: UnwrapFileKey;

  beforeAll(async () => {
    // Two chunks: what is between them matters as much as what is in them.
    const long = { ...(await sampleReport(sample)), text: "x".repeat(70_000) };
    file = await sealed(sample, long);
    const week = sample.organisation.vault.intake.find(({ first }) => first === sample.card.certificate.first);
    identity = valueOf(parseIdentity(sodium, week?.identities[0] ?? ""));
  });

  it("opens as it is", async () => {
    expect(await openAge(sodium, [identity], file)).toMatchObject({ ok: true });
  });

  it(
    "does not open with any byte flipped: header, nonce, tags, and a sample of the body",
    { timeout: 600_000 },
    async () => {
      for (const offset of offsetsOf(file, 509))
        await expectUnopened(identity, withFlippedBit(file, offset), `byte ${String(offset)}`);
    },
  );

  it("does not open at any shorter length", { timeout: 600_000 }, async () => {
    const header = valueOf(parseAgeHeader(file)).length;
    const firstChunk = header + PAYLOAD_NONCE_BYTES + CHUNK_SEALED_BYTES;
    for (const length of [...every(0, header + 64), ...truncations(file.length, [header, firstChunk])]) {
      await expectUnopened(identity, file.slice(0, length), `${String(length)} bytes`);
    }
  });

  it("does not open with a byte more, nor with its chunks swapped, repeated or left out", async () => {
    const body = valueOf(parseAgeHeader(file)).length + PAYLOAD_NONCE_BYTES;
    const head = file.slice(0, body);
    const [first, second] = [file.slice(body, body + CHUNK_SEALED_BYTES), file.slice(body + CHUNK_SEALED_BYTES)];
    expect(second).toHaveLength(CHUNK_SEALED_BYTES);
    for (const [what, chunks] of [
      ["a byte more", [first, second, new Uint8Array(1)]],
      ["swapped", [second, first]],
      ["first repeated", [first, first, second]],
      ["last repeated", [first, second, second]],
      ["first left out", [second]],
      ["last left out", [first]],
    ] as const) {
      await expectUnopened(identity, concatBytes(head, ...chunks), what);
    }
  });

  it("does not open with another week's key, nor with another person's header", async () => {
    const other = sample.organisation.vault.intake.at(-1)?.identities[0] ?? "";
    await expectUnopened(valueOf(parseIdentity(sodium, other)), file, "another key");
    const second = await sealed(sample, await sampleReport(sample));
    const header = valueOf(parseAgeHeader(file)).length;
    await expectUnopened(identity, concatBytes(file.slice(0, header), second.slice(header)), "another payload");
  });

  it("does not open when a stanza is added, even one that everybody may ignore", async () => {
    const { stanzas, mac, length } = valueOf(parseAgeHeader(file));
    const grease = { type: "grease", args: ["x"], body: new Uint8Array(0) };
    const header = encodeAuthenticatedHeader(encodeAgeHeader([...stanzas, grease]), mac);
    await expectUnopened(identity, concatBytes(header, file.slice(length)), "grease");
  });
});

describe("a letter in a bundle", () => {
  it("is refused when a server should have refused it: a stanza of another kind (PROTOCOL.md §4.1, §4.9)", async () => {
    const vector = cctvVectors().find(({ name }) => name === "hybrid_and_x25519");
    if (vector === undefined) throw new Error("the vector is gone");
    const identities = vector.identities.map((text) => valueOf(parseIdentity(sodium, text)));
    const place = { ...sample.scope, submission: createSubmissionId(sodium) };
    expect(await openAge(sodium, identities, vector.file)).toMatchObject({ ok: true });
    expect(await openLetter(sodium, identities, place, vector.file)).toEqual(FAILED);
  });
});

describe("a file with an X25519 stanza", () => {
  it("does not open with any byte flipped or cut off (PROTOCOL.md §4.3)", async () => {
    const vector = cctvVectors().find(({ name }) => name === "x25519");
    if (vector === undefined) throw new Error("the vector is gone");
    const identity = valueOf(parseIdentity(sodium, vector.identities[0] ?? ""));
    for (const offset of every(0, vector.file.length)) {
      await expectUnopened(identity, withFlippedBit(vector.file, offset), `byte ${String(offset)}`);
      await expectUnopened(identity, vector.file.slice(0, offset), `${String(offset)} bytes`);
    }
  });
});

describe("a sealed segment", () => {
  const place = { index: 1, count: 4 };
  const plaintext = fixedBytes("segment", SEGMENT_PLAINTEXT_BYTES);

  // AES-GCM authenticates each byte of a segment alike, so its body is sampled; with SLOW=1 every byte is flipped.
  it("does not open with a byte flipped: ends, tag and a sample of the body", { timeout: 3_600_000 }, async () => {
    const key = createSegmentKey(sodium);
    const submission = createSubmissionId(sodium);
    const bytes = await (await createSegmentSealer(key))({ ...place, submission }, plaintext);
    const open = await createSegmentOpener(key);
    expect(await open({ ...place, submission }, bytes)).toEqual({ ok: true, value: plaintext });
    const ends = [...every(0, 64), ...every(SEGMENT_PLAINTEXT_BYTES - 64, bytes.length)];
    for (const offset of [...ends, ...sampled(64, SEGMENT_PLAINTEXT_BYTES - 64, 8191)]) {
      expect(await open({ ...place, submission }, withFlippedBit(bytes, offset))).toEqual(FAILED);
    }
  });

  it("does not open at another length", async () => {
    const key = createSegmentKey(sodium);
    const submission = createSubmissionId(sodium);
    const bytes = await (await createSegmentSealer(key))({ ...place, submission }, plaintext);
    const open = await createSegmentOpener(key);
    for (const length of truncations(bytes.length, [SEGMENT_PLAINTEXT_BYTES])) {
      expect(await open({ ...place, submission }, bytes.slice(0, length))).toEqual(FAILED);
    }
    expect(await open({ ...place, submission }, concatBytes(bytes, new Uint8Array(1)))).toEqual(FAILED);
  });

  it("opens in its place only: not elsewhere, not in another submission, not as one of another number", async () => {
    const key = createSegmentKey(sodium);
    const submission = createSubmissionId(sodium);
    const bytes = await (await createSegmentSealer(key))({ ...place, submission }, plaintext);
    const open = await createSegmentOpener(key);
    expect(await open({ index: 0, count: 4, submission }, bytes)).toEqual(FAILED);
    expect(await open({ index: 2, count: 4, submission }, bytes)).toEqual(FAILED);
    expect(await open({ index: 1, count: 2, submission }, bytes)).toEqual(FAILED);
    expect(await open({ ...place, submission: createSubmissionId(sodium) }, bytes)).toEqual(FAILED);
    expect(await (await createSegmentOpener(createSegmentKey(sodium)))({ ...place, submission }, bytes)).toEqual(
      FAILED,
    );
  });

  it("is of exactly one length, and of a place that exists: anything else is our mistake", async () => {
    const seal = await createSegmentSealer(createSegmentKey(sodium));
    const submission = createSubmissionId(sodium);
    await expect(seal({ ...place, submission }, plaintext.slice(1))).rejects.toThrow(RangeError);
    await expect(seal({ index: 4, count: 4, submission }, plaintext)).rejects.toThrow(RangeError);
  });
});

describe("a reply in its slot", () => {
  let slot: Bytes;
  let expectation: ReplyExpectation;

  beforeAll(async () => {
    const { keys, organisation, scope } = sample;
    const { reply } = await sampleReport(sample);
    const draft = {
      ...scope,
      case: keys.case,
      day: TODAY,
      language: "en",
      previous: NO_PREVIOUS,
      sequence: 0,
      text: "Yes.",
    };
    slot = valueOf(await sealReply(sodium, organisation.vault.organisation.reply, reply.publicKey, draft)).slot;
    expectation = {
      ...scope,
      case: keys.case,
      keys: sample.card.profile.profile.reply,
      previous: NO_PREVIOUS,
      replyKey: await sha256Hex(reply.publicKey),
      sequence: 0,
    };
  });

  const open = (bytes: Bytes, changes: Partial<ReplyExpectation> = {}): Promise<unknown> =>
    openReply(sodium, sample.keys.replySeed, { ...expectation, ...changes }, bytes);
  const REFUSED = { ok: false, code: "reply.not_verified" };

  it("is read as it is", async () => {
    expect(await open(slot)).toMatchObject({ ok: true, value: { reply: { text: "Yes." } } });
  });

  it("is not read with any byte flipped, nor at another length", { timeout: 600_000 }, async () => {
    for (const offset of offsetsOf(slot, 127)) expect(await open(withFlippedBit(slot, offset))).toEqual(REFUSED);
    for (const length of truncations(slot.length)) expect(await open(slot.slice(0, length))).toEqual(REFUSED);
    expect(await open(concatBytes(slot, new Uint8Array(1)))).toEqual(REFUSED);
  });

  it("is not the organisation's when somebody with the codename signed it: another key, however well sealed", async () => {
    const { reply } = await sampleReport(sample);
    const { keys, scope } = sample;
    const forger = (await createSampleOrganisation(sodium)).vault.organisation.reply;
    const draft = {
      ...scope,
      case: keys.case,
      day: TODAY,
      language: "en",
      previous: NO_PREVIOUS,
      sequence: 0,
      text: "Come.",
    };
    const forged = valueOf(await sealReply(sodium, forger, reply.publicKey, draft));
    expect(await open(forged.slot)).toEqual(REFUSED);
  });

  it.each(["case", "instance", "organisation", "previous", "sequence"] as const)(
    "is not read when the organisation itself signed another %s",
    async (field) => {
      const { reply } = await sampleReport(sample);
      const other = await createSampleCase(sodium);
      const changed = {
        case: other.keys.case,
        instance: other.scope.instance,
        organisation: other.scope.organisation,
        previous: await sha256Hex(encodeUtf8("another reply")),
        sequence: 1,
      };
      const { keys, organisation, scope } = sample;
      const draft = {
        ...scope,
        case: keys.case,
        day: TODAY,
        language: "en",
        previous: NO_PREVIOUS,
        sequence: 0,
        text: "Yes.",
      };
      const { slot: moved } = valueOf(
        await sealReply(sodium, organisation.vault.organisation.reply, reply.publicKey, {
          ...draft,
          [field]: changed[field],
        }),
      );
      expect(await open(moved)).toEqual(REFUSED);
    },
  );

  it("is not read when it was sealed to another key of the same person's", async () => {
    expect(await open(slot, { replyKey: await sha256Hex(encodeUtf8("another key")) })).toEqual(REFUSED);
  });

  it("is read with an older key of the profile, and whatever came before when that is not at hand", async () => {
    const keys = [...expectation.keys];
    expect(
      await open(slot, { keys: [...(await createSampleCase(sodium)).card.profile.profile.reply, ...keys] }),
    ).toMatchObject({
      ok: true,
    });
    expect(await open(slot, { previous: null })).toMatchObject({ ok: true });
  });
});

describe("signed objects", () => {
  const seed = fixedBytes("signer", 32);

  function expectUnsigned(text: Bytes, what: string): void {
    const envelope = parseEnvelope(text);
    const code = envelope.ok
      ? verifyEnvelope(sodium, FILING_RECEIPT, sodium.ed25519PublicKey(seed), envelope.value)
      : envelope;
    expect(code.ok, what).toBe(false);
    if (!code.ok) expect(["envelope.malformed", "signature.invalid"], what).toContain(code.code);
  }

  it("do not verify with any byte flipped, missing or added (PROTOCOL.md §3.1, §3.5)", async () => {
    const receipt = signEnvelope(sodium, FILING_RECEIPT, seed, {
      ...sample.scope,
      day: TODAY,
      letter: await sha256Hex(encodeUtf8("letter")),
      submission: createSubmissionId(sodium),
    });
    const text = encodeEnvelope(receipt);
    expect(verifyEnvelope(sodium, FILING_RECEIPT, sodium.ed25519PublicKey(seed), receipt).ok).toBe(true);
    for (const offset of every(0, text.length)) {
      expectUnsigned(withFlippedBit(text, offset), `byte ${String(offset)}`);
      expectUnsigned(text.slice(0, offset), `${String(offset)} bytes`);
      expectUnsigned(concatBytes(text.slice(0, offset), text.slice(offset + 1)), `without byte ${String(offset)}`);
    }
    expectUnsigned(concatBytes(text, encodeUtf8(" ")), "a byte more");
  });

  it("do not verify as another kind, nor with another key", async () => {
    const collection = signEnvelope(sodium, COLLECTION_RECEIPT, seed, {
      ...sample.scope,
      day: TODAY,
      submissions: [{ letter: await sha256Hex(encodeUtf8("letter")), submission: createSubmissionId(sodium) }],
    });
    const publicKey = sodium.ed25519PublicKey(seed);
    const refused = { ok: false, code: "signature.invalid" };
    expect(verifyEnvelope(sodium, FILING_RECEIPT, publicKey, collection)).toEqual(refused);
    expect(verifyEnvelope(sodium, COLLECTION_RECEIPT, fixedBytes("other", 32), collection)).toEqual(refused);
  });

  it("are not made when no reader would accept them", () => {
    const submissions = [{ letter: valueOf({ ok: true, value: NO_PREVIOUS }), submission: createSubmissionId(sodium) }];
    const unsorted = [...submissions, ...submissions];
    const value = { ...sample.scope, day: TODAY, submissions: unsorted };
    expect(() => signEnvelope(sodium, COLLECTION_RECEIPT, seed, value)).toThrow(RangeError);
  });

  it("of a card do not verify with any byte flipped, in the profile or in the certificate (PROTOCOL.md §3.2, §3.3)", async () => {
    const { card, id } = sample.organisation;
    const [certificate] = card.certificates;
    if (certificate === undefined) throw new Error("a card has certificates");
    const expectation = { organisation: id, pinned: null, today: TODAY };
    const verify = async (profile: UntrustedEnvelope | null, week: UntrustedEnvelope | null): Promise<string> => {
      if (profile === null || week === null) return "envelope.malformed";
      const verified = await verifyCard(sodium, { profile, certificate: week }, expectation);
      return verified.ok ? "ok" : verified.code;
    };
    const parsed = (bytes: Bytes): UntrustedEnvelope | null => {
      const envelope = parseEnvelope(bytes);
      return envelope.ok ? envelope.value : null;
    };
    expect(await verify(card.profile, certificate)).toBe("ok");
    const refusals = ["envelope.malformed", "card.signature", "card.other_organisation"];
    const [profileText, certificateText] = [encodeEnvelope(card.profile), encodeEnvelope(certificate)];
    for (const offset of every(0, profileText.length)) {
      expect(refusals).toContain(await verify(parsed(withFlippedBit(profileText, offset)), certificate));
    }
    for (const offset of every(0, certificateText.length)) {
      expect(refusals).toContain(await verify(card.profile, parsed(withFlippedBit(certificateText, offset))));
    }
  });
});

describe("a vault", () => {
  it(
    "does not open with any byte flipped, nor at another length, nor with another passphrase",
    { timeout: 600_000 },
    async () => {
      const { vault } = sample.organisation;
      const passphrase = anyPassphrase("a passphrase that is long enough");
      const small = { ...vault, intake: vault.intake.slice(0, 1) };
      const file = valueOf(await sealVault(sodium, small, passphrase, 1, () => undefined));
      const open = (bytes: Bytes, words = passphrase): Promise<unknown> =>
        openVault(sodium, bytes, words, () => undefined);
      expect(await open(file)).toEqual({ ok: true, value: small });
      const { length, stanzas } = valueOf(parseAgeHeader(file));
      // One letter of the stanza is the work factor: with another one, opening takes up to a second instead of nothing.
      const workFactor = 22 + "-> scrypt ".length + 22 + 1;
      expect(stanzas[0]?.args[1]).toBe("1");
      expect(valueOf(parseBase64Unpadded(stanzas[0]?.args[0] ?? ""))).toHaveLength(16);
      for (const offset of offsetsOf(file, 61)) {
        if (offset === workFactor) continue;
        expect(await open(withFlippedBit(file, offset)), `byte ${String(offset)}`).toEqual(FAILED);
      }
      const harder = file.slice();
      harder.set(encodeUtf8("2"), workFactor);
      expect(await open(harder)).toEqual(FAILED);
      for (const cut of truncations(file.length, [length])) expect(await open(file.slice(0, cut))).toEqual(FAILED);
      expect(await open(concatBytes(file, new Uint8Array(1)))).toEqual(FAILED);
      expect(await open(file, anyPassphrase("a passphrase that is long enough."))).toEqual(FAILED);
    },
  );
});
