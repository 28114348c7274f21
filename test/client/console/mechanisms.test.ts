import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { comparePage } from "../../../client/console/casework/compare-page.ts";
import { deadlinesPage } from "../../../client/console/casework/deadlines-page.ts";
import { mechanismsPage } from "../../../client/console/casework/mechanisms-page.ts";
import { refusalNotice } from "../../../client/console/casework/refusal-notice.ts";
import { takeOutPage } from "../../../client/console/casework/take-out-page.ts";
import type { WorkPage } from "../../../client/console/casework/work-place.ts";
import { hasUnsavedWork } from "../../../client/console/console-state.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { CONSENT_RULES } from "../../../shared/mechanisms/consent-rules.ts";
import { readTar } from "../../../shared/protocol/tar.ts";
import { TODAY } from "../../support/sample-case.ts";
import { valueOf, writeReportOf, writeWithdrawalOf } from "../../support/sample-letters.ts";
import { render } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, showFirstCase } from "./worked-case.ts";

const MECHANISM = "sr-hrd";
const MECHANISM_NAME = "Special Rapporteur on the situation of human rights defenders";
const ADDRESS = "defenders@ohchr.org";
const VICTIM = "Amira Haddad";
const WITNESS = "Karim Mansour";

const nothing = (): void => undefined;

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
  await openMechanisms();
  await bench.controller.desk.show(bench.at("work").view, "facts");
  const { record } = bench.at("work").work.work;
  bench.controller.casework.edit({
    cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc"] }],
    danger: { ...record.danger, urgency: "ongoing" },
    people: [
      { ...emptyPerson("p1", ["victim"]), name: VICTIM, pseudonym: "The lawyer" },
      { ...emptyPerson("p2", ["witness"]), name: WITNESS },
    ],
    state: "DZ",
  });
  await bench.controller.desk.show(bench.at("work").view, "mechanisms");
});

async function openMechanisms(): Promise<void> {
  await showFirstCase(bench);
  await bench.controller.desk.show(bench.at("case").view, "mechanisms");
}

/** The page that is open. @throws Error when it is another one */
function pageOf<Name extends WorkPage["name"]>(name: Name): Extract<WorkPage, { readonly name: Name }> {
  const { page } = bench.at("work");
  if (!isPage(page, name)) throw new Error(`at ${page.name}, problem ${bench.controller.view.problem ?? "none"}`);
  return page;
}

function isPage<Name extends WorkPage["name"]>(
  page: WorkPage,
  name: Name,
): page is Extract<WorkPage, { readonly name: Name }> {
  return page.name === name;
}

async function draft(): Promise<Extract<WorkPage, { readonly name: "draft" }>["answer"]> {
  await bench.controller.mechanisms.showDraft(MECHANISM, "en");
  return pageOf("draft").answer;
}

it("offers a draft first in the language that the case prefers, and in all others that the mechanism takes", async () => {
  expect((await draft()).languages).toEqual(["en", "fr", "es"]);
  await bench.controller.desk.show(bench.at("work").view, "facts");
  bench.controller.casework.edit({ language: "es" });
  await bench.controller.desk.show(bench.at("work").view, "mechanisms");
  const { draft: written, languages } = await draft();
  expect([languages, written?.language]).toEqual([["es", "en", "fr"], "en"]);
});

/** What a file of the draft holds; the code when there is none. */
async function exported(format: "docx" | "eml" | "json" | "txt"): Promise<string> {
  const before = bench.saved.length;
  await bench.controller.mechanisms.exportDraft(format);
  const [made] = bench.saved.slice(before);
  return made === undefined ? (bench.controller.view.problem ?? "nothing") : await made.blob.text();
}

function listText(): string {
  return render(
    mechanismsPage(bench.at("work").work, [], {
      onChoose: nothing,
      onCompare: nothing,
      onMissing: nothing,
      onOpen: nothing,
    }),
  ).text;
}

