import { beforeAll, describe, expect, it } from "vitest";
import type { Attachment } from "../../../../client/portal/attachments/attachment.ts";
import { NOTHING_CHOSEN } from "../../../../client/portal/consent/chosen-consent.ts";
import { emptyDraft, type Draft } from "../../../../client/portal/draft.ts";
import type { PortalState } from "../../../../client/portal/portal-state.ts";
import { checkPage } from "../../../../client/portal/views/check-page.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, OPEN } from "../open-portal.ts";
import { PHOTO } from "../seen-photo.ts";

beforeAll(() => {
  speakEnglish("portal");
});

async function lastLook(...attachments: readonly Attachment[]): Promise<string> {
  return (await lookAt({ attachments })).text;
}

async function lookAt(part: Partial<Draft>): Promise<Rendered & { readonly editing: () => PortalState | undefined }> {
  const { portal, states } = createPortal(OPEN);
  await portal.enter("report");
  portal.report.choose(listed("a").id);
  const draft = { ...emptyDraft("en"), ...part };
  const ui = { controller: portal, ask: () => Promise.resolve(true) };
  const state = { page: "check", chosen: NOTHING_CHOSEN, draft, hasChoice: false, organisation: listed("a") } as const;
  return { ...render(checkPage(state, ui)), editing: () => states.at(-1) };
}

describe("the last look at files", () => {
  it("names each as it will be sealed, where that is another name than its own", async () => {
    expect(await lastLook(PHOTO)).toMatch(/photo\.jpg .*a clean copy It goes as “ 1\.jpg ” \./u);
    expect(await lastLook(PHOTO, { ...PHOTO, choice: "both" })).toMatch(
      /They go as “ 2\.jpg ” and “ 2-original\.jpg ” \./u,
    );
    expect(await lastLook({ ...PHOTO, choice: "original", keepsName: true })).not.toContain("It goes as");
  });
});

describe("the last look at the words", () => {
  it("says which language they are marked as, and leads to where that is changed", async () => {
    const page = await lookAt({ language: "ar", text: "كلمات" });
    expect(page.text).toMatch(/Language of your text العربية Change the language/u);
    expect((await lookAt({ language: "und", text: "Words" })).text).toMatch(/Language of your text Another/u);
    page.press("Change the language");
    expect(page.editing()).toMatchObject({ page: "write", isFromCheck: true });
  });

  it("says nothing of a language where there is nothing in it", async () => {
    expect((await lookAt({ text: " " })).text).not.toContain("Language of your text");
  });

  it("says kindly that there are none yet, and what the organisation then gets", async () => {
    const none = /written nothing in your own words yet. You can send it so: .* may have to ask you what happened/u;
    expect((await lookAt({ text: " " })).text).toMatch(none);
    expect((await lookAt({ text: "Words" })).text).not.toMatch(none);
  });
});
