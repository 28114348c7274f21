import { Lexer, sloppyNumber } from "./lexer.ts";
import { listOf, type Value } from "./values.ts";

/**
 * An operand that was found whole at `start` of a content stream, for those who look at what is painted: as readers take it who make the
 * best of what is there. What is no number counts as none, and signs that belong to nothing are passed over.
 */
export function operandAt(text: string, start: number): Value {
  return operand(new Lexer(text, start));
}

function operand(lexer: Lexer): Value {
  switch (lexer.peek()) {
    case "[":
      lexer.at += 1;
      return listOf([...itemsIn(lexer)]);
    case "(":
    case "<":
    case "/":
      return lexer.value();
    default:
      return sloppyNumber(lexer.word());
  }
}

/** What is in a list, to its end. */
function* itemsIn(lexer: Lexer): Iterable<Value> {
  for (let next = lexer.peek(); next !== undefined && next !== "]"; next = lexer.peek()) {
    const start = lexer.at;
    const item = operand(lexer);
    if (lexer.at > start) yield item;
    else lexer.at += 1;
  }
}
