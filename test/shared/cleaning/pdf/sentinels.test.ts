import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile, streamOf, type PdfObjects } from "../../../support/cleaning/pdf-file.ts";

const SHOWN = "BT /F1 12 Tf 10 100 Td (shown) Tj ET";
const SECRET = "kolibri";
const WIDE = "\\376\\377\\000k\\000o\\000l\\000i\\000b\\000r\\000i";

interface Place {
  readonly name: string;
  readonly objects: PdfObjects;
  readonly trailer?: string;
  /** What is said of it: aspect and place. */
  readonly found: readonly string[];
}

const root = (entries: string, objects: PdfObjects = {}): PdfObjects => onePage(SHOWN, { root: entries, objects });
const page = (entries: string, objects: PdfObjects = {}): PdfObjects => onePage(SHOWN, { page: entries, objects });
const resource = (entries: string, objects: PdfObjects = {}, calls = ""): PdfObjects =>
  onePage(`${SHOWN}\n${calls}`, { page: `/Resources << ${entries} >>`, objects });
const content = (text: string): PdfObjects => onePage(`${SHOWN}\n${text}`);
const annotation = (entries: string, objects: PdfObjects = {}): PdfObjects =>
  page("/Annots [8 0 R]", { 8: `<< /Type /Annot /Rect [0 0 9 9] ${entries} >>`, ...objects });

