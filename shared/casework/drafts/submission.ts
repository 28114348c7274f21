import { FACT_VALUES, type ConsentLevel } from "../../mechanisms/facts.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import type { Permit, Purpose, SeenRecord } from "../consent/gate.ts";
import type { OwnWords, Person } from "../record/case-record.ts";
import { NO_REFERENCE } from "../record/empty-record.ts";
import type { Role } from "../record/vocabulary.ts";
import type { Piece } from "./draft.ts";
import type { Texts } from "./texts/texts.ts";

/** What a draft is written from. Nothing else of the case is known here. */
export interface Submission {
  readonly permit: Permit<Purpose>;
  readonly mechanism: Mechanism;
  readonly record: SeenRecord;
  readonly texts: Texts;
}

/** True when the consent reaches this level. */
export function reaches({ permit }: Submission, level: ConsentLevel): boolean {
  return FACT_VALUES.consent.indexOf(permit.level) >= FACT_VALUES.consent.indexOf(level);
}

/** True when it may be sent and not only be prepared. Nothing about consent is stated before. */
export function isToBeSent({ permit }: Submission): boolean {
  return permit.purpose === "send";
}

/** True when the mechanism asks for this field. */
export function asksFor({ mechanism }: Submission, field: string): boolean {
  return mechanism.asks.some(({ fields }) => fields.includes(field));
}

/** What every answer is asked to quote; empty where the case has no reference that may be told. */
export function referenceOf({ record }: Pick<Submission, "record">): string {
  return record.reference === NO_REFERENCE ? "" : record.reference;
}

/** Everybody of the case in this role, as far as they may appear. */
export function peopleWith({ record }: Submission, role: Role): readonly Person[] {
  return record.people.filter(({ roles }) => roles.includes(role));
}

/** True when whoever applies asks for their own protection, and nobody applies beside them. */
export function applicantIsBeneficiary(submission: Submission): boolean {
  const applicants = peopleWith(submission, "reporter");
  return applicants.length > 0 && applicants.every(({ roles }) => roles.includes("victim"));
}

/** True when those whom it happened to stay unnamed. A name that nobody knows yet can still be filled in. */
export function isVictimUnnamed(submission: Submission): boolean {
  const { nameless } = submission.permit;
  return peopleWith(submission, "victim").every(({ id, name }) => name === "" && !nameless.includes(id));
}

/** What a person is called: by name or initials where these may appear, else by pseudonym. */
export function called({ name, pseudonym }: Person): string {
  return name === "" ? pseudonym : name;
}

/** A piece of our own text. */
export function fixed({ texts }: Submission, text: string): Piece {
  return { origin: "fixed", language: texts.language, text };
}

/** Something that the record states, in words of ours. */
export function stated({ texts }: Submission, text: string): Piece {
  return { origin: "fact", language: texts.language, text };
}

/** Something that the record states as it was typed: a name, a place. Nobody knows its language. */
export function typed(text: string): Piece {
  return { origin: "fact", language: "und", text };
}

/** Somebody's own words, never altered; null where there are none. */
export function ownWords({ language, text }: OwnWords): Piece | null {
  return text.trim() === "" ? null : { origin: "person", language, text };
}
