import { mechanismIn, RELEASED, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Missing, Outcome, Route } from "../../shared/mechanisms/outcome.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../shared/mechanisms/withdrawn-routes.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { Arguments } from "../cli/arguments.ts";
import { CASE_FILE, readCaseFile } from "../cli/case-file.ts";
import type { Answer, Command, World } from "../cli/command.ts";
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

async function run(args: Arguments, world: World): Promise<Answer> {
  const { facts } = await readCaseFile(args.text("case"), world);
  const dataset = await datasetNamed(args, world);
  const routes = withoutWithdrawn(route(facts), dataset.withdrawn);
  return { json: routes.map(routeJson), text: routesText(routes, dataset), verified: true };
}

function routeJson({ mechanism, missing, order, outcome, reason, reference, ...rest }: Route): Json {
  return {
    ...{ mechanism, outcome, reason, reference, missing: missing.map(missingJson), order },
    ...rest,
  };
}

function missingJson({ fact, needed }: Missing): Json {
  return { fact, needed };
}

const HEADINGS: Readonly<Record<Outcome, string>> = {
  recommended: "Recommended",
  possible: "Possible",
  draft_only: "To be prepared only: nothing may be sent before somebody has consented",
  not_applicable: "Not for this case",
};

function routesText(routes: readonly Route[], dataset: Dataset): string {
  const groups = Object.entries(HEADINGS).map(([outcome, heading]) => {
    const lines = routes.filter((each) => each.outcome === outcome).map((each) => routeText(each, dataset));
    return lines.length === 0 ? [] : [[heading, ...lines].join("\n")];
  });
  return groups.flat().join("\n\n");
}

function routeText(
  { caveat, doubt, level, mechanism, missing, order, outcome, reason, reference }: Route,
  dataset: Dataset,
): string {
  const name = (mechanismIn(dataset, mechanism) ?? mechanismIn(RELEASED, mechanism))?.name;
  const needed = missing.map(({ fact, needed }) => `${fact} (${needed.join(" or ")})`).join(", ");
  return [
    `${order === null ? "   -" : String(order).padStart(4)}  ${mechanism}${name === undefined ? "" : `: ${name}`}`,
    `      ${reason} [${reference}]`,
    ...(level === null ? [] : [`      Consent that would do: ${level}`]),
    ...(needed === "" ? [] : [`      Missing: ${needed}`]),
    ...(caveat === null || outcome === "not_applicable" ? [] : [`      Note: ${caveat}`]),
    // Said of what does not apply too: the doubt may be about that.
    ...(doubt === null ? [] : [`      In doubt: ${doubt}`]),
  ]
    .map(lineFromOutside)
    .join("\n");
}
