import { beforeEach, describe, expect, it } from "vitest";
import { deadlinesPage } from "../../../client/console/casework/deadlines-page.ts";
import { draftPage, type DraftActions } from "../../../client/console/casework/draft-page.ts";
import type { DraftPage } from "../../../client/console/casework/work-place.ts";
import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { render, type Rendered } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, openWorkedCase, recordInCase } from "./worked-case.ts";

const MECHANISM = "sr-hrd";
const WITNESS = "Karim Mansour";
const OLD = "old@example.org";
const NEW = "new@example.org";

const nothing = (): void => undefined;
const ACTIONS: DraftActions = {
  ...{ onAsk: null, onBack: nothing, onConsent: nothing, onExport: nothing, onKeepNotes: nothing },
  ...{ onLanguage: nothing, onMissing: nothing, onNote: nothing, onPrint: nothing },
  ...{ onCopied: nothing, onTick: nothing },
};

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openWorkedCase(source, {
    cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc", "tb:ccpr"] }],
    people: [
      { ...emptyPerson("p1", ["victim"]), name: "Amira Haddad", pseudonym: "The lawyer" },
      { ...emptyPerson("p2", ["reporter"]), name: WITNESS, pseudonym: "The cousin" },
    ],
    state: "DZ",
  });
});

async function draftOf(mechanism = MECHANISM, language: Draft["language"] = "en"): Promise<DraftPage> {
  await bench.controller.mechanisms.showDraft(mechanism, language);
  const { page } = bench.at("work");
  if (page.name !== "draft") throw new Error(`at ${page.name}, problem ${bench.controller.view.problem ?? "none"}`);
  return page;
}

async function shown(): Promise<Rendered> {
  const page = await draftOf();
  return render(draftPage(page, bench.at("work").work, false, ACTIONS));
}

