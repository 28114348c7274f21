import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  fileType,
  film,
  movieHeader,
  pictureEntry,
  soundEntry,
  track,
  type TrackParts,
} from "../../../support/cleaning/box-writer.ts";

// A thousand units of time a second, in the film and in its tracks.

const FILMED = 1_700_000_000;
const MOMENT = "2023-11-14T22:13:20.000Z";
const AVC = pictureEntry("avc1", [box("avcC", Buffer.of(1, 66, 0, 30, 0xff, 0xe0, 0))]);

/** Seconds, in 64 bits and thousandths. */
function long(seconds: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.round(seconds * 1000)));
  return bytes;
}

type Entry = readonly [seconds: number, start: number];
const EMPTY = -1;

/** Without a length in thousandths where it goes on to the end. */
const edits = (...entries: readonly Entry[]): Buffer =>
  box("edts", box("elst", 0x100_0000, entries.length, ...entries.map(([seconds, start]) => entry(seconds, start))));

function entry(seconds: number, start: number): Buffer {
  return bytesOf(long(seconds), start === EMPTY ? bytesOf(0xffff_ffff, 0xffff_ffff) : long(start), 0x1_0000);
}

const headerOf = (seconds: number): Buffer => {
  const header = movieHeader(0, 1);
  long(seconds).copy(header, 32);
  return header;
};

function trackOf(id: number, seconds: number, parts: Partial<TrackParts>): Buffer {
  const handler = id === 1 ? "vide" : "soun";
  const made = track({
    ...{ id, handler, entry: id === 1 ? AVC : soundEntry("mp4a"), chunks: [], version: 1 },
    ...parts,
  });
  // Behind the header of the track's own.
  long(seconds).copy(made, 8 + 36);
  return made;
}

/** A film of two seconds of pictures and sound, each behind as many seconds of nothing. */
const recorded = (all: number, ...lists: readonly (readonly Entry[])[]): Buffer =>
  film(Buffer.alloc(lists.length), (start) => [
    headerOf(all),
    ...lists.map((list, index) =>
      trackOf(index + 1, all, { chunks: [[start + index, 1]], inTrack: list.length === 0 ? [] : [edits(...list)] }),
    ),
  ]);

const defaults = (id: number): Buffer => box("trex", 0, id, 1, 10, 1, 0);
const time = (seconds: number): Buffer => box("tfdt", 0x100_0000, long(seconds));

interface Live {
  readonly all?: number;
  readonly lists?: readonly (readonly Entry[])[];
  /** When the pictures and the sound of each fragment begin; null where it does not say it. */
  readonly fragments: readonly (readonly (Uint8Array | null)[])[];
}

/** A film in fragments, each with a sample of pictures and one of sound. */
function live({ all = 2, lists = [[], []], fragments }: Live): Buffer {
  const tracks = lists.map((list, index) =>
    trackOf(index + 1, 2, { inTrack: list.length === 0 ? [] : [edits(...list)] }),
  );
  const extend = box("mvex", box("mehd", 0x100_0000, long(all)), ...lists.map((_list, index) => defaults(index + 1)));
  return bytesOf(
    fileType("iso5", "iso5"),
    box("moov", movieHeader(), ...tracks, extend),
    ...fragments.map((times) => {
      const build = (at: number): Buffer =>
        box(
          "moof",
          box("mfhd", 0, 1),
          ...times.map((each, index) =>
            box(
              "traf",
              ...[box("tfhd", 0x2_0000, index + 1), ...(each === null ? [] : [each])],
              box("trun", 0x1, 1, at + index),
            ),
          ),
        );
      return bytesOf(build(build(0).length + 8), box("mdat", "ab".slice(0, times.length)));
    }),
  );
}

async function expectClean(file: Buffer, expected: Buffer, ...findings: readonly string[]): Promise<void> {
  const cleaned = await cleanBytes(file);
  expect({ findings: cleaned.findings, left: cleaned.left.filter((line) => line.startsWith("time")) }).toEqual({
    findings,
    left: [],
  });
  expect(Buffer.compare(cleaned.copy, expected)).toBe(0);
}

const leftOf = async (file: Buffer): Promise<readonly string[]> => {
  const { copy, left, findings } = await cleanBytes(file);
  expect(findings).toEqual([]);
  expect(Buffer.compare(copy, file)).toBe(0);
  return left.filter((line) => line.startsWith("time"));
};

