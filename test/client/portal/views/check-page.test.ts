import { beforeAll, describe, expect, it } from "vitest";
import type { Attachment } from "../../../../client/portal/attachments/attachment.ts";
import { NOTHING_CHOSEN } from "../../../../client/portal/consent/chosen-consent.ts";
import { emptyDraft } from "../../../../client/portal/draft.ts";
import { checkPage } from "../../../../client/portal/views/check-page.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, OPEN } from "../open-portal.ts";
import { PHOTO } from "../seen-photo.ts";

beforeAll(() => {
  speakEnglish("portal");
});

async function lastLook(...attachments: readonly Attachment[]): Promise<string> {
  const { portal } = createPortal(OPEN);
  await portal.enter("report");
  const draft = { ...emptyDraft("en"), attachments };
  const ui = { controller: portal, ask: () => Promise.resolve(true) };
  const state = { page: "check", chosen: NOTHING_CHOSEN, draft, hasChoice: false, organisation: listed("a") } as const;
  return render(checkPage(state, ui)).text;
}

describe("the last look at files", () => {
  it("names each as it will be sealed, where that is another name than its own", async () => {
    expect(await lastLook(PHOTO)).toMatch(
      /photo\.jpg .*a clean copy As it stands here, it will arrive as file-1\.jpg \./u,
    );
    expect(await lastLook(PHOTO, { ...PHOTO, choice: "both" })).toMatch(
      /As it stands here, they will arrive as file-2\.jpg and file-2-original\.jpg \./u,
    );
    expect(await lastLook({ ...PHOTO, choice: "original", keepsName: true })).not.toContain("will be called");
  });
});
