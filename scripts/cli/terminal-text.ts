import { NOT_OF_ONE_LINE } from "../../shared/protocol/field.ts";

// Text from outside must not speak to a terminal: what it prints could hide or imitate what Amparo says.

const NOT_IN_A_LINE = new RegExp(`[${NOT_OF_ONE_LINE}]`, "gu");
// Line breaks and tabs are part of a text; a lone carriage return would write over the line.
const NOT_IN_A_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n)/gu;

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

/** A name as one line, whatever it holds: controls, line ends and changes of direction are spelled out. */
export function lineFromOutside(text: string): string {
  return text.replace(NOT_IN_A_LINE, escaped);
}

/** A text of several lines, with its controls spelled out. */
export function textFromOutside(text: string): string {
  return text.replace(NOT_IN_A_TEXT, escaped);
}

/** JSON that means the same, and has nothing in it that a terminal would obey. Line ends stay: they are never inside its texts. */
export function jsonForTerminal(json: string): string {
  return json.replace(NOT_IN_A_LINE, (character) => (character === "\n" ? character : escaped(character)));
}
