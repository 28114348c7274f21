import { describe, expect, it } from "vitest";
import { equalBytes, parseHex, type Bytes, type Result } from "../../shared/bytes/index.ts";
import { fileKeyFrom } from "../../shared/crypto/age-key.ts";
import { AgeOpener, openAge, type UnwrapFileKey } from "../../shared/crypto/age-open.ts";
import { sealPayload } from "../../shared/crypto/age-seal.ts";
import { parseIdentity } from "../../shared/crypto/identity.ts";
import { unwrapWithPassphrase } from "../../shared/crypto/scrypt-stanza.ts";
import { encodeAgeHeader, encodeAuthenticatedHeader, parseAgeHeader } from "../../shared/protocol/age-header.ts";
import { PAYLOAD_NONCE_BYTES } from "../../shared/protocol/sealed-letter.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { cctvVectors, sha256OfNode, type CctvVector } from "../support/cctv-age-vectors.ts";
import { anyPassphrase } from "../support/minted.ts";

// The vectors of C2SP/CCTV for the stanza types that we read: PROTOCOL.md §4.1, §4.2, §4.3, §4.4 and §9.1.

/** Vectors that are left out, by the start of their names, and why. Nothing else is. */
const LEFT_OUT = [
  { start: "armor_", count: 33, because: "letters, slots and vaults are binary: PROTOCOL.md §4.1 has no armor" },
] as const;

/** How many vectors run, by the start of their names: a vector that is silently missing fails the count. */
const RUN = {
  empty: 1,
  header_: 1,
  hmac_: 8,
  hybrid: 18,
  scrypt: 25,
  stanza_: 14,
  stream_: 28,
  version_: 1,
  x25519: 14,
} as const;

const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const ONE_CHUNK_SHA256 = "a68cb6fa0b2e2a8d1abd54fcb26ff31fe16166ed38688bffa681e617813b781a";

/**
 * Where we give out less than the reference before a payload fails: it gives out a chunk that is flagged as the last before it
 * knows whether more follows, and a full chunk before it knows whether it should have been flagged; we hold that chunk back.
 */
const HELD_BACK: ReadonlyMap<string, string> = new Map([
  ["stream_no_final_full", EMPTY_SHA256],
  ["stream_no_final_two_chunks_full", ONE_CHUNK_SHA256],
  ["stream_trailing_garbage_long", EMPTY_SHA256],
  ["stream_trailing_garbage_short", EMPTY_SHA256],
  ["stream_two_final_chunks", EMPTY_SHA256],
  ["stream_two_final_chunks_full", EMPTY_SHA256],
  ["stream_two_final_chunks_second", ONE_CHUNK_SHA256],
]);

const all = cctvVectors();
const vectors = all.filter(({ name }) => !LEFT_OUT.some(({ start }) => name.startsWith(start)));
const sodium = await loadSodium();

/** Lengths of the pieces that a file comes in, none of them a divisor of a chunk. */
const ODD_PIECES = [1, 13, 211, 4099, 17];
/** Byte by byte, the vectors of 16 MiB take half a minute; they run so with SLOW=1. */
const BYTE_BY_BYTE_LARGEST_BYTES = process.env["SLOW"] === "1" ? Number.POSITIVE_INFINITY : 1024 * 1024;

function identitiesOf(vector: CctvVector): readonly UnwrapFileKey[] {
  return [
    ...vector.identities.map((text) => {
      const identity = parseIdentity(sodium, text);
      if (!identity.ok) throw new Error(`${vector.name} has an identity that we do not read`);
      return identity.value;
    }),
    ...vector.passphrases.map((text) => unwrapWithPassphrase(sodium, anyPassphrase(text), () => undefined)),
  ];
}

interface Streamed {
  readonly end: Result<null, "open.failed">;
  readonly plaintext: Buffer;
}

