import { NotCleanable } from "../../refusal.ts";
import type { DocumentReader } from "../reader.ts";
import { formulaTells } from "../formulas.ts";
import { listed } from "../xml/list.ts";
import { coversContent, mergesIn, type Merge } from "./sheet-merges.ts";
import { unseenStyles, type Unseen } from "./number-formats.ts";
import { readRelations } from "./relations.ts";

/** What of a workbook is hidden, before anything of it is written. */
export interface SheetSurvey {
  /** Parts of sheets that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Parts of sheets that are shown and hold no cells: their charts cannot be in the copy. */
  readonly lost: ReadonlySet<string>;
  /** What these sheets are called. */
  readonly hiddenNames: ReadonlySet<string>;
  /** Cells that are shown as one, by parts of sheets. */
  readonly merges: ReadonlyMap<string, readonly Merge[]>;
  /** New positions of sheets, by the old ones; null for those that go. */
  readonly positions: readonly (number | null)[];
  /** Whether formulas are replaced by what they came to: some would count what is left out. */
  readonly frozen: boolean;
  /** Which shared strings the cells that stay show: the sheets fill it. */
  readonly strings: Set<number>;
  /** Whether anything shows how its words are read. */
  readonly read: boolean;
  /** Styles of cells that do not show what is in them. */
  readonly unseen: ReadonlyMap<number, Unseen>;
}

const HIDDEN_CELLS =
  /<(?:[\w.-]+:)?(?:row|col)\s[^<>]*\b(?:hidden\s*=\s*["'](?:1|true)|(?:ht|width)\s*=\s*["']0?(?:\.0\d*)?["'])/;
const READ_CELLS = /<(?:[\w.-]+:)?(?:row|col|c)\s[^<>]*\b(?:ph|phonetic)\s*=\s*["'](?:1|true)/;
const STYLED_CELL = /<(?:[\w.-]+:)?c\s[^<>]*\bs\s*=\s*["'](\d+)["']/g;

/** Looks through a workbook for what is hidden in it. @throws NotCleanable if nothing of it is shown */
export async function surveySheets(reader: DocumentReader): Promise<SheetSurvey> {
  const relations = await readRelations(reader);
  const main = relations.get("")?.find(({ type }) => type === "officeDocument")?.target ?? "";
  const of = relations.get(main) ?? [];
  const hidden = new Set<string>();
  const lost = new Set<string>();
  const hiddenNames = new Set<string>();
  const merges = new Map<string, readonly Merge[]>();
  const positions: (number | null)[] = [];
  let shown = 0;
  let read = false;
  let frozen = of.some(({ type }) => type === "externalLink");
  for (const { name, attributes, text } of listed(await reader.text(main))) {
    const isHidden = /^(?:1|true|hidden|veryHidden)$/.test(attributes.get("state") ?? attributes.get("hidden") ?? "");
    if (name === "definedName" && isHidden && !(attributes.get("name") ?? "").startsWith("_xlnm.")) frozen = true;
    if (name === "definedName" && formulaTells(text, "") !== null) frozen = true;
    if (name !== "sheet") continue;
    const sheet = of.find(({ id }) => id === attributes.get("id"));
    const goes = isHidden || sheet?.target === undefined || sheet.type !== "worksheet";
    positions.push(goes ? null : shown);
    if (!goes) shown += 1;
    else {
      frozen = true;
      if (typeof sheet?.target === "string") hidden.add(sheet.target);
      hiddenNames.add(attributes.get("name") ?? "");
      const isLost = !isHidden && typeof sheet?.target === "string";
      if (isLost) {
        lost.add(sheet.target);
        reader.findings.add("lost", `${main} sheet ${attributes.get("name") ?? ""}`, "chart");
      } else reader.findings.add("hidden", `${main} sheet`, attributes.get("name"));
    }
  }
  if (shown === 0) throw new NotCleanable("cleaning.unsupported");
  const styles = of.find(({ type }) => type === "styles")?.target ?? "";
  const unseen = unseenStyles(reader.member(styles) === undefined ? [] : listed(await reader.text(styles)));
  for (const { type, target } of of) {
    if (type !== "worksheet" || target === null || hidden.has(target) || !reader.member(target)) continue;
    const sheet = await reader.text(target);
    const merged = mergesIn(sheet);
    merges.set(target, merged);
    read ||= READ_CELLS.test(sheet);
    frozen ||= hidesCells(sheet, unseen) || coversContent(sheet, merged);
  }
  return { hidden, lost, hiddenNames, merges, positions, frozen, strings: new Set(), read, unseen };
}

function hidesCells(sheet: string, unseen: ReadonlyMap<number, Unseen>): boolean {
  if (HIDDEN_CELLS.test(sheet)) return true;
  if (unseen.size === 0) return false;
  for (const [, style] of sheet.matchAll(STYLED_CELL)) if (unseen.has(Number(style))) return true;
  return false;
}

/** Whether a height in points or a width in letters leaves nothing to be seen. */
export function isFlat(size: string | undefined): boolean {
  return size !== undefined && Number(size) < 0.1;
}
