import { describe, expect, it } from "vitest";
import { describeOrganisation } from "../../scripts/cli/organisation-text.ts";
import { jsonForTerminal, lineFromOutside, textFromOutside } from "../../scripts/cli/terminal-text.ts";
import { createSampleOrganisation } from "../support/sample-case.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";

// What others write may not look like what Amparo says.

describe("text from outside on a terminal", () => {
  it("is one line for a name, whatever it holds", () => {
    const hostile = "a\nb\tc\u001b[8m\u009b8m\u2028\u202e\u2066\u200e\u061c\u007f";
    expect(lineFromOutside(hostile)).toBe(
      String.raw`a\u000ab\u0009c\u001b[8m\u009b8m\u2028\u202e\u2066\u200e\u061c\u007f`,
    );
    expect(lineFromOutside("مأوى الشمال 😀")).toBe("مأوى الشمال 😀");
  });

  it("keeps the lines of a reply, and nothing that writes over them", () => {
    expect(textFromOutside("a\r\n\tb\rc\u009b2J\u0000")).toBe(String.raw`a${"\r\n\t"}b\u000dc\u009b2J\u0000`);
  });

  it("means the same as JSON", () => {
    const value = { text: "a\u009b8m\u2028\u202e\u007f\n" };
    const json = jsonForTerminal(JSON.stringify(value));
    expect(json).toMatch(/^[ -~]+$/u);
    expect(JSON.parse(json)).toEqual(value);
  });

  it("keeps the lines of JSON that has some, and those of its texts spelled out", () => {
    const value = { text: "a\u0085\nb" };
    const json = jsonForTerminal(JSON.stringify(value, null, 2));
    expect(json.split("\n")).toEqual(["{", String.raw`  "text": "a\u0085\nb"`, "}"]);
    expect(JSON.parse(json)).toEqual(value);
  });

  it("comes after the fingerprint, which it cannot imitate", async () => {
    const { id } = await createSampleOrganisation(await loadSodium());
    const names = [{ language: "en", text: "Real (en)\nDigits: 11111 22222" }];
    const { text } = await describeOrganisation(id, names);
    const lines = text.split("\n");
    expect(lines.map((line) => line.split(":", 1)[0])).toEqual(["Id", "Digits", "Words", "Name"]);
    expect(lines[0]).toBe(`Id:     ${id}`);
  });
});
