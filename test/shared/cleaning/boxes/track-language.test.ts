import { describe, expect, it } from "vitest";
import { box, film, movieHeader, soundEntry, track } from "../../../support/cleaning/box-writer.ts";
import { cleanBytes, secretsIn } from "../../../support/cleaning/cleaned.ts";

const NO_LANGUAGE = 0x55c4;
const packed = (code: string): number =>
  [...code].reduce((value, letter) => 32 * value + letter.charCodeAt(0) - 0x60, 0);

const spoken = (language: number, version = 0, ...inMedia: readonly Uint8Array[]): Buffer =>
  film(Buffer.from("media"), (start) => [
    movieHeader(),
    track({ id: 1, handler: "soun", entry: soundEntry("mp4a"), chunks: [[start, 5]], language, version, inMedia }),
  ]);

describe("the language of a track", () => {
  it.each([
    ["kur", packed("kur"), "kur"],
    ["that of most programs", packed("eng"), "eng"],
    ["one in QuickTime's numbers", 31, "Macintosh 31"],
    ["what is no code", packed("k`}"), null],
  ])("is named and left out: %s", async (_what, language, value) => {
    for (const version of [0, 1]) {
      const { copy, findings, left } = await cleanBytes(spoken(language, version));
      expect(findings).toEqual([`place: mdhd language${value === null ? "" : ` = ${value}`}`]);
      expect(left).toEqual([]);
      expect(Buffer.compare(copy, spoken(NO_LANGUAGE, version))).toBe(0);
    }
  });

  it.each([
    ["undetermined", NO_LANGUAGE],
    ["not set", 0],
    ["unspecified in QuickTime", 0x7fff],
  ])("is nothing to tell where it is %s", async (_what, language) => {
    const { copy, findings } = await cleanBytes(spoken(language));
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, spoken(language))).toBe(0);
  });

  it.each([
    ["with its country", "ckb-IR\0", ["place: elng language = ckb-IR"]],
    ["that is no tag", "Mitra of Tehran\0", ["unknown: elng = Mitra of Tehran"]],
    ["without an end", "fa", ["unknown: elng"]],
    ["that is undetermined", "und\0", []],
  ])("is left out where it stands as a tag, %s", async (_what, tag, lines) => {
    const { copy, findings } = await cleanBytes(spoken(NO_LANGUAGE, 0, box("elng", 0, tag)));
    expect(findings).toEqual(lines);
    expect(secretsIn(copy, tag)).toEqual([]);
    expect(Buffer.compare(copy, spoken(NO_LANGUAGE))).toBe(0);
  });

  it("is left out of both places at once", async () => {
    const { findings } = await cleanBytes(spoken(packed("fas"), 0, box("elng", 0, "fa-IR\0")));
    expect(findings).toEqual(["place: mdhd language = fas", "place: elng language = fa-IR"]);
  });
});
