import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findNeedlesInFolder } from "../../support/find-needles.ts";
import { needlePatterns } from "../../support/needle-patterns.ts";
import type { Needle } from "../../support/needle.ts";
import { searchRecording } from "../../support/search-recording.ts";

/** What a search has to find, and where it did. */
export interface FoundLeak {
  readonly onWire: readonly string[];
  readonly inData: readonly string[];
}

/**
 * Leaks each of these once, in one of its spellings after the other, inside of a compressed request and beside the server's data, and
 * searches both again. A search that is blind for one of them would pass every test.
 */
export async function findPlantedLeak(folder: string, data: string, needles: readonly Needle[]): Promise<FoundLeak> {
  const leaked = needles.map((needle, index) => {
    const spellings = needlePatterns(needle);
    return Buffer.concat([spellings[index % spellings.length]?.bytes ?? Buffer.from([]), Buffer.from("\n")]);
  });
  const body = gzipSync(Buffer.concat(leaked));
  const head = `POST /leak HTTP/1.1\r\ncontent-encoding: gzip\r\ncontent-length: ${String(body.length)}\r\n\r\n`;
  const upward = join(folder, "planted-up.bin");
  await writeFile(upward, Buffer.concat([Buffer.from(head), body]));
  const { findings } = await searchRecording([{ upward, downward: "/dev/null" }], needles);
  await writeFile(join(data, "planted.gz"), body);
  const inData = await findNeedlesInFolder(data, needles);
  return { onWire: namesOf(findings), inData: namesOf(inData) };
}

function namesOf(findings: readonly { readonly needle: string }[]): string[] {
  return [...new Set(findings.map(({ needle }) => needle))].sort();
}
