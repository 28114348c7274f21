import { describe, expect, it, vi } from "vitest";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";
import { ReadableNames } from "../../../../../shared/casework/consent/search/shared-names.ts";

const gives = (text: string, name: string, readable: readonly string[]): boolean =>
  new ReadableNames(readable).searchFor(name)(new ReadText(text));

describe("names that may be read", () => {
  const named = Array.from({ length: 5 }, (_, index) => `Sara Fam${index}`);
  const hidden = named.map((_, index) => `Omar Fam${index}`);

  it("are read over once for all who share words with them", () => {
    const text = new ReadText(`${named.join(", ")} came.`);
    const without = vi.spyOn(text, "without");
    const names = new ReadableNames(named);
    expect(hidden.map((name) => names.searchFor(name)(text))).toEqual(hidden.map(() => false));
    expect(without).toHaveBeenCalledTimes(hidden.length);
    expect(new Set(without.mock.calls.map(([masks]) => masks)).size).toBe(1);
  });

  it("hide nobody who is found beside them", () => {
    const names = new ReadableNames(named);
    const found = hidden.filter((name) =>
      names.searchFor(name)(new ReadText(`${named.join(", ")} and Omar Fam3 came.`)),
    );
    expect(found).toEqual(hidden);
    expect(gives("Sara Fam1 and Fam2 Omar came.", "Omar Fam2", named)).toBe(true);
  });

  it.each([
    ["They took Sara Khalilova.", "Khalil Nasr", ["Omar Nasr", "Sara Khalilova"]],
    ["They took Ana Müller.", "Ana Müller", ["Ana Müller", "Omar Müller"]],
    ["They took Ana Müller.", "Ana Müller", ["Ana Müller", "Ana Müller Amor"]],
    ["They took Omar Nasr Khalil.", "Khalil Amor", ["Omar Nasr", "Sara Amor"]],
  ])("are read over only where they tell of nobody else: %s", (text, name, readable) => {
    expect(gives(text, name, readable)).toBe(true);
  });
});
