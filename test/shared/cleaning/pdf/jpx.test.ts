import { describe, expect, it } from "vitest";
import { NotCleanable } from "../../../../shared/cleaning/refusal.ts";
import { cleanedPdf, tells } from "../../../support/cleaning/cleaned-pdf.ts";
import { ICC, monitorProfile, writeIcc } from "../../../support/cleaning/icc-writer.ts";
import { jpxBox, jpxColors, jpxFile, jpxHeader, jpxProfile, numberOf } from "../../../support/cleaning/jpx-writer.ts";
import { onePage, pdfFile, streamOf } from "../../../support/cleaning/pdf-file.ts";

const SECRET = "kolibri";
const segment = (marker: number, data: string): string =>
  `\xff${numberOf(marker, 1)}${numberOf(data.length + 2, 2)}${data}`;
const stream = (...segments: readonly string[]): string =>
  `\xff\x4f${segment(0x51, "size")}${segments.join("")}${segment(0x90, "tile")}data`;
const remark = segment(0x64, `\0\x01made by ${SECRET}`);
const PDF_IMAGE = "/Type /XObject /Subtype /Image /Width 4 /Height 2 /Filter /JPXDecode";
const jpx = async (data: string) =>
  await cleanedPdf(
    pdfFile(
      onePage("/I Do", {
        page: "/Resources << /XObject << /I 9 0 R >> >>",
        objects: { 9: streamOf(data, PDF_IMAGE) },
      }),
    ),
  );
const GRAY = [jpxHeader(1), jpxColors(17)];
const plain = (...head: readonly string[]): string => jpxFile(head, stream());
/** What is said of a picture with these boxes in its head, and that nothing else of it is changed. */
const found = async (given: readonly string[], kept: readonly string[]): Promise<readonly string[]> => {
  const { text, findings } = await jpx(plain(...given));
  expect(text).toContain(`stream\n${plain(...kept)}\nendstream`);
  return findings.map(({ aspect, at }) => `${aspect} ${at}`);
};

