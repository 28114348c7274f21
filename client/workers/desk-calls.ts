import type { BundleTicket, WaitingSubmission } from "../../shared/api/documents.ts";
import type { WaitingPlace } from "../../shared/api/desk-api.ts";
import type { Result } from "../../shared/bytes/index.ts";
import type { PushResult } from "../../shared/desk/push-bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId, SubmissionId } from "../../shared/protocol/id.ts";
import type { LocalText } from "../../shared/protocol/text.ts";

// Everything that the desk's page and its worker say to each other. The desk key stays in the worker.

/** Whose desk it is: from a profile whose signature was verified, though it may have expired. */
export interface DeskOwner {
  readonly id: OrganisationId;
  readonly name: LocalText;
  readonly practice: boolean;
  readonly expires: Day;
  readonly isExpired: boolean;
  /** False when sources cannot seal anything to the organisation today. */
  readonly hasKeyForToday: boolean;
}

/** A desk that has proven its key. */
export interface DeskView {
  readonly owner: DeskOwner;
  readonly waiting: readonly WaitingSubmission[];
}

/** A bundle that waits under an address that a browser can download from. */
export interface ReadyBundle {
  readonly bytes: BundleTicket["bytes"];
  /** Path on this server. Whoever knows it can collect the sealed bundle for an hour. */
  readonly path: string;
  readonly submissions: number;
}

/** What a file of the console's would do. */
export type OutgoingOutline = BundleOutline | CardOutline;

/** A card file publishes, and does nothing else. */
export interface CardOutline {
  readonly kind: "card";
  /** Weeks of intake keys. */
  readonly weeks: number;
}

/** What an outgoing bundle would do. */
export interface BundleOutline {
  readonly kind: "bundle";
  readonly created: Day;
  /** Weeks of intake keys. */
  readonly weeks: number;
  readonly hasProfile: boolean;
  readonly replies: number;
  /** Submissions whose deletion the receipt orders. */
  readonly receipts: number;
}

/** Each call with what it takes and what it gives. */
export interface DeskCalls {
  /** Reads the key file, proves the key, and lists what waits. */
  readonly enter: {
    readonly request: { readonly keyFile: Blob; readonly language: string };
    readonly answer: Result<DeskView, string>;
  };
  /** Looks again: who it is whose desk this is, and what waits after this place (null: from the beginning). */
  readonly list: {
    readonly request: { readonly after: WaitingPlace | null };
    readonly answer: Result<DeskView, string>;
  };
  readonly prepare: {
    readonly request: { readonly submissions: readonly SubmissionId[] };
    readonly answer: Result<ReadyBundle, string>;
  };
  /** Reads an outgoing bundle or a card file, and remembers it for `push`. Sends nothing. */
  readonly read: { readonly request: { readonly file: Blob }; readonly answer: Result<OutgoingOutline, string> };
  /** Uploads what was read last. */
  readonly push: { readonly request: null; readonly answer: Result<readonly PushResult[], string> };
}

export type DeskCall = keyof DeskCalls;

/** A call as it travels; the answer comes through the port that travels with it. */
export type DeskMessage = {
  [K in DeskCall]: { readonly call: K; readonly request: DeskCalls[K]["request"] };
}[DeskCall];

/** What the worker says without being asked. */
export type DeskEvent =
  /** So many parts of the bundle have been dealt with. */
  | { readonly event: "pushed"; readonly parts: number }
  /** The worker cannot work here, or broke. */
  | { readonly event: "broken"; readonly code: "engine.failed" };
