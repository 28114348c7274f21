import type { Rules } from "../xml/rules.ts";

/** What the rules of a part ask of the package around it. */
export interface PartContext {
  /** The new id of a relation that stays, for what a raw value refers to; null if it leads nowhere any more. */
  readonly relation: (id: string) => string | null;
  /** Whether what a raw value refers to cannot be in the copy: whoever asks tells that it is not shown there. */
  readonly isLost: (id: string | undefined) => boolean;
  /** Says that something hidden stays, and where. */
  readonly left: (at: string) => void;
}

/** A kind of part that stays in a package. */
export interface PartKind {
  /** The last step of the type's address in relations. */
  readonly relation: string;
  /** Of which relations' addresses it is: the format's own, or those of packages. */
  readonly folder: string;
  /** Without number and ending. */
  readonly name: string;
  readonly type: string;
  /** What stays of it. */
  readonly rules: (context: PartContext, name: string) => Rules;
  /** Relations of it that stay whether anything in it refers to them or not. */
  readonly implied: readonly string[];
  /** Relations of it that stay if anything in it refers to them. */
  readonly referred: readonly string[];
  /** Written after all others that the part before it refers to; of several, those with a smaller number first. */
  readonly last?: number;
}

/** Where the types of relations are defined. */
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
