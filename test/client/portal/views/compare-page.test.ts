import { beforeAll, describe, expect, it } from "vitest";
import type { InnerState } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { paperCard } from "../../../../client/portal/views/paper-card.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, FILED, OPEN } from "../open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function shown(state: InnerState): Rendered {
  return render(pageOf(state, { controller: createPortal(OPEN).portal, ask: () => Promise.resolve(true) }));
}

const organisation = listed("a");

describe("the fingerprint that later letters are compared with", () => {
  it("stands open on the last page of a report, after that it was sent, and says what it is needed for", () => {
    const { markup, text } = shown({ page: "filed", organisation, receipt: FILED.receipt });
    // The day to come back first: it is new here, and the digits were offered with the codename.
    expect(markup).toMatch(/class="come-back".*<h2>If you have not noted them: the 60 digits/su);
    expect(markup.slice(0, markup.indexOf('class="digits"'))).not.toContain("<details");
    expect(text).toMatch(/to write again, to take back what you agreed to, or to ask for deletion/u);
    expect(text).toContain("You need it again when all answers were deleted, by you or after 180 days.");
    expect(text).toMatch(/It is safe to close this page.*note all these digits/u);
  });

  it.each(["write", "attach"] as const)("is named where it is said what a codename is for: %s", async (page) => {
    const { portal, states } = createPortal(OPEN);
    await portal.enter("report");
    if (page === "attach") portal.report.edit("files");
    else portal.report.edit("text");
    const state = states.at(-1);
    if (state?.page !== page) throw new Error(`not ${page}`);
    const { text } = render(pageOf(state, { controller: portal, ask: () => Promise.resolve(true) }));
    expect(text).toMatch(
      /with your codename\. Until an answer is there, and again when none is left, you need 60 digits besides the codename/u,
    );
  });

  it("is named where the codename is given: the words alone do not do everything before an answer", async () => {
    const { portal } = createPortal(OPEN);
    await portal.enter("report");
    const ui = { controller: portal, ask: () => Promise.resolve(true) };
    const state = { page: "codename", organisation, filed: FILED, hasDay: false, hasDigits: false } as const;
    const { markup, text } = render(pageOf(state, ui));
    expect(text).toMatch(
      /60 digits until an answer is there, and again when none is left: the organisation’s fingerprint/u,
    );
    // Not folded: who has not opened it has no digits when she comes back.
    const [shownAtOnce = ""] = markup.split("<details");
    expect(shownAtOnce).toMatch(/<h2>For your return: the organisation’s fingerprint.*class="digits"/su);
    expect(text).toContain("As long as one is there, you can also add something or take back what you agreed to.");
  });

  it("is printed on the card without a word about it, and only for who wants it", () => {
    const digits = Array.from({ length: 12 }, (_, index) => String(10_000 + index));
    const known = { ...organisation, view: { ...organisation.view, fingerprint: { digits, words: [] } } };
    const card = (hasDigits: boolean): string =>
      render(paperCard({ page: "codename", organisation: known, filed: FILED, hasDay: false, hasDigits })).text;
    expect(card(false)).toBe(
      FILED.words.map((word, index) => `${String(index + 1)} ${word.normalize("NFC")}`).join(" "),
    );
    expect(card(true)).toBe(`${card(false)} ${digits.join(" ")}`);
  });

  it("is named where it is compared: what it is, how long, and with what", () => {
    const { text } = shown({ page: "compare", kind: "followup", organisation });
    expect(text).toMatch(/^Is this your organisation\? Compare the 60 digits below with those you noted\./u);
    expect(text).toContain("A message that was deleted, by you or after 180 days, no longer shows it.");
    expect(text).toMatch(/Its fingerprint: 60 digits.*It belongs to this organisation alone\./u);
  });

  it("looks like no codename in its words, and says that it is none", () => {
    const words = FILED.words.slice(0, 3);
    const known = { ...organisation, view: { ...organisation.view, fingerprint: { digits: [], words } } };
    const { markup, text } = shown({ page: "compare", kind: "followup", organisation: known });
    expect(text).toMatch(/organisation’s, and public\. They are not a codename\. legal winner thank/u);
    expect(markup).not.toMatch(/word-number|class="words/u);
  });

  it.each(["followup", "withdrawal", "erasure"] as const)("says what to do with nothing to compare: %s", (kind) => {
    const { buttons, text } = shown({ page: "compare", kind, organisation });
    expect(text).toContain("send nothing from here");
    expect(text).toMatch(
      /nothing to compare with.*send nothing.*take back what you agreed to.*deletion.*wait for an answer.*another safe way/u,
    );
    expect(buttons).toEqual(["I compared it: it is the same", "I cannot compare: go back"]);
  });
});
