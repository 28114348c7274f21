import { BLACK, type Paint } from "./colors.ts";
import type { Matrix, Rect } from "./geometry.ts";
import { UNKNOWN_LETTERS, type Letters } from "./letters.ts";

/** What of the graphics state (ISO 32000-1, 8.4 and 9.3) says where something is painted, and whether it is to be seen. */
export interface PaintState {
  matrix: Matrix;
  clip: Rect;
  fill: Paint;
  fillSpace: string;
  stroke: Paint;
  strokeSpace: string;
  fillAlpha: number;
  strokeAlpha: number;
  /** How much of a form is to be seen that this is in. */
  outerAlpha: number;
  blends: boolean;
  masked: boolean;
  lineWidth: number;
  letters: Letters;
  size: number;
  between: number;
  betweenWords: number;
  stretched: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Where a page begins (8.4.1). */
export function firstState(matrix: Matrix, clip: Rect): PaintState {
  return {
    matrix,
    clip,
    fill: BLACK,
    fillSpace: "",
    stroke: BLACK,
    strokeSpace: "",
    fillAlpha: 1,
    strokeAlpha: 1,
    outerAlpha: 1,
    blends: false,
    masked: false,
    lineWidth: 1,
    letters: UNKNOWN_LETTERS,
    size: 0,
    between: 0,
    betweenWords: 0,
    stretched: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** What the operators of text set to one number (9.3). */
export function setForText(state: PaintState, operator: string, value: number): void {
  switch (operator) {
    case "Tc":
      state.between = value;
      break;
    case "Tw":
      state.betweenWords = value;
      break;
    case "Tz":
      state.stretched = value / 100;
      break;
    case "TL":
      state.leading = value;
      break;
    case "Tr":
      state.mode = value;
      break;
    case "Ts":
      state.rise = value;
      break;
  }
}
