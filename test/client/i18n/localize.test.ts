import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { languageName, regionName } from "../../../client/i18n/display-names.ts";
import { formatSize } from "../../../client/i18n/format-size.ts";
import { localize, localizeCode, speak } from "../../../client/i18n/localize.ts";

const COMMON = readFileSync(join(import.meta.dirname, "../../../client/locales/en/common.ftl"), "utf8");
const FSI = "\u2068";
const PDI = "\u2069";

function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, "");
}

describe("localize", () => {
  const root = { lang: "", dir: "" };

  beforeEach(() => {
    speak("en", [COMMON], root);
  });

  it("says the language and its direction on the root", () => {
    expect(root).toEqual({ lang: "en", dir: "ltr" });
    speak("ar-MA", [COMMON], root);
    expect(root).toEqual({ lang: "ar-MA", dir: "rtl" });
  });

  it("isolates what it is given, so that its direction cannot disturb the sentence", () => {
    expect(localize("files-remove", { name: "صورة.jpg" })).toBe(`Remove ${FSI}صورة.jpg${PDI}`);
  });

  it("shows a missing message as its id in brackets", () => {
    expect(localize("no-such-message")).toBe("⟦no-such-message⟧");
  });

  it("chooses the form for the number", () => {
    expect(localize("errors-title", { count: 1 })).toBe("Something needs your attention");
    expect(plain(localize("errors-title", { count: 3 }))).toBe("3 things need your attention");
  });

  it("explains a code that it knows, and names one that it does not", () => {
    expect(localizeCode("network.failed")).toBe(localize("code-network-failed"));
    expect(plain(localizeCode("slot.strange_thing"))).toBe(
      "It did not work (slot.strange_thing). Try again now, or later.",
    );
  });

  it("refuses texts that define a message twice", () => {
    expect(() => {
      speak("en", [COMMON, "files-label = Other"], root);
    }).toThrow(/override an existing message: "files-label"/);
  });
});

describe("formatSize", () => {
  beforeEach(() => {
    speak("en", [COMMON], { lang: "", dir: "" });
  });

  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1_000, "1 kB"],
    [2_449, "2.4 kB"],
    [62_462, "62 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [62_462_000, "62 MB"],
    [2_147_483_648, "2.1 GB"],
  ])("says %d bytes as %s, on one line", (bytes, text) => {
    expect(plain(formatSize(bytes))).toBe(text.replace(" ", "\u00a0"));
  });
});

describe("display names", () => {
  it("names languages and regions in the language of the page", () => {
    expect(languageName("ar", "en")).toBe("Arabic");
    expect(languageName("pt-BR", "fr")).toBe("portugais brésilien");
    expect(regionName("MA", "es")).toBe("Marruecos");
  });

  it("gives the code itself when the browser has no name for it, however odd it is", () => {
    expect(regionName("GB-SCT", "en")).toBe("GB-SCT");
    expect(languageName("qq-abcdefghi-x", "en")).toBe("qq-abcdefghi-x");
  });
});
