import { memorySource, type Bytes } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { CleaningRefusal } from "../../../shared/cleaning/refusal.ts";

/** A clean copy in memory, and what was found, one line for each: `person: Exif Artist = Mitra`. */
export interface InMemory {
  readonly copy: Bytes;
  readonly told: readonly string[];
}

/** Looks at a file that has to be cleanable. */
export async function cleaned(file: Uint8Array): Promise<InMemory> {
  const result = await examine(memorySource(file));
  if (!result.ok) throw new Error(result.code);
  const { copy, findings } = result.value;
  return { copy: await copy.read(0, copy.size), told: findings.map(lineOf) };
}

/** How a finding is written in tests. */
export function lineOf({ aspect, at, value }: Finding): string {
  return value === null ? `${aspect}: ${at}` : `${aspect}: ${at} = ${value}`;
}

/** Why a file is refused; null if it is not. */
export async function refusalFor(file: Uint8Array): Promise<CleaningRefusal | null> {
  const result = await examine(memorySource(file));
  return result.ok ? null : result.code;
}

/**
 * Looks at a file that may be anything: it is refused, or has a copy in which nothing is found and which stays as it is.
 *
 * @throws Error if it is neither
 */
export async function survives(file: Uint8Array): Promise<void> {
  const result = await examine(memorySource(file));
  if (!result.ok) return;
  const { copy } = result.value;
  const bytes = await copy.read(0, copy.size);
  const again = await cleaned(bytes);
  if (again.told.length > 0) throw new Error(`found in a clean copy: ${again.told.join("; ")}`);
  if (!Buffer.from(again.copy).equals(bytes)) throw new Error("a clean copy changed when it was cleaned");
}

/** Does that with every byte changed, and with the file cut off at every length. */
export async function survivesDamage(file: Uint8Array): Promise<void> {
  for (let at = 0; at < file.length; at += 1) {
    for (const flip of [0x01, 0xff]) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      await survives(damaged);
    }
    await survives(file.subarray(0, at));
  }
}
