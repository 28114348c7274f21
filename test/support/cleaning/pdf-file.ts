import { deflateSync } from "node:zlib";

// PDF files by hand: text whose characters are bytes, an object a line.

/** What an object says, by its number. */
export type PdfObjects = Readonly<Record<number, string>>;

/** A stream object with these further entries. */
export function streamOf(data: string, entries = ""): string {
  return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
}

/** The same, packed. */
export function packedStream(data: string, entries = ""): string {
  return streamOf(deflated(data), `/Filter /FlateDecode ${entries}`);
}

/** zlib data. */
export function deflated(data: string): string {
  return deflateSync(Buffer.from(data, "latin1")).toString("latin1");
}

/** A file with a table of cross-references. */
export function pdfFile(objects: PdfObjects, trailer = "/Root 1 0 R"): Buffer {
  return Buffer.from(addedTo("%PDF-1.7\n", objects, trailer), "latin1");
}

/** A file that was saved once more, with other objects. */
export function updatedFile(file: Buffer, objects: PdfObjects, trailer = "/Root 1 0 R"): Buffer {
  const start = file.toString("latin1");
  return Buffer.from(addedTo(start, objects, `${trailer} /Prev ${startOf(start)}`), "latin1");
}

function addedTo(start: string, objects: PdfObjects, trailer: string): string {
  let text = start;
  const sections = Object.entries(objects).map(([number, body]) => {
    const offset = text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${pad(offset)} 00000 n \n`;
  });
  const size = 1 + Math.max(...Object.keys(objects).map(Number));
  return `${text}xref\n0 1\n0000000000 65535 f \n${sections.join("")}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

function startOf(text: string): string {
  return /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? "";
}

function pad(offset: number): string {
  return String(offset).padStart(10, "0");
}

/** How a file with object streams is put together. */
export interface StreamedOptions {
  readonly trailer?: string;
  /** Of the table: PNG's "up". */
  readonly predicted?: boolean;
  /** The offset of a table before it. */
  readonly previous?: number;
  readonly start?: string;
}

/** A file whose objects lie in an object stream where they can, with a stream of cross-references. */
export function streamedFile(objects: PdfObjects, options: StreamedOptions = {}): Buffer {
  const numbers = Object.keys(objects).map(Number);
  const [holder, table] = [Math.max(...numbers) + 1, Math.max(...numbers) + 2];
  const inside = numbers.filter((number) => !(objects[number] ?? "").includes("stream\n"));
  let text = options.start ?? "%PDF-1.7\n";
  const rows: number[][] = [[0, 0, 0, 255]];
  const write = (number: number, body: string): void => {
    rows[number] = [1, Math.floor(text.length / 256), text.length % 256, 0];
    text += `${number} 0 obj\n${body}\nendobj\n`;
  };
  for (const number of numbers) if (!inside.includes(number)) write(number, objects[number] ?? "");
  const bodies = inside.map((number) => objects[number] ?? "");
  const heads = inside.map(
    (number, index) => `${number} ${bodies.slice(0, index).join(" ").length + (index > 0 ? 1 : 0)}`,
  );
  const head = `${heads.join(" ")} `;
  write(holder, packedStream(head + bodies.join(" "), `/Type /ObjStm /N ${inside.length} /First ${head.length}`));
  for (const [index, number] of inside.entries())
    rows[number] = [2, Math.floor(holder / 256), holder % 256, index % 256];
  rows[table] = [1, Math.floor(text.length / 256), text.length % 256, 0];
  const whole = Array.from({ length: table + 1 }, (_value, number) => rows[number] ?? [0, 0, 0, 0]);
  const lines =
    options.predicted === true ? whole.map((row, index) => [2, ...differences(row, whole[index - 1])]) : whole;
  const parameters = options.predicted === true ? "/DecodeParms << /Predictor 12 /Columns 4 >>" : "";
  const previous = options.previous === undefined ? "" : `/Prev ${options.previous}`;
  const entries = `/Type /XRef /W [1 2 1] /Size ${table + 1} ${previous} ${parameters} ${options.trailer ?? "/Root 1 0 R"}`;
  const data = Buffer.from(lines.flat()).toString("latin1");
  return Buffer.from(
    `${text}${table} 0 obj\n${packedStream(data, entries)}\nendobj\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
}

function differences(row: readonly number[], above: readonly number[] = []): number[] {
  return row.map((byte, index) => (byte - (above[index] ?? 0) + 256) % 256);
}

/** The objects of a file of one page with this content, and these further entries of its page and root. */
export function onePage(
  content: string,
  more: { readonly page?: string; readonly root?: string; readonly objects?: PdfObjects } = {},
): PdfObjects {
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${more.root ?? ""} >>`,
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R ${more.page ?? ""} >>`,
    4: packedStream(content),
    ...more.objects,
  };
}
