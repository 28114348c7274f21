/** What a page has that people often take for gone: text that is not painted, or painted in white. What is over it is for the painter to see. */
export interface Covered {
  readonly invisible: boolean;
  readonly white: boolean;
}

const STATES_MOST = 64;
const SETS = new Set(["g", "rg", "sc", "scn", "k", "cs", "Tr", "q", "Q"]);

/** Follows what a content stream paints, as far as it takes to warn of text that is not to be seen. */
export class Coverage {
  #white = false;
  #mode = 0;
  readonly #states: boolean[] = [];
  #invisible = false;
  #inWhite = false;

  get covered(): Covered {
    return { invisible: this.#invisible, white: this.#inWhite };
  }

  /** One instruction: its operator, how to read its operands as numbers, and how many bytes of text it shows. */
  see(operator: string, operands: () => readonly number[], shown: number): void {
    if (shown > 0) this.#show();
    else if (SETS.has(operator)) this.#set(operator, operands());
  }

  #show(): void {
    if (this.#mode === 3) this.#invisible = true;
    if (this.#white && (this.#mode === 0 || this.#mode === 4)) this.#inWhite = true;
  }

  #set(operator: string, operands: readonly number[]): void {
    switch (operator) {
      case "g":
      case "rg":
      case "sc":
      case "scn":
      case "k":
        this.#white = isWhite(operator, operands);
        break;
      case "cs":
        this.#white = false;
        break;
      case "Tr":
        this.#mode = operands[0] ?? 0;
        break;
      case "q":
        if (this.#states.length < STATES_MOST) this.#states.push(this.#white);
        break;
      case "Q":
        this.#white = this.#states.pop() ?? this.#white;
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
