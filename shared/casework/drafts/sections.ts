/** The sections that a draft can have, in the order that they have when nothing else is more pressing. */
export const SECTIONS = [
  "writer",
  "request",
  "victim",
  "reporter",
  "cooperation",
  "incident",
  "evidence",
  "danger",
  "remedies",
  "procedure",
  "other_bodies",
  "state_response",
  "consent",
] as const;

export type SectionId = (typeof SECTIONS)[number];
