import { FACT_VALUES } from "./facts.ts";
import type { Ask, Disclosure, Mechanism } from "./mechanism.ts";

type Asked = Pick<Mechanism, "consent" | "discloses">;

/**
 * Whether a record asks people about everything that the earlier one does, and tells them all of who learns what: it may ask for more.
 * Words may change; levels, uses, rules, risks and disclosures do not get fewer or less.
 */
export function keepsConsent(before: Asked, after: Asked): boolean {
  const [old, now] = [before.consent, after.consent];
  const { consent: levels } = FACT_VALUES;
  return (
    levels.indexOf(now.least) >= levels.indexOf(old.least) &&
    (now.own || !old.own) &&
    holdsAll(now.uses, old.uses) &&
    holdsAll(now.rules, old.rules) &&
    holdsAll(now.risks, old.risks) &&
    before.discloses.every((each) => after.discloses.some((other) => tellsAsMuch(other, each)))
  );
}

/**
 * Whether a record asks a case for nothing that the earlier one does not ask for, in no other form: whoever agreed knew what is told, and
 * whether a pseudonym does. What asks for more is another addressee, with another id, that nobody has agreed to yet.
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

function holdsAll<T>(values: readonly T[], wanted: readonly T[]): boolean {
  return wanted.every((each) => values.includes(each));
}

const WHAT: readonly Disclosure["what"][] = ["existence", "facts", "name"];

function tellsAsMuch(disclosure: Disclosure, { how, to, what }: Disclosure): boolean {
  const isAsSure = disclosure.how === how || disclosure.how === "always";
  return disclosure.to === to && isAsSure && WHAT.indexOf(disclosure.what) >= WHAT.indexOf(what);
}
