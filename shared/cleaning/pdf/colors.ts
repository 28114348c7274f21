import { nameIn, type Value } from "./values.ts";

/** What something is painted in, as far as it takes to see whether letters stand out from what is behind them. */
export interface Paint {
  /** The same for the same color. */
  readonly key: string;
  readonly dark: boolean;
}

const DARK = 0.35;
/** How dark a single number is depends on its color space: of an ink it is how much there is (ISO 32000-1, 8.6.6.4). */
const INKS = new Set(["Separation", "DeviceN"]);

export const BLACK: Paint = { key: "0 0 0", dark: true };
/** Pictures, patterns and shadings: letters may stand out from them or not. */
export const MIXED: Paint = { key: "", dark: false };

/** The color that an operator sets (8.6.8). `family` is that of the color space. */
export function paintOf(operator: string, operands: readonly Value[], space: string, family: string): Paint {
  const parts = operands.filter((part) => typeof part === "number");
  if (nameIn(operands.at(-1)) !== "") return MIXED;
  const [first = 0, second = 0, third = 0, fourth = 0] = parts;
  switch (operator.toLowerCase()) {
    case "g":
      return light([first, first, first]);
    case "rg":
      return light([first, second, third]);
    case "k":
      return light([first, second, third].map((ink) => (1 - ink) * (1 - fourth)));
    default:
      if (INKS.has(family)) return { key: `${space} ${parts.join(" ")}`, dark: parts.some((ink) => ink > 1 - DARK) };
      if (parts.length === 3) return light(parts);
      if (parts.length === 4) return paintOf("k", operands, space, family);
      // What cannot be told counts as dark.
      return { key: `${space} ${parts.join(" ")}`, dark: family === "Indexed" || first < DARK };
  }
}

function light(parts: readonly number[]): Paint {
  return {
    key: parts.map((part) => Math.round(part * 255)).join(" "),
    dark: parts.every((part) => part < DARK),
  };
}
