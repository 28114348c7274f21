import { describe, expect, it } from "vitest";
import { addressText } from "../../../../client/portal/guide/address.ts";
import { render } from "../../support/rendered.ts";

function linesOf(address: string): readonly string[] {
  const { markup } = render(addressText(address));
  return markup
    .replace(/^<span class="code">/u, "")
    .replace(/<\/span>$/u, "")
    .split("<wbr />");
}

describe("an address of a place", () => {
  it.each([
    ["https://www.frontlinedefenders.org/en/grants", ["https://www", ".frontlinedefenders", ".org/", "en/", "grants"]],
    ["help@protectdefenders.eu", ["help@", "protectdefenders", ".eu"]],
    ["https://example.org/a?b=c#d", ["https://example", ".org/", "a", "?b=c", "#d"]],
    ["+353 (0) 1 21 00 489", ["+353 (0) 1 21 00 489"]],
  ])("is broken between its parts: %s", (address, parts) => {
    const lines = linesOf(address);
    expect(lines).toEqual(parts);
    expect(lines.join("")).toBe(address);
  });
});
