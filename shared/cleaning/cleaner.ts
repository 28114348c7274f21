import type { ByteSource } from "../bytes/index.ts";
import type { Finding } from "./findings.ts";
import type { FileKind } from "./kinds.ts";
import type { Piece } from "./pieces.ts";

/** What a cleaner made of a file. */
export interface Cleaned {
  /** What the file reveals and the copy does not: at most `FINDINGS_MOST`. */
  readonly findings: readonly Finding[];
  /** What the copy still reveals, because the file would not be the same without it. */
  readonly left: readonly Finding[];
  readonly pieces: readonly Piece[];
}

/** How a cleaner's work is told: bytes of the file that it has come by, never going back. */
export type OnProgress = (done: number) => void;

/**
 * Reads a file of one kind from its structure, allowing only what it knows: everything else is left out of the copy, or refused. It
 * reads in pieces of at most a few MiB and changes nothing.
 *
 * @throws NotCleanable for a file that it cannot clean; whatever reading the source throws
 */
export type Cleaner = (source: ByteSource, kind: FileKind, onProgress: OnProgress) => Promise<Cleaned>;
