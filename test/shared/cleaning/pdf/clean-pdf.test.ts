import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import {
  onePage,
  packedStream,
  pdfFile,
  streamedFile,
  streamOf,
  updatedFile,
} from "../../../support/cleaning/pdf-file.ts";
import { encoded85, encodedLzw } from "../../../support/cleaning/pdf-encoders.ts";
import { NotCleanable } from "../../../../shared/cleaning/refusal.ts";

const SHOWN = "BT /F1 12 Tf 10 100 Td (shown) Tj ET";
const FONT = {
  page: "/Resources << /Font << /F1 5 0 R >> >>",
  objects: { 5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" },
};
const PLAIN = onePage(SHOWN, FONT);
const SECRET = "kolibri";

/** The secret as every encoding of the format may have it. */
function expectGone(text: string): void {
  const utf16 = Buffer.from(SECRET, "utf16le").toString("latin1");
  const swapped = Buffer.from(SECRET, "utf16le").swap16().toString("latin1");
  for (const form of [SECRET, utf16, swapped]) {
    expect(text).not.toContain(form);
    expect(text.toLowerCase()).not.toContain(Buffer.from(form, "latin1").toString("hex"));
  }
}

describe("cleanPdf: how files are put together", () => {
  it("makes the same copy of a file with a table and with object streams", async () => {
    const plain = await cleanedPdf(pdfFile(PLAIN));
    expect(plain.findings).toEqual([]);
    expect(plain.left).toEqual([]);
    expect(plain.text).toContain("(shown) Tj");
    for (const predicted of [false, true]) {
      const streamed = await cleanedPdf(streamedFile(PLAIN, { predicted }));
      expect(streamed.bytes.equals(plain.bytes)).toBe(true);
      // The object stream and the table of objects are read like objects.
      expect(streamed.findings).toEqual([]);
    }
  });

  it("keeps the version", async () => {
    const file = pdfFile(PLAIN);
    file.write("%PDF-1.4", "latin1");
    expect((await cleanedPdf(file)).bytes.toString("latin1", 0, 9)).toBe("%PDF-1.4\n");
    file.write("%PDF-9.9", "latin1");
    expect((await cleanedPdf(file)).bytes.toString("latin1", 0, 9)).toBe("%PDF-1.7\n");
  });

  it("names what was before, and leaves it out", async () => {
    const first = pdfFile(onePage(`BT (${SECRET}) Tj ET`, FONT));
    const { text, findings } = await cleanedPdf(updatedFile(first, { 4: streamOf(SHOWN) }));
    expect(findings).toContainEqual({ aspect: "history", at: "trailer Prev", value: "1" });
    expect(text).toContain("(shown) Tj");
    expectGone(text);
  });

  it("reads what a hybrid file adds for readers of streams", async () => {
    const { 5: font, ...others } = PLAIN;
    const start = pdfFile(others).toString("latin1");
    const base = Number(/startxref\n(\d+)/.exec(start)?.[1]);
    const body = start.slice(0, base);
    const table = start.slice(base).replace(/startxref[^]*/, "");
    const holder = packedStream(`5 0 ${font ?? ""}`, "/Type /ObjStm /N 1 /First 4");
    const rows = Buffer.from([2, 0, 6, 0]).toString("latin1");
    const six = `6 0 obj\n${holder}\nendobj\n`;
    const seven = `7 0 obj\n${streamOf(rows, "/Type /XRef /W [1 2 1] /Size 8 /Index [5 1]")}\nendobj\n`;
    const at = body.length + six.length;
    const row = `6 1\n${String(body.length).padStart(10, "0")} 00000 n \n`;
    const trailer = table.replace("trailer", `${row}trailer`).replace("/Root", `/XRefStm ${at} /Root`);
    const file = `${body}${six}${seven}${trailer}startxref\n${at + seven.length}\n%%EOF\n`;
    const { text, findings } = await cleanedPdf(Buffer.from(file, "latin1"));
    expect(text).toContain("/BaseFont /Helvetica");
    expect(findings).toEqual([]);
  });

  it("finds the objects of a file whose table is broken", async () => {
    const plain = await cleanedPdf(pdfFile(PLAIN));
    for (const file of [pdfFile(PLAIN), streamedFile(PLAIN)]) {
      const text = file.toString("latin1");
      const broken = Buffer.from(text.replace(/startxref\n\d+/, "startxref\n7"), "latin1");
      expect((await cleanedPdf(broken)).bytes.equals(plain.bytes)).toBe(true);
    }
    const shifted = pdfFile(PLAIN).toString("latin1").replace("%PDF-1.7\n", "%PDF-1.7\n% moved\n");
    expect((await cleanedPdf(Buffer.from(shifted, "latin1"))).bytes.equals(plain.bytes)).toBe(true);
    const twice = Buffer.concat([
      Buffer.from(shifted, "latin1"),
      Buffer.from("\n5 0 obj\n<< /BaseFont /Courier >>\nendobj\n"),
    ]);
    const { text, findings } = await cleanedPdf(twice);
    expect(text).toContain("/Courier");
    expect(findings).toContainEqual({ aspect: "history", at: "trailer Prev", value: "1" });
  });

  it("reads object streams that are too large to be kept", async () => {
    const { 5: font, ...others } = PLAIN;
    const wide = (number: number, body: string) =>
      `${number + 100} 0 obj\n${packedStream(`${number} 0 ${body}${" ".repeat(12_000_000)}`, `/Type /ObjStm /N 1 /First ${`${number} 0 `.length}`)}\nendobj\n`;
    const streams = [5, 6, 7].map((number) => wide(number, font ?? "")).join("");
    const start = pdfFile(others)
      .toString("latin1")
      .replace(/\nxref[^]*/, "\n");
    const file = Buffer.from(`${start}${streams}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, "latin1");
    const plain = await cleanedPdf(pdfFile(PLAIN));
    expect((await cleanedPdf(file)).bytes.equals(plain.bytes)).toBe(true);
  });

  it("refuses locked files, with a table and without", async () => {
    const locked = pdfFile({ ...PLAIN, 9: "<< /Filter /Standard >>" }, "/Root 1 0 R /Encrypt 9 0 R");
    await expect(cleanedPdf(locked)).rejects.toThrow("cleaning.encrypted");
    const broken = Buffer.from(locked.toString("latin1").replace(/startxref\n\d+/, "startxref\n7"), "latin1");
    await expect(cleanedPdf(broken)).rejects.toThrow("cleaning.encrypted");
  });

  it("names what stands behind the end, and what nothing shows", async () => {
    const file = Buffer.concat([pdfFile({ ...PLAIN, 9: `(${SECRET})` }), Buffer.from(SECRET)]);
    const { text, findings } = await cleanedPdf(file);
    expect(findings).toEqual([
      { aspect: "hidden", at: "after %%EOF", value: null },
      { aspect: "hidden", at: "objects that nothing shows", value: "1" },
    ]);
    expectGone(text);
  });

  it("finds the end of streams whose length is wrong, and of lines that count", async () => {
    const wrong = PLAIN[4]?.replace(/Length \d+/, "Length 3") ?? "";
    expect((await cleanedPdf(pdfFile({ ...PLAIN, 4: wrong }))).text).toContain("(shown) Tj");
    const missing = PLAIN[4]?.replace(/\/Length \d+/, "").replace("\nendstream", "\r\nendstream") ?? "";
    expect((await cleanedPdf(pdfFile({ ...PLAIN, 4: missing }))).text).toContain("(shown) Tj");
    for (const end of ["\n", "\r", "\r\n"]) {
      const counted = PLAIN[4]?.replace("\nendstream", `${end}endstream`) ?? "";
      const length = Number(/Length (\d+)/.exec(counted)?.[1]) + end.length;
      const file = pdfFile({ ...PLAIN, 4: counted.replace(/Length \d+/, `Length ${length}`) });
      expect((await cleanedPdf(file)).text).toContain("(shown) Tj");
    }
    await expect(cleanedPdf(pdfFile({ ...PLAIN, 4: "<< >>\nstream\nabc" }))).rejects.toThrow(NotCleanable);
  });
});

describe("cleanPdf: hostile files", () => {
  const bytes = pdfFile({ ...PLAIN, 6: "<< /Author (somebody) >>" }, "/Root 1 0 R /Info 6 0 R");

  it("makes a clean copy or refuses, whatever byte is changed", { timeout: 120_000 }, async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      await copyOrRefusal(changed);
    }
  });

  it("makes a clean copy or refuses, wherever the file ends", { timeout: 120_000 }, async () => {
    for (const whole of [bytes, streamedFile(PLAIN, { predicted: true })]) {
      for (let length = 0; length < whole.length; length += 1) await copyOrRefusal(whole.subarray(0, length));
    }
  });

  it("makes a clean copy or refuses, whatever is put in", { timeout: 120_000 }, async () => {
    const words = fc.constantFrom(
      "<<",
      ">>",
      "[",
      "]",
      "(",
      ")",
      "1 0 R",
      "3 0 R",
      "obj",
      "endobj",
      "stream\n",
      "/Kids",
      "/Root",
      "%",
      "\0",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length), words), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const text = changes.reduce(
            (all, [at, word]) => all.slice(0, at) + word + all.slice(at),
            bytes.toString("latin1"),
          );
          await copyOrRefusal(Buffer.from(text, "latin1"));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["pages that are their own parents", { ...PLAIN, 2: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>" }],
    ["a page twice", { ...PLAIN, 2: "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>" }],
    ["pages that are no objects", { ...PLAIN, 2: "<< /Type /Pages /Kids [<< >>] /Count 1 >>" }],
    ["references in a circle", { ...PLAIN, 1: "7 0 R", 7: "1 0 R" }],
    ["lists in lists", { ...PLAIN, 1: "[".repeat(10_000) }],
    ["no pages", { ...PLAIN, 1: "<< /Type /Catalog >>" }],
    ["no root", { ...PLAIN, 1: "12" }],
  ])("refuses %s", async (_name, objects) => {
    await expect(cleanedPdf(pdfFile(objects))).rejects.toThrow("cleaning.malformed");
  });

  it("knows objects by any number", async () => {
    const { 5: font, ...others } = PLAIN;
    const far = { ...others, 3: (others[3] ?? "").replace("5 0 R", "70000 0 R"), 70_000: font ?? "" };
    const plain = await cleanedPdf(pdfFile(PLAIN));
    expect((await cleanedPdf(pdfFile(far))).bytes.equals(plain.bytes)).toBe(true);
  });

  it.each([
    ["in a zip bomb", packedStream(" ".repeat(26_000_000)).replace("/Filter /FlateDecode", "/Filter [/FlateDecode]")],
    ["in zip data that is none", streamOf("30>", "/Filter [/ASCIIHexDecode /FlateDecode]")],
    ["without packing", streamOf(" ".repeat(25_200_000))],
    ["in letters", streamOf("41>", "/Filter [/ASCIIHexDecode /DCTDecode]")],
  ])("refuses content %s", async (_name, body) => {
    await expect(cleanedPdf(pdfFile({ ...PLAIN, 4: body }))).rejects.toThrow(NotCleanable);
  });

  it("reads content that is packed as it was long ago", async () => {
    for (const body of [
      streamOf(encodedLzw(SHOWN), "/Filter /LZWDecode /DecodeParms << /EarlyChange 1 >>"),
      streamOf(encodedLzw(SHOWN, 0), "/Filter /LZWDecode /DecodeParms << /EarlyChange 0 >>"),
      streamOf(encoded85(SHOWN), "/Filter /ASCII85Decode"),
    ]) {
      expect((await cleanedPdf(pdfFile({ ...PLAIN, 4: body }))).text).toContain(SHOWN);
    }
  });

  it("reads long objects, and refuses those without end", async () => {
    const long = { ...PLAIN, 5: `<< /Type /Font /Widths [${"500 ".repeat(20_000)}] >>` };
    expect((await cleanedPdf(pdfFile(long))).text).toContain("500 500 500");
    const endless = { ...PLAIN, 5: `<< /Type /Font /Widths [${"500 ".repeat(3_000_000)}] >>` };
    await expect(cleanedPdf(pdfFile(endless))).rejects.toThrow("cleaning.too_large");
  });

  it.each([
    ["a count that is a claim", "/N 99999999 /First 4"],
    ["offsets that are none", "/N 3 /First 4"],
  ])("refuses an object stream with %s", async (_name, entries) => {
    const file = streamedFile(PLAIN)
      .toString("latin1")
      .replace(/\/N \d+ \/First \d+/, entries);
    const [start] = /\d+ 0 obj\n<<[^>]*\/XRef/.exec(file) ?? [];
    const moved = file.replace(/startxref\n\d+/, `startxref\n${file.indexOf(start ?? "")}`);
    await expect(cleanedPdf(Buffer.from(moved, "latin1"))).rejects.toThrow(NotCleanable);
  });

  it("refuses what is too large to be read", async () => {
    const bomb = { ...PLAIN, 4: packedStream(" ".repeat(26_000_000)) };
    await expect(cleanedPdf(pdfFile(bomb))).rejects.toThrow("cleaning.too_large");
    const claim = pdfFile({ ...PLAIN })
      .toString("latin1")
      .replace("\n5 1\n", "\n9999999 1\n");
    await expect(cleanedPdf(Buffer.from(claim, "latin1"))).rejects.toThrow("cleaning.too_large");
  });

  it("passes on what reading the file throws", async () => {
    const { cleanPdf } = await import("../../../../shared/cleaning/pdf/clean-pdf.ts");
    const source = { size: 4096, read: async () => await Promise.reject(new RangeError("gone")) };
    await expect(cleanPdf(source, "pdf", () => undefined)).rejects.toThrow("gone");
  });

  async function copyOrRefusal(file: Buffer): Promise<void> {
    try {
      await cleanedPdf(file);
    } catch (error) {
      if (!(error instanceof NotCleanable)) throw error;
    }
  }
});
