import { expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { WORD, writeDocx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { unzipped } from "../../../../support/unzipped.ts";

const OFF = '<w:vanish w:val="0"/>';
const style = (id: string, content: string, more = 'w:type="character"'): string =>
  `<w:style ${more} w:styleId="${id}" w:customStyle="1">${content}</w:style>`;
const based = (on: string): string => `<w:basedOn w:val="${on}"/>`;
const run = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const named = (id: string, text: string, more = ""): string => run(`<w:rStyle w:val="${id}"/>${more}`, text);
const paragraph = (properties: string, content: string): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** What is cleaned, and the words that stay. */
async function cleanStyled(styles: string, body: string): Promise<CleanedBytes & { readonly words: string }> {
  const part = xmlMember("word/styles.xml", `<w:styles ${WORD}>${styles}</w:styles>`);
  const cleaned = await cleanBytes(writeDocx(body, [["rId7", "styles", "styles.xml"]], [part]));
  const words = unzipped(cleaned.copy, "word/document.xml").matchAll(/<w:t>(.*?)<\/w:t>/g);
  return { ...cleaned, words: [...words].map(([, text]) => text).join(" ") };
}

it("words are hidden by a style, and by all that are based on it, whichever is listed first", async () => {
  const { words, findings } = await cleanStyled(
    style("Style1", based("Style2")) +
      style("Style2", based("Style3")) +
      style("Style3", "<w:rPr><w:vanish/></w:rPr>") +
      style("Style4", `${based("Style4")}<w:rPr><w:b/></w:rPr>`) +
      style("A &amp; B", based("Style1")),
    paragraph("", named("Style1", "HIDDEN") + named("Style4", "shown") + named("A &amp; B", "HIDDEN two")),
  );
  expect(words).toBe("shown");
  expect(findings).toEqual(
    expect.arrayContaining([
      "hidden: word/document.xml w:rStyle = HIDDEN",
      "hidden: word/document.xml w:rStyle = HIDDEN two",
    ]),
  );
});

it("words are shown where the style says so that is based on a hidden one, or they do themselves", async () => {
  const { words, findings } = await cleanStyled(
    style("Style1", "<w:rPr><w:vanish/></w:rPr>") + style("Style2", `${based("Style1")}<w:rPr>${OFF}</w:rPr>`),
    paragraph(
      "",
      named("Style2", "one") + named("Style1", "two", OFF) + run(`${OFF}<w:rStyle w:val="Style1"/>`, "three"),
    ) + paragraph('<w:pStyle w:val="Style1"/>', run(OFF, "four") + run("", "HIDDEN")),
  );
  expect(words).toBe("one two three four");
  expect(findings.filter((line) => line.startsWith("hidden"))).toEqual(["hidden: word/document.xml w:pStyle = HIDDEN"]);
});

it("words are hidden where their paragraph names no style, and the one that it has then hides them", async () => {
  const { words } = await cleanStyled(
    style("Style1", "<w:rPr><w:vanish/></w:rPr>", 'w:type="paragraph" w:default="1"') +
      style("Style2", "", 'w:type="paragraph"'),
    paragraph("", run("", "HIDDEN")) + paragraph('<w:pStyle w:val="Style2"/>', run("", "shown")),
  );
  expect(words).toBe("shown");
});

it("words stay hidden by their paragraph's style where its mark was taken back", async () => {
  const change = 'w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z"';
  const { words } = await cleanStyled(
    style("Style1", "<w:rPr><w:vanish/></w:rPr>", 'w:type="paragraph"'),
    paragraph(`<w:pStyle w:val="Style1"/><w:rPr><w:del ${change}/></w:rPr>`, run("", "HIDDEN")),
  );
  expect(words).toBe("");
});