describe("JPEG 2000", () => {
  it("keeps the picture and leaves out remarks and other boxes", async () => {
    const head = plain(...GRAY).slice(0, -jpxBox("jp2c", stream()).length);
    for (const [given, kept] of [
      [stream(remark, segment(0x5c, "q")), stream(segment(0x5c, "q"))],
      [jpxFile(GRAY, stream(remark), jpxBox("xml ", SECRET), jpxBox("uuid", SECRET)), plain(...GRAY)],
      [jpxFile(GRAY, stream(segment(0x9b, SECRET))), plain(...GRAY)],
      [plain(...GRAY), plain(...GRAY)],
      [`${head}\0\0\0\0jp2c${stream(remark)}`, plain(...GRAY)],
      [`${head}\0\0\0\x01jp2c${numberOf(16 + stream().length, 8)}${stream()}`, plain(...GRAY)],
    ] as const) {
      const { text, findings } = await jpx(given);
      expect(text).toContain(`stream\n${kept}\nendstream`);
      expect(findings.length > 0).toBe(given.includes(SECRET));
    }
  });

  it.each([
    ["short", "x"],
    ["without a tile", stream(remark).slice(0, -14)],
    ["with something else", `\xff\x4f${segment(0x51, "size")}xxxxxx`],
    ["with a box that is too long", `${plain(...GRAY)}\0\0\x09\x09jp2cxxxx`],
    ["with a box that is too short", `${plain(...GRAY)}\0\0\0\x07jp2cxxxx`],
    ["with half of a long box", `${plain(...GRAY)}\0\0\0\x01jp2cxxxx`],
    ["of too many boxes", plain(...GRAY).repeat(400)],
    ["without a picture", jpxBox("jP  ", "\r\n\x87\n") + jpxBox("jp2h", GRAY.join(""))],
    ["of a head that does not begin with its header", plain(jpxColors(17), jpxHeader(1))],
    ["of a header that is too short", plain(jpxBox("ihdr", "\0\0\0\x02\0\0\0\x04\0\x01"))],
    ["of half a color", plain(jpxHeader(1), jpxBox("colr", "\x01\0\0"))],
    ["of fewer bits than components", plain(jpxHeader(3), jpxBox("bpcc", "\x07\x07"))],
    ["of a palette without columns", plain(...GRAY, jpxBox("pclr", "\0\x02"))],
    ["of a palette whose columns are not there", plain(...GRAY, jpxBox("pclr", "\0\x02\x03\x07"))],
    ["of a palette without colors", plain(...GRAY, jpxBox("pclr", "\0\x02\x01\x07a"))],
    ["of half a mapping", plain(...GRAY, jpxBox("cmap", "\0\0\x01"))],
    ["of a mapping that is words", plain(...GRAY, jpxBox("cmap", "kolibris"))],
    ["of meanings that are not there", plain(...GRAY, jpxBox("cdef", "\0"))],
    ["of fewer meanings than it says", plain(...GRAY, jpxBox("cdef", "\0\x01\0\0"))],
    ["of half a resolution", plain(...GRAY, jpxBox("res ", jpxBox("resc", "\0\x01")))],
  ])("refuses one that is %s", async (_name, data) => {
    await expect(jpx(data)).rejects.toThrow("cleaning.malformed");
  });

  it("keeps of the head what decoders need", async () => {
    const resolution = jpxBox("res ", jpxBox("resc", "0123456789") + jpxBox("resd", "0123456789"));
    const channel = `${numberOf(0, 2)}\0\0`;
    for (const head of [
      [jpxHeader(3), jpxColors(16), resolution],
      [jpxHeader(2), jpxBox("bpcc", "\x07\x01"), jpxColors(17)],
      [jpxHeader(1), jpxBox("pclr", "\0\x02\x02\x07\x0fabcdef"), jpxBox("cmap", channel.repeat(2)), jpxColors(16)],
      [jpxHeader(1), jpxBox("colr", `\x01\0\0${numberOf(14, 4)}${"r".repeat(28)}`)],
      [jpxHeader(1), jpxColors(14)],
      [jpxHeader(2), jpxColors(17), jpxBox("cdef", `\0\x02${"\0".repeat(12)}`)],
      [jpxHeader(1)],
    ])
      expect(await found(head, head)).toEqual([]);
  });

  it("names other boxes in the head, and what stands behind those that are known", async () => {
    const other = jpxBox("xml ", `<gps>${SECRET}</gps>`);
    expect(await found([...GRAY, other], GRAY)).toEqual(["unknown JPX box xml"]);
    expect(await found([...GRAY, jpxBox("res ", other)], [...GRAY, jpxBox("res ", "")])).toEqual([
      "unknown JPX box xml",
    ]);
    expect(await found([...GRAY, jpxBox("colr", `\x04\0\0${SECRET}`)], GRAY)).toEqual(["unknown JPX box colr"]);
    const more = (box: string): string => jpxBox(box.slice(4, 8), `${box.slice(8)}${SECRET}`);
    for (const box of [jpxHeader(1), jpxColors(17), jpxBox("bpcc", "\x07"), jpxBox("cdef", "\0\0")]) {
      const head = box === jpxHeader(1) ? [jpxColors(17)] : [jpxHeader(1), jpxColors(17)];
      const [given, kept] =
        box === jpxHeader(1)
          ? [
              [more(box), ...head],
              [box, ...head],
            ]
          : [
              [...head, more(box)],
              [...head, box],
            ];
      expect(await found(given, kept)).toEqual([`hidden JPX box ${box.slice(4, 8)}`]);
    }
  });

  it.each([2, 3] as const)(
    "keeps the colors of a profile, and loses whose monitor those are of: %i",
    async (method) => {
      const { text, findings } = await jpx(plain(jpxHeader(3), jpxProfile(monitorProfile(SECRET), method)));
      expect(findings.map(({ at }) => at)).toContain("ICC desc");
      expect(text).not.toContain(SECRET);
      expect(text).toContain(`colr${numberOf(method, 1)}\0\0`);
      expect(text).toContain("rXYZ");
    },
  );

  it("refuses a picture of whose colors only a profile knows that is none, and one whose head is larger than any", async () => {
    const none = jpxBox("colr", `\x02\0\0${SECRET}`);
    await expect(jpx(plain(jpxHeader(3), none))).rejects.toThrow("cleaning.unsupported");
    expect(await found([...GRAY, none], GRAY)).toEqual(["unknown ICC profile"]);
    await expect(jpx(plain(...GRAY, jpxBox("xml ", "x".repeat(16_777_216))))).rejects.toThrow("cleaning.too_large");
  });

  describe("of which any byte is another", () => {
    const whole = jpxFile(
      [
        jpxHeader(3),
        jpxProfile(writeIcc([["desc", ICC.desc(SECRET)]])),
        jpxBox("xml ", SECRET),
        jpxBox("cdef", "\0\0"),
      ],
      stream(remark),
      jpxBox("xml ", SECRET),
    );
    const examined = async (data: string): Promise<boolean> => {
      try {
        const { bytes } = await jpx(data);
        expect(tells(bytes, SECRET)).toBe(false);
        const again = await cleanedPdf(bytes);
        expect(again.findings).toEqual([]);
        expect(again.bytes.equals(bytes)).toBe(true);
        return true;
      } catch (error) {
        if (!(error instanceof NotCleanable)) throw error;
        return false;
      }
    };

    it("tells nothing or is refused, and is not cleaned twice", { timeout: 60_000 }, async () => {
      expect(await examined(whole)).toBe(true);
      for (let at = 0; at < whole.length; at += 1) {
        const other = String.fromCharCode(whole.charCodeAt(at) ^ 0xff);
        await examined(whole.slice(0, at) + other + whole.slice(at + 1));
      }
    });

    it("tells nothing or is refused wherever it ends", { timeout: 60_000 }, async () => {
      for (let end = 0; end < whole.length; end += 1) await examined(whole.slice(0, end));
    });
  });
});
