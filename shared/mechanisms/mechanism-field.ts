import type { Json } from "../protocol/canonical-json.ts";
import {
  boolean,
  checked,
  choice,
  constant,
  distinct,
  list,
  nullable,
  oneOf,
  pattern,
  record,
  singleLine,
  type Field,
} from "../protocol/field.ts";
import { languageField } from "../protocol/text.ts";
import { basisField } from "./basis-field.ts";
import { circumstancesField } from "./circumstances-field.ts";
import { CONSENT_RULES } from "./consent-rules.ts";
import { contactField, dateField } from "./contact-field.ts";
import { DEADLINES } from "./deadlines.ts";
import { FACT_VALUES } from "./facts.ts";
import {
  CONSENT_USES,
  DRAFT_KINDS,
  FAMILIES,
  LEARNERS,
  type Ask,
  type ConsentNeeds,
  type Contact,
  type Disclosure,
  type Mechanism,
  type Routing,
  type Sourced,
  type TimeLimit,
} from "./mechanism.ts";
import { RISKS } from "./risks.ts";

const SENTENCES_MOST = 40;
const ASKS_MOST = 80;

const sentence = { text: singleLine(1, 1000), basis: distinct(list(basisField, 1, 16), String) };

/** A sentence, and where its facts come from. */
export const sourcedField: Field<Sourced> = record<Sourced>(sentence);

/** The id of a mechanism: small letters and figures, in parts with hyphens. */
export const mechanismIdField: Field<string> = pattern("[a-z][a-z0-9]*(?:-[a-z0-9]+)*", 60);

function someOf<T extends string>(values: readonly T[], least: number): Field<readonly T[]> {
  return distinct(list(choice(values), least, values.length), String);
}

function idsOf(known: readonly { readonly id: string }[]): Field<readonly string[]> {
  return someOf([...new Set(known.map(({ id }) => id))], 0);
}

const sentences = list(sourcedField, 0, SENTENCES_MOST);

const disclosureField = record<Disclosure>({
  ...sentence,
  to: choice(LEARNERS),
  how: choice(["always", "may"]),
  what: choice(["name", "facts", "existence"]),
});

const consentField = record<ConsentNeeds>({
  ...sentence,
  // Nothing is ever sent without any agreement [C12]: no record can say otherwise.
  least: checked(choice(FACT_VALUES.consent), (level) => level !== "none"),
  uses: someOf(CONSENT_USES, 1),
  own: boolean,
  rules: idsOf(CONSENT_RULES),
  risks: idsOf(RISKS),
});

const timeLimitField = record<TimeLimit>({
  ...sentence,
  deadline: nullable(choice([...new Set(DEADLINES.map(({ id }) => id))])),
});

const byRule = record<Extract<Routing, { by: "rule" }>>({ by: constant("rule") });
const byGroup = record<Extract<Routing, { by: "group" }>>({
  by: constant("group"),
  rule: choice(["tb-focal-point", "embassies-general", "ngo-and-funds"]),
});
const beside = record<Extract<Routing, { by: "beside" }>>({
  by: constant("beside"),
  mechanisms: distinct(list(mechanismIdField, 1, 16), String),
  when: nullable(list(circumstancesField, 1, 4)),
  how: sourcedField,
});
const byNothing = record<Extract<Routing, { by: "nothing" }>>({ by: constant("nothing"), why: sourcedField });

function writeRouting(routing: Routing): Json {
  switch (routing.by) {
    case "rule":
      return byRule.write(routing);
    case "group":
      return byGroup.write(routing);
    case "beside":
      return beside.write(routing);
    case "nothing":
      return byNothing.write(routing);
  }
}

const routingField = oneOf<Routing>("by", {
  rule: { read: byRule.read, write: writeRouting },
  group: { read: byGroup.read, write: writeRouting },
  beside: { read: beside.read, write: writeRouting },
  nothing: { read: byNothing.read, write: writeRouting },
});

const contactsField = distinct<Contact>(list(contactField, 0, 16), ({ kind, value }) => `${kind} ${value}`);

/**
 * The strict and bounded form of a mechanism (PROTOCOL.md §3.8): everything that it refers to exists. That the mechanisms which it
 * stands beside exist too is a matter of the whole dataset.
 *
 * @param fields - the names of everything that can be asked about a case
 */
export function mechanismField(fields: readonly string[]): Field<Mechanism> {
  return record<Mechanism>({
    id: mechanismIdField,
    family: choice(FAMILIES),
    name: singleLine(1, 200),
    standing: choice(["active", "check_first"]),
    note: sourcedField,
    can: list(sourcedField, 1, SENTENCES_MOST),
    applies: sentences,
    preconditions: sentences,
    asks: list(
      record<Ask>({ ...sentence, fields: distinct(list(choice(fields), 1, 16), String), required: boolean }),
      0,
      ASKS_MOST,
    ),
    discloses: list(disclosureField, 1, 16),
    consent: consentField,
    languages: distinct(list(languageField, 0, 32), String),
    timeLimits: list(timeLimitField, 0, 16),
    expect: sentences,
    contacts: contactsField,
    routing: routingField,
    draft: nullable(choice(DRAFT_KINDS)),
    confirmed: nullable(dateField),
  });
}
