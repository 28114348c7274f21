import type { DraftField, DraftSection } from "./draft.ts";
import { WRITER } from "./notes-for.ts";
import { fixed, typed, type Submission } from "./submission.ts";

/** Who writes: without it, nobody can answer. It stands above everything that is told and asked. */
export function writerSection(submission: Submission): DraftSection {
  const { permit, texts } = submission;
  const { contact, name } = texts.writer;
  const isLeftOut = permit.withheld.some(({ place }) => place === "organisation");
  const notes = permit.notes.filter(
    (each) => each.mechanism === submission.mechanism.id && each.language === texts.language && each.section === WRITER,
  );
  const named: DraftField = {
    id: "writer_name",
    label: name,
    values: permit.organisation === "" ? [] : [[typed(permit.organisation)]],
    missing: permit.organisation === "" && !isLeftOut ? "required" : null,
    leftOut: isLeftOut ? [fixed(submission, texts.leftOut.name)] : [],
  };
  const reached: DraftField = {
    id: "writer_contact",
    label: contact,
    values: notes.map(({ text }) => [{ origin: "caseworker", language: texts.language, text }]),
    missing: notes.length === 0 ? "required" : null,
    leftOut: [],
  };
  return { id: WRITER, heading: texts.headings.writer, lead: [], fields: [named, reached], note: "" };
}
