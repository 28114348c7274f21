import { describe, expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, WORD, writeDocx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { unzipped } from "../../../../support/unzipped.ts";

const CHANGE = 'w:id="1" w:author="HIDDEN author" w:date="2020-01-01T00:00:00Z"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;

/** What is left of the body of a document, and what was found. */
async function cleanBody(
  ...parameters: Parameters<typeof writeDocx>
): Promise<CleanedBytes & { readonly body: string }> {
  const cleaned = await cleanBytes(writeDocx(...parameters));
  const root = unzipped(cleaned.copy, "word/document.xml");
  return { ...cleaned, body: /<w:body>(.*)<\/w:body>/s.exec(root)?.[1] ?? "" };
}

describe("a text document", () => {
  it("shows what tracked changes came to, and neither what was before nor who changed it", async () => {
    const { body, findings } = await cleanBody(
      paragraph(
        `${run("We ")}<w:ins ${CHANGE}>${run("were ")}</w:ins><w:del ${CHANGE}><w:r><w:delText>HIDDEN</w:delText></w:r></w:del>${run("there")}`,
      ) +
        `<w:p><w:pPr><w:rPr><w:del ${CHANGE}/></w:rPr></w:pPr><w:del ${CHANGE}><w:r><w:delText>HIDDEN too</w:delText></w:r></w:del></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del ${CHANGE}/></w:trPr><w:tc>${paragraph(run("HIDDEN row"))}</w:tc></w:tr></w:tbl>`,
    );
    expect(body).toBe(paragraph(`${run("We ")}${run("were ")}${run("there")}`));
    expect(findings).toEqual(
      expect.arrayContaining([
        "person: word/document.xml w:ins author = HIDDEN author",
        "time: word/document.xml w:del date = 2020-01-01T00:00:00Z",
        "history: word/document.xml w:del = HIDDEN",
        "history: word/document.xml w:del = HIDDEN row",
      ]),
    );
  });

  it("has no hidden words, whether they are hidden by themselves or by a style", async () => {
    const styles = `<w:styles ${WORD}><w:style w:styleId="secret" w:customStyle="1" w:type="character"><w:name w:val="HIDDEN name"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const { body, findings, copy } = await cleanBody(
      paragraph(
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN one</w:t></w:r><w:r><w:rPr><w:rStyle w:val="secret"/></w:rPr><w:t>HIDDEN two</w:t></w:r>` +
          `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>`,
      ),
      [["rId7", "styles", "styles.xml"]],
      [xmlMember("word/styles.xml", styles)],
    );
    expect(body).toBe(paragraph('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>'));
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: word/document.xml w:vanish = HIDDEN one",
        "hidden: word/document.xml w:rStyle = HIDDEN two",
        "description: word/styles.xml w:style name = HIDDEN name",
      ]),
    );
    expect(unzipped(copy, "word/styles.xml")).not.toContain("HIDDEN");
  });

  it("keeps fields that count and point, and of all others what they show", async () => {
    const field = (instruction: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { body, findings } = await cleanBody(
      paragraph(field("PAGE", "7") + field("AUTHOR", "shown name")) +
        paragraph(`<w:fldSimple w:instr="FILENAME">${run("shown.docx")}</w:fldSimple>`),
    );
    const empty = "<w:r></w:r>";
    const frozen = `${empty}${empty}${empty}${run("shown name")}${empty}`;
    expect(body).toBe(`${paragraph(field("PAGE", "7") + frozen)}${paragraph(run("shown.docx"))}`);
    expect(findings).toEqual(
      expect.arrayContaining([
        "person: word/document.xml w:instrText = AUTHOR",
        "link: word/document.xml w:instrText = FILENAME",
      ]),
    );
  });

  it("leads nowhere else, and has no part that nothing shows", async () => {
    const { copy, findings } = await cleanBody(
      paragraph(`<w:hyperlink r:id="rId9">${run("a place")}</w:hyperlink>`),
      [
        ["rId9", "hyperlink", "!https://example.org/HIDDEN"],
        ["rId8", "comments", "comments.xml"],
        ["rId7", "customXml", "../customXml/item1.xml"],
      ],
      [
        xmlMember(
          "docProps/core.xml",
          '<c:coreProperties xmlns:c="c" xmlns:d="d"><d:creator>HIDDEN</d:creator></c:coreProperties>',
        ),
        xmlMember(
          "word/comments.xml",
          `<w:comments ${WORD}><w:comment w:author="HIDDEN">${run("HIDDEN remark")}</w:comment></w:comments>`,
        ),
        xmlMember("customXml/item1.xml", "<b><t>HIDDEN data</t></b>"),
        relationsOf("word/settings.xml", [["rId1", "attachedTemplate", "!file:///C:/Users/HIDDEN/a.dotx"]]),
      ],
    );
    const names = Buffer.from(copy)
      .toString("latin1")
      .match(/(?:word|docProps|customXml)\/[\w/]*\.xml|HIDDEN/g);
    expect(new Set(names)).toEqual(new Set(["word/document.xml"]));
    expect(findings).toEqual(
      expect.arrayContaining([
        "link: word/_rels/document.xml.rels hyperlink = https://example.org/HIDDEN",
        "link: word/_rels/settings.xml.rels attachedTemplate = file:///C:/Users/HIDDEN/a.dotx",
        "person: docProps/core.xml creator = HIDDEN",
        "history: word/comments.xml = HIDDEN remark",
        "person: word/comments.xml author = HIDDEN",
        "hidden: customXml/item1.xml = HIDDEN data",
      ]),
    );
  });

  it("has no marks and styles that somebody named, and no header that is not there", async () => {
    const marks = (id: number, name: string): string =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run(name === "_Toc1" ? "one" : "two")}<w:bookmarkEnd w:id="${id}"/>`;
    const styles = `<w:styles ${WORD}><w:style w:styleId="a1" w:type="paragraph"><w:name w:val="HIDDEN name"/></w:style><w:style w:styleId="a2" w:type="paragraph"><w:basedOn w:val="a1"/><w:name w:val="heading 1"/></w:style></w:styles>`;
    const { body, copy, findings } = await cleanBody(
      `<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr>${marks(1, "_Toc1")}${marks(2, "HIDDEN")}${marks(3, "_GoBack")}</w:p>` +
        '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>',
      [["rId7", "styles", "styles.xml"]],
      [xmlMember("word/styles.xml", styles)],
    );
    expect(body).toBe(
      `<w:p><w:pPr><w:pStyle w:val="Style1"/></w:pPr>${marks(1, "_Toc1")}${run("two")}${run("two")}</w:p><w:sectPr></w:sectPr>`,
    );
    expect(unzipped(copy, "word/styles.xml")).toContain(
      '<w:style w:styleId="Style1" w:type="paragraph"><w:name w:val="Style1"/></w:style><w:style w:styleId="a2" w:type="paragraph"><w:basedOn w:val="Style1"/><w:name w:val="heading 1"/></w:style>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "description: word/document.xml w:bookmarkStart name = HIDDEN",
        "history: word/document.xml w:bookmarkStart name = _GoBack",
        "description: word/styles.xml w:style name = HIDDEN name",
      ]),
    );
  });

  it("keeps a paragraph in each cell, and what shows without being words", async () => {
    const removed = `<w:p><w:pPr><w:rPr><w:del ${CHANGE}/></w:rPr></w:pPr></w:p>`;
    const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const sign = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
    const { body } = await cleanBody(table(removed) + table(removed + sign));
    expect(body).toBe(table("<w:p/>") + table(sign));
  });

  it("says which language it is in, and not in which country", async () => {
    const languages = (...values: readonly string[]): string => {
      const [val = "", asian = "", complex = ""] = values;
      return `<w:r><w:rPr><w:lang w:val="${val}" w:eastAsia="${asian}" w:bidi="${complex}"/></w:rPr><w:t>a</w:t></w:r>`;
    };
    const { body, copy, findings } = await cleanBody(
      paragraph(languages("en-SD", "zh-Hant-TW", "ar-SD") + languages("x-none", "HIDDEN", "ar")),
      [["rId7", "settings", "settings.xml"]],
      [
        xmlMember(
          "word/settings.xml",
          `<w:settings ${WORD}><w:themeFontLang w:val="en-SD" w:bidi="ar-SD"/><w:noLineBreaksAfter w:lang="zh-TW" w:val="a"/></w:settings>`,
        ),
      ],
    );
    expect(body).toBe(
      paragraph(
        languages("en", "zh-Hant", "ar") + '<w:r><w:rPr><w:lang w:val="x-none" w:bidi="ar"/></w:rPr><w:t>a</w:t></w:r>',
      ),
    );
    expect(unzipped(copy, "word/settings.xml")).toContain(
      '<w:themeFontLang w:val="en" w:bidi="ar"/><w:noLineBreaksAfter w:lang="zh" w:val="a"/>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "place: word/document.xml w:lang = en-SD",
        "place: word/document.xml w:lang = zh-Hant-TW",
        "place: word/document.xml w:lang = ar-SD",
        "place: word/document.xml w:lang = HIDDEN",
        "place: word/settings.xml w:themeFontLang = ar-SD",
        "place: word/settings.xml w:lang = zh-TW",
      ]),
    );
  });

  it("says that words stay which are too pale or too small to be seen", async () => {
    const looks = (properties: string, text: string): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const white = looks('<w:color w:val="FFFFFF" w:themeColor="background1"/>', "white");
    const small = looks('<w:sz w:val="2"/>', "small");
    const plain = looks('<w:color w:val="auto"/><w:sz w:val="24"/>', "plain") + looks('<w:color w:val="ffffff"/>', " ");
    expect((await cleanBody(paragraph(plain))).left).toEqual([]);
    const { body, left } = await cleanBody(paragraph(white + plain + small));
    expect(body).toBe(paragraph(white + plain + small));
    expect(left).toEqual(["hidden: word/document.xml w:color FFFFFF", "hidden: word/document.xml w:sz 2"]);
  });

  it("has no words that are never shown, and keeps those that are hidden from the web alone", async () => {
    const entry = "<w:r><w:rPr><w:webHidden/></w:rPr><w:t>12</w:t></w:r>";
    const styles = `<w:styles ${WORD}><w:style w:styleId="Style1" w:type="character"><w:name w:val="Style1"/><w:rPr><w:specVanish/></w:rPr></w:style></w:styles>`;
    const { body, findings } = await cleanBody(
      paragraph(
        `<w:r><w:rPr><w:specVanish/></w:rPr><w:t>HIDDEN one</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Style1"/></w:rPr><w:t>HIDDEN two</w:t></w:r>${entry}`,
      ),
      [["rId7", "styles", "styles.xml"]],
      [xmlMember("word/styles.xml", styles)],
    );
    expect(body).toBe(paragraph(entry));
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: word/document.xml w:specVanish = HIDDEN one",
        "hidden: word/document.xml w:rStyle = HIDDEN two",
      ]),
    );
  });
});
