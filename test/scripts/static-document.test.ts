import { expect, test } from "vitest";
import { plainMarkup } from "../../scripts/build/static-document.ts";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

test("spaces at which no line may end stay in a static page", () => {
  expect(plainMarkup(`<p>Ce qui reste${NARROW}: «${NARROW}rien${NARROW}»</p>`)).toBe(
    `<p>Ce qui reste${NARROW}: «${NARROW}rien${NARROW}»</p>`,
  );
  expect(plainMarkup(`<p>20${NO_BREAK}MB</p>`)).toBe(`<p>20${NO_BREAK}MB</p>`);
});

test("comments of templates and indentation go", () => {
  expect(plainMarkup("\n  <!--lit-part--><ul>\r\n\t<li>one  two</li><?>\n</ul>  \n")).toBe(
    "<ul> <li>one two</li> </ul>",
  );
});
