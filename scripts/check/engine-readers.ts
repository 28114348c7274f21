import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";

/** A file that acts on data as a whole, without naming what it is about, and words that stand in it as long as it does. */
export interface Reader {
  /** As the table names files. */
  readonly file: string;
  readonly reads: string;
}

/** Who acts on a record that no code names: how routing decides on it, and how what is sent there is written. */
export function readersOfRecord({ draft, routing }: Pick<Mechanism, "draft" | "routing">): readonly Reader[] {
  return [readerOfRouting(routing), ...(draft === null ? [] : [{ file: "outlines", reads: keyOf(draft) }])];
}

/** Routing decides by every rule in one way. */
export const READERS_OF_RULES: readonly Reader[] = [{ file: "routed-records", reads: "RULES.flatMap(" }];

/** Every situation is looked through for who supports. */
export const READERS_OF_SITUATIONS: readonly Reader[] = [
  { file: "fund-selection", reads: "[...FUND_RULES, ...FURTHER_FUND_RULES]" },
];

function readerOfRouting(routing: Mechanism["routing"]): Reader {
  switch (routing.by) {
    case "rule":
      return { file: "routed-records", reads: "RULES.flatMap(" };
    case "group":
      return { file: "routed-records", reads: `"${routing.rule}"` };
    case "beside":
      return { file: "routed-records", reads: 'routing.by !== "beside"' };
    case "nothing":
      return { file: "casework-overview", reads: 'routing.by === "nothing"' };
  }
}

/** A key as it is written in the list of outlines. */
function keyOf(draft: string): string {
  return draft.includes("-") ? `"${draft}": ` : `${draft}: `;
}
