import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentStep, ConsentTopic, SaidConsent } from "../../mechanisms/consent-answers.ts";
import { RISKS_OF_TOPIC } from "../../mechanisms/consent-answers.ts";
import type { ConsentUse } from "../../mechanisms/mechanism.ts";
import { isAtLeast } from "./level.ts";

// What the topics of a letter (PROTOCOL.md §4.10) are in the ledger: how far, and for which uses. Embassies, organisations and own
// records are no part of any: they are asked about by name.

/** One topic that a letter agrees to, as the ledger has it. */
export interface OfferedTopic {
  readonly topic: ConsentTopic;
  readonly level: ConsentLevel;
  readonly uses: readonly ConsentUse[];
  readonly risks: readonly string[];
}

/** How far a step goes. */
export const LEVEL_OF_STEP: Readonly<Record<ConsentStep, ConsentLevel>> = {
  mechanism: "mechanism_only",
  state: "state_confidential",
  "public-without-name": "public_without_name",
  "public-named": "public_named",
};

const QUIET: readonly ConsentUse[] = ["letter", "meeting", "share_with_un"];
const LOUD: readonly ConsentUse[] = [...QUIET, "public_report", "press_release", "media"];

const USES_OF_STEP: Readonly<Record<ConsentStep, readonly ConsentUse[]>> = {
  mechanism: QUIET,
  state: QUIET,
  "public-without-name": LOUD,
  "public-named": LOUD,
};

/** A topic as it would be entered; null when the letter does not say yes to it. */
export function offeredTopic(topic: ConsentTopic, said: SaidConsent): OfferedTopic | null {
  const risks = RISKS_OF_TOPIC[topic];
  if (topic !== "sg-report") {
    return said[topic] === "yes" ? { topic, level: LEVEL_OF_STEP[topic], uses: USES_OF_STEP[topic], risks } : null;
  }
  const level = levelOfReport(said);
  return level === null ? null : { topic, level, uses: ["sg_report"], risks };
}

function levelOfReport({ "sg-report": answer }: SaidConsent): ConsentLevel | null {
  switch (answer) {
    case "record":
      return "mechanism_only";
    case "without-name":
      return "public_without_name";
    case "with-name":
      return "public_named";
    default:
      return null;
  }
}

/**
 * Whether what is taken back covers an agreement: a step covers all that goes as far, whatever it is for; the Secretary-General's report
 * covers itself; null, everything.
 */
export function isCovered(
  taken: readonly ConsentTopic[] | null,
  { level, uses }: { readonly level: ConsentLevel; readonly uses: readonly ConsentUse[] },
): boolean {
  if (taken === null) return true;
  return taken.some((topic) =>
    topic === "sg-report" ? uses.includes("sg_report") : isAtLeast(level, LEVEL_OF_STEP[topic]),
  );
}
