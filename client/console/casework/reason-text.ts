import { localize } from "../../i18n/localize.ts";
import { factByName, LEVEL_NAMES, valueText } from "./fact-names.ts";
import { OUTCOME_LABELS } from "./mechanism-labels.ts";

const WITH_FACTS = /^(?<sentence>.*) \((?<facts>[a-z_]+: [^()]*)\)\.$/u;
const WITH_CONSENT = /^With consent to (?<level>[a-z_]+) it would be (?<would>recommended|possible)\.$/u;

/** A reason of routing as caseworkers read it: the facts that it rests on have names there ("region: africa"), and words here. */
export function reasonText(reason: string): string {
  const { facts, sentence } = WITH_FACTS.exec(reason)?.groups ?? {};
  if (facts !== undefined && sentence !== undefined) {
    return `${sentence} (${facts.split("; ").map(factInWords).join("; ")}).`;
  }
  const { level, would } = WITH_CONSENT.exec(reason)?.groups ?? {};
  const label = level === undefined ? undefined : LEVEL_NAMES[level];
  if (label === undefined) return reason;
  const outcome = would === "recommended" ? OUTCOME_LABELS.recommended : OUTCOME_LABELS.possible;
  return localize("route-with-consent", { level: localize(label), outcome: localize(outcome) });
}

/** "whereabouts: detained, not in_hiding or abroad": the name of a fact, and its values between what joins them. */
function factInWords(part: string): string {
  const [name = "", said = ""] = part.split(": ");
  const fact = factByName(name);
  if (fact === null) return part;
  const pieces = said.split(/(^not |, not | or |, )/u);
  const values = pieces.map((piece, place) => (place % 2 === 0 ? valueText(fact, piece) : piece)).join("");
  return localize("fact-needed", { name: localize(fact.name), values });
}
