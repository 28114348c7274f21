import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { PREVENTION } from "../../../shared/mechanisms/prevention.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";

/** Every sentence of the fact base that the guide says, once each: what a translation of the guide has to have, and no more. */
export function guideSentences(): readonly string[] {
  const ofPlaces = MECHANISMS.flatMap(({ applies, can, contacts, expect, name, preconditions }) => [
    name,
    ...[...can, ...applies, ...preconditions, ...expect].map(({ text }) => text),
    ...contacts.flatMap(({ kind, value }) => (kind === "route" ? [value] : [])),
  ]);
  const ofPeople = [...PREVENTION.flatMap(({ text, title }) => [title, text]), ...RISKS.map(({ text }) => text)];
  return [...new Set([...ofPeople, ...ofPlaces])];
}
