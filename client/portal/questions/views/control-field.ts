import type { nothing } from "lit";

/** How a control of a question is called, and what belongs to it. */
export interface ControlField {
  readonly id: string;
  readonly described: string | typeof nothing;
  readonly isWrong: boolean;
}
