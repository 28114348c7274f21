import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pagePath } from "../../client/i18n/languages.ts";
import { letterLanguageOf } from "../../client/portal/letter-languages.ts";
import { wordLanguageFor } from "../../shared/crypto/word-language.ts";
import { loadWordList } from "../../shared/crypto/word-lists.ts";
import { askAmparo } from "../scripts/run-amparo.ts";
import { waitForDownload } from "../support/downloads.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { type BrowserKind, CHROMIUM, FIREFOX_SAFER, FIREFOX_SAFEST, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { ScriptlessVisitor } from "./pages/scriptless.ts";
import { wordsOf } from "./pages/words-of.ts";
import { createConsoleCommands } from "./steps/console-commands.ts";
import { prepareVisits } from "./steps/visits.ts";

// From the first view to a receipt and back to an answer, by those who read no English: nothing is found but by words of their language.

interface Way {
  readonly kind: BrowserKind;
  readonly language: string;
  readonly report: string;
  readonly answer: string;
  readonly more: string;
}

const WAYS: readonly Way[] = [
  {
    kind: FIREFOX_SAFER,
    language: "ar",
    report: "جاؤوا في الليل وأخذوا أخي.",
    answer: "قرأنا كل شيء. لا تعودي إلى البيت الليلة.",
    more: "اتصل أخي أمس.",
  },
  {
    kind: CHROMIUM,
    language: "zh-Hans",
    report: "他们夜里来了，把我哥哥带走了。",
    answer: "我们都读过了。今晚请不要回家。",
    more: "我哥哥昨天打来电话。",
  },
  {
    kind: FIREFOX_STANDARD,
    language: "ru",
    report: "Они пришли ночью и увели моего брата.",
    answer: "Мы всё прочитали. Не возвращайтесь сегодня домой.",
    more: "Брат вчера позвонил.",
  },
];

const SPANISH = "Vinieron de noche y se llevaron a mi hermano.\n";
const CAMERA = "Testcam Witness 7";