describe("mechanisms for a case", () => {
  it("can only be prepared before anybody has agreed, and say what it would take", () => {
    expect(listText()).toContain(`${MECHANISM_NAME} Draft only`);
    expect(listText()).toContain("It would take this agreement: To the body alone.");
    expect(listText()).not.toContain("Recommended");
  });

  it("are listed too where no fact decides on them, can be opened, and still take nothing without consent", async () => {
    expect(listText()).toMatch(
      /2 that no fact decides on: you choose .*Special Rapporteur on extreme poverty .*: a person chooses it\./u,
    );
    await bench.controller.mechanisms.show("sr-extreme-poverty");
    const { refusal, route } = pageOf("mechanism").answer;
    expect({ code: refusal?.code, route }).toEqual({ code: "consent.missing", route: null });
    await bench.controller.desk.show(bench.at("work").view, "mechanisms");
    await bench.controller.casework.giveConsent({ ...AGREEMENT, level: "state_confidential" });
    await bench.controller.mechanisms.show("sr-extreme-poverty");
    expect(pageOf("mechanism").answer.refusal).toBeNull();
  });

  it("are recommended by how soon they can help once somebody has agreed; those that do not apply say why", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    expect(listText()).toMatch(new RegExp(`Can help soon.*${MECHANISM_NAME} Recommended`, "u"));
    expect(listText()).not.toContain("Draft only");
    expect(listText()).toMatch(/\d+ that do not apply, and why .*Source: /u);
  });

  it("tell what is in doubt about the State", async () => {
    const doubt = "Not a party to the treaties of the United Nations";
    expect(listText()).not.toContain(doubt);
    await bench.controller.desk.show(bench.at("work").view, "facts");
    bench.controller.casework.edit({ state: "TW" });
    await bench.controller.desk.show(bench.at("work").view, "mechanisms");
    expect(listText()).toContain(doubt);
  });

  it("are compared by who would learn what", async () => {
    await bench.controller.mechanisms.compare([MECHANISM, "hrc-president-bureau"]);
    const { text } = render(
      comparePage(pageOf("compare").rows, bench.at("work").work, { onBack: nothing, onOpen: nothing }),
    );
    expect(text).toContain(MECHANISM_NAME);
    expect(text).toMatch(
      /President and Bureau of the Human Rights Council the name .*Agreement missing: The lawyer, /u,
    );
  });
});

describe("a draft", () => {
  it("that nobody has agreed to is shown by pseudonym, never leaves, and offers the question", async () => {
    const { draft: shown, refusal } = await draft();
    expect(refusal).toMatchObject({ code: "consent.missing", missing: [{ person: "p1", uses: ["letter"] }] });
    expect(JSON.stringify(shown)).toContain("The lawyer");
    expect(JSON.stringify(shown)).not.toContain(VICTIM);
    for (const format of ["docx", "eml", "json", "txt"] as const)
      expect(await exported(format)).toBe("consent.missing");
    const [missing] = refusal?.missing ?? [];
    if (refusal === null || missing === undefined) throw new Error("nothing is missing");
    const actions = { onAsk: nothing, onConsent: nothing };
    const told = render(refusalNotice(refusal, bench.at("work").work.work, actions)).text;
    expect(missing.rules.length).toBeGreaterThan(0);
    for (const { id, text } of CONSENT_RULES)
      expect([id, told.includes(text)]).toEqual([id, missing.rules.includes(id)]);
    await bench.controller.mechanisms.askConsent(refusal.missing);
    expect(bench.at("reply").draft.text).toContain(MECHANISM_NAME);
  });

  it("leaves once it is agreed to, and no longer when that is taken back", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    expect(await draft()).toMatchObject({ refusal: null, uses: ["letter"] });
    expect(await exported("txt")).toContain(VICTIM);
    expect((await exported("docx")).slice(0, 2)).toBe("PK");
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    expect(await exported("txt")).toBe("consent.withdrawn");
    expect((await draft()).refusal).toMatchObject({ missing: [{ because: "withdrawn" }] });
  });

  it("leaves no more from the moment in which a withdrawal comes in, whatever the ledger says", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeWithdrawalOf(source) }]));
    await openMechanisms();
    expect((await draft()).refusal?.code).toBe("consent.withdrawal_unread");
    expect(await exported("txt")).toBe("consent.withdrawal_unread");
  });

  it("has notes that are kept when it is exported, and is stopped by one that names somebody who has not agreed", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    const [section] = (await draft()).draft?.sections ?? [];
    bench.controller.mechanisms.editNote(section?.id ?? "", "We have known her for years.");
    expect(hasUnsavedWork(bench.open())).toBe(true);
    expect(await exported("txt")).toContain("We have known her for years.");
    bench.controller.mechanisms.editNote(section?.id ?? "", `${WITNESS} saw it.`);
    expect(await exported("txt")).toBe("consent.name_in_note");
    expect(await draft()).toMatchObject({ refusal: { code: "consent.name_in_note" } });
    expect(JSON.stringify(pageOf("draft").answer.draft)).not.toContain(WITNESS);
  });

  it("is addressed in an e-mail only to a contact that somebody has looked up", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await draft();
    expect(await exported("eml")).not.toMatch(/^To:/mu);
    await bench.controller.mechanisms.confirmContact(MECHANISM, "https://spsubmission.ohchr.org/", "Nadia");
    expect((await draft()).addressees).toEqual([]);
    bench.controller.mechanisms.tick(ADDRESS);
    expect(await exported("eml")).toBe("contact.unconfirmed");
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    await draft();
    expect(await exported("eml")).toMatch(new RegExp(`^To: ${ADDRESS}\\r$`, "mu"));
  });
});

