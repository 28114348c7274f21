import { html, nothing, type TemplateResult } from "lit";
import type { CaseSource, EvidenceItem } from "../../../shared/casework/record/case-record.ts";
import { parseDay } from "../../../shared/protocol/day.ts";
import { localize } from "../../i18n/localize.ts";
import { answerLine } from "../answer-line.ts";
import { answerInWords } from "../answer-words.ts";
import { questionText } from "../question-text.ts";
import { choiceField, textOf } from "./choice-fields.ts";
import { entryList } from "./entry-list.ts";
import { YES_NO_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { newEvidence, newSource } from "./new-entries.ts";
import { lineField } from "./text-fields.ts";
import { sourceName, wordsAsWritten, wordsField } from "./words-field.ts";

/** What proves the case, and where everything in it comes from. */
export function factsEvidence(form: FactsForm): TemplateResult {
  const { added, onChange, record } = form;
  const { evidence, sources } = record;
  return html`
    <h3>${localize("evidence-title")}</h3>
    ${entryList({
      add: {
        id: "add-evidence",
        label: localize("evidence-add"),
        onAdd: () => {
          const item = newEvidence(record);
          onChange({ evidence: [...evidence, item] }, { added: item.id, focus: `${item.id}-title` });
        },
      },
      added,
      empty: localize("evidence-none"),
      entries: evidence,
      fields: (item, place) =>
        evidenceFields(item, (part) => {
          onChange({ evidence: withEntry(evidence, place, part) });
        }),
      keyOf: ({ id }) => id,
      remove: ({ id }, place) =>
        record.cooperation.some(({ proof }) => proof.includes(id))
          ? localize("evidence-needed")
          : {
              label: localize("evidence-remove", { name: id }),
              onRemove: () => {
                onChange({ evidence: withoutEntry(evidence, place) }, { focus: "add-evidence" });
              },
            },
      title: ({ id, title }) => (title === "" ? id : `${id}: ${title}`),
    })}
    ${noneKnown(form, "evidence_list")}
    <h3>${localize("sources-title")}</h3>
    <p class="soft">${localize("sources-lede")}</p>
    ${entryList({
      add: {
        id: "add-source",
        label: localize("sources-add"),
        onAdd: () => {
          const source = newSource(record, form.today);
          onChange({ sources: [...sources, source] }, { added: source.id, focus: `${source.id}-day` });
        },
      },
      added,
      empty: localize("sources-none"),
      entries: sources,
      fields: (source, place) =>
        sourceFields(source, form, (part) => {
          onChange({ sources: withEntry(sources, place, part) });
        }),
      keyOf: ({ id }) => id,
      remove: ({ id, kind }, place) =>
        kind !== "other"
          ? localize("sources-of-letter")
          : record.events.some((event) => event.sources.includes(id))
            ? localize("sources-needed")
            : {
                label: localize("sources-remove", { name: id }),
                onRemove: () => {
                  onChange({ sources: withoutEntry(sources, place) }, { focus: "add-source" });
                },
              },
      title: (source) => sourceName(source, form.doubted),
    })}
  `;
}

function evidenceFields(item: EvidenceItem, change: (part: Partial<EvidenceItem>) => void): TemplateResult {
  const line = (name: "consulted" | "title" | "type", label: string): TemplateResult =>
    lineField({
      id: `${item.id}-${name}`,
      label,
      onChange: (value) => {
        change({ [name]: value });
      },
      value: item[name],
    });
  return html`
    ${line("title", localize("evidence-name"))} ${line("type", localize("evidence-type"))}
    ${line("consulted", localize("evidence-consulted"))}
    ${choiceField({
      id: `${item.id}-shareable`,
      label: localize("evidence-shareable"),
      labels: YES_NO_LABELS,
      onChange: (answer) => {
        change({ shareable: answer === null ? null : answer === "yes" });
      },
      value: item.shareable === null ? null : item.shareable ? "yes" : "no",
      values: ["yes", "no"],
    })}
  `;
}

/** An answer that was chosen is said in words; everything else is as it was written. */
function sourceWords({ question, words: { language, text }, words }: CaseSource): unknown {
  const lines = question === null ? null : answerInWords({ answer: text, question });
  return lines?.map((parts) => html`<p>${answerLine(parts, language)}</p>`) ?? wordsAsWritten(words);
}

/** What came by letter stays as it came. */
function sourceFields(
  source: CaseSource,
  form: FactsForm,
  change: (part: Partial<CaseSource>) => void,
): TemplateResult {
  if (source.kind !== "other") {
    const question = source.question === null ? null : (questionText(source.question) ?? source.question);
    return html`${question === null ? nothing : html`<p class="soft">${question}</p>`}${sourceWords(source)}`;
  }
  return html`
    <div class="field">
      <label for="${source.id}-day">${localize("source-day")}</label>
      <input
        id="${source.id}-day"
        type="date"
        max=${form.today}
        .value=${source.day}
        @change=${(event: Event) => {
          const day = parseDay(textOf(event));
          if (day.ok) change({ day: day.value });
        }}
      />
    </div>
    ${wordsField(
      {
        id: `${source.id}-words`,
        label: localize("source-words"),
        onChange: (words) => {
          change({ words });
        },
        value: source.words,
      },
      wordsAccess(form),
    )}
  `;
}
