import { html, type TemplateResult } from "lit";
import type { CaseEvent } from "../../../shared/casework/record/case-record.ts";
import { partialDateText } from "../../../shared/casework/record/partial-date.ts";
import { INCIDENTS, KNOWN_BY } from "../../../shared/casework/record/vocabulary.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, choiceField, optionsOf } from "./choice-fields.ts";
import { entryList } from "./entry-list.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm } from "./facts-form.ts";
import { newEvent } from "./new-entries.ts";
import { personName } from "./person-name.ts";
import { INCIDENT_LABELS, KNOWN_BY_LABELS } from "./record-labels.ts";
import { dateField, lineField } from "./text-fields.ts";
import { sourceName, wordsField } from "./words-field.ts";

/** Who did what to whom, when and where, and how that is known. */
export function factsEvents(form: FactsForm): TemplateResult {
  const { added, onChange, record } = form;
  const { events } = record;
  return html`
    <p class="soft">${localize("events-lede")}</p>
    ${entryList({
      add: {
        id: "add-event",
        label: localize("events-add"),
        onAdd: () => {
          const event = newEvent(record);
          onChange({ events: [...events, event] }, { added: event.id, focus: `${event.id}-types` });
        },
      },
      added,
      empty: localize("events-none"),
      entries: events,
      fields: (event, place) =>
        eventFields(event, form, (part) => {
          onChange({ events: withEntry(events, place, part) });
        }),
      keyOf: ({ id }) => id,
      remove: (_, place) => ({
        label: localize("events-remove", { number: place + 1 }),
        onRemove: () => {
          onChange({ events: withoutEntry(events, place) }, { focus: "add-event" });
        },
      }),
      title: eventTitle,
    })}
  `;
}

/** What an event is called in a list: by the kinds of act, or else its number, and the date as far as it is known. */
export function eventTitle({ types, when }: Pick<CaseEvent, "types" | "when">, place: number): string {
  const kinds = types.map((type) => localize(INCIDENT_LABELS[type])).join(", ");
  return [kinds === "" ? localize("events-number", { number: place + 1 }) : kinds, partialDateText(when)]
    .filter((part) => part !== "")
    .join(" – ");
}

function eventFields(event: CaseEvent, form: FactsForm, change: (part: Partial<CaseEvent>) => void): TemplateResult {
  const { id } = event;
  const { people, sources } = form.record;
  const who = (isPerpetrator: boolean): readonly { readonly value: string; readonly label: string }[] =>
    people
      .filter(({ id: person, roles }) => {
        const listed = isPerpetrator ? event.perpetrators : event.victims;
        return roles.includes("alleged_perpetrator") === isPerpetrator || listed.includes(person);
      })
      .map((person) => ({ label: personName(person), value: person.id }));
  return html`
    ${checksField({
      chosen: event.types,
      id: `${id}-types`,
      label: localize("event-types"),
      onChange: (types) => {
        change({ types });
      },
      options: optionsOf(INCIDENTS, INCIDENT_LABELS),
    })}
    ${wordsField(
      {
        id: `${id}-what`,
        label: localize("event-what"),
        onChange: (what) => {
          change({ what });
        },
        value: event.what,
      },
      wordsAccess(form),
    )}
    ${wordsField(
      {
        id: `${id}-how`,
        label: localize("event-how"),
        onChange: (how) => {
          change({ how });
        },
        value: event.how,
      },
      wordsAccess(form),
    )}
    ${dateField({
      id: `${id}-when`,
      label: localize("event-when"),
      onChange: (when) => {
        change({ when });
      },
      value: event.when,
      withTime: true,
    })}
    ${lineField({
      id: `${id}-where`,
      label: localize("event-where"),
      onChange: (where) => {
        change({ where });
      },
      value: event.where,
    })}
    ${checksField({
      chosen: event.victims,
      id: `${id}-victims`,
      label: localize("event-victims"),
      onChange: (victims) => {
        change({ victims });
      },
      options: who(false),
    })}
    ${checksField({
      chosen: event.perpetrators,
      hint: localize("event-perpetrators-hint"),
      id: `${id}-perpetrators`,
      label: localize("event-perpetrators"),
      onChange: (perpetrators) => {
        change({ perpetrators });
      },
      options: who(true),
    })}
    ${choiceField({
      id: `${id}-known-by`,
      label: localize("event-known-by"),
      labels: KNOWN_BY_LABELS,
      onChange: (knownBy) => {
        change({ knownBy: knownBy ?? "unknown" });
      },
      value: event.knownBy,
      values: KNOWN_BY,
    })}
    ${checksField({
      chosen: event.sources,
      id: `${id}-sources`,
      label: localize("event-sources"),
      onChange: (chosen) => {
        change({ sources: chosen });
      },
      options: sources.map((source) => ({ label: sourceName(source, form.doubted), value: source.id })),
    })}
  `;
}
