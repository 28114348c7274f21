import { FILLS } from "./operators.ts";

/** What a page has that people often take for gone: text, boxes over it, text that is not painted or painted in white. */
export interface Covered {
  readonly text: boolean;
  readonly boxes: boolean;
  readonly invisible: boolean;
  readonly white: boolean;
}

const DARK = 0.35;
/** Lines of tables are thinner than letters. */
const BOX_LEAST = 4;
const STATES_MOST = 64;
const SETS = new Set(["re", "n", "S", "s", "g", "rg", "sc", "scn", "k", "cs", "Tr", "q", "Q"]);

/** Follows what a content stream paints, as far as it takes to warn of black boxes over text. */
export class Coverage {
  #dark = true;
  #white = false;
  #box = false;
  #mode = 0;
  readonly #states: (readonly [dark: boolean, white: boolean])[] = [];
  #text = false;
  #boxes = false;
  #invisible = false;
  #inWhite = false;

  get covered(): Covered {
    return { text: this.#text, boxes: this.#boxes, invisible: this.#invisible, white: this.#inWhite };
  }

  /** One instruction: its operator, how to read its operands as numbers, and how many bytes of text it shows. */
  see(operator: string, operands: () => readonly number[], shown: number): void {
    if (shown > 0) this.#show();
    else if (FILLS.has(operator)) this.#fill();
    else if (SETS.has(operator)) this.#set(operator, operands());
  }

  #show(): void {
    if (this.#mode === 3) this.#invisible = true;
    else this.#text = true;
    if (this.#white && (this.#mode === 0 || this.#mode === 4)) this.#inWhite = true;
  }

  #fill(): void {
    if (this.#box && this.#dark) this.#boxes = true;
    this.#box = false;
  }

  #set(operator: string, operands: readonly number[]): void {
    switch (operator) {
      case "re":
        if (operands.slice(2).every((side) => Math.abs(side) > BOX_LEAST)) this.#box = true;
        break;
      case "n":
      case "S":
      case "s":
        this.#box = false;
        break;
      case "g":
      case "rg":
      case "sc":
      case "scn":
        this.#dark = operands.filter((part) => !Number.isNaN(part)).every((part) => part < DARK);
        this.#white = isWhite(operator, operands);
        break;
      case "k":
        this.#dark = (operands[3] ?? 0) > 1 - DARK || operands.slice(0, 3).every((part) => part > 1 - DARK);
        this.#white = isWhite(operator, operands);
        break;
      case "cs":
        this.#white = false;
        break;
      case "Tr":
        this.#mode = operands[0] ?? 0;
        break;
      case "q":
        if (this.#states.length < STATES_MOST) this.#states.push([this.#dark, this.#white]);
        break;
      case "Q":
        [this.#dark, this.#white] = this.#states.pop() ?? [this.#dark, this.#white];
        break;
    }
  }
}

/** Whether a color is white as far as its operands say: of one number alone it depends on the color space, which is not looked up. */
function isWhite(operator: string, operands: readonly number[]): boolean {
  if (operator === "g") return operands[0] === 1;
  if (operands.length === 3) return operands.every((part) => part === 1);
  return operands.length === 4 && operands.every((part) => part === 0);
}
