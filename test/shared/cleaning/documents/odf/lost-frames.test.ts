import { expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../../../support/cleaning/cleaned.ts";
import { ODF, writeOdf } from "../../../../support/cleaning/odf-writer.ts";
import { xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { tellingPng } from "../../../../support/cleaning/picture-files.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";
import type { WrittenMember } from "../../../../support/cleaning/zip-writer.ts";

// What a document shows and its clean copy does not is told: whoever sends the copy must not believe that the evidence is in it.

const WORDS = "<text:p>The warrant:</text:p>";
const MEMBERS: readonly WrittenMember[] = [
  { name: "Pictures/1.svg", content: "<svg/>" },
  { name: "Pictures/2.png", content: tellingPng(), stored: true },
  { name: "ObjectReplacements/Object 1", content: "VCLMTF" },
  xmlMember("Object 1/content.xml", `<office:document-content ${ODF}/>`),
  xmlMember(
    "META-INF/manifest.xml",
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.chart"/></manifest:manifest>',
  ),
];

const image = (href: string): string => `<draw:image xlink:href="${href}"/>`;
const frame = (content: string): string => `<text:p><draw:frame>${content}</draw:frame></text:p>`;
const object = (href: string): string => `<draw:object xlink:href="${href}"/>`;

it.each([
  ["a picture of a kind that cannot be cleaned", frame(image("Pictures/1.svg")), "draw:frame = picture"],
  ["a picture that is elsewhere", frame(image("https://example.org/a.png")), "draw:frame = picture"],
  [
    "a chart with a picture that only one program shows",
    frame(object("./Object 1") + image("./ObjectReplacements/Object 1")),
    "draw:frame = chart",
  ],
  ["an object", frame(object("./Object 2")), "draw:frame = object"],
  ["an object of another system", frame('<draw:object-ole xlink:href="./Object 3"/>'), "draw:frame = object"],
  ["a film", frame('<draw:plugin xlink:href="Media/a.mp4"/>'), "draw:frame = film"],
  ["a field to be filled in", '<text:p><draw:control draw:control="c1"/></text:p>', "draw:control = object"],
])("what an OpenDocument file shows and its copy does not is told: %s", async (_name, body, told) => {
  const { copy, findings } = await cleanBytes(writeOdf("text", "", WORDS + body, MEMBERS));
  expect(findings.filter((each) => each.startsWith("lost:"))).toEqual([`lost: content.xml ${told}`]);
  expect(String(readZip(copy).get("content.xml"))).toContain("The warrant:");
  expect(await tryToClean(writeOdf("text", "", body, MEMBERS))).toBe("cleaning.unsupported");
});

it("nothing is lost of a frame that shows something else in its place, and what it had besides is hidden", async () => {
  const both =
    frame(image("Pictures/1.svg") + image("Pictures/2.png")) + frame(object("./Object 1") + image("Pictures/2.png"));
  const { findings } = await cleanBytes(writeOdf("text", "", both, MEMBERS));
  expect(findings.filter((each) => each.startsWith("lost:"))).toEqual([]);
  expect(findings).toEqual(
    expect.arrayContaining([
      "hidden: content.xml draw:object",
      "hidden: Pictures/1.svg",
      "hidden: Object 1/content.xml",
    ]),
  );
});

it("what is lost is not called hidden: nobody knows what it tells", async () => {
  const lost = frame(image("Pictures/1.svg")) + frame(object("./Object 1") + image("./ObjectReplacements/Object 1"));
  const { findings } = await cleanBytes(writeOdf("text", "", WORDS + lost, MEMBERS));
  expect(findings.filter((each) => /^hidden: .*(?:Object|svg)/.test(each))).toEqual([]);
  expect(findings).toEqual(
    expect.arrayContaining(
      ["Pictures/1.svg", "ObjectReplacements/Object 1", "Object 1/content.xml"].map((name) => `unknown: ${name}`),
    ),
  );
});

it("a picture that fills something is lost where it cannot be cleaned", async () => {
  const fill = '<draw:fill-image draw:name="Bitmap 1" xlink:href="Pictures/1.svg"/>';
  const { findings } = await cleanBytes(writeOdf("text", fill, WORDS, MEMBERS));
  expect(findings).toContain("lost: content.xml draw:fill-image = picture");
});

it("a drawn line is shown, also where there are no words", async () => {
  const line = '<text:p><draw:line svg:x1="0cm"/></text:p>';
  const lost = frame(image("Pictures/1.svg"));
  expect(typeof (await tryToClean(writeOdf("text", "", line + lost, MEMBERS)))).toBe("object");
});
