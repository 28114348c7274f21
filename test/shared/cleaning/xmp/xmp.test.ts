import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmpFindings } from "../../../../shared/cleaning/xmp/xmp.ts";

const told = (packet: string | Uint8Array): readonly string[] =>
  xmpFindings(typeof packet === "string" ? Buffer.from(packet, "utf8") : packet).map(
    ({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`,
  );

const packet = (attributes: string, inside = ""): string => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.1">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}>
${inside}</rdf:Description></rdf:RDF></x:xmpmeta>${" ".repeat(200)}<?xpacket end="w"?>`;

const TOOLKIT = "program: XMP x:xmptk = Adobe XMP Core 7.1";

describe("xmpFindings", () => {
  it("says who, with what, when and where, whether it is written as attributes or as elements", () => {
    const attributes = `xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Adobe Photoshop 25.0"
      xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,41.98N"
      exif:GPSVersionID="2.3.0.0" exif:ExposureTime="1/100"`;
    const inside = `<!-- <dc:title>no</dc:title> --><dc:creator><rdf:Seq><rdf:li>Mitra &amp; Sara &#x1F642;&#33;</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>2024-03-08T14:22:01+03:30</xmp:CreateDate><dc:format>image/jpeg</dc:format>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><![CDATA[the <prison>]]></rdf:li></rdf:Alt></dc:description>
      <xmp:Label rdf:resource="red"/>`;
    expect(told(packet(attributes, inside))).toEqual([
      TOOLKIT,
      "program: XMP xmp:CreatorTool = Adobe Photoshop 25.0",
      "place: XMP exif:GPSLatitude = 35,41.98N",
      "person: XMP dc:creator = Mitra & Sara 🙂!",
      "time: XMP xmp:CreateDate = 2024-03-08T14:22:01+03:30",
      "description: XMP dc:description = the <prison>",
      "description: XMP xmp:Label = red",
    ]);
  });

  it("knows properties by their namespace, whatever a file calls it", () => {
    const own = `xmlns:p1="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:q="urn:nobody" q:Secret="x"`;
    expect(told(packet(own, '<p1:Regions><rdf:li p1:Name="Mitra"/></p1:Regions>'))).toEqual([
      TOOLKIT,
      "unknown: XMP q:Secret = x",
      "person: XMP mwg-rs:Name = Mitra",
    ]);
  });

  it("tells edits and identifiers apart, and a great many settings as one", () => {
    const inside = `<xmpMM:DocumentID>xmp.did:1</xmpMM:DocumentID><xmpMM:History><rdf:Seq>
      <rdf:li stEvt:action="saved" stEvt:softwareAgent="Lightroom" stEvt:when="2024"/></rdf:Seq></xmpMM:History>
      <crs:Exposure2012>1</crs:Exposure2012><crs:Contrast2012>2</crs:Contrast2012>
      <xmp:Thumbnails><rdf:li><xmpGImg:image>/9j/4AAQ</xmpGImg:image></rdf:li></xmp:Thumbnails>`;
    expect(told(packet("", inside))).toEqual([
      TOOLKIT,
      "identifier: XMP xmpMM:DocumentID = xmp.did:1",
      "history: XMP stEvt:action = saved",
      "program: XMP stEvt:softwareAgent = Lightroom",
      "time: XMP stEvt:when = 2024",
      "history: XMP crs = null",
      "thumbnail: XMP xmpGImg:image = null",
    ]);
  });

  it.each([true, false])("reads packets of UTF-16 (little endian: %s)", (littleEndian) => {
    const text = Buffer.from('\ufeff<a dc:creator="Ұлт"/>', "utf16le");
    expect(told(littleEndian ? text : Buffer.from(text).swap16())).toEqual(["person: XMP dc:creator = Ұлт"]);
  });

  it("leaves entities alone that it does not know", () => {
    expect(told('<a dc:title="&custom; &nope; &#x110000; &LT;"/>')).toEqual([
      "description: XMP dc:title = &custom; &nope; &#x110000; &LT;",
    ]);
  });

  it("names what is no packet", () => {
    for (const text of ["", "no XML", "<", "<a", '<a b="', "<a b='c'", "<!-- never"]) {
      expect(told(text)).toEqual(["unknown: XMP = null"]);
    }
  });

  it("stops where elements lie in each other without end", () => {
    const deep = `${"<dc:a>".repeat(200)}text`;
    expect(told(deep)).toEqual([]);
  });

  it("looks at every character a bounded number of times", () => {
    const sizes = [100_000, 1_000_000];
    for (const part of ["<a ", '<a "', "<", "</", "&", '<a b="c" ', "<![CDATA[", "<!--", "a=", "&#x"]) {
      for (const size of sizes) told(part.repeat(size / part.length));
    }
  });

  it("never fails, whatever is in a packet", () => {
    const part = fc.constantFrom("<", ">", "/", '"', "'", "=", " ", "a:b", "xmlns:dc", "<!", "<?", "]]>", "&#1;", "é");
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => void told(parts.join(""))));
  });
});
