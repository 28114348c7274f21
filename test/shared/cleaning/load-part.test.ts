import { describe, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import { loadPart, PartNotLoaded } from "../../../shared/cleaning/load-part.ts";

const PNG = memorySource(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));

describe("a part that a file needs", () => {
  it("is what was imported", async () => {
    expect(await loadPart(() => Promise.resolve("part"))).toBe("part");
  });

  it("that could not be had is never a word about the file, whatever the browser calls it", async () => {
    const lost = new TypeError("error loading dynamically imported module");
    const loading = loadPart(() => Promise.reject(lost));
    await expect(loading).rejects.toThrow(PartNotLoaded);
    await expect(loading).rejects.toMatchObject({ code: "part.not_loaded", cause: lost });
    const looking = examine(PNG, undefined, () => loadPart(() => Promise.reject(lost)));
    await expect(looking).rejects.toThrow(PartNotLoaded);
  });
});
