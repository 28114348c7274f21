import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  encodeBase64,
  encodeHex,
  encodeUtf8,
  equalBytes,
  parseHex,
  type Bytes,
  memorySource,
} from "../../shared/bytes/index.ts";
import { codenameWords, parseCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys, replyPublicKey } from "../../shared/crypto/codename-keys.ts";
import { instanceIdOf, organisationIdOf, type InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { signEnvelope } from "../../shared/crypto/envelope-sign.ts";
import { verifyEnvelope, type PayloadKind } from "../../shared/crypto/envelope-verify.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { followupMac, isProvenLetter } from "../../shared/crypto/followup-mac.ts";
import { keepFile } from "../../shared/casework/kept-file.ts";
import { openSubmission } from "../../shared/crypto/letter-open.ts";
import { parseIdentity } from "../../shared/crypto/identity.ts";
import { openLetter } from "../support/open-letter.ts";
import * as kinds from "../../shared/crypto/payload-kinds.ts";
import { openReply, type ReplyExpectation } from "../../shared/crypto/reply-open.ts";
import { createSegmentOpener } from "../../shared/crypto/segment-open.ts";
import { slotAddress } from "../../shared/crypto/slot-address.ts";
import { openVault, parsePassphrase } from "../../shared/crypto/vault-file.ts";
import type { XWingSeed } from "../../shared/crypto/xwing-unwrap.ts";
import { encodeEnvelope, parseEnvelope, preAuthenticationEncoding } from "../../shared/protocol/envelope.ts";
import { encodeDocument, key, parseDocument, type Field } from "../../shared/protocol/field.ts";
import {
  caseIdField,
  instanceIdField,
  organisationIdField,
  sha256Field,
  submissionIdField,
} from "../../shared/protocol/id.ts";
import { keptDocumentField } from "../../shared/protocol/kept-document.ts";
import { letterField, provenBytes, type FollowupMacKey } from "../../shared/protocol/letter.ts";
import { ENVELOPE_LARGEST_BYTES, LETTER_LARGEST_PLAINTEXT_BYTES } from "../../shared/protocol/limits.ts";
import { padme, paddedLetterBytes, paddedSegments } from "../../shared/protocol/padding.ts";
import type { ReplyVerifyKey, RootPublicKey } from "../../shared/protocol/profile.ts";
import { encodeTar, readTar } from "../../shared/protocol/tar.ts";
import { vaultField } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { sha256OfNode } from "../support/cctv-age-vectors.ts";
import { valueOf } from "../support/sample-letters.ts";
import { ALL_LISTS, WORD_LISTS } from "../support/word-lists.ts";
import codename from "./codename.json" with { type: "json" };
import envelopes from "./envelopes.json" with { type: "json" };
import followup from "./followup-mac.json" with { type: "json" };
import identifiers from "./identifiers.json" with { type: "json" };
import letter from "./letter.json" with { type: "json" };
import { makeAllVectors, VECTORS_FOLDER } from "./make/all.ts";
import { codenameFrom } from "./make/codename.ts";
import { sealVectorSegments, segmentKeyFrom } from "./make/segments.ts";
import padding from "./padding.json" with { type: "json" };
import reply from "./reply.json" with { type: "json" };
import sealedFile from "./sealed-file.json" with { type: "json" };
import segments from "./segments.json" with { type: "json" };
import tar from "./tar.json" with { type: "json" };
import vault from "./vault.json" with { type: "json" };

const sodium = await loadSodium();

interface Altered {
  readonly alter: { readonly offset: number; readonly xor: number } | null;
  readonly cut?: number;
}

/** The bytes with one of them altered, or the end cut off. */
function altered(bytes: Bytes, { alter, cut = 0 }: Altered): Bytes {
  const copy = bytes.slice(0, bytes.length - cut);
  if (alter !== null) copy[alter.offset] = (copy[alter.offset] ?? 0) ^ alter.xor;
  return copy;
}

function fromBase64(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, "base64"));
}

function fromHex(text: string): Bytes {
  return valueOf(parseHex(text));
}

/** One of the keys of a role, from hex. */
function roleOf<K extends Bytes>(field: Field<K>): (hex: string) => K {
  return (hex) => field.read(encodeBase64(fromHex(hex)));
}

