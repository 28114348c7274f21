import fc from "fast-check";
import { expect, it } from "vitest";
import { concatBytes, encodeUtf8, zeroBytes, type Bytes } from "../../../shared/bytes/index.ts";
import { nameContent } from "../../../shared/casework/content-name.ts";
import { keptDocumentField } from "../../../shared/protocol/kept-document.ts";
import { readField } from "../../../shared/protocol/field.ts";

// PROTOCOL.md §4.11: a neutral name, by how the bytes begin.

const latin1 = (text: string): Bytes => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

it.each([
  ["PK\x03\x04 and whatever is in it", "sealed.zip", "application/zip"],
  [
    `PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
    "sealed.odt",
    "application/vnd.oasis.opendocument.text",
  ],
  ["%PDF-1.7", "sealed.pdf", "application/pdf"],
  ["\xff\xd8\xff\xe0", "sealed.jpg", "image/jpeg"],
  ["RIFF\0\0\0\0WEBP", "sealed.webp", "image/webp"],
  ["RIFF\0\0\0\0AVI ", "sealed.bin", "application/octet-stream"],
  ["\0\0\0\x18ftypM4A ", "sealed.m4a", "audio/mp4"],
  ["\0\0\0\x18ftypisom", "sealed.mp4", "video/mp4"],
  ["\xff\xfeR\0e\0", "sealed.txt", "text/plain"],
  ["MZ\x90\0", "sealed.bin", "application/octet-stream"],
  ["\x7fELF", "sealed.bin", "application/octet-stream"],
  ["", "sealed.bin", "application/octet-stream"],
])("%j is called %s", (start, name, type) => {
  expect(nameContent(latin1(start), false)).toEqual({ name, type });
});

it("an archive of Unix is told by its mark behind the first name", () => {
  const tar = concatBytes(encodeUtf8("report"), zeroBytes(251), encodeUtf8("ustar"));
  expect(nameContent(tar, false)).toEqual({ name: "sealed.tar", type: "application/x-tar" });
});

it("text is called so, whatever markup or program it begins with", () => {
  expect(nameContent(encodeUtf8("%PDF-1.7, I mean to say"), true)).toEqual({ name: "sealed.txt", type: "text/plain" });
});

it("whatever the bytes are, a vault takes the name", () => {
  const kept = {
    ...{
      answers: [],
      case: "00".repeat(16),
      instance: "00".repeat(32),
      language: "und",
      organisation: "00".repeat(32),
    },
    ...{ submission: "00".repeat(16), text: "", type: "sealed", version: 1 },
  };
  const content = { hash: "00".repeat(32), key: `${"A".repeat(22)}==`, size: 1 };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isText) => {
      const file = { ...content, ...nameContent(new Uint8Array(bytes), isText) };
      expect(readField(keptDocumentField, { ...kept, file })).toMatchObject({ ok: true });
    }),
  );
});
