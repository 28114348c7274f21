import { describe, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import { cameraJpeg, pngWith } from "../../support/cleaning/picture-files.ts";

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
