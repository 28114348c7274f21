import { NotCleanable } from "../refusal.ts";
import { av1Units } from "./av1-units.ts";
import { lengthOf } from "./box.ts";
import { pictureUnits, UnitBudget } from "./coded-units.ts";
import { ItemData } from "./item-data.ts";
import type { Rule } from "./work.ts";
import { boxOf } from "./write-box.ts";

const HEAD_BYTES = 4;
const MOST_BYTES = 65_536;

/** The sequence header stays, and how light is to be shown; what else encoders write does not (AV1 in ISO base media §2.3). */
export const av1Configuration: Rule = async (work, box) => {
  if (lengthOf(box) < HEAD_BYTES || lengthOf(box) > MOST_BYTES) throw new NotCleanable("cleaning.malformed");
  const units = new ItemData(work.reader, [{ start: box.content + HEAD_BYTES, end: box.end }]);
  const kept = await pictureUnits(units, av1Units, new UnitBudget(), work.findings);
  const parts = [{ start: box.content, end: box.content + HEAD_BYTES }, ...kept];
  return boxOf(
    "av1C",
    parts.map(({ start, end }) => ({ offset: start, length: end - start })),
  );
};