describe("the vector files", () => {
  it("are what is made today: a change of any format shows here", async () => {
    for (const [name, text] of await makeAllVectors()) {
      expect(readFileSync(join(VECTORS_FOLDER, name), "utf8"), name).toBe(text);
    }
  });
});

describe("segments (PROTOCOL.md §5.1, §5.2, §5.3, §5.4, §5.5)", () => {
  let sealed: readonly Bytes[] = [];
  beforeAll(async () => {
    sealed = await sealVectorSegments();
  });

  it("are sealed as the vectors say", () => {
    expect(sealed.map((bytes) => sha256OfNode(bytes))).toEqual(segments.segments.map(({ sha256 }) => sha256));
  });

  it.each(segments.refused)("are refused: $why", async ({ sealed: which, alter, ...given }) => {
    const open = await createSegmentOpener(segmentKeyFrom(given.key));
    const place = { submission: submissionIdField.read(given.submission), index: given.index, count: given.count };
    expect(await open(place, altered(sealed[which] ?? new Uint8Array(0), { alter }))).toEqual({
      ok: false,
      code: given.code,
    });
  });
});

describe("codenames (PROTOCOL.md §6.1, §6.2, §6.3)", () => {
  it("are read by the lists of the page, in its order", () => {
    const { en, es, fr, pt, zh } = WORD_LISTS;
    expect(ALL_LISTS).toEqual([en, es, fr, pt, zh]);
  });

  it.each(codename.words)("of $entropy are these words in each language, and are read back from them", (words) => {
    for (const language of ["en", "es", "fr", "pt", "zh"] as const) {
      expect(codenameWords(codenameFrom(words.entropy), WORD_LISTS[language]).join(" ")).toBe(words[language]);
      expect(parseCodename(words[language], ALL_LISTS)).toEqual({ ok: true, value: codenameFrom(words.entropy) });
    }
  });

  it.each(codename.typed)("are read as people type them: $why", ({ entropy, text }) => {
    expect(parseCodename(text, ALL_LISTS)).toEqual({ ok: true, value: codenameFrom(entropy) });
  });

  it.each(codename.refused)("are refused: $why", ({ text, code }) => {
    expect(parseCodename(text, ALL_LISTS)).toEqual({ ok: false, code });
  });

  it.each(codename.keys)("give these keys and addresses ($entropy at $instance, $organisation)", async (vector) => {
    const instance = instanceIdField.read(vector.instance);
    const organisation = organisationIdField.read(vector.organisation);
    const keys = await deriveCodenameKeys(sodium, codenameFrom(vector.entropy), { instance, organisation });
    expect(keys).toEqual({
      case: vector.case,
      macKey: fromHex(vector.macKey),
      replySeed: fromHex(vector.replySeed),
      slotKey: fromHex(vector.slotKey),
    });
    expect(sha256OfNode(replyPublicKey(sodium, keys))).toBe(vector.replyPublicKeySha256);
    for (const [index, address] of vector.addresses.entries()) expect(await slotAddress(keys, index)).toBe(address);
    expect(await slotAddress(keys, 1023)).toBe(vector.address1023);
  });

  it("give unrelated keys at each place", () => {
    for (const name of ["case", "macKey", "replySeed", "slotKey"] as const) {
      expect(new Set(codename.keys.map((vector) => vector[name])).size).toBe(codename.keys.length);
    }
    expect(new Set(codename.keys.flatMap(({ addresses }) => addresses)).size).toBe(9 * codename.keys.length);
  });
});

describe("identifiers (PROTOCOL.md §2.1, §2.2, §2.4)", () => {
  it.each(identifiers.ids)("of the seed $seed", async (vector) => {
    expect(encodeHex(sodium.ed25519PublicKey(fromHex(vector.seed)))).toBe(vector.publicKey);
    expect(await instanceIdOf(roleOf(key<InstancePublicKey>(32))(vector.publicKey))).toBe(vector.instance);
    const organisation = await organisationIdOf(roleOf(key<RootPublicKey>(32))(vector.publicKey));
    expect(organisation).toBe(vector.organisation);
    const { digits, words } = await fingerprintOf(organisation);
    expect(digits.join(" ")).toBe(vector.fingerprint.digits);
    expect(words.join(" ")).toBe(vector.fingerprint.words);
  });
});

