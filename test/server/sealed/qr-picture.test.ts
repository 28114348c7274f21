import { describe, expect, it } from "vitest";
import { qrPictures } from "../../../server/sealed/qr-picture.ts";

describe("pictures of texts", () => {
  it("are drawn once each, as long as they are asked for", () => {
    const draw = qrPictures();
    const first = draw("age1first");
    expect(draw("age1first")).toBe(first);
    expect(draw("age1other")).not.toEqual(first);
    for (let other = 0; other < 200; other += 1) {
      draw(`age1other${String(other)}`);
      expect(draw("age1first")).toBe(first);
    }
  });

  it("are forgotten when others are asked for: the memory that they take has an end", () => {
    const draw = qrPictures();
    const first = draw("age1first");
    for (let other = 0; other < 64; other += 1) draw(`age1other${String(other)}`);
    const again = draw("age1first");
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
