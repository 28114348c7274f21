import { type ElementRule, names } from "../xml/rules.ts";
import { chartRules, type CellsOfChart } from "./chart-references.ts";
import type { PartKind } from "./parts.ts";
import { packageRules } from "./shared-rules.ts";

const TYPES = "application/vnd.openxmlformats-officedocument";

/** Colours, fonts and fills of a document. */
export function themeKind(folder: string): PartKind {
  return {
    relation: "theme",
    folder,
    name: "theme",
    type: `${TYPES}.theme+xml`,
    rules: (context) => packageRules(context, { roots: ["a:theme"] }),
    implied: [],
    referred: ["image"],
  };
}

const asText: ElementRule = () => "keep";

/** A chart with the numbers that it shows; the workbook that they came from is left out. */
export function chartKind(folder: string, cells: CellsOfChart): PartKind {
  return {
    relation: "chart",
    folder,
    name: "chart",
    type: `${TYPES}.drawingml.chart+xml`,
    rules: (context) => {
      const references = chartRules(cells);
      return packageRules(context, {
        roots: ["c:chartSpace"],
        ...references,
        onElement: [["c:chartSpace", asText], ...references.onElement],
        leftOut: [
          ...names("c", "externalData userShapes printSettings").map((name) => [name, "hidden"] as const),
          ...names("c", "protection extLst").map((name) => [name, "unknown"] as const),
          ["c:lang", "place"],
          ["c:pivotSource", "link"],
        ],
      });
    },
    implied: [],
    referred: ["image"],
  };
}
