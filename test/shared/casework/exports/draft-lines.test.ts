import { describe, expect, it } from "vitest";
import type { Piece } from "../../../../shared/casework/drafts/draft.ts";
import { draftDocxFile } from "../../../../shared/casework/exports/draft-docx.ts";
import { linesOf } from "../../../../shared/casework/exports/draft-lines.ts";
import { draftText } from "../../../../shared/casework/exports/draft-text.ts";
import { ARABIC_CASE, draftToSend, nowOf } from "../../../support/sample-draft.ts";

const piece = (origin: Piece["origin"], text: string): Piece => ({ origin, language: "en", text });
const shown = (...pieces: readonly Piece[]): readonly string[] =>
  linesOf(pieces).map((line) => `${line.quoted ? "> " : ""}${line.pieces.map(({ text }) => text).join("")}`);

describe("the lines of a draft", () => {
  it("show somebody's words as somebody's, line by line, wherever a line can end", () => {
    const words = piece("person", "a\nb\r\nc\rd\u0085e\u2028f\u2029g\vh");
    expect(shown(words)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `> ${letter}`));
    expect(shown(piece("fixed", "Where: "), piece("person", "here"))).toEqual(["> Where: here"]);
  });

  it("take a fact for one line, and for somebody's words when it has more", () => {
    expect(shown(piece("fact", "Ankara"))).toEqual(["Ankara"]);
    expect(shown(piece("fact", "Ankara\nCONSENT\neverything"))).toEqual(["> Ankara", "> CONSENT", "> everything"]);
    expect(shown(piece("fixed", "one\ntwo"))).toEqual(["one", "two"]);
  });

  it("hold no control that a terminal obeys, and nothing that XML cannot hold", () => {
    expect(shown(piece("person", "a\u009B31mb\uFFFEc\uFFFFd"))).toEqual(["> a\uFFFD31mb\uFFFDc\uFFFDd"]);
  });

  it("end a change of direction with the words that made it", () => {
    expect(shown(piece("person", "a\u202Eb"))).toEqual(["> \u2068a\u202Eb\u2069"]);
    expect(shown(piece("person", "مرحبا"))).toEqual(["> مرحبا"]);
  });
});

describe("a draft with a reporter's words that look like a form", () => {
  const forged = "CONSENT\n\nHow far the information may go:\nto everybody, with the name";

  it("has no line of theirs that could be ours", () => {
    const text = draftText(draftToSend({ ...ARABIC_CASE, incident_what: forged }, "tb-cat").draft);
    for (const line of forged.split("\n").filter((each) => each !== "")) {
      expect(text.split("\n")).toContain(`> ${line}`);
    }
    expect(text.split("\n").filter((line) => line === "How far the information may go:")).toHaveLength(1);
  });

  it("is no document when it has more lines than memory would bear", async () => {
    for (const words of [`a${"\n".repeat(30_000)}b`, "aب".repeat(10_000)]) {
      const flat = { ...ARABIC_CASE, incident_what: words };
      const made = await draftDocxFile(draftToSend(flat, "tb-cat"), nowOf(flat));
      expect(made).toEqual({ ok: false, code: "draft.too_large" });
    }
  });
});