const PLACES: readonly Place[] = [
  {
    name: "Info",
    objects: root("", {
      9: `<< /Author (${SECRET}) /Title (${WIDE}) /Producer (${SECRET}) /ModDate (D:2020) /Own (${SECRET}) >>`,
    }),
    trailer: "/Root 1 0 R /Info 9 0 R",
    found: [
      "person Info Author",
      "description Info Title",
      "program Info Producer",
      "time Info ModDate",
      "unknown Info Own",
    ],
  },
  {
    name: "ID",
    objects: root(""),
    trailer: `/Root 1 0 R /ID [(${SECRET}) (${SECRET})]`,
    found: ["identifier trailer ID"],
  },
  {
    name: "XMP",
    objects: root("/Metadata 9 0 R", {
      9: streamOf(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="${SECRET}"/></rdf:RDF></x:xmpmeta>`,
        "/Type /Metadata /Subtype /XML",
      ),
    }),
    found: ["program XMP pdf:Producer", "description Catalog Metadata"],
  },
  {
    name: "XMP that cannot be read",
    objects: page("/Metadata 9 0 R", { 9: streamOf(SECRET, "/Filter /FlateDecode") }),
    found: ["description Page Metadata"],
  },
  {
    name: "what is broken",
    objects: page("/PieceInfo 9 0 R", { 9: `<< ${SECRET}` }),
    found: ["program Page PieceInfo"],
  },
  { name: "a country", objects: root("/Lang (fr-SN)"), found: ["place Catalog Lang"] },
  { name: "no language", objects: root(`/Lang (${SECRET}!)`), found: ["place Catalog Lang"] },
  {
    name: "files and scripts",
    objects: root("/Names << /EmbeddedFiles 9 0 R /JavaScript << >> >>", {
      9: "<< /Kids [10 0 R 9 0 R] >>",
      10: `<< /Names [(${SECRET}) 11 0 R] >>`,
      11: `<< /EF << /F 12 0 R >> >>`,
      12: packedStream(SECRET),
    }),
    found: ["hidden Names EmbeddedFiles", "hidden Names JavaScript"],
  },
  {
    name: "what runs",
    objects: root(`/OpenAction << /S /JavaScript /JS (${SECRET}) >> /AA << /WC << /S /Launch /F (${SECRET}) >> >>`),
    found: ["hidden Action JavaScript", "hidden Catalog OpenAction", "hidden Catalog AA"],
  },
  { name: "forms", objects: root(`/AcroForm << /XFA (${SECRET}) >>`), found: ["hidden Catalog AcroForm"] },
  {
    name: "structure",
    objects: root("/StructTreeRoot 9 0 R", { 9: "<< /K 10 0 R >>", 10: `<< /S /Figure /Alt (${SECRET}) >>` }),
    found: ["hidden Catalog StructTreeRoot"],
  },
  {
    name: "printing conditions",
    objects: root(`/OutputIntents [<< /Info (${SECRET}) >>]`),
    found: ["device Catalog OutputIntents"],
  },
  {
    name: "names of layers' makers",
    objects: root(`/OCProperties << /OCGs [9 0 R] /D << /Creator (${SECRET}) >> >>`, {
      9: `<< /Type /OCG /Name (shown) /Usage << /CreatorInfo << /Creator (${SECRET}) >> >> >>`,
    }),
    found: ["program OCProperties D Creator", "program Usage CreatorInfo"],
  },
  {
    name: "names of places",
    objects: root(`/Names << /Dests << /Names [(${SECRET}) [3 0 R /Fit]] >> >> /OpenAction (${SECRET})`),
    found: [],
  },
  {
    name: "preferences",
    objects: root(`/ViewerPreferences << /Own (${SECRET}) >>`),
    found: ["unknown ViewerPreferences Own"],
  },
  {
    name: "entries of a page",
    objects: page(
      `/PieceInfo << /X << /Private (${SECRET}) >> >> /LastModified (${SECRET}) /Thumb 9 0 R /${SECRET} 1`,
      {
        9: streamOf(SECRET),
      },
    ),
    found: ["program Page PieceInfo", "time Page LastModified", "thumbnail Page Thumb", `unknown Page ${SECRET}`],
  },
  { name: "measures", objects: page(`/VP [<< /Name (${SECRET}) >>]`), found: ["place Page VP"] },
  {
    name: "values of the wrong kind",
    objects: page(
      `/Rotate (${SECRET}) /Tabs (${SECRET}) /Trans (${SECRET}) /BleedBox [(${SECRET}) 1] /Annots (${SECRET})`,
    ),
    found: ["unknown Page Rotate", "unknown Page Tabs", "unknown Page Trans"],
  },
  {
    name: "entries of a font",
    objects: resource("/Font << /F1 << /Type /Font /Own 9 0 R /FontDescriptor << /Style << /P (kolibri) >> >> >> >>", {
      9: streamOf(SECRET),
    }),
    found: ["unknown Font Own", "unknown FontDescriptor Style"],
  },
  {
    name: "remarks in a table of letters",
    objects: resource("/Font << /F1 << /ToUnicode 9 0 R >> >>", {
      9: packedStream(
        `%!PS ${SECRET}\n/Own (${SECRET}) def /Adobe-Japan1-0 usecmap /WMode 1 def 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <01> [<0041> <0042>] endbfrange 1 beginbfchar % ${SECRET}\n<05> <0041>\nendbfchar`,
      ),
    }),
    found: ["program CMap comment"],
  },
  {
    name: "a picture's own dictionary",
    objects: resource(
      "/XObject << /I 9 0 R >>",
      {
        9: streamOf(
          `abc${SECRET}`,
          `/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB /OPI << /F (${SECRET}) >>`,
        ),
      },
      "/I Do",
    ),
    found: ["link Image OPI", "hidden Image samples"],
  },
  {
    name: "behind the samples of a packed picture",
    objects: resource(
      "/XObject << /I 9 0 R >>",
      {
        9: packedStream(
          `abc${SECRET}`,
          "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
        ),
      },
      "/I Do",
    ),
    found: ["hidden Image samples"],
  },
  {
    name: "a form",
    objects: resource(
      "/XObject << /X 9 0 R >>",
      {
        9: packedStream(
          `0 g % ${SECRET}\n`,
          `/Subtype /Form /BBox [0 0 1 1] /PieceInfo (${SECRET}) /Ref << /F (${SECRET}) >>`,
        ),
      },
      "/X Do",
    ),
    found: ["program Form PieceInfo", "unknown Form Ref", "description Contents comment"],
  },
  {
    name: "other objects",
    objects: resource("/XObject << /P 9 0 R >> /Own 9 0 R", { 9: streamOf(SECRET, "/Subtype /PS") }, "/P Do"),
    found: ["unknown Resources Own"],
  },
  {
    name: "properties",
    objects: resource(`/Properties << /P << /MCID 1 /ActualText (${SECRET}) >> >>`, {}, "/S /P BDC EMC"),
    found: ["unknown Properties ActualText"],
  },
  { name: "comments", objects: content(`% ${SECRET}`), found: ["description Contents comment"] },
  { name: "operators that nobody knows", objects: content(`(${SECRET}) Own`), found: ["unknown Contents operator"] },
  {
    name: "operands too many",
    objects: content(`(${SECRET}) 1 w`),
    found: ["unknown Contents operands without an operator"],
  },
  {
    name: "operands of the wrong kind",
    objects: content(`<< /K (${SECRET}) >> gs [<< /K (${SECRET}) >>] TJ`),
    found: ["unknown Contents operator"],
  },
  {
    name: "operands at the end",
    objects: content(`(${SECRET})`),
    found: ["unknown Contents operands without an operator"],
  },
  {
    name: "many operands",
    objects: content(`(${SECRET}) ${"1 ".repeat(100)} w`),
    found: ["unknown Contents operands without an operator"],
  },
  {
    name: "text for nothing",
    objects: content(`/Span << /ActualText (${SECRET}) >> BDC EMC`),
    found: ["hidden Contents ActualText"],
  },
  {
    name: "text that is longer than what is shown",
    objects: content(`/Span << /ActualText (${SECRET.repeat(9)}) >> BDC BT (a) Tj ET EMC`),
    found: ["hidden Contents ActualText"],
  },
  {
    name: "other properties in content",
    objects: content(`/Span << /MCID 1 /Alt (${SECRET}) % ${SECRET}\n /Lang (fr-SN) >> BDC EMC`),
    found: ["hidden Contents Alt", "place Contents Lang"],
  },
  {
    name: "marks",
    objects: content(`/Span << /Alt (${SECRET}) >> DP /${SECRET} MP`),
    found: ["unknown Contents operator"],
  },
  {
    name: "tags of somebody's styles",
    objects: content(`/${SECRET} BMC EMC /${SECRET} << /MCID 1 >> BDC EMC /#6bolibri /P BDC EMC`),
    found: ["description Contents tag"],
  },
  {
    name: "names of layers in content",
    objects: resource(
      `/Properties << /${SECRET} 9 0 R >>`,
      { 9: `<< /Type /OCG /Name (shown) >>` },
      `/OC /${SECRET} BDC EMC`,
    ),
    found: ["description Properties name"],
  },
  {
    name: "artifacts of one's own",
    objects: content(`/Artifact << /Type /${SECRET} /Subtype /${SECRET} /Attached [/${SECRET}] >> BDC EMC`),
    found: ["hidden Contents Type", "hidden Contents Subtype", "hidden Contents Attached"],
  },
  { name: "text without end", objects: content(`(${SECRET}`), found: ["unknown Contents what cannot be read"] },
  { name: "a number without end", objects: content(`<${SECRET}`), found: ["unknown Contents what cannot be read"] },
  {
    name: "a dictionary without end",
    objects: content(`<< (${SECRET}`),
    found: ["unknown Contents what cannot be read"],
  },
  { name: "a list without end", objects: content(`[ (${SECRET}) [`), found: ["unknown Contents what cannot be read"] },
  {
    name: "a picture without end",
    objects: content(`BI /W 1 ID ${SECRET}`),
    found: ["unknown Contents what cannot be read"],
  },
  {
    name: "a picture that is none",
    objects: content(`BI /W 1 (${SECRET})`),
    found: ["unknown Contents what cannot be read"],
  },
  { name: "stray signs", objects: content(`} ) > ] 0 g % ${SECRET}`), found: ["unknown Contents stray sign"] },
  {
    name: "entries of a picture in content",
    objects: content(`BI /W 1 /H 1 /BPC 8 /CS /G /Own (${SECRET}) ID a EI`),
    found: ["unknown inline image"],
  },
  {
    name: "remarks",
    objects: annotation(`/Subtype /Text /Contents (${SECRET}) /T (${SECRET}) /M (${SECRET})`),
    found: ["history Annot Text", "person Annot Text T", "time Annot Text M"],
  },
  {
    name: "attached files",
    objects: annotation(`/Subtype /FileAttachment /FS << /UF (${SECRET}) /EF << /F 9 0 R >> >>`, {
      9: streamOf(SECRET),
    }),
    found: ["hidden Annot FileAttachment", "hidden Annot FileAttachment FS"],
  },
  {
    name: "who marked what",
    objects: annotation(
      `/Subtype /Highlight /QuadPoints [0 0 1 1] /T (${SECRET}) /CreationDate (${SECRET}) /NM (${SECRET}) /RC (${SECRET}) /Subj (${SECRET}) /Contents (${SECRET}) /Popup 9 0 R`,
      { 9: `<< /Contents (${SECRET}) >>` },
    ),
    found: [
      "person Annot Highlight T",
      "time Annot Highlight CreationDate",
      "identifier Annot Highlight NM",
      "history Annot Highlight Popup",
    ],
  },
  {
    name: "annotations that are not shown",
    objects: annotation(`/Subtype /Square /F 2 /Contents (${SECRET})`),
    found: ["hidden Annot Square"],
  },
  {
    name: "fields",
    objects: annotation(
      `/Subtype /Widget /FT /Tx /T (${SECRET}) /V (${SECRET}) /DV (${SECRET}) /AP << /N 9 0 R /D 10 0 R >>`,
      {
        9: packedStream("0 g", "/Subtype /Form"),
        10: packedStream(`(${SECRET}) Tj`, "/Subtype /Form"),
      },
    ),
    found: ["hidden Widget V", "hidden Widget T"],
  },
  {
    name: "signatures",
    objects: annotation("/Subtype /Widget /FT /Sig /V 10 0 R /AP << /N 9 0 R >>", {
      9: packedStream("0 g", "/Subtype /Form"),
      10: `<< /Type /Sig /Name (${SECRET}) /Contents <6b6f6c69627269> >>`,
    }),
    found: ["person Widget V"],
  },
  {
    name: "names of stamps",
    objects: annotation(`/Subtype /Stamp /Name /${SECRET} /AP << /N 9 0 R >>`, {
      9: packedStream("0 g", "/Subtype /Form"),
    }),
    found: ["description Annot Stamp Name"],
  },
  {
    name: "stamps of which there is only a name",
    objects: annotation(`/Subtype /Stamp /Name /${SECRET}`),
    found: ["description Annot Stamp Name", "hidden Annot Stamp"],
  },
  {
    name: "links that run",
    objects: annotation(
      `/Subtype /Link /A << /S /URI /URI (file:///home/${SECRET}) >> /PA << /URI (${SECRET}) >> /Contents (${SECRET})`,
    ),
    found: ["link Action URI", "description Annot Link Contents", "unknown Annot Link PA"],
  },
  {
    name: "headings that nobody sees",
    objects: root("/Outlines 9 0 R", {
      9: "<< /First 10 0 R /Last 11 0 R >>",
      10: `<< /Title (shown) /SE (${SECRET}) >>`,
      11: `<< /Title (${SECRET}) >>`,
    }),
    found: ["unknown Outlines SE", "unknown Outlines Last"],
  },
  {
    name: "pages that are in no tree",
    objects: annotation("/Subtype /Link /Dest [9 0 R /Fit]", {
      9: `<< /Type /Page /Contents 10 0 R >>`,
      10: packedStream(`(${SECRET}) Tj`),
    }),
    found: ["unknown Annot Link Dest"],
  },
  {
    name: "settings",
    objects: resource(
      `/ExtGState << /G << /HT << /HalftoneName (${SECRET}) >> /TR 9 0 R >> >>`,
      {
        9: streamOf("{ }", `/FunctionType 4 /Own (${SECRET})`),
      },
      "/G gs",
    ),
    found: ["unknown ExtGState HT", "unknown Function Own"],
  },
  {
    name: "color spaces",
    objects: resource(
      `/ColorSpace << /C [/Own (${SECRET})] /S [/Separation /Spot /DeviceGray << /FunctionType 2 /N 1 >> (${SECRET})] >>`,
      {},
      "/C cs /S cs",
    ),
    found: [],
  },
  {
    name: "profiles that are none",
    objects: resource("/ColorSpace << /C [/ICCBased 9 0 R] >>", { 9: packedStream(SECRET, "/N 3") }, "/C cs"),
    found: ["unknown ICC profile"],
  },
];

describe("places where a PDF can hold a secret", () => {
  it.each(PLACES)("$name", async ({ objects, trailer, found }) => {
    const { text, findings } = await cleanedPdf(pdfFile(objects, trailer));
    const said = findings.map(({ aspect, at }) => `${aspect} ${at}`);
    for (const each of found) expect(said).toContain(each);
    const hex = Buffer.from(SECRET).toString("hex");
    const wide = Buffer.from(SECRET, "utf16le").toString("hex");
    expect(text).not.toContain(SECRET);
    expect(text.toLowerCase()).not.toContain(hex);
    expect(Buffer.from(text, "latin1").toString("hex")).not.toContain(wide);
    expect(text.toLowerCase()).not.toContain(wide);
    expect(text).not.toContain("fr-SN");
    expect(text).toContain("(shown) Tj");
  });
});
