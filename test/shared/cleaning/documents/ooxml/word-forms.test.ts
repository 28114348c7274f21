import { expect, it } from "vitest";
import { cleanBytes } from "../../../../support/cleaning/cleaned.ts";
import { writeDocx } from "../../../../support/cleaning/package-writer.ts";
import { unzipped } from "../../../../support/unzipped.ts";

const list = (said: string, ...entries: readonly string[]): string =>
  `<w:ffData><w:ddList>${said}${entries.map((each) => `<w:listEntry w:val="${each}"/>`).join("")}</w:ddList></w:ffData>`;
const field = (data: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

it.each([
  ["", ["shown", "HIDDEN"]],
  ['<w:result w:val="1"/>', ["HIDDEN", "shown"]],
  ['<w:default w:val="2"/>', ["HIDDEN 1", "HIDDEN 2", "shown"]],
  ['<w:result w:val="0"/><w:default w:val="1"/>', ["shown", "HIDDEN"]],
  ['<w:result w:val="1"/><w:default w:val="2"/>', ["HIDDEN 1", "shown", "HIDDEN 2"]],
])("of what could be chosen, what was chosen stays: %s", async (said, entries) => {
  const { copy, findings } = await cleanBytes(writeDocx(field(list(said, ...entries))));
  expect(unzipped(copy, "word/document.xml")).toContain(field(list("", "shown")));
  const gone = entries
    .filter((each) => each !== "shown")
    .map((each) => `hidden: word/document.xml w:listEntry = ${each}`);
  expect(findings.filter((each) => each.startsWith("hidden"))).toEqual(gone);
});
