import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, SLIDE, writePptx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { toldPng } from "../../../../support/cleaning/told-png.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";

const words = (text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="HIDDEN name" descr="HIDDEN words"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r><a:fld id="{HIDDEN}" type="slidenum"><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>`;
const slide = (number: number, content: string, attributes = ""): ReturnType<typeof xmlMember> =>
  xmlMember(
    `ppt/slides/slide${number}.xml`,
    `<p:sld ${SLIDE}${attributes}><p:cSld name="HIDDEN"><p:spTree>${content}</p:spTree></p:cSld></p:sld>`,
  );

describe("a presentation", () => {
  it("has no hidden slides and shapes, no speaker's notes, and pictures that tell nothing", async () => {
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr id="3" name="Picture 3"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId5"/><a:srcRect l="10"/></p:blipFill></p:pic>';
    const file = writePptx(
      '<p:sldMasterIdLst><p:sldMasterId id="1" r:id="rId9"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst>',
      [
        ["rId9", "slideMaster", "slideMasters/slideMaster1.xml"],
        ["rId1", "slide", "slides/slide1.xml"],
        ["rId2", "slide", "slides/slide2.xml"],
        ["rId3", "tableStyles", "tableStyles.xml"],
      ],
      [
        slide(
          1,
          `${words("Shown")}<p:sp><p:nvSpPr><p:cNvPr id="4" name="" hidden="1"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>HIDDEN shape</a:t></a:r></a:p></p:txBody></p:sp>${picture}
           <p:graphicFrame><a:graphic><a:graphicData uri="ole"><p:oleObj name="HIDDEN" r:id="rId6"/></a:graphicData></a:graphic></p:graphicFrame>`,
        ),
        slide(2, words("HIDDEN slide"), ' show="0"'),
        relationsOf("ppt/slides/slide1.xml", [
          ["rId4", "slideLayout", "../slideLayouts/slideLayout1.xml"],
          ["rId5", "image", "../media/HIDDEN.png"],
          ["rId7", "notesSlide", "../notesSlides/notesSlide1.xml"],
        ]),
        xmlMember(
          "ppt/slideLayouts/slideLayout1.xml",
          `<p:sldLayout ${SLIDE}><p:cSld><p:spTree/></p:cSld></p:sldLayout>`,
        ),
        relationsOf("ppt/slideLayouts/slideLayout1.xml", [["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"]]),
        xmlMember(
          "ppt/slideMasters/slideMaster1.xml",
          `<p:sldMaster ${SLIDE}><p:cSld><p:spTree/></p:cSld><p:sldLayoutIdLst><p:sldLayoutId id="9" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
        ),
        relationsOf("ppt/slideMasters/slideMaster1.xml", [
          ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
          ["rId2", "theme", "../theme/theme1.xml"],
        ]),
        xmlMember(
          "ppt/theme/theme1.xml",
          `<a:theme ${SLIDE} name="HIDDEN theme"><a:themeElements><a:clrScheme name="Office"/></a:themeElements></a:theme>`,
        ),
        xmlMember("ppt/tableStyles.xml", `<a:tblStyleLst ${SLIDE} def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`),
        { name: "ppt/media/HIDDEN.png", content: toldPng("HIDDEN author"), stored: true },
        xmlMember("ppt/notesSlides/notesSlide1.xml", `<p:notes ${SLIDE}><a:t>HIDDEN notes</a:t></p:notes>`),
      ],
    );
    const { copy, findings, left } = await cleanBytes(file);
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const members = readZip(copy);
    expect([...members.keys()]).toEqual(
      expect.arrayContaining(["ppt/slides/slide.xml", "ppt/slideLayouts/slideLayout.xml", "ppt/media/image1.png"]),
    );
    expect(String(members.get("ppt/slides/slide.xml"))).toContain("<a:t>Shown</a:t>");
    expect(left).toEqual(["hidden: ppt/slides/slide1.xml a:srcRect"]);
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: ppt/slides/slide1.xml p:cNvPr hidden = HIDDEN shape",
        "hidden: ppt/slides/slide2.xml = HIDDEN slide 1",
        "hidden: ppt/notesSlides/notesSlide1.xml = HIDDEN notes",
        "lost: ppt/slides/slide1.xml p:oleObj = object",
        "description: ppt/theme/theme1.xml a:theme name = HIDDEN theme",
        "person: ppt/media/HIDDEN.png PNG tEXt Author = HIDDEN author",
      ]),
    );
  });

  it("has no layouts and masters that no slide uses", async () => {
    const part = (kind: string, number: number, text: string, rest = ""): ReturnType<typeof xmlMember> =>
      xmlMember(
        `ppt/slide${kind}s/slide${kind}${number}.xml`,
        `<p:sld${kind} ${SLIDE}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld>${rest}</p:sld${kind}>`,
      );
    const list = (...ids: readonly string[]): string =>
      `<p:sldLayoutIdLst>${ids.map((id) => `<p:sldLayoutId id="9" r:id="${id}"/>`).join("")}</p:sldLayoutIdLst>`;
    const layout = (id: string, number: number) =>
      [id, "slideLayout", `../slideLayouts/slideLayout${number}.xml`] as const;
    const master = (number: number) => ["rId1", "slideMaster", `../slideMasters/slideMaster${number}.xml`] as const;
    const written = (withLayout: boolean): Uint8Array =>
      writePptx(
        '<p:sldMasterIdLst><p:sldMasterId id="1" r:id="rId1"/><p:sldMasterId id="2" r:id="rId2"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId3"/></p:sldIdLst>',
        [
          ["rId1", "slideMaster", "slideMasters/slideMaster1.xml"],
          ["rId2", "slideMaster", "slideMasters/slideMaster2.xml"],
          ["rId3", "slide", "slides/slide1.xml"],
          ["rId4", "slide", "slides/slide2.xml"],
        ],
        [
          slide(1, words("Shown")),
          slide(2, words("HIDDEN slide"), ' show="0"'),
          relationsOf("ppt/slides/slide1.xml", withLayout ? [layout("rId1", 1)] : []),
          relationsOf("ppt/slides/slide2.xml", [layout("rId1", 2)]),
          part("Layout", 1, "Shown layout"),
          part("Layout", 2, "HIDDEN layout"),
          part("Layout", 3, "HIDDEN too"),
          ...[1, 2].map((number) => relationsOf(`ppt/slideLayouts/slideLayout${number}.xml`, [master(1)])),
          relationsOf("ppt/slideLayouts/slideLayout3.xml", [master(2)]),
          part("Master", 1, "Shown master", list("rId1", "rId2")),
          part("Master", 2, "HIDDEN master", list("rId1")),
          relationsOf("ppt/slideMasters/slideMaster1.xml", [layout("rId1", 1), layout("rId2", 2)]),
          relationsOf("ppt/slideMasters/slideMaster2.xml", [layout("rId1", 3)]),
        ],
      );
    const { copy, findings } = await cleanBytes(written(true));
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const members = readZip(copy);
    expect(String(members.get("ppt/presentation.xml"))).toContain(
      '<p:sldMasterIdLst><p:sldMasterId id="1" r:id="rId1"/></p:sldMasterIdLst>',
    );
    expect(String(members.get("ppt/slideMasters/slideMaster.xml"))).toContain(list("rId1"));
    expect(String(members.get("ppt/slideLayouts/slideLayout.xml"))).toContain("Shown layout");
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: ppt/slideLayouts/slideLayout2.xml = HIDDEN layout",
        "hidden: ppt/slideMasters/slideMaster2.xml = HIDDEN master",
      ]),
    );
    // Nothing says which of them is used: they stay as they are.
    expect(tellingMembers((await cleanBytes(written(false))).copy, "HIDDEN master")).not.toEqual([]);
  });

  it("has nothing in cells that lie under another", async () => {
    const cell = (text: string, more = "", fill = ""): string =>
      `<a:tc${more}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr>${fill}</a:tcPr></a:tc>`;
    const written = (under: string, fill: string): string =>
      `<p:graphicFrame><a:graphic><a:graphicData uri="t"><a:tbl><a:tr>${cell("wide", ' gridSpan="2"')}${cell(under, ' hMerge="1"', fill)}</a:tr><a:tr>${cell("b", ' vMerge="0"')}${cell(under, ' vMerge="true"')}${cell("")}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame><p:sp><p:txBody><a:p><a:r><a:t>after</a:t></a:r></a:p></p:txBody></p:sp>`;
    const file = (content: string): Uint8Array =>
      writePptx(
        '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>',
        [["rId1", "slide", "slides/slide1.xml"]],
        [
          slide(1, content),
          relationsOf("ppt/slides/slide1.xml", [["rId5", "image", "../media/a.png"]]),
          { name: "ppt/media/a.png", content: toldPng("HIDDEN"), stored: true },
        ],
      );
    const { copy, findings } = await cleanBytes(
      file(written("HIDDEN", '<a:blipFill><a:blip r:embed="rId5"/></a:blipFill>')),
    );
    const members = readZip(copy);
    expect(String(members.get("ppt/slides/slide.xml"))).toContain(written("", ""));
    expect([...members.keys()].filter((name) => name.includes("media"))).toEqual([]);
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: ppt/slides/slide1.xml a:tc = HIDDEN",
        "hidden: ppt/slides/slide1.xml a:blipFill",
      ]),
    );
    const empty = await cleanBytes(file(written("", "")));
    expect(empty.findings.filter((each) => /slides.*a:/.test(each))).toEqual([]);
  });

  it("says that a picture is larger than the shape that it fills", async () => {
    const filled = (sides: string): Uint8Array =>
      writePptx(
        '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>',
        [["rId1", "slide", "slides/slide1.xml"]],
        [
          slide(
            1,
            `<p:sp><p:spPr><a:blipFill><a:stretch><a:fillRect${sides}/></a:stretch></a:blipFill></p:spPr></p:sp>`,
          ),
        ],
      );
    expect((await cleanBytes(filled(' l="0" t="-150000"'))).left).toEqual(["hidden: ppt/slides/slide1.xml a:fillRect"]);
    for (const sides of ["", ' l="5000" t="0"']) expect((await cleanBytes(filled(sides))).left).toEqual([]);
  });

  it("says which language it is in, and not in which country", async () => {
    const said = (attributes: string): string =>
      `<p:sp><p:txBody><a:p><a:r><a:rPr ${attributes}/><a:t>a</a:t></a:r><a:endParaRPr ${attributes}/></a:p></p:txBody></p:sp>`;
    const file = writePptx(
      '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>',
      [["rId1", "slide", "slides/slide1.xml"]],
      [slide(1, said('lang="ar-SD" altLang="en-SD"') + said('lang="HIDDEN"'))],
    );
    const { copy, findings } = await cleanBytes(file);
    const content = String(readZip(copy).get("ppt/slides/slide.xml"));
    expect(content).toContain(said('lang="ar" altLang="en"'));
    expect(content).toContain("<a:rPr/>");
    expect(findings).toEqual(
      expect.arrayContaining([
        "place: ppt/slides/slide1.xml a:lang = ar-SD",
        "place: ppt/slides/slide1.xml a:altLang = en-SD",
        "place: ppt/slides/slide1.xml a:lang = HIDDEN",
      ]),
    );
  });

  it("is refused if nothing of it is shown", async () => {
    const file = writePptx("", [["rId1", "slide", "slides/slide1.xml"]], [slide(1, "", ' show="0"')]);
    expect(await tryToClean(file)).toBe("cleaning.unsupported");
  });
});
