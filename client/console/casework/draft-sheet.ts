import { html, nothing, type TemplateResult } from "lit";
import type { Draft, DraftField, DraftSection, Piece } from "../../../shared/casework/drafts/draft.ts";
import { WRITER } from "../../../shared/casework/drafts/notes-for.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { unkeptFields } from "../unkept-fields.ts";
import { textOf, type Labels } from "./choice-fields.ts";
import { placeOfField, type MissingPlace } from "./fact-names.ts";
import { targetOfField } from "./field-targets.ts";
import { keptNote, type DraftPage } from "./work-place.ts";

/** What the sheet can ask for. */
export interface SheetActions {
  readonly onConsent: () => void;
  readonly onKeepNotes: () => void;
  readonly onMissing: (place: MissingPlace, target: string | null) => void;
  readonly onNote: (section: string, text: string) => void;
}

/** A draft as it would be on paper, and between its parts what a caseworker adds to them. */
export function draftSheet(
  draft: Draft,
  page: DraftPage,
  work: WorkView,
  isEdited: boolean,
  actions: SheetActions,
): TemplateResult {
  return html`
    <article class="card sheet" lang=${draft.language} dir="ltr" aria-label=${localize("draft-preview")}>
      <p class="sheet-title">${draft.title}</p>
      <p>${draft.addressee}</p>
      ${draft.reference === "" ? nothing : html`<p class="soft"><bdi>${draft.reference}</bdi></p>`}
      ${draft.requests.map((request) => html`<p class="request">${pieceText(request, draft.language)}</p>`)}
      ${draft.sections.map((section) => sectionOf(section, draft, page, work, actions))}
      ${draft.closing.map((piece) => html`<p>${pieceText(piece, draft.language)}</p>`)}
    </article>
    ${isEdited ? html`<p class="soft no-print" role="status">${localize("notes-changed")}</p>` : nothing}
    <div class="actions no-print">
      <button type="button" class="button" @click=${actions.onKeepNotes}>${localize("notes-keep")}</button>
    </div>
  `;
}

function sectionOf(
  section: DraftSection,
  { language }: Draft,
  page: DraftPage,
  { work }: WorkView,
  actions: SheetActions,
): TemplateResult {
  const { fields, heading, id, lead, note } = section;
  const written = page.notes[id] ?? keptNote(work, page, id);
  const ownWay = [document.documentElement.lang, document.documentElement.dir] as const;
  return html`
    <section class="sheet-section">
      <h3>${heading}</h3>
      ${lead.map((piece) => html`<p>${pieceText(piece, language)}</p>`)}
      <dl>${fields.map((each) => fieldOf(each, language, actions))}</dl>
      ${note === "" ? nothing : html`<div class="prose" dir="auto">${note}</div>`}
      ${
        id === WRITER
          ? html`<div class="no-print" lang=${ownWay[0]} dir=${ownWay[1]}>
              ${noteField(id, localize("writer-label"), written, actions)}
            </div>`
          : html`<details class="more no-print" lang=${ownWay[0]} dir=${ownWay[1]} ?open=${written !== ""}>
              <summary>${localize("note-title")}</summary>
              ${noteField(id, localize("note-label", { section: heading }), written, actions)}
            </details>`
      }
    </section>
  `;
}

function noteField(section: string, label: string, written: string, { onNote }: SheetActions): TemplateResult {
  const field = noteId(section);
  return html`
    <label for=${field}>${label}</label>
    ${unkeptFields(
      html`<textarea
        id=${field}
        class="note"
        rows="3"
        dir="auto"
        .value=${written}
        @input=${(event: Event) => {
          onNote(section, textOf(event));
        }}
      ></textarea>`,
    )}
  `;
}

function noteId(section: string): string {
  return `note-${section}`;
}

function fieldOf(field: DraftField, language: string, actions: SheetActions): TemplateResult {
  const { label, leftOut, missing, values } = field;
  return html`
    <dt>${label}</dt>
    ${values.map((pieces) => html`<dd>${pieces.map((piece) => pieceText(piece, language))}</dd>`)}
    ${leftOut.map((piece) => html`<dd class="left-out">${pieceText(piece, language)}</dd>`)}
    ${
      missing === null
        ? nothing
        : html`<dd class="missing missing--${missing}">
            <button
              type="button"
              class="button--plain missing-link"
              lang=${document.documentElement.lang}
              @click=${() => {
                supply(field, actions);
              }}
            >
              ${localize(MISSING[missing])}
            </button>
          </dd>`
    }
  `;
}

const MISSING: Labels<NonNullable<DraftField["missing"]>> = {
  consent: message("draft-missing-consent"),
  optional: message("draft-missing-optional"),
  required: message("draft-missing-required"),
};

/** Leads to where what is missing can be entered: the consents, the note below, or the facts. */
function supply({ id, missing }: DraftField, { onConsent, onMissing }: SheetActions): void {
  if (missing === "consent") onConsent();
  else if (id === "writer_contact") document.getElementById(noteId(WRITER))?.focus();
  else onMissing(placeOfField(id), targetOfField(id));
}

/** A person's words stand as they were written, in their own language and direction; what was typed turns nothing around it. */
function pieceText({ language, origin, text }: Piece, around: string): TemplateResult {
  if (origin === "person" || origin === "caseworker") {
    return html`<span class="prose piece" lang=${language === "und" ? nothing : language} dir="auto">${text}</span>`;
  }
  if (language === "und") return html`<bdi>${text}</bdi>`;
  return html`<span lang=${language === around ? nothing : language}>${text}</span>`;
}
