import { beforeEach, describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "../../../client/i18n/languages.ts";
import { changeLanguage, learnTexts } from "../../../client/i18n/load-texts.ts";
import { localize, speak } from "../../../client/i18n/localize.ts";

const isWanted = (): boolean => true;

beforeEach(async () => {
  const root = { dir: "", lang: "" };
  vi.stubGlobal("document", { documentElement: root });
  speak("en", []);
  await changeLanguage("en", ["portal"], isWanted);
});

describe("texts of the page", () => {
  it("are those of its language, and a language that has none changes nothing", async () => {
    await learnTexts("portal");
    expect(localize("leave")).toBe("Leave this page");
    await expect(changeLanguage("qps", [], isWanted)).rejects.toThrow("no texts of portal in qps");
    expect(localize("leave")).toBe("Leave this page");
    expect(document.documentElement.lang).toBe("en");
  });

  it("change with the language: all that was known, and what is asked for besides", async () => {
    for (const { tag } of LANGUAGES) {
      expect(await changeLanguage(tag, ["first"], isWanted)).toBe(true);
      expect(document.documentElement.lang).toBe(tag);
      expect(localize("leave")).not.toContain("⟦");
      expect(localize("doors-title")).not.toContain("⟦");
    }
  });

  it("stay as they are when nobody waits for the other language any more", async () => {
    expect(await changeLanguage("en", ["first"], () => false)).toBe(false);
    expect(localize("leave")).toBe("Leave this page");
  });

  it("that come while the language changes are in the new one as well", async () => {
    const changing = changeLanguage("en", [], isWanted);
    const learning = learnTexts("evidence");
    await Promise.all([changing, learning]);
    expect(localize("evidence-waiting")).not.toContain("⟦");
    expect(localize("leave")).toBe("Leave this page");
  });
});
