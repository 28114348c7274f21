import { describe, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import { cleanerOf } from "../../../shared/cleaning/cleaners.ts";
import { FILE_KINDS } from "../../../shared/cleaning/kinds.ts";
import { NotCleanable } from "../../../shared/cleaning/refusal.ts";

describe("the cleaner of each kind", () => {
  it.each(FILE_KINDS)("is there for %s, and refuses what is nothing of the kind", async (kind) => {
    const clean = await cleanerOf(kind);
    const nothing = memorySource(new Uint8Array(64).fill(0x20));
    await expect(clean(nothing, kind, () => undefined)).rejects.toThrow(NotCleanable);
  });
});