describe("what was sent", () => {
  const SENT = { channel: "email", contact: ADDRESS, day: TODAY, note: "", reference: "UA 1" } as const;
  const NO_EXPORT = { exported: null, language: "en" } as const;

  it("is recorded for a contact that somebody has looked up, and leaves something to do", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.mechanisms.recordSending(MECHANISM, NO_EXPORT, SENT);
    expect(bench.controller.view.problem).toBe("contact.unconfirmed");
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    await bench.controller.mechanisms.recordSending(MECHANISM, NO_EXPORT, SENT);
    pageOf("deadlines");
    const [task] = bench.at("work").work.tasks;
    expect(task).toMatchObject({ deadline: "D7", isDone: false, name: MECHANISM_NAME });
    await bench.controller.mechanisms.exportDeadlines();
    const calendar = await bench.lastSaved(bench.saved.at(-1)?.name ?? "").text();
    expect(calendar).toContain("SUMMARY:Follow-up 1");
    await bench.controller.mechanisms.markTask(task?.id ?? "", true);
    const page = render(deadlinesPage(bench.at("work").work, { onExport: nothing, onMark: nothing }));
    expect(page.text).toMatch(/^Nothing has to be done by a certain day\. 1 is done .*What was sent .*UA 1/u);
  });

  it("is asked after where nobody says when they answer", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    await bench.controller.mechanisms.recordSending(MECHANISM, NO_EXPORT, SENT);
    const { work } = bench.at("work");
    const tasks = work.tasks.map((task) => ({ ...task, deadline: "arrived", due: null, text: null }));
    const page = render(deadlinesPage({ ...work, tasks }, { onExport: nothing, onMark: nothing }));
    expect(page.text).toMatch(/^No day is promised .* Ask whether it arrived, and write down how they answer\./u);
  });

  it("is recorded as it left, also when it was taken back or changed since: then the body is to be told", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await draft();
    const left = await exported("json");
    await exported("docx");
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    await bench.controller.desk.show(bench.at("work").view, "facts");
    const { danger } = bench.at("work").work.work.record;
    bench.controller.casework.edit({ danger: { ...danger, level: "none_now" } });
    await bench.controller.desk.show(bench.at("work").view, "mechanisms");
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: 0, language: "en" }, SENT);
    const { tasks, work } = bench.at("work").work;
    const hash = createHash("sha256").update(left).digest("hex");
    expect(work.exports).toHaveLength(1);
    expect(work.sendings).toMatchObject([{ agreements: ["c1"], draft: hash }]);
    expect(tasks.map(({ id }) => id)).toContain("withdrawn-z1-c1");
    const page = render(deadlinesPage(bench.at("work").work, { onExport: nothing, onMark: nothing }));
    expect(page.text).toContain("Tell the body, and ask it to go no further.");
  });

  it("is not recorded without consent", async () => {
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    await bench.controller.mechanisms.recordSending(MECHANISM, NO_EXPORT, SENT);
    expect(bench.controller.view.problem).toBe("consent.missing");
    expect(bench.at("work").work.work.sendings).toEqual([]);
  });
});

