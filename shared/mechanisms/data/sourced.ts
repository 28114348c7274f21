import type { Ask, Disclosure, Learner, Sourced } from "../mechanism.ts";

// Short ways to write the data down, so that its sentences stand out. `basis` names at least one reference.

type Basis = readonly [string, ...string[]];

/** A sentence and where its facts come from. */
export function says(text: string, ...basis: Basis): Sourced {
  return { text, basis };
}

/** Something that has to be told, as the fields of a report that answer it. */
export function asks(fields: readonly [string, ...string[]], text: string, ...basis: Basis): Ask {
  return { fields, required: true, text, basis };
}

/** Something that helps, if it is there. */
export function welcomes(fields: readonly [string, ...string[]], text: string, ...basis: Basis): Ask {
  return { fields, required: false, text, basis };
}

/** Somebody who learns of the case: who, whether always, and what. */
export function tells(
  to: Learner,
  how: Disclosure["how"],
  what: Disclosure["what"],
  text: string,
  ...basis: Basis
): Disclosure {
  return { to, how, what, text, basis };
}
