import { expect } from "vitest";
import { memorySource, type Bytes } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import type { Finding } from "../../../shared/cleaning/findings.ts";

/** A file that was cleaned in memory. */
export interface CleanedBytes {
  readonly kind: string;
  readonly copy: Bytes;
  /** `aspect: at = value`, or `aspect: at`. */
  readonly findings: readonly string[];
  readonly left: readonly string[];
}

/** Cleans a file, and checks that its copy stays the same bytes when it is cleaned again. */
export async function cleanBytes(file: Uint8Array): Promise<CleanedBytes> {
  const answer = await tryToClean(file);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
}

/** The same, or the code of the refusal. */
export async function tryToClean(file: Uint8Array): Promise<CleanedBytes | string> {
  const once = await examine(memorySource(file));
  if (!once.ok) return once.code;
  const copy = await once.value.copy.read(0, once.value.copy.size);
  const twice = await examine(memorySource(copy));
  if (!twice.ok) throw new Error(`a copy was refused: ${twice.code}`);
  const same = Buffer.compare(await twice.value.copy.read(0, twice.value.copy.size), copy) === 0;
  expect({ same, again: twice.value.findings }).toEqual({ same: true, again: [] });
  const { kind, findings, left } = once.value;
  return { kind, copy, findings: findings.map(line), left: left.map(line) };
}

function line({ aspect, at, value }: Finding): string {
  return value === null ? `${aspect}: ${at}` : `${aspect}: ${at} = ${value}`;
}

/** Cleans a small file with every byte changed, and cut at every length: each time there is a copy or a refusal. */
export async function expectBounded(file: Uint8Array): Promise<void> {
  const seen = new Map<string, number>();
  const see = async (changed: Uint8Array): Promise<void> => {
    const answer = await tryToClean(changed);
    const outcome = typeof answer === "string" ? answer : "cleaned";
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  };
  for (let at = 0; at < file.length; at += 1) {
    for (const mask of [0xff, 1 << (at % 8)]) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ mask;
      await see(changed);
    }
    await see(file.subarray(0, at));
  }
  // Both happen: otherwise the file was none to begin with, or nothing was checked.
  expect(seen.get("cleaned") ?? 0).toBeGreaterThan(0);
  expect(seen.size).toBeGreaterThan(1);
  expect(seen.get("cleaning.incomplete") ?? 0).toBe(0);
}

/** Where a secret is written in a file, in any encoding that people's words are kept in. */
export function secretsIn(bytes: Uint8Array, secret: string): readonly string[] {
  const content = Buffer.from(bytes);
  const encodings = [
    ["UTF-8", Buffer.from(secret, "utf8")],
    ["UTF-16LE", Buffer.from(secret, "utf16le")],
    ["UTF-16BE", Buffer.from(secret, "utf16le").swap16()],
  ] as const;
  return encodings.filter(([, bytesOf]) => content.includes(bytesOf)).map(([name]) => name);
}
