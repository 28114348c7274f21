import type { ServerResponse } from "node:http";
import { refuse, type ProblemCode } from "./problem.ts";

/** Bounds the bodies that are on their way at once for one submission, or of one organisation's desks. */
export interface BodyGate<Key extends string> {
  /** Counts one more until this answer is over; refuses with the gate's code. */
  readonly enter: (key: Key, answer: ServerResponse) => void;
}

export function createBodyGate<Key extends string>(most: number, code: ProblemCode): BodyGate<Key> {
  const inside = new Map<Key, number>();
  const leave = (key: Key): void => {
    const left = (inside.get(key) ?? 0) - 1;
    if (left > 0) inside.set(key, left);
    else inside.delete(key);
  };
  return {
    enter: (key, answer) => {
      const count = inside.get(key) ?? 0;
      if (count >= most) refuse(code);
      // Its connection broke while we looked who it is: nobody would tell us again.
      if (answer.destroyed) return;
      inside.set(key, count + 1);
      answer.once("close", () => {
        leave(key);
      });
    },
  };
}
