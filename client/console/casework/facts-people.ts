import { html, nothing, type TemplateResult } from "lit";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { CONSENT_CAPACITY, ROLES, STATE_LINKS, WHEREABOUTS } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, choiceField, optionsOf, tickField } from "./choice-fields.ts";
import { entryList } from "./entry-list.ts";
import { ATTRIBUTE_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, type FactsForm } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { freePseudonym, newPerson } from "./new-entries.ts";
import { KIND_LABELS, PERSON_KINDS } from "./person-kinds.ts";
import { personName } from "./person-name.ts";
import { CAPACITY_LABELS, ROLE_LABELS, STATE_LINK_LABELS, WHEREABOUTS_LABELS } from "./record-labels.ts";
import { lineField, stateField } from "./text-fields.ts";

/** Everybody whom the case knows, and what each is to it. */
export function factsPeople(form: FactsForm): TemplateResult {
  const { added, onChange, record, work } = form;
  const { people } = record;
  return html`
    <p class="soft">${localize("people-lede")}</p>
    ${entryList({
      add: {
        id: "add-person",
        label: localize("people-add"),
        onAdd: () => {
          const person = newPerson(work, record);
          onChange({ people: [...people, person] }, { added: person.id, focus: `${person.id}-roles` });
        },
      },
      added,
      empty: localize("people-none"),
      entries: people,
      fields: (person, place) =>
        personFields(person, form, (part) => {
          onChange({ people: withEntry(people, place, part) });
        }),
      keyOf: ({ id }) => id,
      remove: (person, place) =>
        isNeeded(person, form)
          ? localize("people-needed")
          : {
              label: localize("people-remove", { name: personName(person) }),
              onRemove: () => {
                onChange({ people: withoutEntry(people, place) }, { focus: "add-person" });
              },
            },
      title: personName,
    })}
    ${noneKnown(form, "family_members_at_risk")} ${noneKnown(form, "colleagues_at_risk")}
    ${noneKnown(form, "alleged_perpetrators")}
  `;
}

/** True while something speaks of this person by their id. */
function isNeeded({ id }: Person, { record, work }: FactsForm): boolean {
  return (
    record.events.some(({ perpetrators, victims }) => [...perpetrators, ...victims].includes(id)) ||
    work.consents.some(({ person }) => person === id) ||
    work.sendings.some(({ people }) => people.includes(id))
  );
}

type ChangePerson = (part: Partial<Person>) => void;

function personFields(person: Person, { record, states }: FactsForm, change: ChangePerson): TemplateResult {
  const { id, roles } = person;
  const line = (
    name: "address" | "gender" | "name" | "nationality" | "occupation" | "pseudonym" | "relationship",
    label: string,
    hint?: string,
  ): TemplateResult =>
    lineField({
      id: `${id}-${name}`,
      label,
      onChange: (value) => {
        change({ [name]: value });
      },
      value: person[name],
      ...(hint === undefined ? {} : { hint }),
      ...(name === "pseudonym" ? { fallback: freePseudonym(record.people.filter((each) => each.id !== id)) } : {}),
    });
  return html`
    ${checksField({
      chosen: roles,
      id: `${id}-roles`,
      label: localize("person-roles"),
      onChange: (chosen) => {
        change({ roles: chosen });
      },
      options: optionsOf(ROLES, ROLE_LABELS),
    })}
    ${choiceField({
      id: `${id}-kind`,
      label: localize("person-kind"),
      labels: KIND_LABELS,
      onChange: (kind) => {
        change({ kind: kind ?? "person" });
      },
      value: person.kind,
      values: PERSON_KINDS,
    })}
    ${line("name", localize("person-name"))}
    ${line("pseudonym", localize("person-pseudonym"), localize("person-pseudonym-hint"))}
    ${roles.some((role) => role !== "victim" && role !== "alleged_perpetrator") ? line("relationship", localize("person-relationship")) : nothing}
    ${
      roles.includes("alleged_perpetrator")
        ? choiceField({
            id: `${id}-state-link`,
            label: localize("person-state-link"),
            labels: STATE_LINK_LABELS,
            onChange: (stateLink) => {
              change({ stateLink });
            },
            value: person.stateLink,
            values: STATE_LINKS,
          })
        : html`
            ${
              roles.includes("victim")
                ? choiceField({
                    id: `${id}-capacity`,
                    label: localize("person-capacity"),
                    labels: CAPACITY_LABELS,
                    onChange: (capacity) => {
                      change({ capacity });
                    },
                    value: person.capacity,
                    values: CONSENT_CAPACITY,
                  })
                : nothing
            }
            ${whereabouts(person, states, change)} ${contact(person, change)}
          `
    }
    <details class="more">
      <summary>${localize("person-more")}</summary>
      ${line("occupation", localize("person-occupation"))} ${line("nationality", localize("person-nationality"))}
      ${line("gender", localize("person-gender"))} ${line("address", localize("person-address"))}
      ${checksField({
        chosen: person.attributes,
        hint: localize("person-attributes-hint"),
        id: `${id}-attributes`,
        label: localize("person-attributes"),
        onChange: (attributes) => {
          change({ attributes });
        },
        options: optionsOf(FACT_VALUES.attrs, ATTRIBUTE_LABELS),
      })}
      ${tickField({
        id: `${id}-signed`,
        label: localize("person-signed"),
        onChange: (signed) => {
          change({ signed });
        },
        value: person.signed,
      })}
      ${tickField({
        id: `${id}-at-risk`,
        label: localize("person-at-risk"),
        onChange: (atRisk) => {
          change({ atRisk });
        },
        value: person.atRisk,
      })}
    </details>
  `;
}

function whereabouts(person: Person, states: readonly string[], change: ChangePerson): TemplateResult {
  return html`
    ${choiceField({
      id: `${person.id}-whereabouts`,
      label: localize("person-whereabouts"),
      labels: WHEREABOUTS_LABELS,
      onChange: (value) => {
        change({ whereabouts: value });
      },
      value: person.whereabouts,
      values: WHEREABOUTS,
    })}
    ${stateField({
      hint: localize("person-residence-hint"),
      id: `${person.id}-residence`,
      label: localize("person-residence"),
      onChange: (residence) => {
        change({ residence });
      },
      states,
      value: person.residence,
    })}
  `;
}

function contact({ contact: known, id }: Person, change: ChangePerson): TemplateResult {
  const line = (name: "email" | "phone" | "safe", label: string, isCode: boolean): TemplateResult =>
    lineField({
      id: `${id}-${name}`,
      isCode,
      label,
      onChange: (value) => {
        change({ contact: { ...known, [name]: value } });
      },
      value: known[name],
    });
  return html`
    ${line("safe", localize("person-safe"), false)} ${line("email", localize("person-email"), true)}
    ${line("phone", localize("person-phone"), true)}
  `;
}