describe("files of a whole case", () => {
  it("leave only when the person has agreed to records outside of the console", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    const before = bench.saved.length;
    expect(bench.at("work").work.ownRecords).toMatchObject({ missing: [{ mechanism: null, uses: ["database"] }] });
    for (const format of ["json", "uwazi", "events", "archive"] as const) {
      await bench.controller.mechanisms.exportCase(format);
      expect(bench.controller.view.problem).toBe("consent.missing");
    }
    expect(bench.saved).toHaveLength(before);
    await bench.controller.casework.giveConsent({ ...AGREEMENT, uses: ["database"] });
    expect(bench.at("work").work.ownRecords).toBeNull();
    await bench.controller.mechanisms.exportCase("archive");
    const { reference } = bench.at("work").work.work.record;
    expect(bench.saved.at(-1)?.name).toBe(`${reference}-case.tar`);
    const archive = await bench.saved.at(-1)?.blob.text();
    expect(archive).not.toContain(WITNESS);
  });

  it("go out as one archive: the case and its schema, its tables and its days, each with its hash", async () => {
    await bench.controller.casework.giveConsent({ ...AGREEMENT, uses: ["letter", "database"] });
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    const sent = { channel: "email", contact: ADDRESS, day: TODAY, note: "", reference: "UA 1" } as const;
    await bench.controller.mechanisms.recordSending(MECHANISM, { exported: null, language: "en" }, sent);
    await bench.controller.desk.show(bench.at("work").view, "take-out");
    const archived = async (): Promise<ReadonlyMap<string, string>> => {
      await bench.controller.mechanisms.exportCase("archive");
      const saved = bench.saved.at(-1);
      if (saved === undefined) throw new Error("nothing left");
      const { blob } = saved;
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const members = valueOf(
        await readTar(
          { size: bytes.length, read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)) },
          10,
        ),
      );
      return new Map(
        members.map(({ name, offset, size }) => [
          name,
          new TextDecoder().decode(bytes.subarray(offset, offset + size)),
        ]),
      );
    };
    const { SHA256SUMS: sums, ...files } = Object.fromEntries(await archived());
    const names = ["case-record.schema.json", "case.json", "deadlines.ics", "events.csv", "uwazi.csv"];
    expect(Object.keys(files)).toEqual(names);
    const hashOf = (file: string): string => createHash("sha256").update(file).digest("hex");
    expect(sums).toBe(names.map((name) => `${hashOf(files[name] ?? "")}  ${name}\n`).join(""));
    await bench.controller.mechanisms.exportDeadlines();
    const calendar = files["deadlines.ics"] ?? "";
    expect(calendar).toBe(await bench.saved.at(-1)?.blob.text());
    expect(calendar).toMatch(/SUMMARY:Follow-up 1\r\n/u);
    const { reference } = bench.at("work").work.work.record;
    for (const told of [VICTIM, reference, MECHANISM, MECHANISM_NAME, ADDRESS, "UA 1"])
      expect(calendar).not.toContain(told);
    for (const { id } of bench.at("work").work.tasks) await bench.controller.mechanisms.markTask(id, true);
    expect([...(await archived()).keys()]).toEqual(["SHA256SUMS", ...names.filter((name) => name !== "deadlines.ics")]);
  });

  it("are kept as they leave: what is taken back later is to be deleted", async () => {
    await bench.controller.casework.giveConsent({ ...AGREEMENT, uses: ["database"] });
    await bench.controller.desk.show(bench.at("work").view, "take-out");
    for (const format of ["json", "uwazi"] as const) await bench.controller.mechanisms.exportCase(format);
    const text = await bench.saved.at(-2)?.blob.text();
    const hash = createHash("sha256")
      .update(text ?? "")
      .digest("hex");
    const { caseExports } = bench.at("work").work.work;
    expect(caseExports).toMatchObject([{ agreements: ["c1"], formats: ["json", "uwazi"], record: hash }]);
    const actions = { onAsk: null, onConsent: nothing, onExport: nothing, onMissing: nothing };
    expect(render(takeOutPage(bench.at("work").work, actions)).text).toMatch(
      /What was taken out .*: The case as JSON, A table for Uwazi$/u,
    );
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    const page = render(deadlinesPage(bench.at("work").work, { onExport: nothing, onMark: nothing }));
    expect(page.text).toContain("Delete them wherever they are, and what was made of them.");
    await bench.controller.mechanisms.exportCase("json");
    expect(bench.controller.view.problem).toBe("consent.withdrawn");
    expect(bench.at("work").work.work.caseExports).toEqual(caseExports);
  });

  it("have no name that is somebody's, also where that person may be named", async () => {
    await bench.controller.casework.giveConsent({ ...AGREEMENT, uses: ["database"] });
    await bench.controller.desk.show(bench.at("work").view, "facts");
    bench.controller.casework.edit({ reference: "Haddad 7" });
    await bench.controller.desk.show(bench.at("work").view, "mechanisms");
    await bench.controller.mechanisms.exportCase("json");
    expect(bench.saved.at(-1)?.name).toBe("case-case.json");
  });
});
