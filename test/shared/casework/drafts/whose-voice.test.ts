import { describe, expect, it } from "vitest";
import type { Draft, Piece } from "../../../../shared/casework/drafts/draft.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { writeDraft, type WrittenDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { draftDocxFile } from "../../../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../../../shared/casework/exports/draft-eml.ts";
import { draftText } from "../../../../shared/casework/exports/draft-text.ts";
import { eventsCsvFile } from "../../../../shared/casework/exports/events-csv.ts";
import { uwaziCsvFile } from "../../../../shared/casework/exports/uwazi-csv.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { forgedCase, TYPED_MARK } from "../../../support/forged-case.ts";
import { markedNow, permitFor } from "../../../support/marked-case.ts";
import { valueOf } from "../../../support/sample-letters.ts";
import { unzipped } from "../../../support/unzipped.ts";

// A draft speaks for the organisation, and a body believes it. What strangers typed into a case never stands in that voice: nothing of
// ours holds it, and a text of several lines is shown as somebody's, line by line. Else a letter states agreement that nobody gave.

const WRITTEN_TO = MECHANISMS.filter(({ draft }) => draft !== null);
const CASE = forgedCase("\n\n");

const marksIn = (text: string): readonly string[] => text.match(TYPED_MARK) ?? [];
const holdsBehind = (line: string, { behind } = CASE): boolean => marksIn(line).some((mark) => behind.has(mark));

/** Everything in a draft that is ours. */
const oursIn = ({ addressee, closing, requests, sections, title }: Draft): readonly string[] => {
  const fields = sections.flatMap((section) => section.fields);
  const pieces: readonly Piece[] = [
    ...[...requests, ...closing, ...sections.flatMap(({ lead }) => lead)],
    ...fields.flatMap(({ leftOut, values }) => [...leftOut, ...values.flat()]),
  ];
  return [
    ...[addressee, title, ...sections.map(({ heading }) => heading), ...fields.map(({ label }) => label)],
    ...pieces.filter(({ origin }) => origin === "fixed").map(({ text }) => text),
  ];
};

const draftTo = (mechanism: Mechanism, language: Draft["language"], forged = CASE): WrittenDraft<"send"> =>
  writeDraft(permitFor(mechanism, "send", "public_named", { record: forged.record }), { language });

describe("what was typed into a case", () => {
  it("is in many places, most of which take several lines", () => {
    expect(CASE.marks.size).toBeGreaterThan(120);
    expect(CASE.behind.size).toBeGreaterThan(100);
    const told = WRITTEN_TO.flatMap((each) => marksIn(draftText(draftTo(each, languagesFor(each)[0] ?? "en").draft)));
    expect(new Set(told).size).toBeGreaterThan(60);
  });

  it.each(WRITTEN_TO.map((each) => [each.id, each] as const))("%s: never stands in our voice", (_, mechanism) => {
    for (const language of languagesFor(mechanism)) {
      const { draft } = draftTo(mechanism, language);
      expect(oursIn(draft).filter((text) => marksIn(text).length > 0)).toEqual([]);
      // Above everything else there is nothing that was typed but somebody's own words.
      const above = draft.requests.filter(({ origin }) => origin !== "fixed");
      expect(above.filter(({ origin }) => origin !== "person")).toEqual([]);
      const lines = draftText(draft).split("\n");
      expect(lines.filter((line) => holdsBehind(line) && !line.startsWith("> "))).toEqual([]);
    }
  });

  it.each(["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029\t"])("is shown as somebody's behind %j", (lineEnd) => {
    const forged = forgedCase(lineEnd);
    expect(forged.behind.size).toBe(CASE.behind.size);
    for (const id of ["hrc-president-bureau", "sg-report-followup", "achpr-communication"]) {
      const mechanism = WRITTEN_TO.find((each) => each.id === id);
      if (mechanism === undefined) throw new Error(id);
      const { draft } = draftTo(mechanism, languagesFor(mechanism)[0] ?? "en", forged);
      const lines = draftText(draft).split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
      expect(lines.filter((line) => holdsBehind(line, forged) && !line.startsWith("> "))).toEqual([]);
    }
  });

  it.each(["hrc-president-bureau", "sg-report-followup", "achpr-communication"])("%s: nor in a file", async (id) => {
    const mechanism = WRITTEN_TO.find((each) => each.id === id);
    if (mechanism === undefined) throw new Error(id);
    const written = draftTo(mechanism, languagesFor(mechanism)[0] ?? "en");
    const now = markedNow(mechanism, "public_named", { record: CASE.record });
    const paragraphs = unzipped(valueOf(await draftDocxFile(written, now)), "word/document.xml").split("</w:p>");
    const theirs = paragraphs.filter((each) => holdsBehind(each));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.filter((each) => !each.includes("<w:ind ") || each.includes("<w:pStyle"))).toEqual([]);
    const [head = ""] = new TextDecoder()
      .decode(valueOf(draftEmlFile(written, { to: [], copy: [] }, now)))
      .split("\r\n\r\n");
    const subject = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/gu)].map(([, word = ""]) => Buffer.from(word, "base64"));
    expect(Buffer.concat(subject).toString("utf8")).toBe(`${written.draft.title} (${CASE.record.reference})`);
    for (const table of [valueOf(eventsCsvFile(written.permit, now)), uwaziCsvFile(written.permit, now)]) {
      expect(marksIn(new TextDecoder().decode(table).split("\r\n")[0] ?? "")).toEqual([]);
    }
  });
});
