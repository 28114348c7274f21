import { expect, it } from "vitest";
import { isNumberedThing, isProgramsName } from "../../../../shared/cleaning/documents/program-names.ts";

it.each([
  ...[
    "P1",
    "dp12",
    "Table1.A1",
    "WW8Num3",
    "Style7",
    "Heading_20_1",
    "Text_20_body",
    "Default-outline1",
    "heading 1",
    "Table Grid",
  ],
  ...["Light Shading Accent 1", "Object_20_with_20_no_20_fill_20_and_20_no_20_line", "List_20_1_20_Cont.", "WWNum1"],
])("programs call a style %s", (name) => {
  expect(isProgramsName(name)).toBe(true);
});

it.each(["Mitra", "Mitra_20_1", "mitra1", "Table of Mitra", "Standard-mitra", "P1 Mitra", "正文", "Mitra1.A1"])(
  "somebody called a style %s",
  (name) => {
    expect(isProgramsName(name)).toBe(false);
  },
);

it.each(["Table1", "Table 1", "Таблица1", "جدول 2", "page12", "Diapositive 3", "表1", "7"])(
  "programs call a thing %s",
  (name) => {
    expect(isNumberedThing(name)).toBe(true);
  },
);

it.each(["Mitra 12", "Table Mitra 1", "Mitra1", "Table", "Table1234567", "", "1 Table"])(
  "somebody called a thing %s",
  (name) => {
    expect(isNumberedThing(name)).toBe(false);
  },
);
