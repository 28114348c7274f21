import { withAgreedUses } from "../../shared/casework/consent/agreed-uses.ts";
import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import { decidePermit } from "../../shared/casework/consent/permit-decision.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import type { FlatCase } from "../../shared/casework/record/flat-case.ts";
import { consentOf, levelsBelow } from "../../shared/mechanisms/consent-levels.ts";
import { mechanismIn, RELEASED, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Facts } from "../../shared/mechanisms/facts.ts";
import { GROUP_NAMES } from "../../shared/mechanisms/group-names.ts";
import { isOpen, undecidedFacts } from "../../shared/mechanisms/open-routes.ts";
import type { Missing, Outcome, Route } from "../../shared/mechanisms/outcome.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../shared/mechanisms/withdrawn-routes.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { CASE_FILE, readCaseFile } from "../cli/case-file.ts";
import type { TracedCase } from "../cli/case-places.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { missingJson, missingText, rulesText } from "../cli/missing-consent.ts";
import { lineFromOutside } from "../cli/terminal-text.ts";
import { datasetNamed, UPDATES } from "../cli/updates-input.ts";

/** Says for every mechanism whether it fits a case, why, what is missing, and in which order to act. Nothing is sent. */
export const routeCase: Command = {
  name: "route",
  summary: "Show which mechanisms can answer to a case, why, what is missing, and in which order to act",
  operands: [],
  options: { case: CASE_FILE, ...UPDATES },
  run,
};

/** What routing says of a mechanism, by its name, with what the gate would ask for before anything is sent. */
interface Asked {
  readonly route: Route;
  /** It would do at a lower level, which is part of what was agreed to. */
  readonly isWithin: boolean;
  readonly name: string | null;
  readonly agreement: readonly MissingConsent[];
}

async function run(args: Arguments, world: World): Promise<Answer> {
  const { json, ...flat } = await readCaseFile(args.text("case"), world);
  const dataset = await datasetNamed(args, world);
  const traced = { json, record: flat.work.record };
  const within = levelsBelow(consentOf(flat.facts));
  const agreementFor = agreementsIn(flat, dataset, dayOfTime(world.now()));
  const asked = withoutWithdrawn(route(flat.facts), dataset.withdrawn).map((each) => {
    const { level, mechanism } = each;
    const isWithin = level !== null && within.includes(level);
    const record = mechanismIn(dataset, mechanism) ?? mechanismIn(RELEASED, mechanism);
    const name = record?.name ?? GROUP_NAMES.get(mechanism) ?? null;
    return { route: each, isWithin, name, agreement: agreementFor(each, isWithin) };
  });
  return {
    json: asked.map((each) => routeJson(each, traced)),
    text: [...undecidedText(flat.facts), routesText(asked, traced), ...namedRulesText(asked)].join("\n\n"),
    verified: true,
  };
}

/** Asks the gate, as `draft` would: routing knows of one level for everything, and of no use, addressee or person. */
function agreementsIn(
  { facts, work }: FlatCase,
  dataset: Dataset,
  today: Day,
): (route: Route, isWithin: boolean) => readonly MissingConsent[] {
  const routes = routesAt(work, today, facts);
  return ({ mechanism: id, outcome }, isWithin) => {
    const mechanism = mechanismIn(dataset, id);
    if (mechanism === null || (outcome === "not_applicable" && !isWithin)) return [];
    const routeAt = routes(mechanism);
    const request = { mechanism, purpose: "send", routeAt, today, withdrawals: [], work } as const;
    return decidePermit(withAgreedUses(request)).missing;
  };
}

function routeJson(
  { agreement, name, route: { mechanism, missing, order, ...said } }: Asked,
  traced: TracedCase,
): Json {
  const { outcome, reason, reference, ...rest } = said;
  return {
    ...{ mechanism, outcome, reason, reference, missing: missing.map(factJson), order },
    ...rest,
    name,
    agreement: agreement.map((each) => missingJson(each, traced)),
  };
}

function factJson({ fact, needed }: Missing): Json {
  return { fact, needed };
}

/** What to enter first, where that is not in the file: the order of what follows says little without it. */
function undecidedText(facts: Facts): readonly string[] {
  const undecided = undecidedFacts(facts);
  if (undecided.length === 0) return [];
  return [`Much is not known yet. What fits depends most on what this file does not say: ${undecided.join(", ")}`];
}

const HEADINGS: Readonly<Record<Outcome | "open", string>> = {
  recommended: "Recommended",
  possible: "Possible",
  draft_only: "To be prepared only: nothing may be sent before somebody has consented",
  open: "Open: something is not known, or not agreed to",
  not_applicable: "Does not apply",
};

function routesText(routes: readonly Asked[], traced: TracedCase): string {
  const groups = Object.entries(HEADINGS).map(([group, heading]) => {
    const those = routes.filter(({ route }) => (isOpen(route) ? "open" : route.outcome) === group);
    return those.length === 0 ? [] : [[heading, ...those.map((each) => routeText(each, traced))].join("\n")];
  });
  return groups.flat().join("\n\n");
}

/** Last, what the rules say that the agreements above name. */
function namedRulesText(routes: readonly Asked[]): readonly string[] {
  const rules = rulesText(routes.flatMap(({ agreement }) => agreement));
  return rules.length === 0 ? [] : [["Rules of consent", ...rules.map((each) => `  ${each}`)].join("\n")];
}

function routeText(asked: Asked, traced: TracedCase): string {
  const { agreement, name, route } = asked;
  const { caveat, doubt, mechanism, order, outcome, reason, reference } = route;
  return [
    `${order === null ? "   -" : String(order).padStart(4)}  ${mechanism}${name === null ? "" : `: ${name}`}`,
    `      ${reason} [${reference}]`,
    ...waysText(asked).map((each) => `      ${each}`),
    ...agreement.map((each) => `      To be agreed to before it is sent: ${missingText(each, traced)}`),
    ...(caveat === null || outcome === "not_applicable" ? [] : [`      Note: ${caveat}`]),
    // Said of what does not apply too: the doubt may be about that.
    ...(doubt === null ? [] : [`      In doubt: ${doubt}`]),
  ]
    .map(lineFromOutside)
    .join("\n");
}

/** What would make more of it, each once: a level that the gate asks for as well is named there, with whose and what for. */
function waysText({ agreement, isWithin, route: { level, missing, outcome, would } }: Asked): readonly string[] {
  const isAsked = agreement.some((each) => each.level === level);
  const byLevel =
    level === null || would === null || isAsked
      ? []
      : [wayText(would, [{ fact: "consent", needed: [level] }], isWithin ? "with less than was agreed to" : "with")];
  const isLevel = level !== null && missing.every(({ fact }) => fact === "consent");
  const byFacts =
    missing.length === 0 || isLevel ? [] : [wayText(outcome === "possible" ? "recommended" : "possible", missing)];
  return [...byLevel, ...byFacts];
}

function wayText(would: string, missing: readonly Missing[], how = "with"): string {
  return `Would be ${would} ${how}: ${missing.map(factText).join(", ")}`;
}

/** A fact by the key that a case file says it with. */
function factText({ fact, needed }: Missing): string {
  // A case file has no key for what a victim is: it says so by the name of an organisation.
  if (fact === "victim_kind") return "ngo_name (the same as a victim_name)";
  return `${fact === "whereabouts" ? "victim_whereabouts_status" : fact} (${needed.join(" or ")})`;
}
