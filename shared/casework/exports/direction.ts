/** A stretch of text in one direction. */
export interface Stretch {
  readonly rightToLeft: boolean;
  readonly text: string;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** True when the first letter of a text is of a script that is written from right to left, as `dir="auto"` decides it. */
export function isRightToLeft(text: string): boolean {
  for (const character of text) {
    if (RIGHT_TO_LEFT.test(character)) return true;
    if (LETTER.test(character)) return false;
  }
  return false;
}

/**
 * A text in stretches of one direction: letters decide, and what stands between two letters goes with the first. The stretches together
 * are the text.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: { rightToLeft: boolean; text: string }[] = [];
  let current = { rightToLeft: isRightToLeft(text), text: "" };
  for (const character of text) {
    const isStrong = RIGHT_TO_LEFT.test(character) || LETTER.test(character);
    if (isStrong && RIGHT_TO_LEFT.test(character) !== current.rightToLeft) {
      if (current.text !== "") stretches.push(current);
      current = { rightToLeft: !current.rightToLeft, text: "" };
    }
    current.text += character;
  }
  return current.text === "" ? stretches : [...stretches, current];
}
