import { describe, expect, it } from "vitest";
import { EVIDENCE_LARGEST_BYTES, FILES_MOST, LETTER_TEXT_LONGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { dayFrom } from "../../support/sample-case.ts";
import type { Filed, FiledReport, ListedOrganisation } from "../../../client/workers/portal-calls.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { ReportController } from "../../../client/portal/report-controller.ts";
import { Typed } from "../../../client/portal/typed.ts";
import { NO_PLACES } from "./open-portal.ts";
import { createFakeEngine, directoryOf, listed } from "./fake-engine.ts";
import { sized } from "./sized-file.ts";

const FILED: FiledReport = {
  language: "en",
  words: "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" "),
  positions: [3, 12],
  receipt: { day: dayFrom("2026-03-04"), text: "{}" },
};

function begin(organisations: readonly ListedOrganisation[], report?: Filed<FiledReport>) {
  const states: PortalState[] = [];
  const listener = { onBroken: () => undefined, onLetter: () => undefined, onSending: () => undefined };
  const engine = createFakeEngine(listener, report === undefined ? {} : { report });
  const typed = new Typed("en");
  const controller = new ReportController({
    engine,
    directory: directoryOf(...organisations),
    typed,
    loadPlaces: NO_PLACES,
    questionnaire: () => null,
    learnConsent: () => Promise.resolve(true),
    show: (state) => states.push(state) > 0,
    here: () => () => true,
  });
  controller.begin();
  return { controller, engine, typed, shown: () => states.at(-1) };
}

describe("choosing", () => {
  it("needs no choice when there is only one", () => {
    const { controller, shown } = begin([listed("a"), listed("b", { refusal: "card.expired" })]);
    controller.write();
    expect(shown()).toMatchObject({ page: "write", organisation: listed("a") });
  });

  it("insists on one when there are several, and never takes one that is refused", () => {
    const refused = listed("c", { refusal: "card.no_key_for_today" });
    const { controller, shown } = begin([listed("a"), listed("b"), refused]);
    controller.write();
    expect(shown()).toMatchObject({ page: "choose", chosen: null, isMissing: true });
    controller.choose(refused.id);
    controller.write();
    expect(shown()).toMatchObject({ page: "choose", isMissing: true });
    controller.choose(listed("b").id);
    controller.write();
    expect(shown()).toMatchObject({ page: "write", organisation: { id: listed("b").id } });
  });

  it("sends nothing when no organisation can receive", async () => {
    const { controller, engine, shown } = begin([listed("a", { refusal: "card.expired" })]);
    await controller.send();
    expect(shown()).toMatchObject({ page: "choose", isMissing: true });
    expect(engine.asked).toEqual([]);
  });
});

describe("writing and attaching", () => {
  it("loses nothing on the way back and forth", () => {
    const { controller, shown } = begin([listed("a")]);
    controller.change({ text: "Words.", language: "ar" });
    controller.addFiles([sized("a", 1)], 0);
    controller.addFiles([sized("b", 2), sized("c", 3)], 0);
    controller.removeFile(2);
    for (const id of [1, 3]) controller.changeFile(id, { choice: "original" });
    controller.write();
    controller.begin();
    controller.write();
    controller.attach();
    controller.check();
    expect(shown()).toMatchObject({
      page: "check",
      draft: { text: "Words.", language: "ar", attachments: [{ file: { name: "a" } }, { file: { name: "c" } }] },
    });
  });

  it("goes on with words alone or files alone, and not with neither", () => {
    const { controller, shown } = begin([listed("a")]);
    controller.change({ text: " \n" });
    controller.attach();
    controller.check();
    expect(shown()).toMatchObject({ page: "attach", problems: ["nothing_written"] });
    controller.addFiles([sized("a", 0)], 0);
    controller.check();
    expect(shown()).toMatchObject({ page: "attach", problems: ["files_being_looked_at"] });
    controller.changeFile(1, { choice: "original" });
    controller.check();
    expect(shown()).toMatchObject({ page: "check" });
  });

  it("lead from the last look to the organisation, the text or the files, and straight back", () => {
    const { controller, shown } = begin([listed("a"), listed("b")]);
    controller.choose(listed("a").id);
    controller.change({ text: "Words." });
    expect(shown()).toMatchObject({ page: "write", isFromCheck: false });
    controller.check();
    controller.edit("recipient");
    controller.choose(listed("b").id);
    expect(shown()).toMatchObject({ page: "choose", isFromCheck: true });
    controller.check();
    expect(shown()).toMatchObject({ page: "check", organisation: { id: listed("b").id } });
    controller.edit("text");
    controller.change({ text: "Other words." });
    expect(shown()).toMatchObject({ page: "write", isFromCheck: true, draft: { text: "Other words." } });
    controller.check();
    controller.edit("files");
    controller.addFiles([sized("a", 0)], 0);
    expect(shown()).toMatchObject({ page: "attach", isFromCheck: true });
    controller.write();
    expect(shown()).toMatchObject({ page: "write", isFromCheck: false });
    controller.attach();
    expect(shown()).toMatchObject({ page: "attach", isFromCheck: false });
    controller.begin();
    expect(shown()).toMatchObject({ page: "choose", isFromCheck: false });
  });

  it("does not come back to the last look with a text that is too long", () => {
    const { controller, shown } = begin([listed("a")]);
    controller.change({ text: "Words." });
    controller.check();
    controller.edit("text");
    controller.change({ text: "a".repeat(LETTER_TEXT_LONGEST_BYTES + 1) });
    controller.check();
    expect(shown()).toMatchObject({ page: "write", isFromCheck: true, problems: ["text_too_long"] });
  });

  it("offers another organisation at the last look only when there is one that something can be sealed to", () => {
    const refused = listed("b", { refusal: "card.expired" });
    const lastLook = (organisations: readonly ReturnType<typeof listed>[]): unknown => {
      const { controller, shown } = begin(organisations);
      controller.choose(listed("a").id);
      controller.change({ text: "Words." });
      controller.check();
      return shown();
    };
    expect(lastLook([listed("a"), refused])).toMatchObject({ page: "check", hasChoice: false });
    expect(lastLook([listed("a"), refused, listed("c")])).toMatchObject({ page: "check", hasChoice: true });
  });

  it("stops at too long a text, one byte over", () => {
    const { controller, shown } = begin([listed("a")]);
    controller.change({ text: "é".repeat(LETTER_TEXT_LONGEST_BYTES / 2) });
    controller.attach();
    expect(shown()).toMatchObject({ page: "attach" });
    controller.change({ text: `${"é".repeat(LETTER_TEXT_LONGEST_BYTES / 2)}.` });
    controller.attach();
    expect(shown()).toMatchObject({ page: "write", problems: ["text_too_long"] });
  });

  it("stops at too many bytes, one over, and at too many files", async () => {
    const { controller, engine, shown, typed } = begin([listed("a")]);
    controller.addFiles([sized("a", EVIDENCE_LARGEST_BYTES)], 2);
    expect(shown()).toMatchObject({ page: "attach", problems: [], folders: 2 });
    controller.addFiles([sized("b", 1)], 0);
    expect(shown()).toMatchObject({ page: "attach", problems: ["files_too_large"] });
    controller.removeFile(2);
    const more = typed.attach(Array.from({ length: 1000 }, () => sized("c", 0)));
    const attachments = [...typed.report.attachments, ...more].map(
      (each) => ({ ...each, choice: "original" }) as const,
    );
    typed.report = { ...typed.report, attachments: attachments.slice(0, FILES_MOST) };
    controller.changeFile(1, { choice: "original" });
    expect(shown()).toMatchObject({ page: "attach", problems: [] });
    typed.report = { ...typed.report, attachments };
    controller.changeFile(1, { choice: "original" });
    expect(shown()).toMatchObject({ page: "attach", problems: ["files_too_many"] });
    await controller.send();
    expect(engine.asked).toEqual([]);
  });
});

describe("sending", () => {
  it("shows the codename when the receipt is there, and that it is safe to leave only after two words", async () => {
    const { controller, engine, shown } = begin([listed("a")], { ok: true, value: FILED });
    controller.change({ text: "Words." });
    await controller.send();
    expect(engine.asked).toEqual([
      {
        call: "report",
        request: { organisation: listed("a").id, writing: { answers: [], language: "en", text: "Words.", files: [] } },
      },
    ]);
    expect(shown()).toMatchObject({ page: "codename", filed: FILED });
    controller.codename.askWords();
    expect(shown()).toMatchObject({ page: "confirm", isWrong: false });
    controller.codename.confirm();
    expect(shown()).toMatchObject({ page: "confirm", isWrong: true });
    controller.codename.changeTyped(["thank", "yell"]);
    controller.codename.show();
    controller.codename.askWords();
    controller.codename.confirm();
    expect(shown()).toMatchObject({ page: "confirm", isWrong: true });
    controller.codename.changeTyped([" THAN", "yellow "]);
    controller.codename.confirm();
    expect(shown()).toEqual({ page: "filed", organisation: listed("a"), receipt: FILED.receipt });
  });

  it.each([
    ["the wrong way round", ["yellow", "thank"]],
    ["too short", ["tha", "yel"]],
    ["only one", ["thank", ""]],
  ])("does not take words that are %s", async (_, typed) => {
    const { controller, shown } = begin([listed("a")], { ok: true, value: FILED });
    controller.change({ text: "Words." });
    await controller.send();
    controller.codename.askWords();
    controller.codename.changeTyped(typed);
    controller.codename.confirm();
    expect(shown()).toMatchObject({ page: "confirm", isWrong: true });
  });

  it("says that nothing was filed, keeps the words, and lets go of the file that changed", async () => {
    const unfiled = {
      ok: false,
      code: "evidence.changed",
      mayHaveArrived: false,
      file: { name: "2", place: 1 },
    } as const;
    const { controller, shown } = begin([listed("a")], unfiled);
    controller.change({ text: "Words." });
    controller.addFiles([sized("a", 1), sized("b", 2)], 0);
    for (const id of [1, 2]) controller.changeFile(id, { choice: "original" });
    await controller.send();
    expect(shown()).toMatchObject({ page: "unfiled", kind: "report", unfiled });
    controller.attach();
    expect(shown()).toMatchObject({ draft: { text: "Words.", attachments: [{ file: { name: "a" } }] } });
    controller.codename.show();
    expect(shown()).toMatchObject({ page: "attach" });
  });
});
