import { NotCleanable } from "../../refusal.ts";
import { formulaTells } from "../formulas.ts";
import type { CloseRule, ElementRule, TextRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import type { PartContext } from "./parts.ts";

/** What leads out of the workbook, to another program, or to what is no longer there. */
const OUTSIDE = /\[\d+\]|\[[^[\]]*\.xl|(?:file|https?):|'(?:[a-z]:[\\/]|\\\\)|#REF!|\|[^"|]*!/i;

/** Where a formula was written that may have to go once it is known what its cell shows. */
interface Written {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/** Rules for formulas of cells, tables and names: those that tell more than is shown are replaced by what they came to. */
export interface FormulaRules {
  /** For each cell, before what is in it. */
  readonly start: () => void;
  /** What a cell shows. */
  readonly show: (text: string) => void;
  /** The formula of a cell goes: what it came to has to be there. */
  readonly drop: () => void;
  /** What becomes of a formula that may stay. */
  readonly meet: ElementRule;
  readonly text: TextRule;
  readonly end: CloseRule;
  /** @throws NotCleanable if nothing would be shown where a formula was, or what nobody has counted */
  readonly endCell: CloseRule;
}

/** Rules for the formulas of one part; `uncounted` says that zeros are no results. */
export function formulaRules(context: PartContext, uncounted: boolean): FormulaRules {
  let said = "";
  let shown: string | null = null;
  let written: Written | null = null;
  let dropped = false;
  /** Of several cells with the same formula (ECMA-376 part 1, section 18.3.1.40), the first alone has it. */
  let group: string | null = null;
  const groups = new Set<string>();

  const requireResult = (): void => {
    if (shown === null || (uncounted && shown === "0")) throw new NotCleanable("cleaning.unsupported");
  };
  const stay = (): void => {
    if (group !== null) groups.add(group);
  };
  return {
    start: () => {
      [written, shown, dropped] = [null, null, false];
    },
    show: (text) => {
      shown = (shown ?? "") + unescaped(text);
    },
    drop: () => {
      dropped = true;
    },
    meet: ({ attributes }) => {
      said = "";
      group = attributes.get("x:t") === "shared" ? (attributes.get("x:si") ?? "") : null;
      return "keep";
    },
    text: (text) => {
      said += unescaped(text);
      return text;
    },
    end: (page) => {
      const { top } = page;
      if (top === undefined) return;
      if (group !== null && said === "") {
        dropped = !groups.has(group);
        if (dropped) page.leave("quiet", top.name);
        return;
      }
      const tells = OUTSIDE.test(said) ? "link" : formulaTells(said, said);
      dropped = tells !== null;
      if (tells !== null) page.leave(tells, top.name);
      else if (top.name === "x:f") written = { said, from: top.mark, to: page.here + (top.ending === "" ? 0 : 1) };
      else if (formulaTells(said, "") !== null) page.leave("hidden", top.name);
    },
    endCell: (page) => {
      if (dropped) requireResult();
      if (written === null) return;
      const tells = formulaTells(written.said, shown ?? "");
      if (tells === null || shown === null) stay();
      if (tells === null) return;
      // What it would come to is nowhere: without it, nothing would be shown.
      if (shown === null) context.left(`${page.part} x:f`);
      else {
        requireResult();
        page.takeBack(written.from, written.to);
        page.findings.add(tells, `${page.part} x:f`, written.said);
      }
    },
  };
}
