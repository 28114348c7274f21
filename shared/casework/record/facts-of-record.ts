import { FACT_VALUES, type FactValue, type Facts } from "../../mechanisms/facts.ts";
import { regionOf } from "../../mechanisms/states.ts";
import type { Day } from "../../protocol/day.ts";
import type { CaseRecord, Person } from "./case-record.ts";
import { inGeneva } from "./geneva-stay.ts";
import { urgencyOf } from "./urgency.ts";
import { supportFactsOf } from "./support-facts.ts";
import type { Answered, Hearing, Remedies } from "./vocabulary.ts";

/**
 * What a record says to routing, which is everything but consent. What it does not say is not there; "unknown" and "unclear" only where
 * the record says so.
 */
export function factsOfRecord(record: CaseRecord, today: Day): Facts {
  const { danger, people, treaties } = record;
  const victims = people.filter(({ roles }) => roles.includes("victim"));
  const body = among(
    FACT_VALUES.body,
    record.cooperation.flatMap(({ bodies }) => bodies),
  );
  const attrs = among(
    FACT_VALUES.attrs,
    victims.flatMap(({ attributes }) => attributes),
  );
  const needs = among(FACT_VALUES.needs, record.needs);
  const region = record.state === null ? null : regionOf(record.state, today);
  const stay = inGeneva(record.geneva, today);
  const urgency = urgencyOf(danger);
  const role = roleOf(people);
  const residence = oneOf(victims.map((each) => each.residence));
  const whereabouts = sameOf(victims.map((each) => each.whereabouts));
  return {
    ...(body.length === 0 ? {} : { body }),
    ...(region === null ? {} : { region }),
    ...(urgency === null ? {} : { urgency }),
    ...(danger.irreparable === null ? {} : { irreparable: danger.irreparable }),
    ...(record.racial.element === null ? {} : { racial: record.racial.element }),
    ...(record.remedies.status === null ? {} : { remedies: REMEDY_FACTS[record.remedies.status] }),
    ...treatyFacts(treaties),
    ...(danger.publicityWorsens === null ? {} : { publicity_worsens: danger.publicityWorsens }),
    ...(role === null ? {} : { role }),
    ...(needs.length === 0 && !record.noneKnown.includes("needs") ? {} : { needs }),
    ...(attrs.length === 0 ? {} : { attrs }),
    ...(record.court.pending === null ? {} : { court_pending: record.court.pending }),
    ...(record.hearing === null ? {} : { hearing: HEARING_FACTS[record.hearing] }),
    ...(stay === null ? {} : { in_geneva: stay }),
    ...(record.reported.before === null ? {} : { reported_before: record.reported.before }),
    ...(record.state === null ? {} : { state: record.state }),
    ...(residence === null ? {} : { residence }),
    ...(whereabouts === null ? {} : { whereabouts }),
    ...supportFactsOf(record, role),
  };
}

const REMEDY_FACTS: Readonly<Record<Remedies, FactValue<"remedies">>> = {
  exhausted: "exhausted",
  exception_unavailable: "exception",
  exception_ineffective: "exception",
  exception_prolonged: "exception",
  not_exhausted: "not_exhausted",
  not_attempted_risk: "not_attempted_risk",
};

const HEARING_FACTS: Readonly<Record<Hearing, FactValue<"hearing">>> = {
  planned_hearing: "planned",
  attended_hearing: "attended",
  none: "none",
};

/** From best to worst for a complaint: one treaty body that can take it is enough, and both facts are of that one. */
const TREATIES_BEST_FIRST: readonly (readonly [Answered, Answered])[] = [
  ["yes", "yes"],
  ["yes", "unknown"],
  ["unknown", "yes"],
  ["unknown", "unknown"],
  ["yes", "no"],
  ["unknown", "no"],
  ["no", "yes"],
  ["no", "unknown"],
  ["no", "no"],
];

/** The treaty that a complaint goes furthest under. */
function treatyFacts(treaties: CaseRecord["treaties"]): Pick<Facts, "competence" | "ratified"> {
  const best = TREATIES_BEST_FIRST.find(([ratified, competence]) =>
    treaties.some((each) => each.ratified === ratified && each.competence === competence),
  );
  return best === undefined ? {} : { ratified: best[0], competence: best[1] };
}

/** What the reporter is to the case; whoever it happened to is that first of all. Witnesses and other helpers are none of these. */
function roleOf(people: readonly Person[]): FactValue<"role"> | null {
  const roles = people.filter((each) => each.roles.includes("reporter")).flatMap((each) => each.roles);
  if (roles.includes("victim")) return "victim";
  if (roles.includes("relative")) return "relative";
  if (roles.includes("legal_representative")) return "legal_representative";
  return roles.includes("organisation") ? "ngo" : null;
}

function oneOf(values: readonly (string | null)[]): string | null {
  const [first, ...others] = new Set(values.filter((value) => value !== null));
  return first === undefined || others.length > 0 ? null : first;
}

/** What is known to be the same of everybody: null when it is not known of one, or differs. */
function sameOf<T>(values: readonly (T | null)[]): T | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** Those of the values that are listed, each once, in the order of the vocabulary. */
function among<T extends string>(values: readonly T[], listedValues: readonly T[]): readonly T[] {
  return values.filter((value) => listedValues.includes(value));
}