describe("proofs of continuity (PROTOCOL.md §4.8)", () => {
  it.each(followup.letters)("cover the letter without its proof: $mac", async ({ document, covered, mac }) => {
    const parsed = valueOf(parseDocument(letterField, encodeUtf8(document), LETTER_LARGEST_PLAINTEXT_BYTES));
    if (parsed.type === "report") throw new Error("reports have no proof");
    const macKey = roleOf(key<FollowupMacKey>(32))(followup.macKey);
    expect(encodeBase64(provenBytes(parsed))).toBe(covered);
    expect(encodeHex(await followupMac(macKey, parsed))).toBe(mac);
    expect(await isProvenLetter(sodium, macKey, parsed)).toBe(true);
    expect(await isProvenLetter(sodium, macKey, { ...parsed, text: `${parsed.text}.` })).toBe(false);
  });
});

describe("envelopes (PROTOCOL.md §3.1)", () => {
  it("encode what is signed as the DSSE specification's example", () => {
    const { encoded, payload, type } = envelopes.pae;
    expect(preAuthenticationEncoding(type, encodeUtf8(payload))).toEqual(encodeUtf8(encoded));
  });

  it.each(envelopes.envelopes)("of the kind $name verify, and are signed alike", (vector) => {
    const envelope = valueOf(parseEnvelope(encodeUtf8(vector.envelope)));
    const check = <T>(kind: PayloadKind<T>): void => {
      const document = verifyEnvelope(sodium, kind, fromHex(vector.publicKey), envelope);
      const value = valueOf(document);
      expect(encodeDocument(kind.field, value)).toEqual(encodeUtf8(vector.payload));
      expect(encodeEnvelope(signEnvelope(sodium, kind, fromHex(vector.seed), value))).toEqual(
        encodeUtf8(vector.envelope),
      );
    };
    switch (vector.name) {
      case "profile":
        check(kinds.PROFILE);
        break;
      case "intake":
        check(kinds.INTAKE);
        break;
      case "filing-receipt":
        check(kinds.FILING_RECEIPT);
        break;
      case "collection-receipt":
        check(kinds.COLLECTION_RECEIPT);
        break;
      case "outgoing-bundle":
        check(kinds.OUTGOING_BUNDLE);
        break;
      case "desk-login":
        check(kinds.DESK_LOGIN);
        break;
      case "reply":
        check(kinds.REPLY);
        break;
      default:
        throw new Error("a kind that this test does not know");
    }
  });

  it("are of all kinds", () => {
    const names = Object.values(kinds).map(({ name }) => name);
    expect(envelopes.envelopes.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it.each(envelopes.refused)("are refused: $why", ({ text, code }) => {
    const publicKey = fromHex(envelopes.envelopes[0]?.publicKey ?? "");
    const envelope = parseEnvelope(encodeUtf8(text), ENVELOPE_LARGEST_BYTES);
    const read = envelope.ok ? verifyEnvelope(sodium, kinds.FILING_RECEIPT, publicKey, envelope.value) : envelope;
    expect(read).toEqual({ ok: false, code });
  });
});

describe("padded sizes (PROTOCOL.md §4.5, §5.2)", () => {
  it.each(padding.letters)("of a letter of $length bytes", ({ length, padded }) => {
    expect(paddedLetterBytes(length)).toBe(padded);
  });

  it.each(padding.segments)("of evidence of $total bytes", ({ total, segments: count }) => {
    expect(paddedSegments(total)).toBe(count);
  });

  it.each(padding.padme)("of $length by Padmé", ({ length, padded }) => {
    expect(padme(length)).toBe(padded);
  });
});

describe("a letter (PROTOCOL.md §4.1, §4.2, §4.4, §4.5, §4.6)", () => {
  const identity = valueOf(parseIdentity(sodium, letter.identity));
  const placeOf = ({ instance, organisation, submission }: typeof letter.place) => ({
    instance: instanceIdField.read(instance),
    organisation: organisationIdField.read(organisation),
    submission: submissionIdField.read(submission),
  });

  it("opens to its document", async () => {
    const opened = valueOf(await openLetter(sodium, [identity], placeOf(letter.place), fromBase64(letter.file)));
    expect(encodeDocument(letterField, opened)).toEqual(encodeUtf8(letter.document));
  });

  it("is refused with reply keys that are not those of its case", async () => {
    const file = fromBase64(letter.foreignKeys.file);
    const opened = await openLetter(sodium, [identity], placeOf(letter.place), file);
    expect(opened).toEqual({ ok: false, code: "case.other_keys" });
  });

  it.each(letter.refused)("is refused: $why", async ({ place, code, ...change }) => {
    const file = altered(fromBase64(letter.file), change);
    expect(await openLetter(sodium, [identity], placeOf(place), file)).toEqual({ ok: false, code });
  });
});

describe("a sealed file (PROTOCOL.md §4.11)", () => {
  const identity = valueOf(parseIdentity(sodium, sealedFile.identity));
  const place = {
    instance: instanceIdField.read(sealedFile.place.instance),
    organisation: organisationIdField.read(sealedFile.place.organisation),
    submission: submissionIdField.read(sealedFile.place.submission),
  };

  it.each(sealedFile.files)("opens to its bytes, and is kept as its document: $what", async (vector) => {
    const opened = valueOf(await openSubmission(sodium, [identity], place, fromBase64(vector.file)));
    if (opened.is === "letter") throw new Error("a letter");
    expect(opened.plaintext).toEqual(fromBase64(vector.plaintext));
    const kept = await keepFile(place, opened);
    expect(encodeDocument(keptDocumentField, kept)).toEqual(encodeUtf8(vector.document));
  });

  it.each(sealedFile.refused)("is refused: $why", async ({ code, file }) => {
    expect(await openSubmission(sodium, [identity], place, fromBase64(file))).toEqual({ ok: false, code });
  });
});

describe("replies (PROTOCOL.md §6.4, §6.5, §6.6)", () => {
  const seed = roleOf(key<XWingSeed>(32))(reply.seed);
  type Known = Omit<(typeof reply.refused)[number], "why" | "code" | "slot">;
  const expectationOf = (known: Known): ReplyExpectation => ({
    case: caseIdField.read(known.case),
    instance: instanceIdField.read(known.instance),
    keys: [roleOf(key<ReplyVerifyKey>(32))(known.key)],
    organisation: organisationIdField.read(known.organisation),
    previous: sha256Field.read(known.previous),
    replyKey: sha256Field.read(known.replyKey),
    sequence: known.sequence,
  });

  it.each(reply.slots)("open and verify: $sequence", async ({ payload, previous, sequence, slot, text }) => {
    const expectation = expectationOf({ ...reply.expected, previous, sequence });
    const opened = valueOf(await openReply(sodium, seed, expectation, fromBase64(slot)));
    expect(opened.reply.text).toBe(text);
    expect(opened.payload).toBe(payload);
  });

  it.each(reply.refused)("are refused: $why", async ({ slot, code, ...known }) => {
    const bytes = fromBase64(reply.slots[slot]?.slot ?? "");
    expect(await openReply(sodium, seed, expectationOf(known), bytes)).toEqual({ ok: false, code });
  });
});

describe("a vault (PROTOCOL.md §9.1, §9.2)", () => {
  it("opens to its document, with the passphrase as typed or in NFKC", async () => {
    for (const text of [vault.passphrase, vault.normalPassphrase]) {
      const passphrase = valueOf(parsePassphrase(text));
      const opened = valueOf(await openVault(sodium, fromBase64(vault.file), passphrase, () => undefined));
      expect(encodeDocument(vaultField, opened)).toEqual(encodeUtf8(vault.document));
    }
  });

  it.each(vault.refused)("is refused: $why", async ({ passphrase, code, ...change }) => {
    const file = altered(fromBase64(vault.file), change);
    const opened = await openVault(sodium, file, valueOf(parsePassphrase(passphrase)), () => undefined);
    expect(opened).toEqual({ ok: false, code });
  });
});

describe("a tar archive (PROTOCOL.md §8.1)", () => {
  const members = tar.members.map(({ name, content }) => ({ name, content: fromBase64(content) }));
  const archive = fromBase64(tar.archive);

  it("has exactly these bytes", () => {
    expect(equalBytes(encodeTar(members), archive)).toBe(true);
  });

  it("lists its members and where they are", async () => {
    const listed = valueOf(await readTar(memorySource(archive), 4));
    expect(listed.map(({ name, size, offset }) => ({ name, content: archive.slice(offset, offset + size) }))).toEqual(
      members,
    );
  });

  it.each(tar.refused)("is refused: $why", async ({ add, code, ...change }) => {
    const bytes = Buffer.concat([altered(archive, change), fromBase64(add)]);
    expect(await readTar(memorySource(bytes), 100)).toEqual({ ok: false, code });
  });
});
