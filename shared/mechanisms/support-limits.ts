import { mechanismOf } from "./dataset.ts";
import type { Facts, Whereabouts } from "./facts.ts";

/** What support cannot do for the people of a case, because of where they are. */
export interface SupportLimit {
  /** What it can be for; said before other caveats. */
  readonly caveat: string;
  /** Nobody is told outright to ask for it: a caseworker weighs whom it would help. */
  readonly atMostPossible: boolean;
}

/** What a support is for that people have to be free for: to leave, to be accompanied, to carry something, to plan. */
const FOR_THE_FREE: readonly string[] = [
  "fund-shelter-city",
  "fund-mdj",
  "ngo-pbi",
  "ngo-protection-international",
  "tool-natalia-project",
];

const CAVEATS: Readonly<Partial<Record<Whereabouts, string>>> = {
  deceased: "The person has died: this can only be for relatives or colleagues in danger, who agree to it themselves.",
  detained:
    "The person is held: ask for what reaches them there or helps their family, and for the rest only with their release.",
  disappeared:
    "The person has disappeared: this can only be for the search, or for relatives in danger, who agree to it themselves.",
};

/**
 * What the whereabouts of all whom it happened to leave of an organisation that supports; null when nothing limits it. Organisations that
 * speak up for somebody can do so wherever that person is. No source says this: it is our inference.
 */
export function supportLimit(mechanism: string, { whereabouts }: Facts): SupportLimit | null {
  const caveat = caveatAt(whereabouts);
  const isForTheFree = FOR_THE_FREE.includes(mechanism);
  const isPersonal = isForTheFree || mechanismOf(mechanism)?.family === "ngo-fund";
  if (caveat === null || !isPersonal) return null;
  return { caveat, atMostPossible: isForTheFree || whereabouts === "deceased" };
}

/** The same of all of them together: what the rule for them says stays, and what it can be for is said first. */
export function supportLimitOfAll({ whereabouts }: Facts): SupportLimit | null {
  const caveat = caveatAt(whereabouts);
  return caveat === null ? null : { caveat: `${caveat} ${SPEAKING_UP}`, atMostPossible: false };
}

const SPEAKING_UP = "Who speaks up for people can do so all the same.";

function caveatAt(whereabouts: Facts["whereabouts"]): string | null {
  return whereabouts === undefined ? null : (CAVEATS[whereabouts] ?? null);
}
