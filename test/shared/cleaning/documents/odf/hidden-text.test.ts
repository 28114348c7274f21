import { expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { ODF, writeOdf } from "../../../../support/cleaning/odf-writer.ts";
import { xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";

const style = (name: string, more: string, display = ""): string =>
  `<style:style style:name="${name}" ${more}>${display === "" ? "" : `<style:text-properties text:display="${display}"/>`}</style:style>`;
const on = (parent: string): string => `style:parent-style-name="${parent}"`;
const span = (name: string, words: string): string => `<text:span text:style-name="${name}">${words}</text:span>`;

async function cleanText(
  styles: string,
  body: string,
  named = "",
): Promise<CleanedBytes & { readonly body: string; readonly words: string }> {
  const part = `<office:document-styles ${ODF}><office:styles>${named}</office:styles></office:document-styles>`;
  const cleaned = await cleanBytes(writeOdf("text", styles, body, [xmlMember("styles.xml", part)]));
  const content = String(readZip(cleaned.copy).get("content.xml"));
  const written = /<office:text>(.*)<\/office:text>/s.exec(content)?.[1] ?? "";
  return { ...cleaned, body: written, words: written.replaceAll(/<[^>]*>/g, "") };
}

it("words are hidden by a style, and by all that are based on it, whichever is listed first", async () => {
  const { words, findings } = await cleanText(
    style("T1", on("Style1")),
    `<text:p>${span("T1", "HIDDEN")}${span("Style3", "shown")}${span("A &amp; B", "HIDDEN")}</text:p>`,
    style("Style1", on("Style2")) +
      style("Style2", "", "none") +
      style("Style3", on("Style2"), "true") +
      style("A &amp; B", on("Style1")),
  );
  expect(words).toBe("shown");
  expect(findings).toContain("hidden: content.xml text in text:span = HIDDEN");
});

it("words are not hidden by what lists say of their numbers", async () => {
  const list =
    '<text:list-level-style-number text:level="1"><style:text-properties text:display="none"/></text:list-level-style-number>';
  const { words } = await cleanText(
    `${style("P1", "")}<text:list-style style:name="L1">${list}</text:list-style>`,
    '<text:p text:style-name="P1">shown</text:p>',
  );
  expect(words).toBe("shown");
});

it("words are hidden where all paragraphs are, but those whose style says otherwise", async () => {
  const all =
    '<style:default-style style:family="paragraph"><style:text-properties text:display="none"/></style:default-style>';
  const { words } = await cleanText(
    style("P1", "", "true") + style("P2", ""),
    '<text:p>HIDDEN</text:p><text:p text:style-name="P2">HIDDEN</text:p><text:p text:style-name="P1">shown <text:span text:style-name="P2">too</text:span></text:p>',
    style("Z", "") + all,
  );
  expect(words).toBe("shown too");
});

it.each([
  ["is hidden now goes", ' text:is-hidden="true"', "", []],
  ["is shown now stays", ' text:is-hidden="false"', "<text:section><text:p>words</text:p></text:section>", []],
  [
    "may be either stays, which is said",
    "",
    "<text:section><text:p>words</text:p></text:section>",
    ["hidden: content.xml text:section"],
  ],
])("a section with a condition that %s", async (_what, more, written, named) => {
  const { body, left, findings } = await cleanText(
    "",
    `<text:section text:display="condition" text:condition="ooow:1 EQ 2"${more}><text:p>words</text:p></text:section>`,
  );
  expect(body).toBe(written);
  expect(left).toEqual(named);
  expect(findings).toContain(
    written === ""
      ? "hidden: content.xml text:section = words"
      : "unknown: content.xml text:section text:condition = ooow:1 EQ 2",
  );
});

it.each([
  ["is hidden now", ' text:is-hidden="true"', ["hidden: content.xml text:hidden-paragraph"]],
  ["may be hidden", "", ["hidden: content.xml text:hidden-paragraph"]],
  ["is shown now", ' text:is-hidden="false"', []],
])(
  "a paragraph that hides itself by a condition, and %s, loses the condition; that its words stay is said",
  async (_what, more, named) => {
    const { left, words } = await cleanText(
      "",
      `<text:p>words<text:hidden-paragraph text:condition="ooow:1 EQ 2"${more}>x</text:hidden-paragraph></text:p>`,
    );
    expect([words, left]).toEqual(["words", named]);
  },
);
