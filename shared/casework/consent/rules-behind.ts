import { CONSENT_RULES } from "../../mechanisms/consent-rules.ts";
import type { Statement } from "../../mechanisms/mechanism.ts";
import type { MissingConsent } from "./permit-request.ts";

/** Why somebody has to be asked: what the rules say that the gate names for agreements that are missing, each once. */
export function rulesBehind(missing: readonly Pick<MissingConsent, "rules">[]): readonly Statement[] {
  const named = new Set(missing.flatMap(({ rules }) => rules));
  return CONSENT_RULES.filter(({ id }) => named.has(id));
}
