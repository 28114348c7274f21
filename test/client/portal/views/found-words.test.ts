import { beforeEach, describe, expect, it } from "vitest";
import { headingOf } from "../../../../client/portal/views/found-heading.ts";
import { foundWhere, foundWords } from "../../../../client/portal/views/found-words.ts";
import { finding } from "../../../../shared/cleaning/findings.ts";
import { FILE_KINDS } from "../../../../shared/cleaning/kinds.ts";
import { speakEnglish, speakLanguage } from "../../support/rendered.ts";

const ISOLATES = /[\u2066-\u2069]/gu;

function read(aspect: "place" | "time" | "person" | "hidden", at: string, value: string): string | undefined {
  return foundWords(finding(aspect, at, value))
    ?.replaceAll(ISOLATES, "")
    .replaceAll(/\s/gu, " ");
}

beforeEach(() => {
  speakEnglish("portal");
});

describe("what a file says", () => {
  it.each([
    ["2026:11:20 10:11:12", "November 20, 2026, 10:11:12 AM"],
    ["2026:11:20 10:11:12.123", "November 20, 2026, 10:11:12 AM"],
    ["2026-11-20T22:11:12+01:00", "November 20, 2026, 10:11:12 PM (UTC+01:00)"],
    ["2026-11-20T10:11:12.000Z", "November 20, 2026, 10:11:12 AM (UTC)"],
    ["2026-11-20 10:11", "November 20, 2026, 10:11:00 AM"],
    ["2026:11:20", "November 20, 2026"],
    ["D:20261120101112+01'00'", "November 20, 2026, 10:11:12 AM (UTC+01:00)"],
    ["D:20261120", "November 20, 2026"],
    ["10 11 12", "10:11:12 AM (UTC)"],
    ["+03:00", "Clock of the zone UTC+03:00"],
    // What no calendar has is shown as it stands.
    ["0000:00:00 00:00:00", "0000:00:00 00:00:00"],
    ["2026:02:31 10:11:12", "2026:02:31 10:11:12"],
    ["yesterday", "yesterday"],
  ])("is said of a time: %s is %s", (value, words) => {
    expect(read("time", "Exif DateTime", value)).toBe(words);
  });

  it.each([
    [
      "48.858370° N, 2.294480° E",
      "A point on the map that anybody can look up: 48.85837 degrees north, 2.29448 degrees east",
    ],
    ["+48.8577-002.2950+035.000/", /: 48.8577 degrees north, 2.295 degrees west$/u],
    ["-33.9+018.4/", /: 33.9 degrees south, 18.4 degrees east$/u],
    ["48,51.502N", "48.85837 degrees north"],
    ["2,17,40.1W", "2.29447 degrees west"],
    ["70.5° S", "70.5 degrees south"],
    ["Damascus", "Damascus"],
    // A town in Iran; as a tag it would be a language of Mali.
    ["bam", "bam"],
  ])("is said of a place: %s", (value, words) => {
    const said = read("place", "Exif GPSLatitude GPSLongitude", value);
    if (typeof words === "string") expect(said).toBe(words);
    else expect(said).toMatch(words);
  });

  it.each([
    ["word/styles.xml w:lang", "ar-SY", "Arabic (Syria)"],
    ["Catalog Lang", "fr-SN", "French (Senegal)"],
    ["styles.xml fo:country", "CN", "China"],
    ["fo:language", "qqq", "qqq"],
  ])("is said of a language: %s %s", (at, value, words) => {
    expect(read("place", at, value)).toBe(words);
    expect(headingOf(finding("place", at, value))).toBe("language");
  });

  it.each([
    ["place", "IPTC Country", "CN"],
    ["place", "word/media/lang.jpg Exif GPSLatitude", "48.2"],
    ["person", "docProps/core.xml creator", "Lang"],
    ["description", "Info Title", "en-US"],
  ] as const)("is no language where the file does not say that it is one: %s %s %s", (aspect, at, value) => {
    expect(headingOf(finding(aspect, at, value))).toBe(aspect);
    expect(foundWords(finding(aspect, at, value))).toBe(value);
  });

  it("is a language also where the file calls it a description", () => {
    const found = finding("description", "docProps/core.xml language", "en-US");
    expect([headingOf(found), foundWords(found)]).toEqual(["language", "American English"]);
  });

  it.each([
    ["program", "docProps/app.xml AppVersion", "15.0000", "Version 15.0000"],
    ["history", "docProps/core.xml revision", "3", "Times saved: 3"],
    ["history", "meta.xml editing-cycles", "12", "Times saved: 12"],
    ["history", "docProps/app.xml TotalTime", "62", "Minutes of work on it: 62"],
    ["history", "meta.xml editing-duration", "P1DT1H2M3S", "Minutes of work on it: 1,503"],
    ["history", "trailer Prev", "1", "Earlier states still in the file: 1"],
    ["hidden", "objects that nothing shows", "4", "Parts that nothing shows: 4"],
    ["history", "meta.xml editing-duration", "long", "long"],
    ["history", "Annot Text Contents", "7", "7"],
    ["person", "Info Author", "7", "7"],
  ] as const)("is said of a number, so that it is one of something: %s %s %s", (aspect, at, value, words) => {
    expect(foundWords(finding(aspect, at, value))?.replaceAll(ISOLATES, "")).toBe(words);
  });

  it("says a height as above or below the sea", () => {
    expect(read("place", "Exif GPSAltitude", "35.2 m")).toBe("35.2 m above sea level");
    expect(read("place", "Exif GPSAltitude", "-3 m")).toBe("3 m below sea level");
  });

  it("says what was cut off and is still in the file", () => {
    const said = read("hidden", "elst", "3.1 s that players do not show");
    expect(said).toBe("Cut off, but still in the file. Length in seconds: 3.1");
    for (const at of ["clap", "Contents Do"])
      expect(read("hidden", at, "more of the picture than is shown")).toBe(
        "More of the picture is in the file than is shown",
      );
    expect(read("hidden", "elst", "an edit")).toBe("an edit");
    expect(read("hidden", "free", "3.1 s that players do not show")).toBe("3.1 s that players do not show");
  });

  it.each(["ICC measured colors", "word/media/image1.png ICC measured colors"])(
    "says that colors are those of one screen: %s",
    (at) => {
      const value = "colors as one screen was measured";
      expect(foundWords(finding("device", at, value))).toBe("Colors as one single screen was measured");
      expect(foundWords(finding("device", "ICC measured colors of Layla", value))).toBe(value);
    },
  );

  it("leaves names, and what has no text, alone", () => {
    expect(read("person", "Exif Artist", "2026:11:20 10:11:12")).toBe("2026:11:20 10:11:12");
    expect(foundWords(finding("hidden", "JFIF"))).toBeNull();
    expect(foundWords(finding("description", "Catalog Metadata"))).toBe("Something that is not text");
  });

  it("is told in Arabic without a word of the format", () => {
    speakLanguage("ar", "portal");
    const said = [
      read("time", "Exif DateTime", "2026:11:20 10:11:12"),
      read("place", "Exif GPSLatitude GPSLongitude", "48.858370° N, 2.294480° E"),
      foundWhere(finding("time", "Exif DateTime"), "jpeg"),
    ].join(" ");
    expect(said).toContain("نوفمبر");
    expect(said).toContain("شمالًا");
    expect(said).not.toMatch(/[A-Za-z]|2026:11/u);
  });
});

describe("where in a file something was found", () => {
  it.each([
    ["Exif GPSLatitude", "jpeg", "Camera data"],
    ["word/media/image1.jpg Exif Make", "docx", "A picture inside the document"],
    ["docProps/core.xml dc:creator", "docx", "Document properties"],
    ["meta.xml dc:creator", "odt", "Document properties"],
    ["Info Author", "pdf", "Document properties"],
    ["XMP dc:creator", "png", "Notes that programs leave behind"],
    ["IPTC By-line", "jpeg", "Notes that programs leave behind"],
    ["ICC desc", "jpeg", "Description of the colors"],
    ["ZIP extra field", "odt", "List of the parts of the file"],
    ["mvhd creation_time", "mp4", "Data of the film"],
    ["ID3v2 TPE1", "mp3", "Data of the sound"],
  ] as const)("is %s of a %s: %s", (at, kind, words) => {
    expect(foundWhere(finding("unknown", at), kind)).toBe(words);
  });

  it("is said of every kind of file", () => {
    expect(FILE_KINDS.map((kind) => foundWhere(finding("unknown", "something"), kind))).not.toContainEqual(
      expect.stringContaining("⟦"),
    );
  });
});
