/**
 * Who wrote a piece of a draft: our fixed text, the person (never altered), or the caseworker. `language` is a BCP 47 tag; a person's
 * words keep their own, and their direction.
 */
export interface Piece {
  readonly origin: "fixed" | "person" | "caseworker" | "fact";
  readonly language: string;
  readonly text: string;
}

/** One thing that the mechanism asks for, and what the case says. */
export interface DraftField {
  /** Of the ask's fields, joined by "+": unique in its draft. */
  readonly id: string;
  readonly label: string;
  /** What is known. In what is only prepared, fields about consent say here which agreement is missing. */
  readonly values: readonly (readonly Piece[])[];
  /**
   * Asked for, and not there: a fact that the mechanism needs, or would like to have; or what the ledger of consent does not say. A fact
   * that is needed of several people, and known of some, has values all the same.
   */
  readonly missing: "required" | "optional" | "consent" | null;
  /** Known, and not told here: why, in a sentence each. That is nothing to be found out, and never missing. */
  readonly leftOut: readonly Piece[];
}

/** How much of a draft is open: fields that something needed is missing in, and things of the case that are left out. */
export interface DraftMarks {
  readonly missing: number;
  readonly leftOut: number;
}

/** A part of a draft. */
export interface DraftSection {
  readonly id: string;
  readonly heading: string;
  readonly lead: readonly Piece[];
  readonly fields: readonly DraftField[];
  /** What the caseworker adds to this section; empty for nothing. */
  readonly note: string;
}

/** A submission to one mechanism in one language, as a document: no markup, nothing that renders itself. */
export interface Draft {
  readonly type: "draft";
  readonly version: 1;
  readonly mechanism: string;
  readonly language: "en" | "fr" | "es";
  readonly title: string;
  /** Addressed by function, never by name. */
  readonly addressee: string;
  /** Our reference of the case; empty where there is none that may be told. */
  readonly reference: string;
  /** What stands above everything: confidentiality requests, the wish for anonymity, urgency. */
  readonly requests: readonly Piece[];
  readonly sections: readonly DraftSection[];
  readonly closing: readonly Piece[];
  readonly marks: DraftMarks;
}
