import { describe, expect, it } from "vitest";
import { ENGLISH_WORDS } from "../../../shared/crypto/english-words.ts";
import { createPassphraseWords, PASSPHRASE_WORDS } from "../../../shared/crypto/passphrase-words.ts";
import { parsePassphrase } from "../../../shared/crypto/vault-file.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { withFixedRandomness } from "../../support/fixed-sodium.ts";
import { every } from "../../support/tampering.ts";

const sodium = await loadSodium();

describe("words of a passphrase that we make (PROTOCOL.md §9.1)", () => {
  it("are eight words of the list, and a passphrase that is long enough", () => {
    const words = createPassphraseWords(sodium, ENGLISH_WORDS);
    expect(words).toHaveLength(PASSPHRASE_WORDS);
    for (const word of words) expect(ENGLISH_WORDS).toContain(word);
    expect(parsePassphrase(words.join(" ")).ok).toBe(true);
  });

  it("are each chosen by eleven bits of their own", () => {
    const bytes = Uint8Array.from([0, 0, 0x07, 0xff, 0x08, 0x00, 0xff, 0xff, 0, 1, 0, 2, 0, 3, 0, 4]);
    const words = createPassphraseWords({ ...sodium, randomBytes: () => bytes }, ENGLISH_WORDS);
    const indices = [0, 2047, 0, 2047, 1, 2, 3, 4];
    expect(words).toEqual(indices.map((index) => ENGLISH_WORDS[index]));
  });

  it("reach every part of the list", () => {
    const fixed = withFixedRandomness(sodium, "words");
    const seen = new Set(every(0, 4000).flatMap(() => createPassphraseWords(fixed, ENGLISH_WORDS)));
    expect(seen.size).toBe(2048);
  });

  it("are not made of a list of another length: it would be uneven", () => {
    expect(() => createPassphraseWords(sodium, ENGLISH_WORDS.slice(1))).toThrow(RangeError);
  });
});
