import { deepFreeze } from "../consent/deep-freeze.ts";
import { isPermit, type Permit, type Purpose } from "../consent/gate.ts";
import { mechanismOf } from "../../mechanisms/dataset.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import type { DraftNote } from "../sending/sending.ts";
import { answerOf, compareAsks } from "./answers.ts";
import { draftField } from "./draft-field.ts";
import type { Draft, DraftSection, Piece } from "./draft.ts";
import { languagesFor } from "./languages.ts";
import type { Outline } from "./outline.ts";
import { OUTLINES } from "./outlines.ts";
import { anonymity, reporterConfidential } from "./requests/confidentiality.ts";
import { SECTIONS, type SectionId } from "./sections.ts";
import { fixed, isToBeSent, referenceOf, type Submission } from "./submission.ts";
import { marksOf } from "./draft-marks.ts";
import { writerSection } from "./writer-section.ts";
import { TEXTS_EN } from "./texts/en.ts";
import { TEXTS_ES } from "./texts/es.ts";
import { TEXTS_FR } from "./texts/fr.ts";
import type { FormText, Texts } from "./texts/texts.ts";

const TEXTS: { readonly [L in Draft["language"]]: Texts } = { en: TEXTS_EN, fr: TEXTS_FR, es: TEXTS_ES };

/** A draft, and the leave that it was written by: no other draft leaves the console. */
export interface WrittenDraft<P extends Purpose> {
  readonly draft: Draft;
  readonly permit: Permit<P>;
}

const WRITTEN = new WeakMap<Draft, Permit<Purpose>>();

/** True for a draft that was written by this very permit: the two of them can be put together by mistake, or with intent. */
export function isWrittenBy(draft: Draft, permit: Permit<Purpose>): boolean {
  return WRITTEN.get(draft) === permit;
}

/**
 * Writes what the permit's mechanism asks for, and nothing else, from what the permit lets its addressee see, with the caseworker's notes
 * that the gate has read. Nobody can change it afterwards.
 *
 * @throws TypeError for something that is no permit, for one without a mechanism that submissions are written to, and for a language
 *   that is not one of `languagesFor`
 */
export function writeDraft<P extends Purpose>(
  permit: Permit<P>,
  { language }: { readonly language: Draft["language"] },
): WrittenDraft<P> {
  if (!isPermit(permit)) throw new TypeError("a draft needs the gate's permit");
  const { mechanism, record } = permit;
  const kind = mechanism?.draft ?? null;
  if (mechanism === null || kind === null) throw new TypeError("nothing is written to this mechanism");
  if (!languagesFor(mechanism).includes(language)) throw new TypeError("the mechanism does not take this language");
  const texts = TEXTS[language];
  const outline = OUTLINES[kind];
  const submission = { permit, mechanism, record, texts };
  const reference = referenceOf(submission);
  const form = texts.forms[outline.form(submission)];
  const sections = [writerSection(submission), ...sectionsOf(submission, outline, form)];
  const draft: Draft = deepFreeze({
    type: "draft",
    version: 1,
    mechanism: mechanism.id,
    language,
    title: form.title,
    addressee: addresseeOf(mechanism, texts),
    reference,
    requests: requestsOf(submission, outline),
    sections,
    closing: closingOf(texts, reference).map((text) => fixed(submission, text)),
    marks: marksOf(sections, permit.withheld),
  });
  WRITTEN.set(draft, permit);
  return Object.freeze({ draft, permit });
}

// Our words for an addressee are for the body that the release has under this id: one that is called otherwise is addressed by its own name.
function addresseeOf({ id, name }: Mechanism, { addressees }: Texts): string {
  return mechanismOf(id)?.name === name ? (addressees[id] ?? name) : name;
}

// Only what stands in a letter can be quoted.
function closingOf({ phrases: { closing, quoteReference } }: Texts, reference: string): readonly string[] {
  return reference === "" ? closing : [quoteReference, ...closing];
}

function requestsOf(submission: Submission, { requests }: Outline): readonly Piece[] {
  const warning = isToBeSent(submission) ? [] : [fixed(submission, submission.texts.requests.notToBeSent)];
  return [...warning, ...[...requests, anonymity, reporterConfidential].flatMap((rule) => rule(submission))];
}

function sectionsOf(submission: Submission, outline: Outline, form: FormText): readonly DraftSection[] {
  const order = [...new Set([...outline.first, ...SECTIONS])].filter((id) => id !== "writer");
  const { mechanism, permit, texts } = submission;
  const notes = permit.notes.filter((each) => each.mechanism === mechanism.id && each.language === texts.language);
  return order
    .map((id) => ({
      id,
      heading: texts.headings[id],
      lead: leadOf(submission, outline, form, id),
      fields: mechanism.asks
        .filter(({ fields: [first = ""] }) => answerOf(first).answer.section === id)
        .toSorted(compareAsks)
        .map((ask) => draftField(submission, ask)),
      note: noteFor(id, notes),
    }))
    .filter(({ fields, lead, note }) => fields.length + lead.length > 0 || note !== "");
}

function leadOf(submission: Submission, outline: Outline, form: FormText, id: SectionId): readonly Piece[] {
  if (id === "consent" && isToBeSent(submission)) return [fixed(submission, submission.texts.phrases.consentLead)];
  if (id !== "request") return [];
  const asked = (outline.isQuiet(submission) ? form.quiet : null) ?? form.asked;
  return [form.opening, ...asked].map((text) => fixed(submission, text));
}

// A note for a section that this release does not have is not lost: it stands with what is asked.
function noteFor(id: SectionId, notes: readonly DraftNote[]): string {
  const isHere = ({ section }: DraftNote): boolean =>
    section === id || (id === "request" && !SECTIONS.some((each) => each === section));
  return notes
    .filter(isHere)
    .map(({ text }) => text)
    .join("\n\n");
}
