import type { Cleaned } from "../../cleaner.ts";
import type { DocumentReader } from "../reader.ts";
import { cellsOfSheets } from "./chart-references.ts";
import { chartKind, themeKind } from "./common-parts.ts";
import { SHEET_DRAWING } from "./drawn-rules.ts";
import { cleanPackage } from "./package.ts";
import type { PartKind } from "./parts.ts";
import { surveyLooks } from "./sheet-looks.ts";
import { sheetRules } from "./sheet-rules.ts";
import { surveySheets } from "./sheet-survey.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cleans a package whose main part is a workbook (ECMA-376 part 1, section 12). */
export async function cleanSheet(reader: DocumentReader): Promise<Cleaned> {
  const hidden = await surveySheets(reader);
  const survey = { ...hidden, ...(await surveyLooks(reader, hidden.frozen)) };
  const part = (relation: string, root: string, more: Partial<PartKind> = {}): PartKind => ({
    relation,
    folder: "xl",
    name: relation,
    type: `${TYPES}.${relation}+xml`,
    rules: (context, name) => sheetRules(context, survey, root, name),
    implied: [],
    referred: [],
    ...more,
  });
  const kinds = [
    part("worksheet", "worksheet", { folder: "xl/worksheets", name: "sheet", referred: ["drawing", "table", "image"] }),
    part("table", "table", { folder: "xl/tables" }),
    part("styles", "styleSheet"),
    // Once all sheets have said which strings they show.
    part("sharedStrings", "sst", { last: 1 }),
    SHEET_DRAWING,
    themeKind("xl/theme"),
    chartKind("xl/charts", cellsOfSheets(survey.hiddenNames)),
  ];
  const main = part("officeDocument", "workbook", {
    name: "workbook",
    type: `${TYPES}.sheet.main+xml`,
    implied: ["styles", "theme", "sharedStrings"],
    referred: ["worksheet"],
  });
  const byRelation = new Map(kinds.map((kind) => [kind.relation, kind]));
  return await cleanPackage(reader, {
    main,
    kinds: byRelation,
    media: "xl/media",
    leftOut: survey.hidden,
    lost: survey.lost,
  });
}
