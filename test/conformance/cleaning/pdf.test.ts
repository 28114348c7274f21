import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NotCleanable } from "../../../shared/cleaning/refusal.ts";
import { cleanedPdf, opened, tells, type CleanedPdf } from "../../support/cleaning/cleaned-pdf.ts";
import { judgedByMat2, PDF_SHAPE } from "../../support/cleaning/mat2.ts";
import { mutatedFile, MUTATION_SEED } from "../../support/cleaning/mutated-file.ts";
import { officePage } from "../../support/cleaning/office-page.ts";
import { convert } from "../../support/cleaning/office-program.ts";
import { encoded85, encodedLzw, encodedRuns } from "../../support/cleaning/pdf-encoders.ts";
import { onePage, pdfFile, streamOf } from "../../support/cleaning/pdf-file.ts";
import { tellingPdf } from "../../support/cleaning/telling-pdf.ts";
import { exiftool, run, runOf } from "../../support/cleaning/programs.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createSampleJpeg } from "../../support/sample-jpeg.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// PDFs that Debian's programs make, each put together in its own way: the clean copy is judged by others.

const SECRET = "kolibri";
/** LibreOffice's with remarks, plain, for archives (XMP), and with its own document in it; what qpdf, cairo and exiftool make of one; and pdfTeX's. */
const MADE = [
  "noted",
  "plain",
  "archive",
  "hybrid",
  "packed",
  "linear",
  "attached",
  "cairo",
  "updated",
  "tex",
] as const;
const LOCKED = ["locked", "owned"] as const;
const MUTATIONS = 30;

let folder: TemporaryFolder;
const at = (name: string): string => join(folder.path, name);
const poppler = runOf.bind(null, "poppler-utils");
const qpdf = (...args: readonly string[]): string => run(partPath("qpdf"), ...args);

/** What says how a file is put together and shown. */
const STRUCTURE =
  /^(?:SourceFile|(?:ExifTool|System|File):.*|PDF:(?:PDFVersion|Linearized|PageCount|PageMode|Language))$/u;

function make(): void {
  const jpeg = createSampleJpeg(32, 24, { cameraModel: SECRET, makerNote: SECRET, latitude: 1.5, longitude: 2.5 });
  const settings = { UseLosslessCompression: false, ReduceImageResolution: false, ExportBookmarks: true };
  for (const [name, own] of [
    ["noted", { UseTaggedPDF: true, ExportNotes: true }],
    ["plain", { UseTaggedPDF: true, ExportNotes: false }],
    ["archive", { SelectPdfVersion: 2, ExportNotes: false }],
    ["hybrid", { IsAddStream: true, ExportNotes: false }],
  ] as const) {
    writeFileSync(at(`${name}.fodt`), officePage(SECRET, jpeg));
    convert(folder.path, [`${name}.fodt`], "pdf:writer_pdf_Export", { settings: { ...settings, ...own } });
  }
  const plain = at("plain.pdf");
  qpdf("--object-streams=generate", plain, at("packed.pdf"));
  qpdf("--linearize", plain, at("linear.pdf"));
  writeFileSync(at(`${SECRET}.txt`), SECRET);
  qpdf(plain, "--add-attachment", at(`${SECRET}.txt`), `--description=${SECRET}`, "--", at("attached.pdf"));
  qpdf("--encrypt", "read", "own", "256", "--", plain, at("locked.pdf"));
  qpdf("--encrypt", "", "own", "256", "--", plain, at("owned.pdf"));
  poppler("pdftocairo", "-pdf", plain, at("cairo.pdf"));
  exiftool("-q", `-Author=${SECRET}`, `-XMP-dc:Creator=${SECRET}`, "-o", at("updated.pdf"), plain);
  writeFileSync(at("tex.pdf"), tellingPdf(SECRET, jpeg, "/Width 256 /Height 192"));
}

async function clean(name: string): Promise<CleanedPdf> {
  const cleaned = await cleanedPdf(readFileSync(at(`${name}.pdf`)));
  writeFileSync(at(`${name}.clean.pdf`), cleaned.bytes);
  return cleaned;
}

/** All pages as pictures. */
function pictures(name: string): readonly string[] {
  poppler("pdftoppm", "-r", "60", at(`${name}.pdf`), at(`${name}.page`));
  const pages = readdirSync(folder.path).filter((each) => each.startsWith(`${name}.page`));
  return pages.toSorted().map((each) => readFileSync(at(each), "base64"));
}

/** The tags that exiftool shows of files, but for structure. */
function telling(files: readonly string[]): readonly string[] {
  const answer = exiftool("-a", "-G1", "-j", ...files.map(at));
  const tags = [...answer.matchAll(/^ {2}"([^"]+)":/gmu)].map(([, tag]) => tag ?? "");
  expect(tags.filter((tag) => tag === "SourceFile")).toHaveLength(files.length);
  return tags.filter((tag) => !STRUCTURE.test(tag));
}

