import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import { rulesBehind } from "../../shared/casework/consent/rules-behind.ts";
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

/** What each rule says that agreements are missing by, for programs. */
export function rulesJson(missing: readonly MissingConsent[]): readonly Json[] {
  return rulesBehind(missing).map(({ basis, id, text }) => ({ id, text, basis }));
}

/** The same for people: "C12: Nothing is reported without … [E01]". */
export function rulesText(missing: readonly MissingConsent[]): readonly string[] {
  return rulesBehind(missing).map(({ basis, id, text }) => `${id}: ${text} [${basis.join("; ")}]`);
}