for (const { answer, kind, language, more, report } of WAYS) {
  describeWith([kind.part], `the whole way of somebody who reads ${language}, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("leads from the first view to a receipt and back to an answer", async () => {
      const { folder } = visits.server;
      const written = letterLanguageOf(language);
      const photo = join(folder, "photo-1.jpg");
      const exif = { cameraModel: CAMERA, makerNote: CAMERA, latitude: 33.5138, longitude: 36.2765 };
      await writeFile(photo, createSampleJpeg(40, 30, exif));
      const console = createConsoleCommands(visits.server, visits.url);

      // Whoever comes finds the language on the first page, by its own name.
      const first = await PortalVisitor.open(visits.session, visits.url);
      const { page } = first.person;
      await page.click(`.languages a[hreflang="${language}"]`);
      await page.waitForFunction(
        (tag) => document.documentElement.lang === tag && document.querySelector("button.door") !== null,
        {},
        language,
      );
      const source = PortalVisitor.on(page, language);
      const { person, words } = source;
      await person.reads(words("doors-title"));
      await source.beginReport();
      await source.writeReport({ language: null, text: report, files: [photo], sentAs: "clean" });
      await person.says(words("evidence-part-clean"));
      await source.send();
      const codename = await source.readCodename();
      const list = (await loadWordList(wordLanguageFor(language))).map((word) => word.normalize("NFC"));
      expect(list).toEqual(expect.arrayContaining(codename.split(" ")));
      await source.confirm(codename);
      await person.press(words("receipt-title"));
      await person.press(words("receipt-save"));
      const receipt = await waitForDownload(visits.session.downloads, /^receipt\.json$/u);
      expect(await askAmparo(["receipt", "check", receipt, "--server", visits.url])).toMatchObject({ server: true });
      await person.press(words("start-page"));
      await person.reads(words("doors-title"));

      const [opened, ...others] = await console.open();
      expect(others).toEqual([]);
      expect(opened?.letter).toMatchObject({ type: "report", continuity: "first", language: written, text: report });
      const [copy, ...copies] = opened?.files.values() ?? [];
      expect(copies).toEqual([]);
      // It is the picture, without what the camera said of it, and without its name.
      expect([copy?.subarray(0, 2).toString("hex"), copy?.includes(CAMERA)]).toEqual(["ffd8", false]);
      expect(opened?.files.has("photo-1.jpg")).toBe(false);
      await console.answer(String(opened?.letter["case"]), written, [answer]);

      // Whoever comes back has noted the address of the page in that language.
      const address = new URL(pagePath(language, ""), visits.url).href;
      const back = await PortalVisitor.open(visits.session, address, undefined, language);
      await back.comeBack(codename);
      const [message, ...messages] = await back.messages();
      expect(messages).toEqual([]);
      expect(message).toMatchObject({ heading: words("message-number", { number: 1 }), text: answer });
      const organisation = await back.person.text("main > p strong");
      expect(organisation).not.toBe("");
      expect(message?.note.startsWith(words("message-verified"))).toBe(true);
      expect(message?.note).toContain(organisation);
      await back.followUp({ language: null, text: more, files: [] });
      expect(await console.open()).toMatchObject([
        {
          letter: {
            type: "followup",
            continuity: "proven",
            case: opened?.letter["case"],
            language: written,
            text: more,
          },
        },
      ]);
    });
  });
}

describeWith([FIREFOX_SAFEST.part, "age"], `the way of somebody who reads Spanish, in ${FIREFOX_SAFEST.name}`, () => {
  const visits = prepareVisits(FIREFOX_SAFEST);
  const words = wordsOf("es");

  it("leads from the first view, by what the page says of the level, to a receipt for a sealed file", async () => {
    const { folder } = visits.server;
    const visitor = await ScriptlessVisitor.open(visits.session, visits.url);
    await visitor.press("Español");
    await visitor.reads(words("doors-title"));
    await visitor.press(`${words("door-report")} ${words("door-report-hint")}`);
    expect(await visitor.text(":target")).toBe(words("no-script"));
    // Where a script would help, the page says how to allow it, with the names that Tor Browser has for it.
    const first = await visitor.text("main");
    expect(first).toContain(words("no-script-tor"));
    expect(words("no-script-tor")).toMatch(/«Ajustes».*«Más seguro» \(“Safer”\)/u);
    await visitor.press(words("no-script-sealed"));
    await visitor.reads(words("sealed-title"));
    const form = await visitor.text("main");
    expect(form).toContain(words("sealed-easier-how"));
    expect(words("sealed-easier-how")).toMatch(/de «El más seguro» \(“Safest”\) a «Más seguro» \(“Safer”\)/u);
    for (const step of ["get", "save", "seal", "send"]) expect(form).toContain(words(`sealed-step-${step}`));

    await visitor.press(words("sealed-step-save-older"));
    const recipients = await waitForDownload(visits.session.downloads, /^recipients-older\.txt$/u);
    const [plain, sealed] = [join(folder, "report.txt"), join(folder, "report.age")];
    await writeFile(plain, SPANISH);
    execFileSync(partPath("age"), ["-R", recipients, "-o", sealed, plain]);
    await visitor.picks(plain);
    await visitor.press(words("sealed-step-send-button"));
    await visitor.reads(words("sealed-refused-title"));
    expect(await visitor.text("main")).toContain(words("sealed-refused-not-age"));
    await visitor.press(words("sealed-refused-back"));
    await visitor.reads(words("sealed-title"));
    await visitor.picks(sealed);
    await visitor.press(words("sealed-step-send-button"));
    await visitor.reads(words("sealed-filed-title"));
    await visitor.press(words("sealed-filed-receipt"));
    await visitor.press(words("sealed-filed-receipt-save"));
    const receipt = await waitForDownload(visits.session.downloads, /^receipt\.json$/u);
    expect(await askAmparo(["receipt", "check", receipt, "--server", visits.url])).toMatchObject({ server: true });

    const opened = await createConsoleCommands(visits.server, visits.url).open();
    expect(opened).toMatchObject([{ letter: { type: "sealed", text: SPANISH } }]);
    // There is nothing to come back with, and the page has said so.
    expect(form).toContain(words("sealed-easier-text"));
    expect(await visitor.text("main")).toContain(words("sealed-filed-next-answer"));
  });
});
