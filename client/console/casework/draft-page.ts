import { html, nothing, type TemplateResult } from "lit";
import type { Draft, DraftField, DraftSection, Piece } from "../../../shared/casework/drafts/draft.ts";
import { DRAFT_FORMATS, type DraftFormat } from "../../../shared/casework/sending/sending.ts";
import { notice } from "../../elements/notice.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { unkeptFields } from "../unkept-fields.ts";
import { textOf } from "./choice-fields.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { FORMAT_LABELS } from "./draft-formats.ts";
import { placeOfField, type MissingPlace } from "./fact-names.ts";
import { targetOfField } from "./field-targets.ts";
import { backToMechanisms } from "./mechanism-page.ts";
import { refusalNotice, type RefusalActions } from "./refusal-notice.ts";
import { withheldList } from "./withheld-list.ts";
import { keptNote, type DraftPage } from "./work-place.ts";

/** What the page can ask for. */
export interface DraftActions extends RefusalActions {
  readonly onBack: () => void;
  readonly onExport: (format: DraftFormat) => void;
  readonly onKeepNotes: () => void;
  readonly onLanguage: (language: Draft["language"]) => void;
  readonly onMissing: (place: MissingPlace, target: string | null) => void;
  readonly onNote: (section: string, text: string) => void;
  readonly onPrint: () => void;
}

/** A draft as it would be sent, and what keeps it from being sent. */
export function draftPage(page: DraftPage, work: WorkView, isEdited: boolean, actions: DraftActions): TemplateResult {
  const { answer, language } = page;
  const { draft, languages, mechanism, refusal, route, uses, withheld } = answer;
  return html`
    ${backToMechanisms(actions.onBack)}
    <h2 class="no-print">${localize("draft-title", { name: mechanism.name })}</h2>
    ${languages.length < 2 ? nothing : languageField(languages, language, actions)}
    ${route === null || route.doubt === null ? nothing : html`<div class="no-print">${notice("warning", route.doubt)}</div>`}
    ${
      refusal === null
        ? html`<p class="no-print">
              ${localize("draft-for")} ${uses.map((use) => localize(USE_LABELS[use])).join(" · ")}.
            </p>
            ${exportButtons(actions)}`
        : refusalNotice(refusal, work.work, actions)
    }
    ${
      withheld.length === 0
        ? nothing
        : html`<div class="no-print">
            ${notice("warning", localize("draft-withheld-text", { count: withheld.length }), localize("draft-withheld-title"))}
            ${withheldList(withheld, work.work.record.people)}
          </div>`
    }
    ${draft === null ? nothing : preview(draft, page, work, isEdited, actions)}
  `;
}

function languageField(
  languages: readonly Draft["language"][],
  chosen: Draft["language"],
  { onLanguage }: DraftActions,
): TemplateResult {
  return html`
    <div class="field draft-language no-print">
      <label for="draft-language">${localize("draft-language")}</label>
      ${unkeptFields(
        html`<select
          id="draft-language"
          @change=${(event: Event) => {
            const typed = textOf(event);
            const language = languages.find((each) => each === typed);
            if (language !== undefined) onLanguage(language);
          }}
        >
          ${languages.map((each) => html`<option value=${each} .selected=${each === chosen}>${languageName(each)}</option>`)}
        </select>`,
      )}
    </div>
  `;
}

function exportButtons({ onExport, onPrint }: DraftActions): TemplateResult {
  return html`
    <div class="actions draft-exports">
      ${DRAFT_FORMATS.map(
        (format, index) =>
          html`<button
            type="button"
            class="button ${index === 0 ? "button--main" : ""}"
            @click=${() => {
              onExport(format);
            }}
          >
            ${localize("export-as", { format: localize(FORMAT_LABELS[format]) })}
          </button>`,
      )}
      <button type="button" class="button" @click=${onPrint}>${localize("export-print")}</button>
    </div>
    <p class="soft no-print">${localize("export-eml-hint")}</p>
  `;
}

function preview(
  draft: Draft,
  page: DraftPage,
  work: WorkView,
  isEdited: boolean,
  actions: DraftActions,
): TemplateResult {
  return html`
    <article class="card sheet" lang=${draft.language} dir="ltr" aria-label=${localize("draft-preview")}>
      <p class="sheet-title">${draft.title}</p>
      <p>${draft.addressee}</p>
      <p class="soft"><bdi>${draft.reference}</bdi></p>
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
  { fields, heading, id, lead, note }: DraftSection,
  { language }: Draft,
  page: DraftPage,
  { work }: WorkView,
  actions: DraftActions,
): TemplateResult {
  const written = page.notes[id] ?? keptNote(work, page, id);
  const field = `note-${id}`;
  return html`
    <section class="sheet-section">
      <h3>${heading}</h3>
      ${lead.map((piece) => html`<p>${pieceText(piece, language)}</p>`)}
      <dl>${fields.map((each) => fieldOf(each, language, actions))}</dl>
      ${note === "" ? nothing : html`<div class="prose" dir="auto">${note}</div>`}
      <details
        class="more no-print"
        lang=${document.documentElement.lang}
        dir=${document.documentElement.dir}
        ?open=${written !== ""}
      >
        <summary>${localize("note-title")}</summary>
        <label for=${field}>${localize("note-label", { section: heading })}</label>
        ${unkeptFields(
          html`<textarea
            id=${field}
            class="note"
            rows="3"
            dir="auto"
            .value=${written}
            @input=${(event: Event) => {
              actions.onNote(id, textOf(event));
            }}
          ></textarea>`,
        )}
      </details>
    </section>
  `;
}

function fieldOf(
  { id, label, missing, values }: DraftField,
  language: string,
  { onMissing }: DraftActions,
): TemplateResult {
  return html`
    <dt>${label}</dt>
    ${values.map((pieces) => html`<dd>${pieces.map((piece) => pieceText(piece, language))}</dd>`)}
    ${
      missing === null
        ? nothing
        : html`<dd class="missing missing--${missing}">
            <button
              type="button"
              class="button--plain missing-link"
              lang=${document.documentElement.lang}
              @click=${() => {
                onMissing(placeOfField(id), targetOfField(id));
              }}
            >
              ${missing === "required" ? localize("draft-missing-required") : localize("draft-missing-optional")}
            </button>
          </dd>`
    }
  `;
}

/** A person's words stand as they were written, in their own language and direction. */
function pieceText({ language, origin, text }: Piece, around: string): TemplateResult {
  if (origin === "person" || origin === "caseworker") {
    return html`<span class="prose piece" lang=${language === "und" ? nothing : language} dir="auto">${text}</span>`;
  }
  return html`<span lang=${language === around || language === "und" ? nothing : language}>${text}</span>`;
}
