import { expect, it } from "vitest";
import { cleanBytes } from "../../../../support/cleaning/cleaned.ts";
import { SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";

const SAID = ["hidden: xl/worksheets/sheet1.xml x:v"];
/** Styles of cells, in order: none, a day, a whole number, percents, and one that somebody has written. */
const FORMATS = ["0", "14", "1", "170", "171"];
const CODES = '<numFmt numFmtId="170" formatCode="0%"/><numFmt numFmtId="171" formatCode="&quot;N &quot;0.0"/>';

async function leftOf(cell: string): Promise<readonly string[]> {
  const styles = `<numFmts>${CODES}</numFmts><cellXfs>${FORMATS.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
  const { left } = await cleanBytes(
    writeXlsx(
      '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>',
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ],
      [
        xmlMember(
          "xl/worksheets/sheet1.xml",
          `<worksheet ${SHEET}><sheetData><row>${cell}</row></sheetData></worksheet>`,
        ),
        xmlMember("xl/styles.xml", `<styleSheet ${SHEET}>${styles}</styleSheet>`),
      ],
    ),
  );
  return left;
}

it.each([
  ['<c s="1"><v>45357.604918981482</v></c>', "a day with its time"],
  ['<c s="1" t="d"><v>2024-03-05T14:31:05</v></c>', "a day that is written so"],
  ['<c s="2"><v>33.513807</v></c>', "a place to the metre"],
  ['<c s="2" t="n"><v>33<!-- a -->.513807</v></c>', "a number in two pieces"],
  ['<c s="3"><f>A1/3</f><v>0.3333333</v></c>', "what a formula came to"],
  ['<c s="4"><v>33.51</v></c>', "a format that somebody has written"],
])("more than a cell shows of its number stays, which is said: %s", async (cell) => {
  expect(await leftOf(cell)).toEqual(SAID);
});

it.each([
  '<c><v>33.513807</v></c><c s="9"><v>33.513807</v></c>',
  '<c s="1"><v>45357</v></c><c s="1" t="d"><v>2024-03-05</v></c><c s="1" t="d"><v>2024-03-05T00:00:00Z</v></c>',
  '<c s="2"><v>34</v></c><c s="2" t="str"><v>33.51</v></c><c s="2" t="b"><v>1</v></c><c s="2" t="e"><v>#N/A</v></c>',
  '<c s="3"><v>0.25</v></c><c s="4"><v>33.5</v></c><c s="2"><v>many</v></c>',
])("nothing is said where all of a number is shown: %s", async (cells) => {
  expect(await leftOf(cells)).toEqual([]);
});
