import type { Finding } from "../../shared/cleaning/findings.ts";
import type { FileKind } from "../../shared/cleaning/kinds.ts";
import type { CleaningRefusal } from "../../shared/cleaning/refusal.ts";

// What the page and the worker that looks at files say to each other.

/** One file to be looked at; answers come through the port that travels with it. */
export interface GuardRequest {
  readonly file: File;
}

/** A file that was looked at: what it reveals, and a copy without that. The copy is read from the file when it is sent. */
export interface SeenFile {
  readonly state: "seen";
  readonly kind: FileKind;
  /** What the copy does not reveal any more. */
  readonly findings: readonly Finding[];
  /** What it still does. */
  readonly left: readonly Finding[];
  readonly copy: Blob;
}

/**
 * Why nothing is known of a file: something broke while it was looked at, or what is needed to look at it could not be had, which is
 * the connection and says nothing of the file. Either way a worker that has met it is of no use any more.
 */
export type GuardFault = "guard.failed" | "guard.not_loaded";

/** A file of which there is no clean copy. */
export interface RefusedFile {
  readonly state: "refused";
  readonly code: CleaningRefusal | "file.unreadable" | GuardFault;
}

/** `done` counts bytes of the file. */
export type GuardAnswer = { readonly state: "looking"; readonly done: number } | SeenFile | RefusedFile;