async function openInPieces(vector: CctvVector, lengths: readonly number[]): Promise<Streamed> {
  const opener = new AgeOpener(sodium, identitiesOf(vector));
  const released: Bytes[] = [];
  let offset = 0;
  for (let index = 0; offset < vector.file.length; index += 1) {
    const length = lengths[index % lengths.length] ?? 1;
    const plaintext = await opener.push(vector.file.subarray(offset, offset + length));
    if (!plaintext.ok) return { end: plaintext, plaintext: Buffer.concat(released) };
    if (plaintext.value.length > 0) released.push(plaintext.value);
    offset += length;
  }
  const rest = await opener.finish();
  if (!rest.ok) return { end: rest, plaintext: Buffer.concat(released) };
  return { end: { ok: true, value: null }, plaintext: Buffer.concat([...released, rest.value]) };
}

async function expectStreamed(vector: CctvVector, lengths: readonly number[]): Promise<void> {
  const { end, plaintext } = await openInPieces(vector, lengths);
  if (vector.expect === "success") expect(end).toEqual({ ok: true, value: null });
  else expect(end).toEqual({ ok: false, code: "open.failed" });
  if (vector.expect === "success" || vector.expect === "payload failure") {
    expect(sha256OfNode(plaintext)).toBe(HELD_BACK.get(vector.name) ?? vector.payload);
  } else {
    expect(plaintext).toHaveLength(0);
  }
}

describe("the C2SP/CCTV vectors of age", () => {
  it("are all there, and all but the named ones are run", () => {
    expect(all).toHaveLength(143);
    for (const { start, count } of LEFT_OUT) {
      expect(
        all.filter(({ name }) => name.startsWith(start)),
        start,
      ).toHaveLength(count);
    }
    const counted = Object.fromEntries(
      Object.keys(RUN).map((start) => [start, vectors.filter(({ name }) => name.startsWith(start)).length]),
    );
    expect(counted).toEqual(RUN);
    expect(vectors).toHaveLength(110);
  });

  it("expect what they expected when this was written", () => {
    const counted = new Map<string, number>();
    for (const vector of vectors) counted.set(vector.expect, (counted.get(vector.expect) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toEqual({
      success: 19,
      "header failure": 60,
      "HMAC failure": 1,
      "no match": 12,
      "payload failure": 18,
    });
  });

  describe.each(vectors.map((vector) => [`${vector.name} (${vector.expect})`, vector] as const))("%s", (_, vector) => {
    it("opens whole, or fails as one error", async () => {
      const opened = await openAge(sodium, identitiesOf(vector), vector.file);
      if (vector.expect !== "success") {
        expect(opened).toEqual({ ok: false, code: "open.failed" });
        return;
      }
      expect(opened.ok && sha256OfNode(opened.value)).toBe(vector.payload);
    });

    it("opens the same in odd pieces, and gives out what is authentic", async () => {
      await expectStreamed(vector, ODD_PIECES);
    });

    if (vector.file.length <= BYTE_BY_BYTE_LARGEST_BYTES) {
      it("opens the same byte by byte", { timeout: 120_000 }, async () => {
        await expectStreamed(vector, [1]);
      });
    }

    it("has a header that is written as it was read", () => {
      const header = parseAgeHeader(vector.file);
      if (!header.ok) {
        expect(vector.expect).toBe("header failure");
        return;
      }
      const written = encodeAuthenticatedHeader(encodeAgeHeader(header.value.stanzas), header.value.mac);
      expect(equalBytes(written, vector.file.subarray(0, header.value.length))).toBe(true);
    });

    if (vector.expect !== "success") return;

    it("has a payload that we seal alike", async () => {
      const header = parseAgeHeader(vector.file);
      const keyBytes = parseHex(vector.fileKey ?? "");
      const opened = await openAge(sodium, identitiesOf(vector), vector.file);
      const fileKey = keyBytes.ok ? fileKeyFrom(keyBytes.value) : null;
      if (!header.ok || !opened.ok || fileKey === null) throw new Error("a success vector that does not open");
      const payload = vector.file.subarray(header.value.length);
      const sealed = await sealPayload(sodium, fileKey, payload.slice(0, PAYLOAD_NONCE_BYTES), opened.value);
      expect(equalBytes(sealed, payload)).toBe(true);
    });
  });
});
