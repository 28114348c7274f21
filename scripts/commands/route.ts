import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import { decidePermit } from "../../shared/casework/consent/permit-decision.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import type { FlatCase } from "../../shared/casework/record/flat-case.ts";
import { mechanismIn, RELEASED, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Missing, Outcome, Route } from "../../shared/mechanisms/outcome.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../shared/mechanisms/withdrawn-routes.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { CASE_FILE, readCaseFile } from "../cli/case-file.ts";
import type { TracedCase } from "../cli/case-places.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { missingJson, missingText } from "../cli/missing-consent.ts";
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
  readonly name: string | null;
  readonly agreement: readonly MissingConsent[];
}

/** Groups that are no record of their own. */
const GROUP_NAMES: ReadonlyMap<string, string> = new Map([
  ["tb-focal-point", "Treaty bodies: their rapporteurs and focal points on reprisals"],
  ["ngo-and-funds", "Organisations and funds that support defenders"],
]);

async function run(args: Arguments, world: World): Promise<Answer> {
  const { json, ...flat } = await readCaseFile(args.text("case"), world);
  const dataset = await datasetNamed(args, world);
  const traced = { json, record: flat.work.record };
  const agreementFor = agreementsIn(flat, dataset, dayOfTime(world.now()));
  const asked = withoutWithdrawn(route(flat.facts), dataset.withdrawn).map((each) => {
    const { mechanism } = each;
    const record = mechanismIn(dataset, mechanism) ?? mechanismIn(RELEASED, mechanism);
    return { route: each, name: record?.name ?? GROUP_NAMES.get(mechanism) ?? null, agreement: agreementFor(each) };
  });
  return {
    json: asked.map((each) => routeJson(each, traced)),
    text: routesText(asked, traced),
    verified: true,
  };
}

/** Asks the gate, as `draft` would: routing knows of one level for everything, and of no use, addressee or person. */
function agreementsIn(
  { facts, work }: FlatCase,
  dataset: Dataset,
  today: Day,
): (route: Route) => readonly MissingConsent[] {
  const routes = routesAt(work, today, facts);
  return ({ mechanism: id, outcome }) => {
    const mechanism = mechanismIn(dataset, id);
    if (mechanism === null || outcome === "not_applicable") return [];
    const routeAt = routes(mechanism);
    const decision = decidePermit({ mechanism, purpose: "send", routeAt, today, withdrawals: [], work });
    return decision.missing;
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

const HEADINGS: Readonly<Record<Outcome, string>> = {
  recommended: "Recommended",
  possible: "Possible",
  draft_only: "To be prepared only: nothing may be sent before somebody has consented",
  not_applicable: "Not for this case",
};

function routesText(routes: readonly Asked[], traced: TracedCase): string {
  const groups = Object.entries(HEADINGS).map(([outcome, heading]) => {
    const lines = routes.filter(({ route }) => route.outcome === outcome).map((each) => routeText(each, traced));
    return lines.length === 0 ? [] : [[heading, ...lines].join("\n")];
  });
  return groups.flat().join("\n\n");
}

function routeText({ agreement, name, route }: Asked, traced: TracedCase): string {
  const { caveat, doubt, level, mechanism, missing, order, outcome, reason, reference } = route;
  const needed = missing.map(({ fact, needed }) => `${fact} (${needed.join(" or ")})`).join(", ");
  return [
    `${order === null ? "   -" : String(order).padStart(4)}  ${mechanism}${name === null ? "" : `: ${name}`}`,
    `      ${reason} [${reference}]`,
    ...(level === null ? [] : [`      Consent that would do: ${level}`]),
    ...(needed === "" ? [] : [`      ${wouldMake(route)}: ${needed}`]),
    ...agreement.map((each) => `      To be agreed to before it is sent: ${missingText(each, traced)}`),
    ...(caveat === null || outcome === "not_applicable" ? [] : [`      Note: ${caveat}`]),
    // Said of what does not apply too: the doubt may be about that.
    ...(doubt === null ? [] : [`      In doubt: ${doubt}`]),
  ]
    .map(lineFromOutside)
    .join("\n");
}

/** What the missing facts are for: what is possible may be sent without them. */
function wouldMake({ outcome, would }: Route): string {
  if (outcome === "possible") return "To be recommended";
  return outcome === "draft_only" && would !== null ? `To be ${would}` : "Missing";
}
