import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePunycode } from "../../../../../shared/casework/consent/search/punycode.ts";

describe("letters in the name of a host", () => {
  // RFC 3492 §7.1
  it.each([
    ["egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
    ["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"],
    ["mller-kva", "müller"],
  ])("are read from %s", (label, letters) => {
    expect(decodePunycode(label)).toBe(letters);
  });

  it("are those that another implementation wrote", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "z", "7", "ü", "ß", "ж", "ق", "日", "𠮷"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, (letters) => {
        const [, label] = /^xn--(.+)$/.exec(domainToASCII(letters)) ?? [];
        if (label !== undefined) expect(decodePunycode(label)).toBe(letters);
      }),
    );
  });

  it.each(["99999999", "a!", "a-ü", "zzzzzzzzzzzzzzzzzzzz", "a".repeat(60), "999999b"])(
    "are not read from %s",
    (label) => {
      expect(decodePunycode(label)).toBeNull();
    },
  );
});
