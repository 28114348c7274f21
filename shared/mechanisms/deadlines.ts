import type { Sourced } from "./mechanism.ts";

/** How a deadline is counted. */
export type Counting =
  /** Days after something was sent there; between `least` and `most` where the body says a range. */
  | { readonly by: "days"; readonly least: number; readonly most: number }
  /** Every year on a day of the calendar, MM-DD: when to begin, and when it is over. */
  | { readonly by: "yearly"; readonly from: string; readonly until: string }
  /** It follows from something sent, but the body says no day. */
  | { readonly by: "open" }
  /** Nothing is to be done: it is only told. */
  | { readonly by: "shown" };

/** A time that a body keeps or expects, for some mechanisms; the text says what. A mechanism's time limits name it by `id`. */
export interface Deadline extends Sourced {
  /** "D1" to "D11"; "D11" is of two funds, which answer after different times. */
  readonly id: string;
  /** Mechanisms that it is of, by id. */
  readonly mechanisms: readonly string[];
  readonly count: Counting;
}

/** Every deadline that the founding documents and later pages speak of. */
export const DEADLINES: readonly Deadline[] = [
  {
    id: "D1",
    // [X9]: the founding text has mid to end of May, a call of 2020 the 1st of May, and later reports end on 30 April. The earliest counts.
    text: "Cases for this year's report on reprisals are best sent before the end of April. The call has closed on 1 May and, in earlier years, in the second half of May: check the current call. Cases can be sent all year. The report goes to the Human Rights Council in September.",
    basis: ["S002 §2.5.1 box", "E01", "E07", "E08", "E09"],
    mechanisms: ["sg-reprisals-report"],
    count: { by: "yearly", from: "04-01", until: "04-30" },
  },
  {
    id: "D2",
    text: "News of a reported case can be sent at any time. It needs the number of the report and of the paragraph.",
    basis: ["S002 §2.5.3 box"],
    mechanisms: ["sg-report-followup"],
    count: { by: "open" },
  },
  {
    id: "D3",
    text: "The State is usually asked to answer the Commission's request for information within 15 days.",
    basis: ["S002 §3.1.1"],
    mechanisms: ["iachr-request-for-information"],
    count: { by: "days", least: 15, most: 15 },
  },
  {
    id: "D4",
    text: "The Commission usually acts on a request for information within a week.",
    basis: ["S002 §3.1.1"],
    mechanisms: ["iachr-request-for-information"],
    count: { by: "days", least: 7, most: 7 },
  },
  {
    id: "D5",
    text: "The Commission usually decides on precautionary measures after one to three months.",
    basis: ["S002 §3.1.2"],
    mechanisms: ["iachr-precautionary-measures"],
    count: { by: "days", least: 30, most: 90 },
  },
  {
    id: "D6",
    text: "The State is expected to report within 15 days on what it has done about provisional measures.",
    basis: ["S002 §3.2.2"],
    mechanisms: ["achpr-provisional-measures"],
    count: { by: "days", least: 15, most: 15 },
  },
  {
    id: "D7",
    text: "A State gets 60 days to answer what the Special Procedures write to it. Their letter is published afterwards.",
    basis: ["E17"],
    mechanisms: ["sp-mandate-holders", "sr-hrd", "wgeid", "sr-extreme-poverty", "tool-sp-submission"],
    count: { by: "days", least: 60, most: 60 },
  },
  {
    id: "D8",
    text: "The Council's presidency changes every year, and the President is invited to report to each session. Write to the office, not to a person.",
    basis: ["S002 §2.2", "E14"],
    mechanisms: ["hrc-president-bureau"],
    count: { by: "shown" },
  },
  {
    id: "D9",
    text: "The Coordination Committee names its focal point on reprisals every year. Write to the office, not to a person.",
    basis: ["S002 §2.3"],
    mechanisms: ["sp-coordination-committee"],
    count: { by: "shown" },
  },
  {
    id: "D10",
    text: "A stay lasts three months. What comes after it has to be found meanwhile.",
    basis: ["S001 §4.1"],
    mechanisms: ["fund-shelter-city"],
    count: { by: "open" },
  },
  {
    id: "D11",
    text: "Older pages of the fund promise an answer within 72 hours.",
    basis: ["E48"],
    mechanisms: ["fund-uaf"],
    count: { by: "days", least: 3, most: 3 },
  },
  {
    id: "D11",
    text: "A page of the fund, without a date, says that an application takes up to two weeks.",
    basis: ["E51"],
    mechanisms: ["fund-ddp"],
    count: { by: "days", least: 14, most: 14 },
  },
];
