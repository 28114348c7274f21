import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import type { Finding } from "../../../shared/cleaning/findings.ts";
import { cleanPdf } from "../../../shared/cleaning/pdf/clean-pdf.ts";
import { copyOf } from "../../../shared/cleaning/pieces.ts";

/** A clean copy and what was said of the file. */
export interface CleanedPdf {
  readonly bytes: Buffer;
  /** The copy with what is packed in it opened: text whose characters are bytes. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Cleans a file in memory, and sees that the copy is clean. @throws NotCleanable */
export async function cleanedPdf(file: Uint8Array): Promise<CleanedPdf> {
  const { bytes, findings, left } = await copied(file);
  const again = await copied(bytes);
  expect(again.findings).toEqual([]);
  expect(again.bytes.equals(bytes)).toBe(true);
  return { bytes, text: opened(bytes), findings, left };
}

async function copied(file: Uint8Array) {
  const source = memorySource(file);
  let last = 0;
  const { findings, left, pieces } = await cleanPdf(source, "pdf", (done) => {
    expect(done).toBeGreaterThanOrEqual(last);
    last = done;
  });
  expect(last).toBe(file.length);
  const copy = copyOf(source, pieces);
  return { findings, left, bytes: Buffer.from(await copy.read(0, copy.size)) };
}

/** All that a file says, with its zlib data opened. */
export function opened(file: Buffer): string {
  const text = file.toString("latin1");
  return text.replaceAll(/stream\r?\n([^]*?)\r?\n?endstream/g, (all, data: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(data, "latin1")).toString("latin1")}\nendstream`;
    } catch {
      return all;
    }
  });
}

/** Whether a secret stands in a file in any of the ways in which a PDF can say it, also in what is packed. */
export function tells(file: Buffer, secret: string): boolean {
  const text = opened(file);
  const wide = Buffer.from(secret, "utf16le").swap16();
  const spelled = [secret, wide.toString("latin1"), Buffer.from(secret, "utf16le").toString("latin1")];
  const hex = [Buffer.from(secret), wide].map((bytes) => bytes.toString("hex"));
  return spelled.some((each) => text.includes(each)) || hex.some((each) => text.toLowerCase().includes(each));
}
