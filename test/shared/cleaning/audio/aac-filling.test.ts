import fc from "fast-check";
import { expect, it } from "vitest";
import { fillingOf } from "../../../../shared/cleaning/audio/aac-filling.ts";

/** A frame that begins with an element of an id, of so many bytes of a kind, written bit by bit (ISO 14496-3 §4.4.2.7). */
function frameOf(id: number, kind: number, count: number): Uint8Array {
  const bits = (value: number, length: number): string => value.toString(2).padStart(length, "0");
  const said = count < 15 ? bits(count, 4) : bits(15, 4) + bits(count - 14, 8);
  const text = (bits(id, 3) + said + bits(kind, 4) + bits(0, 8 * count - 4)).padEnd(8 * (count + 3), "1");
  return Uint8Array.from(text.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

const elements = fc.record({
  id: fc.nat(7),
  kind: fc.nat(15),
  count: fc.integer({ min: 1, max: 269 }),
});

it("finds all whole bytes of filling that a frame begins with, and nothing else", () => {
  fc.assert(
    fc.property(elements, ({ id, kind, count }) => {
      const frame = frameOf(id, kind, count);
      const filling = fillingOf(frame);
      if (id !== 6 || kind !== 0 || count < 3) expect(filling).toBeNull();
      else expect(filling).toEqual({ start: count < 15 ? 2 : 3, end: count < 15 ? count : count + 1 });
    }),
  );
  for (const count of [3, 14, 15, 269]) {
    const frame = frameOf(6, 0, count);
    const filling = fillingOf(frame);
    expect(filling).not.toBeNull();
    expect(fillingOf(frame.subarray(0, filling?.end))).toEqual(filling);
    expect(fillingOf(frame.subarray(0, (filling?.end ?? 0) - 1))).toBeNull();
    // What it is taken for is filling up to its last bit.
    expect(frame.subarray(filling?.start, filling?.end).every((byte) => byte === 0)).toBe(true);
  }
});

it("ends with nothing for whatever is too short", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3 }), (bytes) => {
      expect(fillingOf(bytes)).toBeNull();
    }),
  );
});
