import { beforeAll, describe, expect, it } from "vitest";
import type { InnerState } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { directoryOf, listed } from "../fake-engine.ts";
import { createPortal, OPEN } from "../open-portal.ts";
import { unproven } from "../open-mailbox.ts";

beforeAll(() => {
  speakEnglish("portal");
});

async function shown(state: InnerState): Promise<Rendered> {
  const { portal: controller } = createPortal(OPEN);
  await controller.enter("return");
  return render(pageOf(state, { controller, ask: () => Promise.resolve(true) }));
}

const ENTER = {
  page: "enter",
  directory: directoryOf(listed("a")),
  chosen: null,
  help: null,
  isBusy: false,
  wrong: null,
} as const;

describe("an offer that is in the boxes", () => {
  it("says in a live region what it has changed, that nothing is open, and how it was before", async () => {
    const taken = { kind: "mistyped", place: 3, before: "shied", word: "shield" } as const;
    const { buttons, markup, text } = await shown({ ...ENTER, taken });
    expect(markup).toMatch(/role="status">\s*<div class="notice[^]*Changed in the boxes/u);
    expect(text).toContain("Word 3 is now “shield”. You had typed “shied”.");
    expect(text).toMatch(/may be a guess.*Nothing is open yet/u);
    expect(markup).toContain(".changed=3");
    expect(buttons).toContain("Put it back as it was");
  });

  it("names both places of a swap", async () => {
    const { markup, text } = await shown({ ...ENTER, taken: { kind: "swapped", places: [4, 7] } });
    expect(text).toContain("Words 4 and 7 have changed places.");
    expect(markup).toContain(".changed=47");
  });
});

describe("a word that is in no list", () => {
  const wrong = { ok: false, code: "codename.words", unknown: [1, 2], missing: [], repairs: [] } as const;
  const boxes = [
    { state: "unknown", near: [] },
    { state: "unknown", near: ["shield"] },
    { state: "unknown", near: [] },
  ] as const;

  it("is named once: by the error, or beneath the boxes until somebody tries to open", async () => {
    const help = { boxes, language: "en" } as const;
    const { text } = await shown({ ...ENTER, taken: null, help, wrong: { ...wrong, help } });
    expect(text).not.toContain("Word 1 is in no list");
    expect(text).toContain("Word 2 is in no list of words. Did you mean one of these?");
    expect(text).toContain("Word 3 is in no list of words. Compare it with your paper.");
    const before = await shown({ ...ENTER, taken: null, help });
    expect(before.text).toContain("Word 1 is in no list of words. Compare it with your paper.");
  });
});

describe("an empty mailbox", () => {
  it("says both things that it can mean, and leads back to the words for as long as they are there", async () => {
    const quiet = {
      hasWords: true,
      hasChoice: true,
      isUnconfirmed: false,
      read: [],
      isBusy: false,
      note: null,
      code: null,
    } as const;
    const { buttons, text } = await shown({ page: "mailbox", mailbox: unproven(), ...quiet });
    expect(text).toMatch(/No answer is shown What you sent is not shown here, only answers are/u);
    expect(text).toMatch(/Either there is no answer yet\. The organisation promises to look/u);
    expect(text).toMatch(/not your very words.*Nobody can tell that from an empty mailbox/u);
    expect(buttons).toContain("Back to the words");
    expect(text).toContain("Check, too, whether you chose the right organisation.");
    expect(text.split("What you sent is not shown here")).toHaveLength(2);
    const only = await shown({ page: "mailbox", mailbox: unproven(), ...quiet, hasChoice: false });
    expect(only.text).not.toContain("the right organisation");
    const forgotten = await shown({ page: "mailbox", mailbox: unproven(), ...quiet, hasWords: false });
    expect(forgotten.buttons).not.toContain("Back to the words");
  });
});
