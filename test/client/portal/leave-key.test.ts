import { describe, expect, it } from "vitest";
import { LeaveKey, type KeyPress } from "../../../client/portal/leave-key.ts";

const escape = (timeStamp: number, more: Partial<KeyPress> = {}): KeyPress => ({
  isComposing: false,
  key: "Escape",
  repeat: false,
  timeStamp,
  ...more,
});

/** Which of these presses leaves, if any. */
function leavesAt(...presses: readonly KeyPress[]): number {
  const key = new LeaveKey();
  return presses.findIndex((press) => key.press(press));
}

describe("the key for leaving", () => {
  it("leaves at the third press within two seconds, however evenly they come", () => {
    expect(leavesAt(escape(0), escape(1), escape(2))).toBe(2);
    expect(leavesAt(escape(500), escape(1_500), escape(2_500))).toBe(2);
    expect(leavesAt(escape(0), escape(1_500), escape(2_400), escape(3_000))).toBe(3);
  });

  it("stays when they come too slowly, to close one thing after the other", () => {
    expect(leavesAt(escape(0), escape(1_500), escape(2_001))).toBe(-1);
    expect(leavesAt(escape(0), escape(1_100), escape(2_200), escape(3_300))).toBe(-1);
  });

  it("stays when it is held down", () => {
    const held = [1, 2, 3, 4, 5].map((time) => escape(time * 30, { repeat: true }));
    expect(leavesAt(escape(0), ...held)).toBe(-1);
  });

  it("stays when it ends what is being composed, as in Chinese", () => {
    const composing = [1, 2, 3].map((time) => escape(time, { isComposing: true }));
    expect(leavesAt(...composing)).toBe(-1);
  });

  it("stays when another key comes in between", () => {
    expect(leavesAt(escape(0), escape(1), escape(2, { key: "a" }), escape(3), escape(4))).toBe(-1);
    expect(leavesAt(escape(0), escape(1), escape(2, { key: "Tab" }), escape(3), escape(4), escape(5))).toBe(5);
  });
});
