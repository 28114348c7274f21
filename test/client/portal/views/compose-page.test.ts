import { beforeAll, describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../client/portal/draft.ts";
import type { InnerState } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { dayFrom } from "../../../support/sample-case.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { mailbox } from "../open-mailbox.ts";
import { createPortal, OPEN } from "../open-portal.ts";
import { PHOTO } from "../seen-photo.ts";

const MESSAGE = {
  state: "verified",
  sequence: 2,
  day: dayFrom("2026-03-04"),
  language: "ar",
  text: "Are you safe tonight?",
} as const;
const organisation = listed("a");

beforeAll(() => {
  speakEnglish("portal");
});

async function shown(state: InnerState): Promise<Rendered> {
  const { portal: controller } = createPortal(OPEN);
  await controller.enter("return");
  return render(pageOf(state, { controller, ask: () => Promise.resolve(true) }));
}

describe("a later letter", () => {
  it("has what it answers above its field, the latest open, and goes to the last look", async () => {
    const draft = emptyDraft("en");
    const state = {
      page: "compose",
      organisation,
      answered: [MESSAGE],
      draft,
      problems: [],
      folders: 0,
      part: null,
    } as const;
    const { buttons, markup, text } = await shown(state);
    expect(text).toMatch(/Read again: message 3 of March 4, 2026 Are you safe tonight\?.*Your message/u);
    expect(markup).toMatch(/<details \?open=true>\s*<summary>Read again/u);
    expect(buttons).toContain("Check and send");
    expect(buttons).not.toContain("Seal and send");
  });

  it("is looked at once more: to whom, words, language, and what is sealed of each file, with the way to change each", async () => {
    const draft = { ...emptyDraft("es"), text: "Sí.", attachments: [PHOTO] };
    const { buttons, text } = await shown({ page: "later-check", organisation, draft });
    expect(text).toMatch(/Organisation a.*Sí\..*Español.*photo\.jpg .*a clean copy It goes as “ 1/u);
    expect(buttons).toEqual(["Change the text", "Change the language", "Change the files", "Seal and send", "Back"]);
  });

  it("is not among the messages, and the page says why", async () => {
    const quiet = {
      hasWords: true,
      hasChoice: false,
      isUnconfirmed: false,
      read: [],
      isBusy: false,
      note: null,
      code: null,
    } as const;
    const { text } = await shown({ page: "mailbox", mailbox: mailbox(MESSAGE), ...quiet });
    expect(text).toContain(
      "What you sent is not shown here, only answers are: it is sealed, and only the organisation can open it.",
    );
  });
});