function fieldIn({ answer }: DraftPage, id: string): Draft["sections"][number]["fields"][number] {
  const found = answer.draft?.sections.flatMap(({ fields }) => fields).find((field) => field.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

describe("the page of a draft", () => {
  it("repeats what is in doubt about the State", async () => {
    const doubt = "Not a party to the treaties of the United Nations";
    expect((await shown()).text).not.toContain(doubt);
    await recordInCase(bench, { state: "TW" });
    expect((await shown()).text).toContain(doubt);
  });

  it("warns where the organisation of the vault is the one that reports, against its wish, and agreed or not", async () => {
    const [first] = bench.open().vault.organisation.names;
    const name = first?.text ?? "";
    const { record } = bench.at("work").work.work;
    const people = record.people.map((each) =>
      each.id === "p2" ? { ...each, kind: "organisation" as const, name } : each,
    );
    const told = async (mechanism: string): Promise<readonly boolean[]> => {
      const { text } = render(draftPage(await draftOf(mechanism), bench.at("work").work, false, ACTIONS));
      return ["Your organisation reports this case and is named here", "The draft does not say who reports"].map(
        (said) => text.includes(said),
      );
    };
    await recordInCase(bench, { people, wishes: { ...record.wishes, applicantConfidential: false } });
    expect(await told("tb-ccpr")).toEqual([false, false]);
    await recordInCase(bench, { wishes: { ...record.wishes, applicantConfidential: true } });
    expect(await told("tb-ccpr")).toEqual([false, true]);
    await bench.controller.casework.giveConsent({ ...AGREEMENT, level: "state_confidential" });
    expect(await told("tb-ccpr")).toEqual([false, true]);
    await bench.controller.casework.giveConsent({ ...AGREEMENT, level: "state_confidential", person: "p2" });
    expect(await told("tb-ccpr")).toEqual([true, false]);
  });

  it("names the organisation of the vault as the one that writes", async () => {
    const [name] = bench.open().vault.organisation.names;
    expect(fieldIn(await draftOf(), "writer_name")).toMatchObject({ missing: null, values: [[{ text: name?.text }]] });
  });

  it("asks how the organisation can be reached, once for all drafts of the case", async () => {
    expect((await shown()).text).toContain("How the addressee can reach your organisation.");
    expect(fieldIn(await draftOf(), "writer_contact").missing).toBe("required");
    bench.controller.mechanisms.editNote("writer", "desk@ngo.example, +41 22 000 00 00");
    await bench.controller.mechanisms.keepNotes();
    for (const page of [await draftOf(), await draftOf(MECHANISM, "fr"), await draftOf("tb-ccpr")]) {
      expect(fieldIn(page, "writer_contact")).toMatchObject({
        missing: null,
        values: [[{ origin: "caseworker", text: "desk@ngo.example, +41 22 000 00 00" }]],
      });
    }
  });

  it("tells what is missing from what is left out, and counts each by itself", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    const { answer } = await draftOf();
    const { text } = await shown();
    const missing = answer.draft?.marks.missing ?? 0;
    const leftOut = answer.withheld.length;
    expect([leftOut > 0, missing > 1]).toEqual([true, true]);
    expect(text).toContain(`${String(missing)} things that it needs are missing.`);
    expect(text).toMatch(new RegExp(`${String(leftOut)} things? of the case (?:is|are) known, and left out\\.`, "u"));
    expect(text).toMatch(/What is left out, why, and what can be done .*The cousin/u);
    expect(JSON.stringify(answer.draft)).not.toContain(WITNESS);
  });

  it("keeps what is printed or copied, and says what has left; nothing leaves by what was taken back", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    expect((await shown()).text).not.toContain("It has left here before");
    expect(await bench.controller.mechanisms.keepDraft("print")).toBe(true);
    expect(await bench.controller.mechanisms.keepDraft("copy")).toBe(true);
    await bench.controller.mechanisms.exportDraft("txt");
    const { exports } = bench.at("work").work.work;
    await bench.controller.mechanisms.exportDraft("json");
    const made = await bench.lastSaved(bench.saved.at(-1)?.name ?? "").text();
    const digest = await sha256Hex(encodeUtf8(made));
    expect(exports).toMatchObject([{ agreements: ["c1"], draft: digest, formats: ["print", "copy", "txt"] }]);
    expect((await shown()).text).toMatch(
      /It has left here before: Draft of .*, in English: on paper, copied, text, JSON \(/u,
    );
    await bench.controller.casework.withdrawConsent("c1", "in a call");
    await draftOf();
    expect(await bench.controller.mechanisms.keepDraft("print")).toBe(false);
    expect(bench.controller.view.problem).toBe("consent.withdrawn");
    const { tasks, work } = bench.at("work").work;
    expect(work.exports.map(({ formats }) => formats)).toEqual([["print", "copy", "txt", "json"]]);
    expect(tasks.map(({ id }) => id)).toEqual([`exported-${MECHANISM}-c1`]);
    const page = render(deadlinesPage(bench.at("work").work, { onExport: nothing, onMark: nothing }));
    expect(page.text).toContain("Delete the files, and destroy what is on paper.");
  });

  it("prints with what was added just now", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await draftOf();
    bench.controller.mechanisms.editNote("writer", "+41 22 000 00 00");
    expect(await bench.controller.mechanisms.keepDraft("print")).toBe(true);
    const { page } = bench.at("work");
    expect(JSON.stringify(page.name === "draft" && page.answer.draft)).toContain("+41 22 000 00 00");
  });

  it("sends an e-mail to those addresses alone that were chosen for it", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    expect((await shown()).text).toContain("The e-mail has no addressee");
    const { mechanisms } = bench.controller;
    for (const address of [OLD, NEW]) await mechanisms.confirmContact(MECHANISM, address, "Nadia");
    expect((await draftOf()).answer.addressees).toEqual([OLD, NEW]);
    expect((await shown()).text).toContain(`Whom the e-mail goes to ${OLD} ${NEW}`);
    const addressed = async (): Promise<string[]> => {
      await mechanisms.exportDraft("eml");
      const text = await bench.lastSaved(bench.saved.at(-1)?.name ?? "").text();
      return text.split("\r\n").filter((line) => line.includes("@"));
    };
    expect(await addressed()).toEqual([]);
    for (const address of [OLD, NEW, OLD]) mechanisms.tick(address);
    expect(await addressed()).toEqual([`To: ${NEW}`]);
    await mechanisms.dropContact(MECHANISM, NEW);
    await mechanisms.exportDraft("eml");
    expect(bench.controller.view.problem).toBe("contact.unconfirmed");
    await draftOf();
    expect(await addressed()).toEqual([]);
  });

  it("leads from an agreement that is missing to the consents, not to the facts", async () => {
    const page = await draftOf();
    const { draft } = page.answer;
    const section = draft?.sections.find(({ fields }) => fields.some(({ missing }) => missing === "consent"));
    if (draft === null || section === undefined) throw new Error("no agreement is missing");
    const [first] = section.fields.filter(({ missing }) => missing === "consent");
    const alone = { ...draft, sections: [{ ...section, fields: first === undefined ? [] : [first] }] };
    let asked = 0;
    const actions = {
      ...ACTIONS,
      onConsent: () => void (asked += 1),
      onMissing: () => {
        throw new Error("led to the facts");
      },
    };
    const only = { ...page, answer: { ...page.answer, draft: alone } };
    render(draftPage(only, bench.at("work").work, false, actions)).press("Agreement missing: look at the consents");
    expect(asked).toBe(1);
  });
});
