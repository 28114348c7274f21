import { randomFillSync } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { findNeedlesInFolder, findNeedlesInText } from "../support/find-needles.ts";
import { bytesNeedle, codenameNeedles, type Needle, textNeedle } from "../support/needle.ts";
import { createNeedleIndex, createNeedleScanner, type Finding } from "../support/needle-scanner.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const ARABIC = "شهادة من السجن.pdf";
const needle = textNeedle("file name", ARABIC);

function scanAll(needles: readonly Needle[], ...chunks: Uint8Array[]): Finding[] {
  const scanner = createNeedleScanner(createNeedleIndex(needles));
  return chunks.flatMap((chunk) => scanner.scan(chunk));
}

describe("needles", () => {
  it.each([
    ["as it is", Buffer.from(ARABIC)],
    ["UTF-16LE", Buffer.from(ARABIC, "utf16le")],
    ["UTF-16BE", Buffer.from(ARABIC, "utf16le").swap16()],
    ["hex", Buffer.from(Buffer.from(ARABIC).toString("hex"))],
    ["HEX", Buffer.from(Buffer.from(ARABIC).toString("hex").toUpperCase())],
    ["in a URL", Buffer.from(encodeURIComponent(ARABIC))],
    ["in a form", Buffer.from(new URLSearchParams({ a: ARABIC }).toString())],
    ["in ASCII JSON", Buffer.from(`"${ARABIC.replace(/[^ -~]/gu, (c) => `\\u0${c.charCodeAt(0).toString(16)}`)}"`)],
    ["base64 after 0", Buffer.from(Buffer.from(`${ARABIC} and more`).toString("base64"))],
    ["base64 after 1", Buffer.from(Buffer.from(`x${ARABIC} and more`).toString("base64"))],
    ["base64 after 2", Buffer.from(Buffer.from(`xy${ARABIC} and more`).toString("base64"))],
    ["base64url after 0", Buffer.from(Buffer.from(`{"name":"${ARABIC}"}`).toString("base64url"))],
  ])("are found %s", (spelling, written) => {
    const before = Buffer.alloc(100, 0x41);
    const found = scanAll([needle], before, written, before);
    expect(found.map((finding) => finding.spelling)).toContain(spelling);
    expect(found.every((finding) => finding.needle === "file name" && finding.offset >= 99)).toBe(true);
  });

  it("are found in lower-case percent-encoding and in upper case", () => {
    expect(scanAll([needle], Buffer.from(encodeURIComponent(ARABIC).toLowerCase()))).toHaveLength(1);
    expect(scanAll([textNeedle("t", "widow of a judge")], Buffer.from("WIDOW OF A JUDGE"))).toHaveLength(1);
  });

  it("are found wherever the stream is cut, once, and at the right place", () => {
    // The longest spelling of all is the one that a careless seam would lose.
    const percent = Buffer.from(ARABIC).toString("hex").replace(/../gu, "%$&");
    for (const [spelling, written] of [
      ["as it is", ARABIC],
      ["every byte percent-encoded", percent],
    ] as const) {
      const bytes = Buffer.concat([Buffer.alloc(50, 1), Buffer.from(written), Buffer.alloc(50, 2)]);
      const expected = [{ needle: "file name", spelling, offset: 50 }];
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        expect(scanAll([needle], bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(expected);
      }
      expect(scanAll([needle], ...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
    }
  });

  it("are not found when one byte differs, nor in 8 MiB of random bytes", () => {
    const almost = Buffer.from(ARABIC);
    almost[10] = (almost[10] ?? 0) ^ 1;
    const noise = randomFillSync(new Uint8Array(8_388_608));
    expect(scanAll([needle], almost, noise)).toEqual([]);
  });

  it("that are too short to mean anything are refused", () => {
    expect(() => textNeedle("word", "above")).toThrow(RangeError);
    expect(() => bytesNeedle("bytes", new Uint8Array(5))).toThrow(RangeError);
  });

  it("know a codename by three neighboring words, however they are joined", () => {
    const words = codenameNeedles("legal winner thank year wave sausage worth useful legal winner thank yellow");
    for (const written of ["x sausage worth useful y", "sausage%2Cworth%2Cuseful", '["sausage","worth","useful"]']) {
      expect(findNeedlesInText("log", written, words)[0]?.needle).toBe("codename words 6 to 8");
    }
    expect(findNeedlesInText("word list", "sausage sauce worth winner useful", words)).toEqual([]);
  });

  it("are found in a folder: in names, in plain files of any depth, inside gzip and zstd", async () => {
    const folder = await createTemporaryFolder("needles");
    onTestFinished(() => folder.remove());
    await mkdir(join(folder.path, "deep", "er"), { recursive: true });
    await writeFile(join(folder.path, "deep", "er", "plain"), `... ${ARABIC} ...`);
    await writeFile(join(folder.path, "a.gz"), gzipSync(`${"filler ".repeat(100)}${ARABIC}`));
    await writeFile(join(folder.path, "a.zst"), zstdCompressSync(`${ARABIC}${ARABIC.repeat(100)}`));
    await writeFile(join(folder.path, ARABIC), "nothing inside");
    await writeFile(join(folder.path, "innocent"), "nothing inside");
    const places = (await findNeedlesInFolder(folder.path, [needle])).map((finding) => finding.place);
    // Zstandard may keep the first occurrence readable, and then the file is found twice.
    expect(new Set(places.filter((place) => place !== "a.zst"))).toEqual(
      new Set(["a.gz, decompressed", "a.zst, decompressed", join("deep", "er", "plain"), `name of ${ARABIC}`]),
    );
  });
});
