import { furtherPlace, type WaitingPlace } from "../../shared/api/desk-api.ts";
import type { WaitingSubmission } from "../../shared/api/documents.ts";
import type { PushResult } from "../../shared/desk/push-bundle.ts";
import { planPull, type PlannedBundle } from "../../shared/desk/pull-bundle.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { SEGMENT_SEALED_BYTES } from "../../shared/protocol/limits.ts";
import type { DeskOwner, OutgoingOutline, ReadyBundle } from "../workers/desk-calls.ts";

/** Collecting: what waits, what of it is chosen, and the bundle once it can be downloaded. */
export interface CollectState {
  /** The bundles that it takes to collect all that waits, the oldest first. */
  readonly bundles: readonly PlannedBundle[];
  /** After which more waits than was listed; null when this is all. */
  readonly further: WaitingPlace | null;
  /** Which of them is being collected, from 0. */
  readonly current: number;
  readonly chosen: ReadonlySet<SubmissionId>;
  readonly isBusy: boolean;
  readonly ready: ReadyBundle | null;
  readonly code: string | null;
}

/** Bringing back what the console has written. */
export type UploadState =
  | { readonly step: "choose"; readonly code: string | null }
  | { readonly step: "reading" }
  | { readonly step: "check"; readonly outline: OutgoingOutline }
  | { readonly step: "sending"; readonly outline: OutgoingOutline; readonly parts: number }
  | { readonly step: "done"; readonly outline: OutgoingOutline; readonly results: readonly PushResult[] };

/** What the desk's page shows. */
export type DeskState =
  | { readonly page: "key"; readonly isBusy: boolean; readonly code: string | null }
  | { readonly page: "desk"; readonly owner: DeskOwner; readonly collect: CollectState; readonly upload: UploadState }
  /** The engine cannot work, or broke. */
  | { readonly page: "unavailable"; readonly code: string };

/** The beginning of a collection: everything that fits into the first bundle is chosen. */
export function collectFrom(waiting: readonly WaitingSubmission[]): CollectState {
  const plan = planPull(waiting, "all");
  return collectBundle({ bundles: plan.ok ? plan.value : [], further: furtherPlace(waiting) }, 0);
}

/** The bundle after the current one, with everything in it chosen; null if there is none among those that were listed. */
export function collectNext(state: CollectState): CollectState | null {
  return state.current + 1 < state.bundles.length ? collectBundle(state, state.current + 1) : null;
}

/** True if the current bundle is the last of those that were listed, and more waits. */
export function hasFurther({ bundles, current, further }: CollectState): boolean {
  return further !== null && current + 1 >= bundles.length;
}

/** What may be chosen for the current bundle. */
export function offeredBy({ bundles, current }: Pick<CollectState, "bundles" | "current">): PlannedBundle {
  return bundles[current] ?? [];
}

function collectBundle({ bundles, further }: Pick<CollectState, "bundles" | "further">, current: number): CollectState {
  const chosen = new Set(offeredBy({ bundles, current }).map(({ id }) => id));
  return { bundles, further, current, chosen, isBusy: false, ready: null, code: null };
}

/** Sealed bytes of a submission: its letter and its segments. */
export function sealedBytes({ bytes, segments }: Pick<WaitingSubmission, "bytes" | "segments">): number {
  return bytes + segments * SEGMENT_SEALED_BYTES;
}

/** Parts of an outgoing file, as the upload counts them. */
export function partsOf(outline: OutgoingOutline): number {
  if (outline.kind === "card") return 1;
  const { hasProfile, receipts, replies, weeks } = outline;
  return (weeks > 0 || hasProfile ? 1 : 0) + replies + (receipts > 0 ? 1 : 0);
}
