import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import { SNIFFED_BYTES, sniffSafeFile } from "../../../client/files/safe-kind.ts";
import { createSampleJpeg } from "../../support/sample-jpeg.ts";
import { createSamplePdf } from "../../support/sample-pdf.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("the kind of a file, by its bytes", () => {
  it.each([
    ["a JPEG", createSampleJpeg(8, 8, { cameraModel: "x", latitude: 0, longitude: 0, makerNote: "x" }), "image/jpeg"],
    ["a PNG", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image/png"],
    ["a GIF", latin("GIF89a\x01\0"), "image/gif"],
    ["a WebP", latin("RIFF\x10\0\0\0WEBPVP8 "), "image/webp"],
    ["a PDF", createSamplePdf("text", "author"), "application/pdf"],
    ["a WAV", latin("RIFF\x10\0\0\0WAVEfmt "), "audio/wav"],
    ["an Ogg", latin("OggS\0\x02"), "audio/ogg"],
    ["an M4A", latin("\0\0\0\x20ftypM4A \0"), "audio/mp4"],
    ["an MP4", latin("\0\0\0\x20ftypisom\0"), "video/mp4"],
    ["a WebM", latin("\x1a\x45\xdf\xa3\x01"), "video/webm"],
    ["text", encodeUtf8("شهادة\r\n\tline"), "text/plain"],
  ])("%s is shown under our type for it", (_name, bytes, type) => {
    expect(sniffSafeFile(bytes)?.type).toBe(type);
  });

  it.each([
    ["HTML", encodeUtf8("<!doctype html><script>alert(1)</script>")],
    ["SVG after white space", encodeUtf8("\n <svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["an office document", latin("PK\x03\x04\x14\0")],
    ["an old office document", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["a program", latin("MZ\x90\0")],
    ["text in another encoding", latin("caf\xe9")],
    ["text with a control character", encodeUtf8("a\u0000b")],
    ["nothing", new Uint8Array(0)],
    ["the beginning of a signature", latin("\x89PN")],
  ])("%s is not shown", (_name, bytes) => {
    expect(sniffSafeFile(bytes)).toBeNull();
  });

  it("sees long text through a cut in the middle of a letter, and bad bytes only where they are", () => {
    for (const shift of [0, 1]) {
      const text = encodeUtf8(`${"x".repeat(shift)}${"ش".repeat(SNIFFED_BYTES)}`);
      expect(sniffSafeFile(text)?.kind).toBe("text");
    }
    const broken = encodeUtf8("x".repeat(2 * SNIFFED_BYTES));
    broken[100] = 0xff;
    expect(sniffSafeFile(broken)).toBeNull();
  });
});
