import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftPage, type DraftActions } from "../../../client/console/casework/draft-page.ts";
import type { DraftPage } from "../../../client/console/casework/work-place.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, type SampleCase } from "../../support/sample-case.ts";
import { render, speakEnglish, type Rendered } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, openWorkedCase, recordInCase } from "./worked-case.ts";

const MECHANISM = "sr-hrd";
const WITNESS = "Karim Mansour";

const nothing = (): void => undefined;
const ACTIONS: DraftActions = {
  ...{ onAsk: null, onBack: nothing, onConsent: nothing, onExport: nothing, onKeepNotes: nothing },
  ...{ onLanguage: nothing, onMissing: nothing, onNote: nothing, onPrint: nothing },
};

let source: SampleCase;
let bench: ConsoleBench;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
});

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
    const { leftOut, missing } = answer.draft?.marks ?? { leftOut: 0, missing: 0 };
    expect([leftOut > 0, missing > 1]).toEqual([true, true]);
    expect(text).toContain(`${String(missing)} things that it needs are missing.`);
    expect(text).toMatch(
      new RegExp(`${String(leftOut)} things? (?:is|are) known, and left out for want of agreement\\.`, "u"),
    );
    expect(text).toMatch(/What is left out, where, and because of whom \(\d+\) .*The cousin/u);
    expect(JSON.stringify(answer.draft)).not.toContain(WITNESS);
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
