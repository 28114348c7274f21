import { html, type TemplateResult } from "lit";
import { NO_DATE } from "../../../shared/casework/record/partial-date.ts";
import { ANSWERS, HEARINGS } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { choiceField } from "./choice-fields.ts";
import { BODY_LABELS, YES_NO_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm, type Lead } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { ANSWER_LABELS, HEARING_LABELS } from "./record-labels.ts";
import { dateField, lineField } from "./text-fields.ts";
import { wordsField } from "./words-field.ts";

const YES_NO = ["yes", "no"] as const;

/** Where the case is already, what the State has signed, and what was reported before. */
export function factsBodies(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const { court, geneva } = record;
  return html`
    ${otherComplaints(form)} ${treaties(form)}
    <h3>${localize("court-title")}</h3>
    ${choiceField({
      id: "court-pending",
      label: localize("court-pending"),
      labels: YES_NO_LABELS,
      onChange: (pending) => {
        onChange({ court: { ...court, pending } });
      },
      value: court.pending,
      values: YES_NO,
    })}
    ${lineField({
      id: "court-reference",
      label: localize("court-reference"),
      onChange: (reference) => {
        onChange({ court: { ...court, reference } });
      },
      value: court.reference,
    })}
    ${choiceField({
      id: "hearing",
      label: localize("hearing"),
      labels: HEARING_LABELS,
      onChange: (hearing) => {
        onChange({ hearing });
      },
      value: record.hearing,
      values: HEARINGS,
    })}
    ${choiceField({
      id: "geneva-now",
      label: localize("geneva-now"),
      labels: YES_NO_LABELS,
      onChange: (now) => {
        onChange({ geneva: { ...geneva, now } });
      },
      value: geneva.now,
      values: YES_NO,
    })}
    ${dateField({
      id: "geneva-until",
      label: localize("geneva-until"),
      onChange: (until) => {
        onChange({ geneva: { ...geneva, until } });
      },
      value: geneva.until,
    })}
    ${reported(form)}
  `;
}

function otherComplaints(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const { otherComplaints: known } = record;
  return html`
    <h3>${localize("complaints-title")}</h3>
    ${known.map(
      (complaint, place) => html`
        <div class="occasion">
          ${lineField({
            id: `complaint-${String(place)}-body`,
            label: localize("complaint-body"),
            onChange: (body) => {
              onChange({ otherComplaints: withEntry(known, place, { body }) });
            },
            value: complaint.body,
          })}
          ${dateField({
            id: `complaint-${String(place)}-when`,
            label: localize("complaint-when"),
            onChange: (when) => {
              onChange({ otherComplaints: withEntry(known, place, { when }) });
            },
            value: complaint.when,
          })}
          ${lineField({
            id: `complaint-${String(place)}-reference`,
            label: localize("complaint-reference"),
            onChange: (reference) => {
              onChange({ otherComplaints: withEntry(known, place, { reference }) });
            },
            value: complaint.reference,
          })}
          ${remove(localize("complaint-remove", { number: place + 1 }), () => {
            onChange({ otherComplaints: withoutEntry(known, place) }, { focus: "add-complaint" });
          })}
        </div>
      `,
    )}
    ${add("add-complaint", localize("complaint-add"), () => {
      const complaint = { body: "", reference: "", when: NO_DATE };
      onChange({ otherComplaints: [...known, complaint] }, { focus: `complaint-${String(known.length)}-body` });
    })}
    ${noneKnown(form, "other_complaints")}
  `;
}

