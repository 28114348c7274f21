import { describe, expect, it } from "vitest";
import { canonicalBytes, type Json } from "../../../shared/protocol/canonical-json.ts";
import { readField } from "../../../shared/protocol/field.ts";
import { filesOf, keptDocumentField } from "../../../shared/protocol/kept-document.ts";
import { letterField, parseLetter } from "../../../shared/protocol/letter.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §4.11: what a vault keeps of a sealed file, and that nothing else is taken for it.

type Fields = Readonly<Record<string, Json>>;
const HASH = "ab".repeat(32);
const CONTENT: Fields = {
  hash: HASH,
  key: `${"A".repeat(22)}==`,
  name: "sealed.zip",
  size: 7,
  type: "application/zip",
};
const TEXT: Fields = {
  ...{ answers: [], case: "cd".repeat(16), file: null, instance: HASH, language: "und", organisation: HASH },
  ...{ submission: "ef".repeat(16), text: "They came at night.", type: "sealed", version: 1 },
};
const FILE: Fields = { ...TEXT, file: CONTENT, text: "" };

const isRead = (value: Json): boolean => readField(keptDocumentField, value).ok;

describe("a kept file", () => {
  it("is a text, or what names its bytes", () => {
    for (const document of [TEXT, FILE]) {
      expect(keptDocumentField.write(valueOf(readField(keptDocumentField, document)))).toEqual(document);
    }
    expect(filesOf(valueOf(readField(keptDocumentField, TEXT)))).toEqual([]);
    expect(filesOf(valueOf(readField(keptDocumentField, FILE)))).toEqual([
      { hash: HASH, name: "sealed.zip", offset: 0, size: 7, type: "application/zip" },
    ]);
  });

  it.each<[string, Fields]>([
    ["both", { ...FILE, text: "and a text" }],
    ["answers", { ...TEXT, answers: [{ answer: "yes", question: "consent.mechanism" }] }],
    ["a language", { ...TEXT, language: "en" }],
    ["a proof", { ...TEXT, mac: `${"A".repeat(43)}=` }],
    ["evidence", { ...TEXT, evidence: null }],
    ["another version", { ...TEXT, version: 2 }],
    ["a text that is not plain", { ...TEXT, text: "\u001b[2J" }],
    ["an empty file", { ...FILE, file: { ...CONTENT, size: 0 } }],
    ["a file that is too large", { ...FILE, file: { ...CONTENT, size: SEALED_LETTER_LARGEST_BYTES + 1 } }],
    ["a place in a stream", { ...FILE, file: { ...CONTENT, offset: 0 } }],
    ["a key of another length", { ...FILE, file: { ...CONTENT, key: "AAAA" } }],
    ["a name that leads elsewhere", { ...FILE, file: { ...CONTENT, name: "../sealed.zip" } }],
  ])("is refused with %s", (_, document) => {
    expect(isRead(document)).toBe(false);
  });

  it("is nothing that a letter can say of itself: whoever seals one cannot make it this", () => {
    expect(isRead(TEXT)).toBe(true);
    expect(readField(letterField, TEXT).ok).toBe(false);
    const document = canonicalBytes(TEXT);
    const padded = new Uint8Array(65_536).fill(0x20);
    padded.set(document);
    expect(parseLetter(padded)).toEqual({ ok: false, code: "document.malformed" });
  });

  it.each([null, 1, "sealed", [], { type: "Sealed" }, {}])("is not %j", (value) => {
    expect(isRead(value)).toBe(false);
  });
});
