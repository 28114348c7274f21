import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  film,
  movieHeader,
  pictureEntry,
  soundEntry,
  track,
  zeros,
} from "../../../support/cleaning/box-writer.ts";

// A thousand units of time a second, in the film and in its tracks; each sample is of 10 of them, where nothing else is said.

const SAMPLES = 100;
const AVC = pictureEntry("avc1", [box("avcC", Buffer.of(1, 66, 0, 30, 0xff, 0xe0, 0))]);
const edits = (...entries: readonly (readonly [duration: number, start: number, rate?: number])[]): Buffer =>
  box("edts", box("elst", 0, entries.length, ...entries.map(([a, b, rate = 0x1_0000]) => bytesOf(a, b >>> 0, rate))));

interface Cut {
  readonly edits: Uint8Array;
  readonly handler?: "vide" | "soun";
  readonly inTable?: readonly Uint8Array[];
  readonly inMovie?: readonly Uint8Array[];
  readonly header?: Uint8Array;
}

function cut({ edits, handler = "vide", inTable = [], inMovie = [], header = movieHeader() }: Cut): Buffer {
  const media = zeros(SAMPLES);
  return film(media, (start) => {
    const chunks = Array.from({ length: SAMPLES }, (_value, index) => [start + index, 1] as const);
    const entry = handler === "vide" ? AVC : soundEntry("mp4a");
    return [header, track({ id: 1, handler, entry, chunks, inTrack: [edits], inTable }), ...inMovie];
  });
}

async function leftOf(parts: Cut): Promise<readonly string[]> {
  const { copy, left, findings } = await cleanBytes(cut(parts));
  expect(findings).toEqual([]);
  expect(Buffer.compare(copy, cut(parts))).toBe(0);
  return left.filter((line) => line.includes("elst"));
}

const told = (seconds: string): readonly string[] => [`hidden: elst = ${seconds} s that players do not show`];

describe("what was cut off a film", () => {
  it.each([
    ["before the first edit", [[500, 500]], "0.5"],
    ["behind the last edit", [[300, 0]], "0.7"],
    ["between edits, whatever their order", [[200, 800], [100, 0]], "0.7"], // prettier-ignore
    ["around edits of the same pictures", [[300, 300], [200, 400]], "0.7"], // prettier-ignore
    ["where nothing is shown at all", [[1000, -1]], "1.0"],
    ["where one picture stands still", [[1000, 500, 0]], "1.0"],
    ["where it is shown at twice the speed", [[200, 0, 0x2_0000]], "0.6"],
    ["by one picture", [[990, 10]], "0.1"],
  ] as const)("is named as left %s", async (_where, entries, seconds) => {
    expect(await leftOf({ edits: edits(...entries) })).toEqual(told(seconds));
  });

  it.each([
    ["all of it", [[1000, 0]]],
    ["a part of each picture", [[986, 5]]],
    ["all of it, after a pause", [[500, -1], [1000, 0]]], // prettier-ignore
    ["all of it, in three parts", [[300, 0], [300, 300], [400, 600]]], // prettier-ignore
  ] as const)("is nothing where edits show %s", async (_what, entries) => {
    expect(await leftOf({ edits: edits(...entries) })).toEqual([]);
  });

  it("is nothing where there is no edit", async () => {
    expect(await leftOf({ edits: edits() })).toEqual([]);
    expect(await leftOf({ edits: box("edts") })).toEqual([]);
  });

  it("is counted when pictures are shown, which may be later than they are decoded", async () => {
    const shifted = (...pairs: readonly number[]): readonly Uint8Array[] => [
      box("ctts", 0, pairs.length / 2, ...pairs),
    ];
    const all = edits([1000, 20]);
    expect(await leftOf({ edits: all, inTable: shifted(0, 9, 100, 20) })).toEqual([]);
    expect(await leftOf({ edits: all, inTable: shifted(50, 20, 50, 20) })).toEqual([]);
    expect(await leftOf({ edits: all, inTable: shifted(50, 20) })).toEqual([]);
    expect(await leftOf({ edits: all })).toEqual(told("0.1"));
    expect(await leftOf({ edits: edits([500, 0]), inTable: shifted(50, 500, 50, -500 >>> 0) })).toEqual(told("0.5"));
  });

  it("is nothing where sound begins with what no decoder lets be heard", async () => {
    expect(await leftOf({ edits: edits([750, 250]), handler: "soun" })).toEqual([]);
    expect(await leftOf({ edits: edits([650, 350]), handler: "soun" })).toEqual(told("0.3"));
  });

  it("is counted in the units of every version of the headers", async () => {
    const long = box(
      "edts",
      box("elst", 0x100_0000, 2, 0, 500, 0xffff_ffff, 0xffff_ffff, 0x1_0000, 0, 600, 0, 400, 0x1_0000),
    );
    expect(await leftOf({ edits: long, header: movieHeader(0, 1) })).toEqual(told("0.4"));
  });

  it("is what comes before the first edit in a film that goes on in fragments", async () => {
    const inMovie = [box("mvex", box("trex", 0, 1, 1, 0, 0, 0))];
    expect(await leftOf({ edits: edits([0, 0]), inMovie })).toEqual([]);
    expect(await leftOf({ edits: edits([0, 400]), inMovie })).toEqual(told("0.4"));
    expect(await leftOf({ edits: edits([0, 5000]), inMovie })).toEqual(told("5.0"));
    // Of no length in a film without fragments, it shows nothing.
    expect(await leftOf({ edits: edits([0, 0]) })).toEqual(told("1.0"));
  });

  it("is named without its length where nobody counts as many edits or times", async () => {
    const many = Array.from({ length: 65 }, (_value, index) => [10, 10 * index] as const);
    expect(await leftOf({ edits: edits(...many) })).toEqual(["hidden: elst"]);
    const times = box("ctts", 0, 500_001, zeros(8 * 500_001));
    expect(await leftOf({ edits: edits([1000, 0]), inTable: [times] })).toEqual(["hidden: elst"]);
  });

  it("refuses tables that say they are longer than they are", async () => {
    expect(await tryToClean(cut({ edits: box("edts", box("elst", 0, 9)) }))).toBe("cleaning.malformed");
    expect(await tryToClean(cut({ edits: edits([1, 1]), inTable: [box("ctts", 0, 9)] }))).toBe("cleaning.malformed");
  });
});
