import fc from "fast-check";
import { expect, it } from "vitest";
import { concatBytes, encodeUtf8, type Bytes } from "../../../shared/bytes/index.ts";
import { keepFile } from "../../../shared/casework/kept-file.ts";
import { fileKeyFrom } from "../../../shared/crypto/age-key.ts";
import { caseIdOfSealedFile } from "../../../shared/crypto/derived-id.ts";
import { sha256, sha256Hex } from "../../../shared/crypto/hash.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { isReadable } from "../../../shared/protocol/field.ts";
import { keptDocumentField, type KeptFile } from "../../../shared/protocol/kept-document.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase } from "../../support/sample-case.ts";

// PROTOCOL.md §4.11: what is kept of bytes that anybody may have chosen.

const sodium = await loadSodium();
const { scope } = await createSampleCase(sodium);
const place = { ...scope, submission: createSubmissionId(sodium) };
const KEY = new Uint8Array(16).fill(7);

function keep(plaintext: Bytes, submission = place.submission): Promise<KeptFile> {
  const fileKey = fileKeyFrom(KEY.slice()) ?? expect.fail("no file key");
  return keepFile({ ...place, submission }, { fileKey, plaintext });
}

it("plain text is kept as it is, with what changes its direction, and needs no file", async () => {
  for (const text of [
    "They came at night.\r\nTwo men.",
    "\u202egpj.exe \u0645\u0631\u062d\u0628\u0627",
    "<script>",
    '{"',
  ]) {
    expect(await keep(encodeUtf8(text))).toMatchObject({ ...place, text, file: null, language: "und", answers: [] });
  }
});

it("a byte order mark before the text is no part of it, and a second one makes it none", async () => {
  const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
  expect(await keep(concatBytes(mark, encodeUtf8("Help")))).toMatchObject({ text: "Help", file: null });
  expect(await keep(concatBytes(mark, mark, encodeUtf8("Help")))).toMatchObject({ text: "" });
});

it.each([
  ["a control character", encodeUtf8("Help\u001b[2J"), "sealed.bin"],
  ["a zero byte", encodeUtf8("Help\0"), "sealed.bin"],
  ["bytes that are no UTF-8", new Uint8Array([0x48, 0xff]), "sealed.bin"],
  ["half of a character", encodeUtf8("é").slice(0, 1), "sealed.bin"],
  ["an archive", encodeUtf8("PK\u0003\u0004 with a text"), "sealed.zip"],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x48, 0x00]), "sealed.txt"],
])("%s is a file, by its hash and the key that opened it", async (_, plaintext, name) => {
  expect(await keep(plaintext)).toMatchObject({
    text: "",
    file: { hash: await sha256Hex(plaintext), key: KEY, name, size: plaintext.length },
  });
});

it("text of 1 MiB is the longest that is kept as text; a longer one is a file, hashed by pieces", async () => {
  const text = "é".repeat(SEGMENT_PLAINTEXT_BYTES / 2);
  expect(await keep(encodeUtf8(text))).toMatchObject({ text, file: null });
  const longer = encodeUtf8(`${text}.`);
  const pieces = [longer.slice(0, SEGMENT_PLAINTEXT_BYTES), longer.slice(SEGMENT_PLAINTEXT_BYTES)];
  const hash = await sha256Hex(concatBytes(...(await Promise.all(pieces.map(sha256)))));
  expect(await keep(longer)).toMatchObject({ text: "", file: { hash, name: "sealed.txt", size: longer.length } });
});

it("the case is its own: another one for the same bytes again, and for other bytes under the same id", async () => {
  const plaintext = encodeUtf8("They came at night.");
  const first = await keep(plaintext);
  expect(first.case).toBe(await caseIdOfSealedFile(place, await sha256Hex(plaintext)));
  const others = [await keep(plaintext, createSubmissionId(sodium)), await keep(encodeUtf8("They came at noon."))];
  expect(new Set([first, ...others].map((each) => each.case)).size).toBe(3);
  expect((await keep(plaintext)).case).toBe(first.case);
});

it("whatever the bytes are, a vault takes what is kept of them", async () => {
  const chunk = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "binary" }).map((text) => encodeUtf8(text)),
    fc.constantFrom(...['{"', "PK\u0003\u0004", "\u202e", "\ufeff"].map((text) => encodeUtf8(text))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { minLength: 1, maxLength: 4 }), async (parts) => {
      const plaintext = concatBytes(...parts);
      fc.pre(plaintext.length > 0);
      expect(isReadable(keptDocumentField, await keep(plaintext))).toBe(true);
    }),
  );
});