describeWith(
  ["poppler-utils", "qpdf", "libimage-exiftool-perl", "mat2", "libreoffice-writer-nogui"],
  "clean copies of PDFs",
  () => {
    beforeAll(async () => {
      folder = await createTemporaryFolder("pdf");
      make();
    }, 300_000);

    afterAll(() => folder.remove());

    it.each(MADE)("show the same, are whole, and tell nothing: %s", { timeout: 300_000 }, async (name) => {
      const original = readFileSync(at(`${name}.pdf`));
      expect(tells(original, SECRET)).toBe(true);
      const { bytes, findings } = await clean(name);
      expect(findings.length).toBeGreaterThan(0);
      expect(tells(bytes, SECRET)).toBe(false);
      expect(opened(bytes)).not.toContain("Removed words");
      const copy = `${name}.clean`;
      const text = poppler("pdftotext", at(`${copy}.pdf`), "-");
      expect(text).toBe(poppler("pdftotext", at(`${name}.pdf`), "-"));
      expect(text).toContain("Shown words");
      // Where remarks are printed they leave marks on the page.
      if (name !== "noted") expect(pictures(copy)).toEqual(pictures(name));
      expect(qpdf("--check", at(`${copy}.pdf`))).toContain("No syntax or stream encoding errors");
      expect(telling([`${copy}.pdf`])).toEqual([]);
      const file = at(`${copy}.pdf`);
      expect(judgedByMat2([file], PDF_SHAPE)).toEqual({ read: [file], found: [] });
      expect(poppler("pdfinfo", at(`${copy}.pdf`))).not.toMatch(/^(?:Title|Author|Creator|Producer|CreationDate):/mu);
      expect(poppler("pdfdetach", "-list", at(`${copy}.pdf`))).toContain("0 embedded files");
    });

    it.each(LOCKED)("are not made of what is locked, whatever it takes to read it: %s", async (name) => {
      await expect(clean(name)).rejects.toThrow("cleaning.encrypted");
    });

    it.each(MADE)("tell nothing or are refused, whatever was changed: %s", { timeout: 120_000 }, async (name) => {
      const [copies, file]: [string[], Buffer] = [[], readFileSync(at(`${name}.pdf`))];
      await fc.assert(
        fc.asyncProperty(
          mutatedFile(file, (stretch) => tells(stretch, SECRET)),
          async (changed) => {
            try {
              const { bytes } = await cleanedPdf(changed);
              expect(tells(bytes, SECRET)).toBe(false);
              copies.push(`${name}.${copies.length}.pdf`);
              writeFileSync(at(copies.at(-1) ?? ""), bytes);
            } catch (error) {
              if (!(error instanceof NotCleanable)) throw error;
            }
          },
        ),
        // The file as it was comes first, so that one copy is there to be judged.
        { numRuns: MUTATIONS, examples: [[file]], seed: MUTATION_SEED },
      );
      expect(copies.length).toBeGreaterThan(0);
      expect(telling(copies), `seed ${MUTATION_SEED}`).toEqual([]);
      const { read, found } = judgedByMat2(copies.map(at), PDF_SHAPE);
      expect(found, `seed ${MUTATION_SEED}`).toEqual([]);
      expect(read).toContain(at(copies[0] ?? ""));
    });

    it.each(["qpdf", "poppler"])("have nothing of the pages that were taken out: %s", async (program) => {
      const exif = { cameraModel: SECRET, makerNote: SECRET, latitude: 1.5, longitude: 2.5 };
      const image = (columns: number): string => {
        const jpeg = Buffer.from(createSampleJpeg(columns, 8, exif));
        const size = `/Width ${8 * columns} /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8`;
        return streamOf(jpeg.toString("latin1"), `/Type /XObject /Subtype /Image ${size} /Filter /DCTDecode`);
      };
      writeFileSync(
        at("both.pdf"),
        pdfFile({
          1: "<< /Type /Catalog /Pages 2 0 R >>",
          2: "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 100 100] /Resources 5 0 R >>",
          3: "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
          4: "<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>",
          5: "<< /XObject << /Im1 8 0 R /Im2 9 0 R /Fm1 10 0 R >> >>",
          6: streamOf("64 0 0 64 0 0 cm /Im1 Do"),
          7: streamOf("64 0 0 64 0 0 cm /Im2 Do /Fm1 Do"),
          8: image(16),
          9: image(40),
          10: streamOf(`BT (${SECRET}) Tj ET`, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"),
        }),
      );
      if (program === "qpdf")
        qpdf("--remove-unreferenced-resources=no", at("both.pdf"), "--pages", ".", "1", "--", at("first.pdf"));
      else poppler("pdfseparate", "-f", "1", "-l", "1", at("both.pdf"), at("first.pdf"));
      expect(tells(readFileSync(at("first.pdf")), SECRET)).toBe(true);
      const { bytes, findings } = await clean("first");
      expect(tells(bytes, SECRET)).toBe(false);
      expect(findings).toContainEqual({ aspect: "hidden", at: "Resources XObject", value: "Im2" });
      expect(pictures("first.clean")).toEqual(pictures("first"));
      expect(poppler("pdfimages", "-list", at("first.clean.pdf")).match(/ image /gu)).toHaveLength(1);
    });

    it("read old ways of packing as others do", async () => {
      const content = "BT /F1 12 Tf 10 100 Td (shown) Tj ET ".repeat(40);
      const font = { page: "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>" };
      for (const [filter, data] of [
        ["ASCII85Decode", encoded85(content)],
        ["LZWDecode", encodedLzw(content)],
        ["RunLengthDecode", encodedRuns(content)],
      ] as const) {
        writeFileSync(at("old.pdf"), pdfFile({ ...onePage("", font), 4: streamOf(data, `/Filter /${filter}`) }));
        await clean("old");
        const read = poppler("pdftotext", at("old.pdf"), "-");
        expect(read).toContain("shown");
        expect(poppler("pdftotext", at("old.clean.pdf"), "-")).toBe(read);
      }
    });
  },
);
