import type { Withheld } from "./seen-record.ts";

/** Something that is left out, and every reason: a text can name several people. */
export interface LeftOutThing {
  readonly place: string;
  readonly reasons: readonly Withheld[];
}

/** What is left out, each thing once: this is what is counted, in the console, on the command line and at the head of a file. */
export function leftOutThings(withheld: readonly Withheld[]): readonly LeftOutThing[] {
  const places = new Set(withheld.map(({ place }) => place));
  return [...places].map((place) => ({ place, reasons: withheld.filter((each) => each.place === place) }));
}
