import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../../shared/mechanisms/sources.ts";

describe("the sources that a sentence names", () => {
  it("are each told once, in their order, whatever the section", () => {
    const ids = sourcesOf(["E02b", "S002 §2.4", "inference", "S002 §1.3 box", "S001 §3", "E02b"]).map(({ id }) => id);
    expect(ids).toEqual(["S001", "S002", "E02b"]);
  });

  it("are none for a conclusion", () => {
    expect(sourcesOf(["inference"])).toEqual([]);
  });
});
