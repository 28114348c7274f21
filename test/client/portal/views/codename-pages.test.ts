import { beforeEach, describe, expect, it } from "vitest";
import type { InnerState } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import type { WordLanguage } from "../../../../shared/crypto/word-language.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { directoryOf, listed } from "../fake-engine.ts";
import { createPortal, FILED, OPEN } from "../open-portal.ts";

const WRITTEN = "English words in Latin letters, from left to right: number 1 is on the left";
const TYPED = "type them in Latin letters: switch your keyboard";

beforeEach(() => {
  speakEnglish("portal");
});

/** What a page says whose language is this one. */
async function shown(language: string, state: InnerState): Promise<string> {
  const { portal: controller } = createPortal(OPEN);
  await controller.enter(state.page === "enter" ? "return" : "report");
  document.documentElement.lang = language;
  return render(pageOf(state, { controller, ask: () => Promise.resolve(true) })).text;
}

function filed(language: WordLanguage) {
  return { filed: { ...FILED, language }, organisation: listed("a") };
}

describe("words of a codename that the page's language does not have", () => {
  it.each([
    ["ru", "en", true],
    ["ar", "en", true],
    ["fr", "en", true],
    ["fr", "fr", false],
    ["en", "en", false],
    ["en-GB", "en", false],
  ] as const)("are said to be English on a page in %s with words in %s: %s", async (page, words, isSaid) => {
    expect(
      (await shown(page, { page: "codename", hasDay: false, hasDigits: false, ...filed(words) })).includes(WRITTEN),
    ).toBe(isSaid);
    expect((await shown(page, { page: "confirm", isWrong: false, ...filed(words) })).includes(TYPED)).toBe(isSaid);
  });

  it.each([
    ["ru", true],
    ["ar", true],
    ["zh-Hans", false],
    ["en", false],
  ] as const)("are asked for as such in %s: %s", async (language, isSaid) => {
    const state = {
      page: "enter",
      chosen: null,
      directory: directoryOf(listed("a")),
      help: null,
      taken: null,
      isBusy: false,
      wrong: null,
    };
    expect((await shown(language, { ...state, page: "enter" })).includes(TYPED)).toBe(isSaid);
  });
});
