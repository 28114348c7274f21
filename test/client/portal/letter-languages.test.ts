import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../client/i18n/languages.ts";
import { letterLanguageOf } from "../../../client/portal/letter-languages.ts";
import { pageOf } from "../../../client/portal/views/page-of.ts";
import { ok } from "../../../shared/bytes/index.ts";
import { render, speakEnglish } from "../support/rendered.ts";
import { directoryOf, listed } from "./fake-engine.ts";
import { createPortal, OPEN } from "./open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

const TAGS = LANGUAGES.map(({ tag }) => tag);

describe("the language of a text", () => {
  it.each(TAGS)("is that of the page before anything is written, and among those offered: %s", async (tag) => {
    const { portal } = createPortal(OPEN);
    await portal.speak(tag);
    await portal.enter("report");
    portal.report.write();
    if (portal.state.page !== "write") throw new Error(portal.state.page);
    const { markup } = render(pageOf(portal.state, { controller: portal, ask: () => Promise.resolve(true) }));
    const chosen = [...markup.matchAll(/<option value=(\S+)[^>]*\?selected=true/gu)].map(([, value]) => value);
    expect(chosen).toEqual([tag.split("-", 1)[0]]);
  });

  it("follows the page from each language to each other, until something is written", async () => {
    const { portal } = createPortal({ ...OPEN, speak: ok(directoryOf(listed("a"))) });
    await portal.enter("report");
    portal.report.write();
    for (const tag of [...TAGS, ...TAGS.toReversed()]) {
      await portal.speak(tag);
      expect(portal.state).toMatchObject({ draft: { language: tag.split("-", 1)[0] } });
    }
  });

  it("is another one on a page whose language no letter is marked with", () => {
    expect(letterLanguageOf("tlh")).toBe("und");
  });
});
