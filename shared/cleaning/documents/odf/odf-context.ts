import type { LostThing } from "../../findings.ts";
import type { HiddenStyles } from "./survey.ts";

/** What the rules of a part ask of the document around it. */
export interface OdfContext {
  readonly hidden: HiddenStyles;
  /** The new name of a picture, for the one that a value leads to; null if it is not there, or cannot be cleaned. */
  readonly picture: (name: string) => string | null;
  /** Whether anything is shown on a master page, by its new name. */
  readonly isUsed: (master: string) => boolean;
  /** What an object of another program is, by where it is. */
  readonly objectIs: (member: string) => LostThing;
  /** Names what is shown and cannot be in the copy, by where it is. */
  readonly lost: (member: string) => void;
  /** Names what stays and is not seen. */
  readonly left: (at: string) => void;
}
