import { describe, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import type { Cleaner } from "../../../shared/cleaning/cleaner.ts";
import { cleanerOf } from "../../../shared/cleaning/cleaners.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import type { Piece } from "../../../shared/cleaning/pieces.ts";
import { cameraJpeg, pngWith, tellingGif } from "../../support/cleaning/picture-files.ts";

const COPIED = "the copy was given out";

/** What comes of a file whose cleaner makes this of it, at each look, and says that it found nothing. */
async function outcomeOf(file: Uint8Array, pieces: (size: number, look: number) => readonly Piece[]): Promise<string> {
  let look = 0;
  const cleaner: Cleaner = async ({ size }) =>
    await Promise.resolve({ findings: [], left: [], pieces: pieces(size, (look += 1)) });
  const result = await examine(memorySource(file), undefined, async () => await Promise.resolve(cleaner));
  return result.ok ? COPIED : result.code;
}

describe("examine", () => {
  it("goes by what a file is, and not by what it is called: what is none of our kinds is named so", async () => {
    for (const text of ["plain text", "PK\x05\x06", "BM\0\0"]) {
      const result = await examine(memorySource(Buffer.from(text, "latin1")));
      expect(result).toEqual({ ok: false, code: "cleaning.unknown_kind" });
    }
  });

  it("says of a file with nothing in it that it is empty, and of one byte that its kind is unknown", async () => {
    expect(await examine(memorySource(new Uint8Array(0)))).toEqual({ ok: false, code: "cleaning.empty" });
    expect(await examine(memorySource(new Uint8Array(1)))).toEqual({ ok: false, code: "cleaning.unknown_kind" });
  });

  it("tells how far both looks are as one, never goes back, and ends at the end of the file", async () => {
    const file = memorySource(cameraJpeg());
    const told: number[] = [];
    await examine(file, (done) => told.push(done));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(file.size);
  });

  it("does not take a broken disk for a broken file", async () => {
    const whole = memorySource(pngWith([]));
    const broken = { ...whole, read: async () => await Promise.reject(new Error("EIO")) };
    await expect(examine(broken)).rejects.toThrow("EIO");
  });
});

describe("the second look at a copy", () => {
  it("gives out no copy in which anything is found that the first look says it has taken away", async () => {
    const careless: Cleaner = async (source, kind, onProgress) => ({
      ...(await (
        await cleanerOf(kind)
      )(source, kind, onProgress)),
      pieces: [{ offset: 0, length: source.size }],
    });
    const result = await examine(memorySource(cameraJpeg()), undefined, async () => await Promise.resolve(careless));
    expect(result).toEqual({ ok: false, code: "cleaning.incomplete" });
  });

  it("gives out no copy that would be changed once more, though nothing is found in it", async () => {
    const file = pngWith([]);
    const signature = { offset: 0, length: 8 };
    expect(await outcomeOf(file, (size) => [{ offset: 0, length: size }])).toBe(COPIED);
    for (const pieces of [
      // Shorter, of other bytes, in another order.
      (size: number) => [{ offset: 0, length: size - 1 }],
      (size: number, look: number) => [{ offset: 0, length: size - 1 }, Uint8Array.of(look)],
      (size: number) => [signature, { offset: 9, length: size - 9 }, { offset: 8, length: 1 }],
    ]) {
      expect(await outcomeOf(file, pieces)).toBe("cleaning.incomplete");
    }
  });

  it("gives out no copy that is of another kind than the file", async () => {
    const gif = Uint8Array.from(tellingGif());
    expect(await outcomeOf(pngWith([]), () => [gif])).toBe("cleaning.incomplete");
  });
});
