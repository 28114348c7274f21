import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { ODF, writeOdf } from "../../../../support/cleaning/odf-writer.ts";
import { xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { toldPng } from "../../../../support/cleaning/told-png.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";

/** A copy without the secret, and its body. */
async function cleanBody(
  ...parameters: Parameters<typeof writeOdf>
): Promise<CleanedBytes & { readonly body: string }> {
  const cleaned = await cleanBytes(writeOdf(...parameters));
  expect(tellingMembers(cleaned.copy, "HIDDEN")).toEqual([]);
  const content = String(readZip(cleaned.copy).get("content.xml"));
  return { ...cleaned, body: /<office:body><office:\w+>(.*)<\/office:\w+><\/office:body>/s.exec(content)?.[1] ?? "" };
}

/** What was found and is not shown, in order. */
function hiddenIn(findings: readonly string[]): readonly string[] {
  return findings.filter((each) => each.startsWith("hidden:"));
}

const hides = (name: string, shown = "none"): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties text:display="${shown}"/></style:style>`;

describe("an OpenDocument text", () => {
  it("has words that are shown, and no others", async () => {
    const { body, findings } = await cleanBody(
      "text",
      hides("T1") + hides("T2", "true") + '<style:style style:name="P1" style:parent-style-name="T1"/>',
      `<text:tracked-changes><text:p>HIDDEN before</text:p></text:tracked-changes><text:p>One <text:span text:style-name="T1">HIDDEN<text:page-number>HIDDEN</text:page-number></text:span><text:change-start text:change-id="1"/>two</text:p>` +
        `<text:p text:style-name="P1">HIDDEN<text:span text:style-name="T2">three</text:span><draw:frame><draw:text-box><text:p>HIDDEN box</text:p></draw:text-box></draw:frame></text:p>` +
        `<text:section text:name="HIDDEN" text:display="none"><text:p>HIDDEN section</text:p></text:section>` +
        `<text:p>By <text:author-name>shown</text:author-name><office:annotation><dc:creator>HIDDEN</dc:creator></office:annotation><text:hidden-text text:string-value="HIDDEN"/></text:p>` +
        `<text:p><text:a xlink:href="https://HIDDEN/">there</text:a> <text:a xlink:href="#__RefHeading___Toc1_2">here</text:a><text:bookmark text:name="HIDDEN"/><text:bookmark text:name="__RefHeading___Toc1_2"/></text:p>`,
    );
    expect(body).toBe(
      '<text:p>One <text:span text:style-name="T1"><text:page-number></text:page-number></text:span>two</text:p><text:p text:style-name="P1"><text:span text:style-name="T2">three</text:span></text:p>' +
        '<text:p>By shown</text:p><text:p>there <text:a xlink:href="#__RefHeading___Toc1_2">here</text:a><text:bookmark text:name="__RefHeading___Toc1_2"/></text:p>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "history: content.xml text:tracked-changes = HIDDEN before",
        "hidden: content.xml text in text:span = HIDDEN",
        "hidden: content.xml text:section = HIDDEN section",
        "history: content.xml office:annotation = HIDDEN",
        "link: content.xml text:a xlink:href = https://HIDDEN/",
        "description: content.xml text:bookmark text:name = HIDDEN",
      ]),
    );
  });

  it("has no names that somebody gave to styles, fills, sections and tables", async () => {
    const { body, copy, findings } = await cleanBody(
      "text",
      '<style:style style:name="HIDDEN" style:display-name="HIDDEN 1"/><style:style style:name="P1" style:parent-style-name="HIDDEN"><style:graphic-properties draw:fill-gradient-name="HIDDEN_20_fill"/></style:style><draw:gradient draw:name="HIDDEN_20_fill" draw:display-name="HIDDEN fill" draw:style="linear"/>',
      '<text:p text:style-name="HIDDEN" text:class-names="HIDDEN P1">one</text:p><text:section text:name="HIDDEN"><text:p xlink:href="HIDDEN">two</text:p></text:section><text:section text:name="Section1"><text:p>three</text:p></text:section>' +
        '<table:table table:name="HIDDEN"><table:table-row><table:table-cell><text:p>four</text:p></table:table-cell></table:table-row></table:table>',
    );
    expect(body).toContain('<text:p text:style-name="Style1" text:class-names="Style1 P1">one</text:p>');
    expect(body).toContain('<text:section text:name="Section1">');
    const content = String(readZip(copy).get("content.xml"));
    expect(content).toContain('style:parent-style-name="Style1"');
    expect(content).toContain('<draw:gradient draw:name="Style2" draw:style="linear"/>');
    expect(content).toContain('draw:fill-gradient-name="Style2"');
    expect(findings).toEqual(
      expect.arrayContaining([
        "description: content.xml style:style style:name = HIDDEN",
        "description: content.xml draw:gradient draw:name = HIDDEN_20_fill",
        "description: content.xml text:section text:name = HIDDEN",
        "description: content.xml table:table table:name = HIDDEN",
        "link: content.xml text:p xlink:href = HIDDEN",
      ]),
    );
  });

  it("has no names with a number that somebody gave to tables, sections and styles of tables", async () => {
    const table = (name: string, template: string): string =>
      `<table:table${name} table:template-name="${template}"><table:table-row><table:table-cell/></table:table-row></table:table>`;
    const { body, copy, findings } = await cleanBody(
      "text",
      "",
      table(' table:name="HIDDEN name 12"', "HIDDEN style") +
        table(' table:name="Tableau1"', "Elegant") +
        '<text:section text:name="HIDDEN3"/><text:section text:name="Bereich4"/>',
      [
        xmlMember(
          "styles.xml",
          `<office:document-styles ${ODF}><office:styles><table:table-template table:name="HIDDEN style"/><table:table-template table:name="Elegant"/></office:styles></office:document-styles>`,
        ),
      ],
    );
    expect(body).toBe(
      `${table("", "Style1")}${table(' table:name="Tableau1"', "Elegant")}<text:section/><text:section text:name="Bereich4"/>`,
    );
    expect(String(readZip(copy).get("styles.xml"))).toContain(
      '<table:table-template table:name="Style1"/><table:table-template table:name="Elegant"/>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "description: content.xml table:table table:name = HIDDEN name 12",
        "description: content.xml text:section text:name = HIDDEN3",
        "description: styles.xml table:table-template table:name = HIDDEN style",
      ]),
    );
  });

  it("has headers that are on, of pages that are used", async () => {
    const edges = (word: string, more = ""): string =>
      ["header", "header-left", "header-first", "footer", "footer-left", "footer-first"]
        .map((name) => `<style:${name}${more}><text:p>${word}</text:p></style:${name}>`)
        .join("");
    const off = (content: string): string =>
      `<style:header style:display="false">${content}</style:header><style:footer style:display="false">${content}</style:footer>`;
    const page = (name: string, content: string, next = ""): string =>
      `<style:master-page style:name="${name}"${next}>${content}</style:master-page>`;
    const { copy, findings } = await cleanBody(
      "text",
      '<style:style style:name="P1" style:master-page-name="Own_20_page"/>',
      '<text:p text:style-name="P1">one</text:p>',
      [
        xmlMember(
          "styles.xml",
          `<office:document-styles ${ODF}><office:master-styles>${[
            page("MP0", off("<text:p>HIDDEN</text:p>") + edges("first")),
            page("Standard", edges("HIDDEN", ' style:display="false"')),
            page("Own_20_page", edges("own"), ' style:next-style-name="Next_20_page"'),
            page("Next_20_page", `${edges("next")}${off("\n")}`, ' style:next-style-name="Own_20_page"'),
            page("Unused_20_page", edges("HIDDEN unused")),
            page("Bare_20_page", ""),
          ].join("")}</office:master-styles></office:document-styles>`,
        ),
      ],
    );
    const styles = String(readZip(copy).get("styles.xml"));
    const masters = /<office:master-styles>(.*)<\/office:master-styles>/s.exec(styles)?.[1];
    expect(masters).toBe(
      [
        page("MP0", off("") + edges("first")),
        page("Standard", edges("", ' style:display="false"').replaceAll("<text:p></text:p>", "")),
        page("Style1", edges("own"), ' style:next-style-name="Style2"'),
        page("Style2", edges("next") + off(""), ' style:next-style-name="Style1"'),
        page("Style3", ""),
        page("Style4", ""),
      ].join(""),
    );
    expect(hiddenIn(findings)).toEqual([
      "hidden: styles.xml style:header = HIDDEN",
      "hidden: styles.xml style:footer = HIDDEN",
      ...["header-left", "header-first", "footer-left", "footer-first"].map(
        (name) => `hidden: styles.xml style:${name} = HIDDEN`,
      ),
      expect.stringMatching(/^hidden: styles\.xml style:master-page = HIDDEN unused/),
    ]);
  });

  it("says that pictures are cropped, which stay whole", async () => {
    const style = (clip: string): string =>
      `<style:style style:name="fr1" style:family="graphic"><style:graphic-properties fo:clip="${clip}"/></style:style>`;
    const cropped = await cleanBody("text", style("rect(0.2cm, 0.5cm, 0cm, 0cm)"), "");
    expect(cropped.left).toEqual(["hidden: content.xml fo:clip"]);
    for (const whole of ["rect(0cm, 0cm, 0cm, 0cm)", "auto"]) {
      expect((await cleanBody("text", style(whole), "")).left).toEqual([]);
    }
  });

  it("has the words of cells, and no other value of them", async () => {
    const row = (value: string): string =>
      `<table:table-row><table:table-cell${value}><text:p>shown</text:p></table:table-cell></table:table-row>`;
    const { body, findings } = await cleanBody(
      "text",
      "",
      `<table:table>${row(' office:string-value="shown"')}${row(' office:string-value="HIDDEN"')}</table:table><text:p office:string-value="HIDDEN">a</text:p>`,
    );
    expect(body).toBe(`<table:table>${row("").repeat(2)}</table:table><text:p>a</text:p>`);
    expect(hiddenIn(findings)).toEqual([
      "hidden: content.xml table:table-cell office:string-value = HIDDEN",
      "hidden: content.xml text:p office:string-value = HIDDEN",
    ]);
  });

  it("says which language it is in, and not in which country", async () => {
    const style = (properties: string): string =>
      `<style:style style:name="P1"><style:text-properties ${properties}/></style:style>`;
    const { copy, findings } = await cleanBody(
      "text",
      style(
        'fo:language="ar" fo:script="Arab" fo:country="SD" style:language-asian="none" style:country-asian="none" style:language-complex="ar-SD" style:script-complex="HIDDEN" style:country-complex="SD" style:rfc-language-tag="ar-SD-HIDDEN"',
      ) + '<number:date-style number:language="HIDDEN" number:country="SD" number:transliteration-country="SD"/>',
      "",
    );
    const content = String(readZip(copy).get("content.xml"));
    expect(content).toContain(
      style(
        'fo:language="ar" fo:script="Arab" style:language-asian="none" style:country-asian="none" style:language-complex="ar"',
      ),
    );
    expect(content).toContain("<number:date-style/>");
    expect(findings).toEqual(
      expect.arrayContaining([
        "place: content.xml fo:country = SD",
        "place: content.xml style:language-complex = ar-SD",
        "place: content.xml style:script-complex = HIDDEN",
        "place: content.xml style:country-complex = SD",
        "place: content.xml style:rfc-language-tag = ar-SD-HIDDEN",
        "place: content.xml number:language = HIDDEN",
        "place: content.xml number:country = SD",
        "place: content.xml number:transliteration-country = SD",
      ]),
    );
  });

  it("has pictures that tell nothing, settings that are switches, and a list of its members", async () => {
    const frame = (href: string): string =>
      `<text:p><draw:frame draw:name="HIDDEN" svg:width="1cm"><draw:image xlink:href="${href}"/><svg:desc>HIDDEN</svg:desc></draw:frame></text:p>`;
    const settings = (set: string, items: string): string =>
      `<config:config-item-set config:name="${set}">${items}</config:config-item-set>`;
    const item = (name: string, type: string, value: string): string =>
      `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
    const { body, findings, copy } = await cleanBody(
      "text",
      '<style:style style:name="a"><style:graphic-properties style:wrap="none"><style:background-image/></style:graphic-properties></style:style>',
      frame("Pictures/HIDDEN.png") +
        frame("https://HIDDEN/a.png") +
        frame("./Pictures/broken.emf") +
        '<text:list xml:id="list12"><text:list-item><text:p xml:id="HIDDEN">a</text:p></text:list-item></text:list>' +
        '<text:p><draw:rect draw:name="Shape 1" draw:style-name="gr1"><draw:a xlink:href="https://HIDDEN/">b</draw:a></draw:rect></text:p>',
      [
        { name: "Pictures/HIDDEN.png", content: toldPng("HIDDEN"), stored: true },
        { name: "Pictures/broken.emf", content: "HIDDEN" },
        { name: "Thumbnails/thumbnail.png", content: "HIDDEN" },
        { name: "META-INF/documentsignatures.xml", content: "HIDDEN" },
        { name: "layout-cache", content: "HIDDEN" },
        { name: "Configurations2/", content: "", stored: true },
        xmlMember(
          "meta.xml",
          `<office:document-meta ${ODF}><office:meta><meta:initial-creator>HIDDEN who</meta:initial-creator><meta:template xlink:href="HIDDEN.ott"/><meta:user-defined meta:name="HIDDEN">x</meta:user-defined><dc:title>HIDDEN title</dc:title></office:meta></office:document-meta>`,
        ),
        xmlMember(
          "settings.xml",
          `<office:document-settings ${ODF}><office:settings>${settings("ooo:view-settings", item("HIDDEN", "int", "1"))}${settings(
            "ooo:configuration-settings",
            item("AddParaTableSpacing", "boolean", "true") +
              item("Odd", "boolean", "HIDDEN") +
              item("PrinterName", "string", "HIDDEN") +
              item("RsidRoot", "int", "77") +
              item("Other", "string", "HIDDEN"),
          )}</office:settings></office:document-settings>`,
        ),
      ],
    );
    expect(body).toContain('<draw:frame svg:width="1cm"><draw:image xlink:href="Pictures/image1.png"/></draw:frame>');
    expect(body).toContain('<text:list xml:id="list12">');
    expect([...readZip(copy).keys()]).toEqual([
      ...["mimetype", "content.xml", "settings.xml", "Pictures/image1.png", "META-INF/manifest.xml"],
    ]);
    expect(String(readZip(copy).get("settings.xml"))).toContain(
      '<config:config-item-set config:name="ooo:configuration-settings"><config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item><config:config-item config:name="Odd" config:type="boolean">false</config:config-item></config:config-item-set>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "person: meta.xml initial-creator = HIDDEN who",
        "link: meta.xml template = HIDDEN.ott",
        "description: meta.xml user-defined = HIDDEN",
        "device: settings.xml PrinterName",
        "identifier: settings.xml RsidRoot",
        "lost: content.xml draw:frame = picture",
        "unknown: Pictures/broken.emf",
        "thumbnail: Thumbnails/thumbnail.png",
        "person: META-INF/documentsignatures.xml",
        "link: content.xml draw:image xlink:href = https://HIDDEN/a.png",
        "identifier: content.xml xml:id = HIDDEN",
      ]),
    );
  });
});

