import { INITIALS_RULE } from "./consent-rules.ts";
import { FACT_VALUES } from "./facts.ts";
import type { Ask, Disclosure, Mechanism } from "./mechanism.ts";

/** The fields of a report by which a draft states what was agreed to, and asks for what protects people, by how they begin. */
const PROTECTING = ["anonymity_", "confidentiality_", "consent_", "publicity_would_worsen", "victim_consent_"] as const;

/**
 * Whether a record asks people about everything that the earlier one does, tells them all of who learns what, and is told of what they
 * agreed to and wish as before: it may ask for more. Words may change; levels, uses, rules, risks and disclosures do not get fewer or less.
 * The least level does not become a public one: whoever is kept from the public, for it would do harm, would be taken there by it.
 */
export function keepsConsent(before: Mechanism, after: Mechanism): boolean {
  const [old, now] = [before.consent, after.consent];
  const { consent: levels } = FACT_VALUES;
  return (
    levels.indexOf(now.least) >= levels.indexOf(old.least) &&
    (now.least === old.least || levels.indexOf(now.least) < levels.indexOf("public_without_name")) &&
    (now.own || !old.own) &&
    holdsAll(now.uses, old.uses) &&
    holdsAll(now.rules, old.rules) &&
    holdsAll(now.risks, old.risks) &&
    before.discloses.every((each) => after.discloses.some((other) => tellsAsMuch(other, each))) &&
    before.asks.filter(protects).every((each) => after.asks.some((other) => isSameAsk(other, each)))
  );
}

/**
 * Whether a record asks a case for nothing that the earlier one does not ask for, in no other form: whoever agreed knew what is told, and
 * whether a pseudonym does, or stands where initials would. What asks for more is another addressee, with another id, that nobody has
 * agreed to yet.
 */
export function asksNoMore(before: Mechanism, after: Mechanism): boolean {
  const fieldsOf = ({ asks }: Mechanism): readonly string[] => asks.flatMap(({ fields }) => fields);
  const insists = ({ fields, required }: Ask): boolean => required && fields.includes("victim_name");
  const insistsNoMore = after.asks
    .filter(insists)
    .every(({ fields }) => before.asks.some((old) => insists(old) && holdsAll(fields, old.fields)));
  return (
    holdsAll(fieldsOf(before), fieldsOf(after)) &&
    insistsNoMore &&
    (before.consent.rules.includes(INITIALS_RULE) || !after.consent.rules.includes(INITIALS_RULE)) &&
    (after.draft === null || after.draft === before.draft)
  );
}

/**
 * Whether a record has the name of the earlier one, and lets others learn no more: agreements are to a body that is called so, whether they
 * name its id or nobody. A body with another name, or that tells more, has another id.
 */
export function tellsNoMore(before: Mechanism, after: Mechanism): boolean {
  return (
    after.name === before.name &&
    after.discloses.every((each) => before.discloses.some((other) => tellsAsMuch(other, each)))
  );
}

function protects({ fields }: Ask): boolean {
  return fields.some((field) => PROTECTING.some((beginning) => field.startsWith(beginning)));
}

function isSameAsk(one: Ask, other: Ask): boolean {
  return holdsAll(one.fields, other.fields) && holdsAll(other.fields, one.fields) && (one.required || !other.required);
}

function holdsAll<T>(values: readonly T[], wanted: readonly T[]): boolean {
  return wanted.every((each) => values.includes(each));
}

const WHAT: readonly Disclosure["what"][] = ["existence", "facts", "name"];

function tellsAsMuch(disclosure: Disclosure, { how, to, what }: Disclosure): boolean {
  const isAsSure = disclosure.how === how || disclosure.how === "always";
  return disclosure.to === to && isAsSure && WHAT.indexOf(disclosure.what) >= WHAT.indexOf(what);
}
