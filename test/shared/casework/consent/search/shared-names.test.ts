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

  it("are read over in so many ways and no more: then a text is withheld that need not be", () => {
    const letters = Array.from("abcdefghijklmnopqrst");
    // Of two who may be named with nearly the same family name, one shares the first name as well, and only that one is read over.
    const names = new ReadableNames(
      letters.flatMap((each) => [`Be${each}kimova Sa${each}mira`, `To${each}rvan Be${each}kimova`]),
    );
    const searches = letters.map((each) => names.searchFor(`Sa${each}mira Be${each}kimov`));
    const holds = (texts: readonly string[]): readonly boolean[] =>
      searches.map((search, index) => search(new ReadText(texts[index] ?? "")));
    const isBeyond = letters.map((_, index) => index >= 16);
    expect(holds(letters.map((each) => `Be${each}kimova Sa${each}mira came.`))).toEqual(isBeyond);
    expect(holds(letters.map((each) => `Sa${each}mira Be${each}kimov came.`))).toEqual(letters.map(() => true));
    expect(holds(letters.map(() => "Nobody came."))).toEqual(letters.map(() => false));
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
