/**
 * What something in a file can tell about people: where it was made, with which device, by whom, when, with which program; a smaller
 * picture that may show more than the file does now; earlier states and remarks; titles and descriptions; numbers that tie files
 * together; what is there and not shown; addresses of other places; what we do not know; and what the file shows and its clean copy
 * does not, because it cannot be cleaned.
 */
export const FINDING_ASPECTS = [
  "place",
  "device",
  "person",
  "time",
  "program",
  "thumbnail",
  "history",
  "description",
  "identifier",
  "hidden",
  "link",
  "unknown",
  "lost",
] as const;

export type FindingAspect = (typeof FINDING_ASPECTS)[number];

/** What the file shows and its copy does not: a picture, a chart, an object of another program, a text from another file, a film or sound. */
export const LOST_THINGS = ["picture", "chart", "object", "text", "film"] as const;

export type LostThing = (typeof LOST_THINGS)[number];

/** One thing that a file reveals besides what it shows, or that its clean copy does not show. */
export interface Finding {
  readonly aspect: FindingAspect;
  /** Where it is, in the words of the format's specification: `Exif GPSLatitude`, `docProps/core.xml dc:creator`. Fit to be shown, like the value. */
  readonly at: string;
  /** What it says, as text for people: at most `FINDING_VALUE_LONGEST` characters, without control characters; null where it is no text. Of what is lost, one of `LOST_THINGS`. */
  readonly value: string | null;
}

/** In UTF-16 units. */
export const FINDING_VALUE_LONGEST = 200;

/** Findings of one file: a hostile file has millions of blocks, and nobody reads more than these. */
export const FINDINGS_MOST = 500;

// Controls, halves of characters, ends of lines, and what turns the direction of the text around it.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A finding whose words are made fit to be shown: where it is may be named by the file, too. */
export function finding(aspect: FindingAspect, at: string, value: string | null = null): Finding {
  return { aspect, at: shown(at), value: value === null ? null : shown(value) || null };
}

function shown(text: string): string {
  const words = text.replaceAll(UNSEEN, " ").trim();
  if (words.length <= FINDING_VALUE_LONGEST) return words;
  // The cut may leave half of a character.
  const start = words.slice(0, FINDING_VALUE_LONGEST - 1).replaceAll(UNSEEN, "");
  return `${start}…`;
}