describe("an OpenDocument spreadsheet", () => {
  const cell = (text: string, more = ""): string =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;

  it("has no hidden sheets, rows and columns, and no formulas that would count them", async () => {
    const { body, findings } = await cleanBody(
      "spreadsheet",
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
      '<table:table table:name="One"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:visibility="filter"/><table:table-column/>' +
        `<table:table-row>${cell("a", ' table:formula="of:=[.B1]"')}${cell("HIDDEN", ' table:number-columns-repeated="2"')}${cell("d")}</table:table-row>` +
        `<table:table-row table:visibility="filter">${cell("HIDDEN")}<table:table-cell/></table:table-row></table:table>` +
        `<table:table table:name="HIDDEN" table:style-name="ta2"><table:table-row>${cell("HIDDEN")}</table:table-row></table:table>` +
        '<table:named-expressions><table:named-range table:name="HIDDEN"/></table:named-expressions>',
    );
    expect(body).toBe(
      '<table:table table:name="One"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:visibility="filter"/><table:table-column/>' +
        `<table:table-row>${cell("a")}<table:table-cell table:number-columns-repeated="2"/>${cell("d")}</table:table-row>` +
        '<table:table-row table:visibility="filter"><table:table-cell/><table:table-cell/></table:table-row></table:table><table:named-expressions></table:named-expressions>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: content.xml table:table-cell = HIDDEN",
        "hidden: content.xml table:table table:name = HIDDEN",
        "hidden: content.xml table:formula",
      ]),
    );
  });

  it("has nothing in cells that lie under another, and no formulas that would count it", async () => {
    const covered = (content: string, more = ""): string =>
      `<table:covered-table-cell table:style-name="ce1"${more}>${content}</table:covered-table-cell>`;
    const wide = cell("shown", ' table:number-columns-spanned="2"');
    const row = (content: string, more = ""): string => `<table:table-row${more}>${content}</table:table-row>`;
    const away = ' table:visibility="collapse"';
    const { body, findings } = await cleanBody(
      "spreadsheet",
      "",
      `<table:table table:name="One">${row(wide + covered("<text:p>HIDDEN</text:p>", ' office:value-type="string"'))}${row(
        wide + covered("", ' office:value-type="float" office:value="41" table:formula="of:=1+HIDDEN"'),
      )}${row(wide + covered("<draw:rect/>"))}${row(wide + covered(" "))}${row(`${cell("a", ' table:formula="of:=[.B1]"')}<table:covered-table-cell/>`)}${row(
        cell("HIDDEN") + covered("<text:p>HIDDEN</text:p>", ' office:value-type="string"'),
        away,
      )}</table:table>`,
    );
    expect(body).toBe(
      `<table:table table:name="One">${row(wide + covered("")).repeat(4)}${row(`${cell("a")}<table:covered-table-cell/>`)}${row(
        "<table:table-cell/><table:table-cell/>",
        away,
      )}</table:table>`,
    );
    expect(hiddenIn(findings)).toEqual([
      "hidden: content.xml table:covered-table-cell = HIDDEN",
      "hidden: content.xml table:covered-table-cell office:value = 41",
      "hidden: content.xml table:covered-table-cell table:formula = of:=1+HIDDEN",
      "hidden: content.xml table:covered-table-cell",
      "hidden: content.xml table:formula",
      "hidden: content.xml table:table-cell = HIDDEN",
    ]);
  });

  it("says what a cell's value is, and no other words", async () => {
    const said = (value: string, content: string): string =>
      `<table:table-cell office:value-type="string" office:string-value="${value}">${content}</table:table-cell>`;
    const shape = "<draw:frame><draw:text-box><text:p>in a shape</text:p></draw:text-box></draw:frame>";
    const same = said(
      "a  &quot;b&quot;\nc",
      `<text:p>a<text:s/> <text:span>"b"</text:span></text:p>${shape}<text:p/><text:p>c</text:p>`,
    );
    const sheet = (cells: string): string =>
      `<table:table table:name="One"><table:table-row>${cells}</table:table-row></table:table>`;
    const { body, findings } = await cleanBody(
      "spreadsheet",
      "",
      sheet(
        `${same}${said("alone", "")}${said("shown &amp; so", `<text:p>HIDDEN<text:span>words</text:span></text:p>${shape}<text:p>HIDDEN</text:p>`)}`,
      ),
    );
    expect(body).toBe(
      sheet(`${same}${said("alone", "")}${said("shown &amp; so", `${shape}<text:p>shown &amp; so</text:p>`)}`),
    );
    expect(hiddenIn(findings)).toEqual(["hidden: content.xml text in table:table-cell = HIDDENwords HIDDEN"]);
  });

  it("keeps formulas that count what is shown, and none that leads elsewhere", async () => {
    const { body } = await cleanBody(
      "spreadsheet",
      "",
      `<table:table table:name="One"><table:table-row>${cell("a", ' table:formula="of:=1+1"')}${cell("b", " table:formula=\"of:='file:///HIDDEN.ods'#$A.A1\"")}</table:table-row></table:table>` +
        '<table:named-expressions><table:named-range table:name="kept" table:cell-range-address="$One.$A$1"/></table:named-expressions>',
    );
    expect(body).toContain(`${cell("a", ' table:formula="of:=1+1"')}${cell("b")}`);
    expect(body).toContain('table:name="kept"');
  });
});