function treaties({ onChange, record: { treaties: known } }: FactsForm): TemplateResult {
  const free = FACT_VALUES.body.filter((body) => !known.some((treaty) => treaty.body === body));
  const [next] = free;
  return html`
    <h3>${localize("treaties-title")}</h3>
    <p class="soft">${localize("treaties-lede")}</p>
    ${known.map((treaty, place) => {
      const id = `treaty-${String(place)}`;
      return html`
        <div class="occasion">
          ${choiceField({
            id: `${id}-body`,
            label: localize("treaty-body"),
            labels: BODY_LABELS,
            onChange: (body) => {
              if (body !== null) onChange({ treaties: withEntry(known, place, { body }) });
            },
            value: treaty.body,
            values: FACT_VALUES.body.filter((body) => body === treaty.body || free.includes(body)),
          })}
          ${choiceField({
            id: `${id}-ratified`,
            label: localize("treaty-ratified"),
            labels: ANSWER_LABELS,
            onChange: (ratified) => {
              onChange({ treaties: withEntry(known, place, { ratified: ratified ?? "unknown" }) });
            },
            value: treaty.ratified,
            values: ANSWERS,
          })}
          ${choiceField({
            id: `${id}-competence`,
            label: localize("treaty-competence"),
            labels: ANSWER_LABELS,
            onChange: (competence) => {
              onChange({ treaties: withEntry(known, place, { competence: competence ?? "unknown" }) });
            },
            value: treaty.competence,
            values: ANSWERS,
          })}
          ${remove(localize("treaty-remove", { number: place + 1 }), () => {
            onChange({ treaties: withoutEntry(known, place) }, { focus: "add-treaty" });
          })}
        </div>
      `;
    })}
    ${
      next === undefined
        ? ""
        : add("add-treaty", localize("treaty-add"), () => {
            const treaty = { body: next, competence: "unknown", ratified: "unknown" } as const;
            onChange({ treaties: [...known, treaty] }, { focus: `treaty-${String(known.length)}-body` });
          })
    }
  `;
}

function reported(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const known = record.reported;
  const change = (part: Partial<typeof known>, lead?: Lead): void => {
    onChange({ reported: { ...known, ...part } }, lead);
  };
  return html`
    <h3>${localize("reported-title")}</h3>
    ${choiceField({
      id: "reported-before",
      label: localize("reported-before"),
      labels: YES_NO_LABELS,
      onChange: (before) => {
        change({ before });
      },
      value: known.before,
      values: YES_NO,
    })}
    ${lineField({
      hint: localize("reported-report-hint"),
      id: "reported-report",
      isCode: true,
      label: localize("reported-report"),
      onChange: (report) => {
        change({ report });
      },
      value: known.report,
    })}
    ${lineField({
      id: "reported-paragraph",
      isCode: true,
      label: localize("reported-paragraph"),
      onChange: (paragraph) => {
        change({ paragraph });
      },
      value: known.paragraph,
    })}
    ${wordsField(
      {
        id: "reported-further",
        label: localize("reported-further"),
        onChange: (further) => {
          change({ further });
        },
        value: known.further,
      },
      wordsAccess(form),
    )}
    ${noneKnown(form, "further_reprisals")}
    <p class="words-label">${localize("documents-title")}</p>
    ${known.documents.map(
      (document, place) => html`
        <div class="occasion">
          ${lineField({
            id: `document-${String(place)}-symbol`,
            isCode: true,
            label: localize("document-symbol"),
            onChange: (symbol) => {
              change({ documents: withEntry(known.documents, place, { symbol }) });
            },
            value: document.symbol,
          })}
          ${lineField({
            id: `document-${String(place)}-paragraph`,
            isCode: true,
            label: localize("document-paragraph"),
            onChange: (paragraph) => {
              change({ documents: withEntry(known.documents, place, { paragraph }) });
            },
            value: document.paragraph,
          })}
          ${remove(localize("document-remove", { number: place + 1 }), () => {
            change({ documents: withoutEntry(known.documents, place) }, { focus: "add-document" });
          })}
        </div>
      `,
    )}
    ${add("add-document", localize("document-add"), () => {
      const documents = [...known.documents, { paragraph: "", symbol: "" }];
      onChange({ reported: { ...known, documents } }, { focus: `document-${String(known.documents.length)}-symbol` });
    })}
    ${noneKnown(form, "un_documents_references")}
  `;
}

function add(id: string, label: string, onAdd: () => void): TemplateResult {
  return html`<p class="entry-add"><button type="button" class="button" id=${id} @click=${onAdd}>${label}</button></p>`;
}

function remove(label: string, onRemove: () => void): TemplateResult {
  return html`<button type="button" class="button--plain remove" @click=${onRemove}>${label}</button>`;
}
