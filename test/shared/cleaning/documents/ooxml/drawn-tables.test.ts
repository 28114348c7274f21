import { expect, it } from "vitest";
import { cleanBytes } from "../../../../support/cleaning/cleaned.ts";
import { SLIDE, writePptx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";

it("styles of tables on slides have numbers where somebody named them, and are used by their ids", async () => {
  const style = (id: number, name: string): string => `<a:tblStyle styleId="{${id}}" styleName="${name}"/>`;
  const programs = style(1, "Medium Style 2 - Accent 1") + style(2, "Dark Style 1 - Accent 1/Accent 2");
  const list = (styles: string): string => `<a:tblStyleLst ${SLIDE} def="{1}">${styles}</a:tblStyleLst>`;
  const { copy, findings } = await cleanBytes(
    writePptx(
      "",
      [["rId1", "tableStyles", "tableStyles.xml"]],
      [xmlMember("ppt/tableStyles.xml", list(programs + style(3, "HIDDEN one") + style(4, "HIDDEN two")))],
    ),
  );
  expect(String(readZip(copy).get("ppt/tableStyles.xml"))).toContain(
    `${programs}${style(3, "Style 1")}${style(4, "Style 2")}</a:tblStyleLst>`,
  );
  expect(findings).toContain("description: ppt/tableStyles.xml a:tblStyle styleName = HIDDEN one");
});
