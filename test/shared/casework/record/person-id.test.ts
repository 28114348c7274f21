import { expect, it, vi } from "vitest";
import { createPersonId } from "../../../../shared/casework/record/person-id.ts";

/** Random numbers come out like this, one after the other. */
function draw(...numbers: readonly number[]): void {
  const left = [...numbers];
  vi.spyOn(crypto, "getRandomValues").mockImplementation((bytes) => {
    const next = left.shift();
    if (next === undefined || !(bytes instanceof Uint8Array)) throw new Error("nothing left to draw");
    new DataView(bytes.buffer).setUint32(0, next);
    return bytes;
  });
}

it("is a number of seven digits, which the codec of a record takes", () => {
  draw(0, 8_999_999, 9_000_000, 0xffff_ffff);
  const ids = Array.from({ length: 4 }, () => createPersonId([]));
  expect(ids).toEqual(["p1000000", "p9999999", "p1000000", "p2967295"]);
});

it("is nobody else's", () => {
  draw(5, 5, 7);
  expect(createPersonId(["p1000005"])).toBe("p1000007");
});
