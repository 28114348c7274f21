import { beforeEach, describe, expect, it } from "vitest";
import { mechanismPage } from "../../../client/console/casework/mechanism-page.ts";
import { formatDay } from "../../../client/i18n/format-day.ts";
import { TODAY } from "../../support/sample-case.ts";
import { render } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, LAWYERS_CASE, openWorkedCase } from "./worked-case.ts";

const MECHANISM = "sr-hrd";
const ADDRESS = "defenders@ohchr.org";
const SENT = { channel: "email", contact: ADDRESS, day: TODAY, note: "", reference: "" } as const;

const entered = (): Promise<boolean> => Promise.resolve(true);
const nothing = (): void => undefined;
const ACTIONS = {
  ...{ onAsk: null, onBack: nothing, onConfirm: entered, onConsent: nothing, onDraft: nothing, onMissing: nothing },
  ...{ onDrop: nothing, onSent: nothing },
};

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openWorkedCase(source, LAWYERS_CASE);
  const { casework, mechanisms } = bench.controller;
  await casework.giveConsent(AGREEMENT);
  await mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
});

async function saves(language: "en" | "fr", ...formats: ("docx" | "eml" | "txt")[]): Promise<void> {
  await bench.controller.mechanisms.showDraft(MECHANISM, language);
  for (const format of formats) await bench.controller.mechanisms.exportDraft(format);
}

async function pageText(): Promise<string> {
  await bench.controller.mechanisms.show(MECHANISM);
  const { page, work } = bench.at("work");
  if (page.name !== "mechanism") throw new Error(`at ${page.name}`);
  return render(mechanismPage(page.answer, work, ACTIONS)).text;
}

describe("entering that something was sent", () => {
  it("chooses nothing beforehand, and offers each file that was saved, by day, language, kinds and digest, the newest first", async () => {
    await saves("en", "docx", "eml");
    await saves("fr", "txt");
    const [english, french] = bench.at("work").work.work.exports.map(({ draft }) => draft.slice(0, 8));
    expect(await pageText()).toContain(
      "Choose None of what has left here, in English None of what has left here, in French None of what has left here, in Spanish " +
        `Draft of ${formatDay(TODAY)}, in French: text (${french ?? ""}…) ` +
        `Draft of ${formatDay(TODAY)}, in English: DOCX, e-mail (${english ?? ""}…)`,
    );
  });

  it("takes no file by itself: the newest is not what was sent because it is the newest", async () => {
    await saves("en", "docx");
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: null, language: "en" }, SENT);
    await saves("fr", "txt");
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: 0, language: "en" }, SENT);
    const { exports, sendings } = bench.at("work").work.work;
    expect(sendings.map(({ draft }) => draft)).toEqual([null, exports[0]?.draft]);
  });

  it("offers what left on paper or was copied into a form, also once the agreement was taken back", async () => {
    await saves("en");
    expect(await bench.controller.mechanisms.keepDraft("print")).toBe(true);
    expect(await bench.controller.mechanisms.keepDraft("copy")).toBe(true);
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    expect(await pageText()).toContain(`Draft of ${formatDay(TODAY)}, in English: on paper, copied (`);
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: 0, language: "en" }, SENT);
    const { exports, sendings } = bench.at("work").work.work;
    expect(sendings.map(({ draft }) => draft)).toEqual([exports[0]?.draft]);
  });

  it("refuses a file of another body, and one that is not there", async () => {
    await saves("en", "docx");
    await bench.controller.mechanisms.recordSending("hrc-president-bureau", { exported: 0, language: "en" }, SENT);
    expect(bench.controller.view.problem).toBe("sending.export_unknown");
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: 7, language: "en" }, SENT);
    expect(bench.controller.view.problem).toBe("sending.export_unknown");
    expect(bench.at("work").work.work.sendings).toEqual([]);
  });

  it("offers what had left, and that alone, once the agreement was taken back", async () => {
    await saves("en", "docx");
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    const text = await pageText();
    expect(text).toContain("Enter that it was sent");
    expect(text).toContain(`Choose Draft of ${formatDay(TODAY)}, in English: DOCX`);
    expect(text).not.toContain("None of what has left here");
  });

  it("is not offered where nothing has left, and nothing may", async () => {
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    expect(await pageText()).not.toContain("Enter that it was sent");
  });
});
