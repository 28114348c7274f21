import { describe, expect, it } from "vitest";
import { askPermit, type CaseNow } from "../../../../shared/casework/consent/gate.ts";
import { WRITER } from "../../../../shared/casework/drafts/notes-for.ts";
import { writeDraft, type WrittenDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { draftDocxFile } from "../../../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../../../shared/casework/exports/draft-eml.ts";
import { draftJsonFile } from "../../../../shared/casework/exports/draft-json.ts";
import { draftText, draftTextFile } from "../../../../shared/casework/exports/draft-text.ts";
import { unzipped } from "../../../support/unzipped.ts";
import { consent, mechanism, person, recordWith, request, SARA, says, workWith } from "../../../support/sample-work.ts";
import { emptyEvent } from "../../../../shared/casework/record/empty-record.ts";
import { valueOf } from "../../../support/sample-letters.ts";

// What is missing and what is left out are marked and counted in every file that leaves, each for itself.

const COUNSEL = person("p2", ["legal_representative", "reporter"], { name: "Omar Haddad" });
const NOTES = [{ ...{ mechanism: mechanism().id, language: "en" as const }, section: WRITER, text: "Box 1" }];
const EVENT = { ...emptyEvent("e1", ["p1"]), what: says("They came."), how: says("At night."), where: "Tunis" };
const TOLD = { ...EVENT, when: { from: "2026", until: "2026", time: "", words: "" }, types: ["threat"] as const };

const nowWith = (people: Parameters<typeof recordWith>[0]): CaseNow => ({
  work: workWith(recordWith(people, { events: [TOLD] }), consent()),
  withdrawals: [],
});
const written = (
  people: Parameters<typeof recordWith>[0],
  language: "en" | "fr" | "es" = "en",
  more: { readonly organisation?: string } = { organisation: "Rights Desk" },
): WrittenDraft<"send"> => {
  const asking = mechanism({ asks: ["victim_name", "reporter_name"], languages: [language] });
  const notes = NOTES.map((note) => ({ ...note, language }));
  const answer = askPermit(request("send", nowWith(people).work, { mechanism: asking, notes, ...more }));
  if (!answer.ok) throw new Error(answer.code);
  return writeDraft(answer.permit, { language });
};
const ONE: Parameters<typeof recordWith>[0] = [{ ...SARA, roles: ["victim", "reporter"] }];
const WHOLE = written(ONE);
const LEFT_OUT = written([SARA, COUNSEL]);
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const SENTENCE = "Left out: whoever submits this has not agreed to appear";

describe("a file of a draft", () => {
  it("bears no mark and no count when everything is there", async () => {
    expect(WHOLE.draft.marks).toEqual({ missing: 0, leftOut: 0 });
    expect(draftText(WHOLE.draft)).toMatch(/^Allegation/);
    expect(draftText(WHOLE.draft)).not.toMatch(/[[\]]/);
    expect(unzipped(valueOf(await draftDocxFile(WHOLE, nowWith(ONE))), "word/document.xml")).not.toMatch(
      /w:highlight|\[/,
    );
  });

  it.each([
    ["en", "[Left out for want of agreement: 1. Before sending, take out this line and all marks in brackets.]"],
    [
      "fr",
      "[Omis faute de consentement : 1. Avant l’envoi, retirer cette ligne et toutes les indications entre crochets.]",
    ],
    [
      "es",
      "[Omitido por falta de consentimiento: 1. Antes de enviar, quitar esta línea y todas las indicaciones entre corchetes.]",
    ],
  ] as const)("says first how much is left out, in %s", (language, line) => {
    expect(draftText(written([SARA, COUNSEL], language).draft).split("\n")[0]).toBe(line);
  });

  it("counts what is missing by itself, and beside what is left out", () => {
    const first = (draft: WrittenDraft<"send">): string => draftText(draft.draft).split("\n")[0] ?? "";
    expect(first(written([SARA], "en", {}))).toMatch(/^\[To be completed: 2\. Before sending/);
    expect(first(written([SARA, COUNSEL], "en", {}))).toMatch(
      /^\[To be completed: 1\. Left out for want of agreement: 1\. Before sending/,
    );
  });

  it("has the sentence where it is asked, in text, mail, document and JSON alike, and no name", async () => {
    const now = nowWith([SARA, COUNSEL]);
    const mail = utf8(valueOf(draftEmlFile(LEFT_OUT, { to: [], copy: [] }, now)));
    const body = utf8(
      Uint8Array.from(atob(mail.slice(mail.indexOf("\r\n\r\n")).replaceAll(/\s/g, "")), (c) => c.charCodeAt(0)),
    );
    const files = [
      utf8(draftTextFile(LEFT_OUT, now)),
      body,
      unzipped(valueOf(await draftDocxFile(LEFT_OUT, now)), "word/document.xml"),
      utf8(draftJsonFile(LEFT_OUT, now)),
    ];
    for (const file of files) {
      expect(file).toContain(SENTENCE);
      expect(file).not.toMatch(/Omar|Haddad|P2/);
    }
    expect(files[0]).toContain(`\n[${SENTENCE}]\n`);
    expect(JSON.parse(files[3] ?? "")).toMatchObject({ marks: { leftOut: 1, missing: 0 } });
  });
});
