import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentDone } from "../../../client/elements/progress-share.ts";

describe("percentDone", () => {
  it("says 100 only when all is done", () => {
    expect(percentDone(999_999_999, 1_000_000_000)).toBe(99);
    expect(percentDone(1_000_000_000, 1_000_000_000)).toBe(100);
  });

  it("calls nothing to do done", () => {
    expect(percentDone(0, 0)).toBe(100);
  });

  it("is a whole number from 0 to 100 that never runs ahead", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (done, total) => {
        const percent = percentDone(done, total);
        expect(Number.isInteger(percent)).toBe(true);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent === 100).toBe(done >= total);
        if (done < total) expect(percent).toBeLessThanOrEqual((done / total) * 100);
      }),
    );
  });
});