describe("the clock of a film", () => {
  it("is taken off the edits before its tracks, which stay in step, and off its durations", async () => {
    const at = (first: number): Buffer =>
      recorded(first + 4.5, [[first + 0.75, EMPTY], [2, 0]], [[first + 2.5, EMPTY], [2, 0]]); // prettier-ignore
    await expectClean(at(FILMED), at(0), `time: elst empty edit = ${MOMENT}`);
    await expectClean(at(86_400), at(0), "time: elst empty edit = 24:00:00");
  });

  it("leaves no edit where a track begins at a whole second, and one where there were several", async () => {
    const file = recorded(FILMED + 2, [[FILMED, EMPTY], [2, 0]], [[FILMED, EMPTY], [0.5, EMPTY], [2, 0]]); // prettier-ignore
    const expected = recorded(2, [[2, 0]], [[0.5, EMPTY], [2, 0]]); // prettier-ignore
    await expectClean(file, expected, `time: elst empty edit = ${MOMENT}`);
  });

  it("is taken off lists of 32 bits, and what is behind them is left out", async () => {
    const short = (first: number, ...rest: readonly number[]): Buffer =>
      film(Buffer.alloc(1), (start) => [
        headerOf(first + 2),
        trackOf(1, first + 2, {
          chunks: [[start, 1]],
          inTrack: [box("edts", box("elst", 0, 2, first * 1000, 0xffff_ffff, 0x1_0000, 2000, 0, 0x1_0000, ...rest))],
        }),
      ]);
    const { copy, findings } = await cleanBytes(short(90_000.25, 7));
    expect(findings).toEqual(["time: elst empty edit = 25:00:00", "hidden: elst"]);
    expect(Buffer.compare(copy, short(0.25))).toBe(0);
  });

  it("keeps a duration that is unknown, or does not count it", async () => {
    const unknown = (all: number, first: number): Buffer => {
      const file = recorded(all, [[first, EMPTY], [2, 0]]); // prettier-ignore
      file.fill(0xff, file.indexOf("mvhd") + 28, file.indexOf("mvhd") + 36);
      return file;
    };
    await expectClean(unknown(2, FILMED + 0.5), unknown(2, 0.5), `time: elst empty edit = ${MOMENT}`);
  });

  it("is taken off the times of fragments", async () => {
    const at = (first: number, all: number): Buffer =>
      live({
        all,
        fragments: [
          [time(first + 0.5), time(first + 0.75)],
          [null, time(first + 2)],
          [time(first + 3), time(first + 3.5)],
        ],
      });
    await expectClean(at(FILMED, FILMED + 4), at(0, 4), `time: tfdt = ${MOMENT}`);
    await expectClean(at(FILMED, 4), at(0, 4), `time: tfdt = ${MOMENT}`);
  });

  it("is taken off times of 32 bits", async () => {
    const at = (first: number): Buffer => live({ fragments: [[box("tfdt", 0, first + 250)]] });
    await expectClean(at(90_000_000), at(0), "time: tfdt = 25:00:00");
  });

  it("is taken off the edits of one track and the fragments of the other", async () => {
    const at = (edit: number, media: number): Buffer =>
      live({ lists: [[[edit + 0.5, EMPTY], [0, 0]], []], fragments: [[time(0), time(media + 0.25)]] }); // prettier-ignore
    await expectClean(at(FILMED, FILMED), at(0, 0), `time: tfdt = ${MOMENT}`);
    const both = (edit: number, media: number): Buffer =>
      live({ lists: [[[edit + 0.5, EMPTY], [0, 0.25]]], fragments: [[time(media + 0.25)]] }); // prettier-ignore
    await expectClean(both(1000, FILMED - 1000), both(0, 0), `time: tfdt = ${MOMENT}`);
  });

  it("is none where a film begins as films do", async () => {
    for (const file of [
      recorded(61, [[59.9, EMPTY], [2, 0]], [[80, EMPTY], [2, 0]]), // prettier-ignore
      recorded(80, [[59.9, EMPTY], [2, 0]]), // prettier-ignore
      recorded(2, [[2, 0]], []), // prettier-ignore
      recorded(90, [[90, EMPTY]]),
      live({ fragments: [[time(59.9), time(80)]] }),
      live({ fragments: [[null, null], [time(70), time(70)]] }), // prettier-ignore
      live({ fragments: [] }),
    ]) {
      expect(await leftOf(file)).toEqual([]);
    }
  });

  it("is named as left where a track keeps it: one among others, or one that shows nothing", async () => {
    const told = [`time: elst empty edit = ${MOMENT}`];
    expect(await leftOf(recorded(2, [[2, 0]], [[FILMED, EMPTY], [2, 0]]))).toEqual(told); // prettier-ignore
    expect(await leftOf(recorded(2, [[1, 0], [FILMED, EMPTY], [1, 0]]))).toEqual(told); // prettier-ignore
    expect(await leftOf(recorded(2, [[2, 0]], [[FILMED, EMPTY]]))).toEqual(told);
    const many = Array.from({ length: 65 }, (): Entry => [2, 0]);
    expect(await leftOf(recorded(2, [[FILMED, EMPTY], ...many]))).toEqual(told);
  });

  it("is named as left, once, where fragments are far from each other, or from what is shown", async () => {
    const told = [`time: tfdt = ${MOMENT}`];
    expect(await leftOf(live({ fragments: [[time(0), time(FILMED)], [time(9), time(FILMED + 9)]] }))).toEqual(told); // prettier-ignore
    expect(await leftOf(live({ fragments: [[time(70)], [time(FILMED)], [time(0)]] }))).toEqual(told);
    const whole = live({ lists: [[[0, FILMED]]], fragments: [[time(FILMED)]] });
    expect(await leftOf(whole)).toEqual(told);
  });

  it("ends with a copy or a refusal whatever was changed", { timeout: 60_000 }, async () => {
    await expectBounded(live({ lists: [[[FILMED, EMPTY], [0, 0]]], fragments: [[time(70)]] })); // prettier-ignore
    expect(await tryToClean(live({ fragments: [[box("tfdt", 0)]] }))).toBe("cleaning.malformed");
    const headless = bytesOf(live({ fragments: [] }), box("moof", box("mfhd", 0, 1), box("traf", box("tfdt", 0, 0))));
    expect(await tryToClean(headless)).toBe("cleaning.malformed");
  });
});
