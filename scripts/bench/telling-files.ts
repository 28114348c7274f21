import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cameraExif } from "../../test/support/cleaning/camera-exif.ts";
import { FILM_SECOND_BYTES, filmStart, writeLargeFile } from "../../test/support/cleaning/large-media.ts";
import { writeDocx } from "../../test/support/cleaning/package-writer.ts";
import { packedStream, pdfFile } from "../../test/support/cleaning/pdf-file.ts";
import { cameraJpeg, EOI, jpegBody, jpegSegment, SOI, XMP_PACKET } from "../../test/support/cleaning/picture-files.ts";

const MEBIBYTE = 1024 * 1024;
const LARGE_BYTES = 10 * MEBIBYTE;
/** Blocks of a gray picture of 8 x 8 pixels; the coded picture is a little over 10 MiB. */
const [BLOCK_COLUMNS, BLOCK_ROWS] = [3000, 3200];
const PDF_PAGES = 400;
const DOCX_PARAGRAPHS = 3000;

/** Files as large as people send them, each of which tells a lot: a photo and a film of 10 MiB, and long documents. */
export async function writeTellingFiles(folder: string): Promise<readonly string[]> {
  const at = (name: string): string => join(folder, name);
  const files = [at("photo.jpg"), at("film.mp4"), at("pages.pdf"), at("words.docx")] as const;
  const [photo, film, pages, words] = files;
  await writeFile(photo, photoOf());
  const seconds = Math.ceil(LARGE_BYTES / FILM_SECOND_BYTES);
  await writeLargeFile(film, filmStart(seconds), seconds * FILM_SECOND_BYTES);
  await writeFile(pages, pagesOf(PDF_PAGES));
  await writeFile(words, wordsOf(DOCX_PARAGRAPHS));
  return files;
}

/** Photos of which each tells where and with what it was taken, in every way that cameras know. */
export async function writePhotos(folder: string, count: number): Promise<readonly string[]> {
  const files = Array.from({ length: count }, (_, number) => join(folder, `photo ${String(number)}.jpg`));
  for (const file of files) await writeFile(file, cameraJpeg());
  return files;
}

function photoOf(): Uint8Array {
  const exif = jpegSegment(0xe1, "Exif\0\0", cameraExif(6));
  const xmp = jpegSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0", XMP_PACKET);
  return Buffer.concat([SOI, exif, xmp, jpegBody(BLOCK_COLUMNS, BLOCK_ROWS), EOI]);
}

/** Every page has words, and a remark of somebody. */
function pagesOf(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, page) => 5 + 3 * page);
  const objects = Object.fromEntries(
    numbers.flatMap((page, index) => [
      [
        page,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(page + 1)} 0 R /Annots [${String(page + 2)} 0 R] >>`,
      ],
      [page + 1, packedStream(`BT /F1 12 Tf 10 150 Td (What happened on day ${String(index)}) Tj ET`)],
      [
        page + 2,
        `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Reader ${String(index)}) /Contents (Remark ${String(index)}) /M (D:20240308100000) >>`,
      ],
    ]),
  );
  return pdfFile(
    {
      1: "<< /Type /Catalog /Pages 2 0 R >>",
      2: `<< /Type /Pages /Kids [${numbers.map((page) => `${String(page)} 0 R`).join(" ")}] /Count ${String(pages)} >>`,
      3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      4: "<< /Author (Mitra) /CreationDate (D:20240308100000+03'30') >>",
      ...objects,
    },
    "/Root 1 0 R /Info 4 0 R",
  );
}

/** Every paragraph says who has added to it, and when. */
function wordsOf(paragraphs: number): Uint8Array {
  const each = (number: number): string =>
    `<w:p w:rsidR="00${String(100_000 + number)}"><w:r><w:t>What happened on day ${String(number)}.</w:t></w:r><w:ins w:id="${String(number)}" w:author="Reader ${String(number)}" w:date="2024-03-08T10:00:00Z"><w:r><w:t> More of it.</w:t></w:r></w:ins></w:p>`;
  return writeDocx(Array.from({ length: paragraphs }, (_, number) => each(number)).join(""));
}
