import { describe, expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { WORD, writeDocx, xmlMember, type WrittenRelation } from "../../../../support/cleaning/package-writer.ts";
import { toldPng } from "../../../../support/cleaning/told-png.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";
import type { WrittenMember } from "../../../../support/cleaning/zip-writer.ts";

const CHANGE = 'w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z"';
const run = (content: string): string => `<w:r>${content}</w:r>`;
const words = (text: string): string => run(`<w:t>${text}</w:t>`);
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const root = (name: string, content: string): string => `<w:${name} ${WORD}>${content}</w:${name}>`;

async function cleanDocument(
  ...parameters: Parameters<typeof writeDocx>
): Promise<CleanedBytes & { readonly parts: ReadonlyMap<string, string> }> {
  const cleaned = await cleanBytes(writeDocx(...parameters));
  const parts = new Map([...readZip(cleaned.copy)].map(([name, content]) => [name, String(content)]));
  return { ...cleaned, parts };
}

describe("notes of a text document", () => {
  const mark = (kind: string, id: string): string => run(`<w:${kind}Reference w:id="${id}"/>`);
  const note = (kind: string, id: string, content: string, type = ""): string =>
    `<w:${kind} w:id="${id}"${type}>${paragraph(content)}</w:${kind}>`;
  const both: readonly WrittenRelation[] = [
    // The other way round than they have to be written.
    ["rId1", "endnotes", "endnotes.xml"],
    ["rId2", "footnotes", "footnotes.xml"],
  ];
  const parts = (footnotes: string, endnotes: string): readonly WrittenMember[] => [
    xmlMember("word/footnotes.xml", root("footnotes", footnotes)),
    xmlMember("word/endnotes.xml", root("endnotes", endnotes)),
  ];
  const line = ' w:type="separator"';

  it("go with their marks, whether these were taken back, are hidden, or were never there", async () => {
    const hidden = `<w:r><w:footnoteReference w:id="4"/><w:rPr><w:vanish/></w:rPr></w:r>`;
    const body = paragraph(
      `${words("shown")}${mark("footnote", "1")}<w:del ${CHANGE}>${mark("footnote", "2")}</w:del>
       <w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="3"/></w:r>${hidden}${mark("endnote", "8")}`,
    );
    const separator = note("footnote", "0", run("<w:separator/>"), line);
    const first = note("footnote", "1", words("shown first") + mark("endnote", "7"));
    const behind = note("endnote", "7", words("shown behind"));
    const {
      copy,
      findings,
      parts: written,
    } = await cleanDocument(
      body,
      both,
      parts(
        separator +
          first +
          ["2", "3", "4", "5"].map((id) => note("footnote", id, words(`HIDDEN ${id}`) + mark("endnote", "9"))).join(""),
        behind + note("endnote", "8", words("shown last")) + note("endnote", "9", words("HIDDEN 9")),
      ),
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(written.get("word/footnotes.xml")).toContain(`>${separator}${first}</w:footnotes>`);
    expect(written.get("word/endnotes.xml")).toContain(
      `>${behind}${note("endnote", "8", words("shown last"))}</w:endnotes>`,
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        ...["2", "3", "4", "5"].map((id) => `history: word/footnotes.xml w:footnote = HIDDEN ${id}`),
        "history: word/endnotes.xml w:endnote = HIDDEN 9",
      ]),
    );
  });

  it("are led to once, from before them", async () => {
    const { copy, parts: written } = await cleanDocument(
      paragraph(mark("endnote", "1") + mark("footnote", "1")),
      both,
      parts(
        note("footnote", "1", words("shown") + mark("footnote", "2")) +
          note("footnote", "1", words("HIDDEN 1")) +
          note("footnote", "2", words("HIDDEN 2")),
        note("endnote", "1", words("shown") + mark("footnote", "2")),
      ),
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(written.get("word/endnotes.xml")).toContain(note("endnote", "1", words("shown") + run("")));
  });

  it("have words between them and the page only where there are notes", async () => {
    const between = note("footnote", "0", words("HIDDEN between"), line);
    const { copy, findings } = await cleanDocument(
      paragraph(words("shown")),
      [
        ["rId2", "footnotes", "footnotes.xml"],
        ["rId3", "settings", "settings.xml"],
      ],
      [
        xmlMember("word/footnotes.xml", root("footnotes", between)),
        xmlMember("word/settings.xml", root("settings", '<w:footnotePr><w:footnote w:id="0"/></w:footnotePr>')),
      ],
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(tellingMembers(copy, '<w:footnote w:id="0"/>')).toEqual(["word/settings.xml"]);
    expect(findings).toContain("hidden: word/footnotes.xml w:t = HIDDEN between");
    const shown = await cleanDocument(
      paragraph(mark("footnote", "1")),
      [["rId2", "footnotes", "footnotes.xml"]],
      [xmlMember("word/footnotes.xml", root("footnotes", between + note("footnote", "1", words("shown"))))],
    );
    expect(shown.parts.get("word/footnotes.xml")).toContain(between);
  });
});

describe("headers and footers of a text document", () => {
  const section = (...uses: readonly string[]): string => {
    const [before = "", titled = ""] = uses;
    const marks = before.split(" ").map((use) => {
      const [kind = "", type = "", id = ""] = use.split("/");
      return use === "" ? "" : `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    });
    return `<w:sectPr>${marks.join("")}${titled}</w:sectPr>`;
  };
  const inParagraph = (content: string): string => paragraph(`<w:pPr>${content}</w:pPr>`);
  const title = "<w:titlePg/>";
  const off = '<w:titlePg w:val="0"/>';

  async function shown(body: string, settings = ""): Promise<readonly string[]> {
    const ids = [...new Set(body.match(/(?<=r:id=")\w+/g) ?? [])];
    const kindOf = (id: string): "header" | "footer" => (id.startsWith("h") ? "header" : "footer");
    const { parts } = await cleanDocument(
      body,
      [...ids.map((id) => [id, kindOf(id), `${id}.xml`] as const), ["rId9", "settings", "settings.xml"]],
      [
        ...ids.map((id) =>
          xmlMember(`word/${id}.xml`, root(kindOf(id) === "header" ? "hdr" : "ftr", paragraph(words(id)))),
        ),
        xmlMember("word/settings.xml", root("settings", settings)),
      ],
    );
    const texts = [...parts].filter(([name]) => /word\/(?:header|footer)/.test(name)).map(([, text]) => text);
    return ids.filter((id) => texts.some((text) => text.includes(`>${id}<`)));
  }

  it.each([
    ["of first pages stay where there is one", section("header/first/h1 footer/first/f1", title), ["h1", "f1"]],
    ["of first pages go where there is none", section("header/default/h1 header/first/h2 footer/first/f1"), ["h1"]],
    ["of first pages go where it is off", section("header/first/h1", off), []],
    [
      "of first pages are those of sections before",
      inParagraph(section("header/first/h1 footer/first/f1")) +
        inParagraph(section("header/first/h2")) +
        section("footer/first/f2", title),
      ["h2", "f2"],
    ],
    [
      "do not come back from what was before a change",
      `<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:sectPrChange ${CHANGE}><w:sectPr>${title}</w:sectPr></w:sectPrChange></w:sectPr>`,
      [],
    ],
    ["of even pages go where all are the same", section("header/even/h1 header/default/h2"), ["h2"]],
  ])("%s", async (_what, body, stay) => {
    expect(await shown(body)).toEqual(stay);
  });

  it("of even pages stay where these are told apart", async () => {
    expect(await shown(section("header/even/h1"), "<w:evenAndOddHeaders/>")).toEqual(["h1"]);
    expect(await shown(section("header/even/h1"), '<w:evenAndOddHeaders w:val="false"/>')).toEqual([]);
  });

  it("are told where they go", async () => {
    const header = xmlMember("word/header1.xml", root("hdr", paragraph(words("HIDDEN first"))));
    const { copy, findings } = await cleanDocument(
      section("header/first/rId1"),
      [["rId1", "header", "header1.xml"]],
      [header],
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: word/document.xml w:headerReference = first",
        "hidden: word/header1.xml = HIDDEN first",
      ]),
    );
  });
});

describe("what nobody sees of a text document", () => {
  const row = (properties: string, text: string): string =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(words(text))}</w:tc></w:tr>`;
  const shape = (style: string, text: string, name = "shape"): string =>
    `<v:${name} style="${style}"><v:textbox><w:txbxContent>${paragraph(words(text))}</w:txbxContent></v:textbox></v:${name}>`;

  it("goes: hidden rows, and tables that have no other", async () => {
    const table = (content: string): string => `<w:tbl>${content}</w:tbl>`;
    const shown = row('<w:hidden w:val="0"/>', "shown");
    const { copy, findings, parts } = await cleanDocument(
      table(shown + row("<w:hidden/>", "HIDDEN one")) + table(row('<w:hidden w:val="true"/>', "HIDDEN two")),
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(parts.get("word/document.xml")).toContain(`<w:body>${table(row("", "shown"))}</w:body>`);
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: word/document.xml w:hidden = HIDDEN one",
        "hidden: word/document.xml w:hidden = HIDDEN two",
      ]),
    );
  });

  it("goes: old drawings that are not seen, and those alone", async () => {
    const shown = shape("width:9pt;visibility:visible", "shown");
    const { copy, findings, parts } = await cleanDocument(
      paragraph(
        run(
          `<w:pict>${shown}${shape("width:9pt; Visibility : hidden", "HIDDEN one")}${shape("display:none", "HIDDEN two", "rect")}</w:pict>`,
        ),
      ),
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(parts.get("word/document.xml")).toContain(`<w:pict>${shown}</w:pict>`);
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: word/document.xml v:shape = HIDDEN one",
        "hidden: word/document.xml v:rect = HIDDEN two",
      ]),
    );
  });

  it("goes: what the field of a form would say by itself", async () => {
    const { copy, findings } = await cleanDocument(
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="HIDDEN"/></w:textInput><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>
         <w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(tellingMembers(copy, '<w:default w:val="1"/>')).toEqual(["word/document.xml"]);
    expect(findings).toContain("hidden: word/document.xml w:textInput default = HIDDEN");
  });

  it("goes: which workbook the values of a chart came from", async () => {
    const stay = ["Sheet1!$A$1", "Sheet1!$B$2:$B$5", "categories", "label 0"];
    const go = ["'C:\\HIDDEN\\[HIDDEN.xlsx]Sheet1'!$A$1", "HIDDEN!$A$1", "'HIDDEN'!<!-- b -->$A$1"];
    const open = "http://schemas.openxmlformats.org/drawingml/2006";
    const chart = `<c:chartSpace xmlns:c="${open}/chart">${[...stay, ...go].map((cells) => `<c:f>${cells}</c:f>`).join("")}<c:v>shown</c:v></c:chartSpace>`;
    const { copy, findings, parts } = await cleanDocument(
      paragraph(
        run(
          `<w:drawing><wp:inline><a:graphic><a:graphicData uri="${open}/chart"><c:chart xmlns:c="${open}/chart" r:id="rId1"/></a:graphicData></a:graphic></wp:inline></w:drawing>`,
        ),
      ),
      [["rId1", "chart", "charts/chart1.xml"]],
      [xmlMember("word/charts/chart1.xml", chart)],
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const written = parts.get("word/charts/chart.xml") ?? "";
    expect(written).toContain("<c:v>shown</c:v>");
    expect([...written.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, cells]) => cells)).toEqual([
      ...stay,
      ...go.map(() => ""),
    ]);
    expect(findings).toContain("link: word/charts/chart1.xml c:f = HIDDEN!$A$1");
  });

  it("stays where an old drawing shows part of a picture, and that is said", async () => {
    const picture = (crop: string): string =>
      paragraph(run(`<w:pict><v:shape><v:imagedata r:id="rId1"${crop}/></v:shape></w:pict>`));
    const left = async (crop: string): Promise<readonly string[]> => {
      const png = { name: "word/media/a.png", content: toldPng("a"), stored: true };
      return (await cleanDocument(picture(crop), [["rId1", "image", "media/a.png"]], [png])).left;
    };
    expect(await left(' croptop="0" cropleft="0f"')).toEqual([]);
    expect(await left(' croptop="32768f"')).toEqual(["hidden: word/document.xml v:imagedata crop"]);
  });
});
