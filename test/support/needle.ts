/** Something that must not be found: words of a report, a file name, bytes of a photo. */
export interface Needle {
  /** How a finding is reported; test data may say it in clear. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Text is also looked for in the spellings that only text has. */
  readonly text: string | null;
}

/**
 * Shorter ones would turn up by chance in megabytes of ciphertext: six bytes do so once in four million searches of 60 MiB,
 * four bytes in one of seventy.
 */
export const NEEDLE_MIN_BYTES = 6;

/** @throws RangeError when the text is shorter than six bytes. */
export function textNeedle(name: string, text: string): Needle {
  return checked({ name, bytes: new TextEncoder().encode(text), text });
}

/** @throws RangeError when there are fewer than six bytes. */
export function bytesNeedle(name: string, bytes: Uint8Array): Needle {
  return checked({ name, bytes, text: null });
}

/**
 * Three neighboring words of a codename in every way that programs join words. Single words are ordinary language, and pages
 * carry the whole list of them in alphabetical order, so that they prove nothing.
 */
export function codenameNeedles(codename: string): Needle[] {
  const words = codename.trim().split(/\s+/u);
  const needles: Needle[] = [];
  for (let i = 0; i + 3 <= words.length; i += 1) {
    for (const separator of [" ", ",", ", ", "-", "_", "+", "/", "\n", '","', ""]) {
      const name = `codename words ${String(i + 1)} to ${String(i + 3)}`;
      needles.push(textNeedle(name, words.slice(i, i + 3).join(separator)));
    }
  }
  return needles;
}

function checked(needle: Needle): Needle {
  if (needle.bytes.length < NEEDLE_MIN_BYTES) throw new RangeError(`too short to tell from chance: ${needle.name}`);
  return needle;
}
