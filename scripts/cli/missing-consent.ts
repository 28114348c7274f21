import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { keyOfPerson, type TracedCase } from "./case-places.ts";

/** An agreement that the gate asks for, for programs: whose, how far, for what. */
export function missingJson(
  { because, level, own, person, risks, rules, uses }: MissingConsent,
  traced: TracedCase,
): { readonly [key: string]: Json } {
  return { person, key: keyOfPerson(traced, person), level, uses, own, because, rules, risks };
}

/** The same for people: "victim_name: state_confidential, for letter (never given; C2, C12)". */
export function missingText({ because, level, own, person, rules, uses }: MissingConsent, traced: TracedCase): string {
  const asked = `${keyOfPerson(traced, person)}: ${level}, for ${uses.join(", ")}${own ? ", naming this addressee" : ""}`;
  return `${asked} (${because.replaceAll("_", " ")}; ${rules.join(", ")})`;
}