describe("an OpenDocument presentation", () => {
  it("has no hidden slides, and nothing of what the speaker noted", async () => {
    const { body, findings } = await cleanBody(
      "presentation",
      '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
      '<draw:page draw:name="page1"><draw:frame><draw:text-box><text:p>Shown</text:p></draw:text-box></draw:frame><presentation:notes><text:p>HIDDEN notes</text:p></presentation:notes></draw:page>' +
        '<draw:page draw:name="page2" draw:style-name="dp2"><text:p>HIDDEN slide</text:p></draw:page>',
    );
    expect(body).toBe(
      '<draw:page draw:name="page1"><draw:frame><draw:text-box><text:p>Shown</text:p></draw:text-box></draw:frame></draw:page>',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: content.xml presentation:notes = HIDDEN notes",
        "hidden: content.xml draw:page = HIDDEN slide",
      ]),
    );
  });
});

describe("what a presentation does not show", () => {
  const box = (words: string, more = ""): string =>
    `<draw:frame${more}><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`;
  const master = (name: string, content: string): string =>
    `<style:master-page style:name="${name}">${content}</style:master-page>`;
  const styles = (content: string): ReturnType<typeof xmlMember> =>
    xmlMember(
      "styles.xml",
      `<office:document-styles ${ODF}><office:master-styles>${content}</office:master-styles></office:document-styles>`,
    );

  it("is no shape that is not displayed, or lies on a layer that is not", async () => {
    const { body, findings } = await cleanBody(
      "presentation",
      "",
      `<draw:page draw:name="page1">${box("Shown", ' draw:display="always"')}${box("Here", ' draw:layer="layout"')}${box("HIDDEN", ' draw:display="none"')}<draw:rect draw:display="printer"><text:p>HIDDEN print</text:p></draw:rect>${box("HIDDEN layer", ' draw:layer="off"')}</draw:page>`,
      [
        styles(
          '<draw:layer-set><draw:layer draw:name="layout"/><draw:layer draw:name="off" draw:display="none"/></draw:layer-set>',
        ),
      ],
    );
    expect(body).toBe(
      `<draw:page draw:name="page1">${box("Shown", ' draw:display="always"')}${box("Here", ' draw:layer="layout"')}</draw:page>`,
    );
    expect(hiddenIn(findings)).toEqual([
      "hidden: content.xml draw:frame = HIDDEN",
      "hidden: content.xml draw:rect = HIDDEN print",
      "hidden: content.xml draw:frame = HIDDEN layer",
    ]);
  });

  it("is no master page that only hidden slides are on, and nothing of handouts", async () => {
    const { copy, findings } = await cleanBody(
      "presentation",
      '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
      '<draw:page draw:name="page1" draw:master-page-name="Title &amp;1"/><draw:page draw:style-name="dp2" draw:master-page-name="Title2"/>',
      [
        styles(
          `<style:handout-master>${box("HIDDEN handout")}</style:handout-master>${master("Title", box("first"))}${master("Title &amp;1", box("shown"))}${master("Title2", box("HIDDEN"))}`,
        ),
      ],
    );
    expect(String(readZip(copy).get("styles.xml"))).toContain(
      `<office:master-styles>${master("Title", box("first"))}${master("Style1", box("shown"))}${master("Title2", "")}</office:master-styles>`,
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: styles.xml style:handout-master = HIDDEN handout",
        "hidden: styles.xml style:master-page = HIDDEN",
      ]),
    );
  });
});

describe("an OpenDocument file that is not cleaned", () => {
  it.each([
    ["holds a program", "Basic/Standard/Module1.xml", "<a/>", "cleaning.active"],
    ["holds a script", "Scripts/python/a.py", "a", "cleaning.active"],
    ["is locked", "META-INF/manifest.xml", "<m:a xmlns:m='m'><m:encryption-data/></m:a>", "cleaning.encrypted"],
  ])("%s", async (_what, name, content, code) => {
    expect(await tryToClean(writeOdf("text", "", "<text:p>a</text:p>", [{ name, content }]))).toBe(code);
  });
});
