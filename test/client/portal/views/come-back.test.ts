import { beforeEach, describe, expect, it } from "vitest";
import type { InnerState } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { paperCard } from "../../../../client/portal/views/paper-card.ts";
import { dayFrom } from "../../../support/sample-case.ts";
import { render, speakEnglish, speakLanguage } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, FILED, OPEN } from "../open-portal.ts";

const RECEIPT = { day: dayFrom("2026-02-25"), text: "{}" };

beforeEach(() => {
  speakEnglish("portal");
  document.documentElement.lang = "en";
});

/** An organisation that promises to look and to answer within so many days. */
function answeringWithin(days: number) {
  const { view } = listed("a");
  return listed("a", { view: { ...view, rhythm: days } });
}

async function shown(state: InnerState): Promise<string> {
  const { portal: controller } = createPortal(OPEN);
  await controller.enter("report");
  return render(pageOf(state, { controller, ask: () => Promise.resolve(true) })).text;
}

describe("the day to come back", () => {
  it.each([
    [1, "Come back around February 26, 2026. The organisation promises to look and to answer every day."],
    [10, "Come back around March 7, 2026. The organisation promises to look and to answer within 10 days."],
  ])("is said in words when a report has been sent, by what the organisation promises: %i", async (days, said) => {
    const organisation = answeringWithin(days);
    expect(await shown({ page: "filed", organisation, receipt: RECEIPT })).toContain(said);
  });

  it.each(["followup", "withdrawal", "erasure"] as const)(
    "is said when a later letter has been sent: %s",
    async (kind) => {
      const state = {
        page: "followed",
        changes: null,
        kind,
        organisation: answeringWithin(10),
        receipt: RECEIPT,
      } as const;
      expect(await shown(state)).toContain("Come back around March 7, 2026. The organisation promises");
    },
  );

  it.each([
    ["fr", "7 mars 2026"],
    ["ar", "7 مارس 2026"],
  ])("is written in the language of the page: %s", async (language, day) => {
    speakLanguage(language, "portal");
    document.documentElement.lang = language;
    expect(await shown({ page: "filed", organisation: answeringWithin(10), receipt: RECEIPT })).toContain(day);
  });
});

describe("the day on the card for paper", () => {
  const state = (hasDay: boolean) =>
    ({
      page: "codename",
      filed: { ...FILED, receipt: RECEIPT },
      hasDay,
      hasDigits: false,
      organisation: answeringWithin(10),
    }) as const;

  it("is the same, offered by its name, and there only if it is wanted", async () => {
    expect(await shown(state(false))).toContain("March 7, 2026");
    expect(render(paperCard(state(true))).text).toMatch(/yellow March 7, 2026$/u);
    expect(render(paperCard(state(false))).text).not.toMatch(/March|2026/u);
  });
});
