import { describe, expect, it } from "vitest";
import { pauseLine } from "../../scripts/bench/bench-line.ts";

describe("the longest pause of the page", () => {
  it("is that of the worst round, whatever most rounds are like", () => {
    expect(pauseLine("she writes", [17, 200.5, 33])).toMatchObject({ measured: "201 ms", isReached: false });
    expect(pauseLine("she writes", [17, 200, 33])).toMatchObject({ measured: "200 ms", isReached: true });
  });

  it("is not within its goal where nothing was measured", () => {
    expect(pauseLine("she writes", []).isReached).toBe(false);
  });
});
