import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isUnverified, sentenceOf } from "../../scripts/cli/sentences.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Codes of pieces of a document, which its reader turns into one of its own; and of sealed files, which pages of the server say (§4.11). */
const INSIDE = /^(?:age|base64|bech32|canonical|day|envelope|hex|identity|sealed|stanza)\.|^text\.malformed$/;

/** What a caseworker does on the pages of the console, which have words of their own: no command reaches it. */
const ON_PAGES = /^casework\/(?:(?:case-work|changed-record)\.ts$|consent\/|sending\/)/;

/** All codes that shared code, data folders and commands fail with, as they are written in the sources. */
async function codesInSources(): Promise<readonly string[]> {
  const codes = new Set<string>();
  for (const room of ["shared", "server/storage", "scripts/cli", "scripts/commands"]) {
    for (const entry of await readdir(join(ROOT, room), { recursive: true })) {
      if (!entry.endsWith(".ts") || ON_PAGES.test(entry)) continue;
      const source = await readFile(join(ROOT, room, entry), "utf8");
      for (const [, code] of source.matchAll(/(?:failure|(?:Command|Storage)Error)\("([a-z]+\.[a-z_]+)"[,)]/gu)) {
        if (code !== undefined && !INSIDE.test(code)) codes.add(code);
      }
    }
  }
  return [...codes].sort();
}

describe("sentenceOf", () => {
  it("has a plain sentence for every code that a command can end with", async () => {
    const codes = await codesInSources();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => sentenceOf(code) === sentenceOf("no.such_code"))).toEqual([]);
  });
});

describe("isUnverified", () => {
  it.each([
    "card.signature",
    "card.expired",
    "card.no_key_for_today",
    "card.other_organisation",
    "signature.invalid",
    "receipt.not_verified",
    "reply.not_verified",
    "evidence.hash_mismatch",
    "bundle.malformed",
  ])("%s", (code) => {
    expect(isUnverified(code)).toBe(true);
  });

  it.each(["card.refused", "receipt.refused", "open.failed", "file.exists", "network.failed", "bundle.unknown"])(
    "not %s, which is a failure of another kind",
    (code) => {
      expect(isUnverified(code)).toBe(false);
    },
  );
});
