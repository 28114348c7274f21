import type { BundleTicket, WaitingSubmission } from "../api/documents.ts";
import { bundlePath } from "../api/desk-api.ts";
import { requestBytes, type Transport } from "../api/transport.ts";
import { failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import type { SubmissionId } from "../protocol/id.ts";
import { SUBMISSIONS_PER_BUNDLE } from "../protocol/limits.ts";

/** What goes into one bundle, the oldest first. */
export type PlannedBundle = readonly WaitingSubmission[];

/**
 * Plans as many bundles as it takes to collect the wanted submissions, or all that wait: the oldest first, and none with more than
 * `most` (PROTOCOL.md §8.2). What nobody can open waits for weeks: nothing else may have to wait behind it.
 */
export function planPull(
  waiting: readonly WaitingSubmission[],
  wanted: readonly SubmissionId[] | "all",
  most: number = SUBMISSIONS_PER_BUNDLE,
): Result<readonly PlannedBundle[], "submission.unknown"> {
  const names = new Set(wanted === "all" ? [] : wanted);
  const asked = wanted === "all" ? waiting : waiting.filter(({ id }) => names.has(id));
  if (wanted !== "all" && asked.length !== names.size) return failure("submission.unknown");
  const oldestFirst = asked.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  const bundles = Array.from({ length: Math.ceil(oldestFirst.length / most) }, (_, index) =>
    oldestFirst.slice(index * most, (index + 1) * most),
  );
  return ok(bundles);
}

/** How much of a bundle is asked for at once: on a slow line a piece still comes well within a request's time. */
export const BUNDLE_PIECE_BYTES: number = 4 * 1024 * 1024;

/** Keeps the bytes that come next; when it has resolved, they need not come again. */
export type KeepPiece = (piece: Bytes, offset: number) => Promise<void>;

/**
 * Downloads a bundle from `start` on, in pieces and in order, so that a broken connection costs one piece (PROTOCOL.md §7.5).
 * The ticket is the right to it: no session is needed. Holds one piece at a time.
 */
export async function downloadBundle(
  send: Transport,
  { bytes, ticket }: BundleTicket,
  start: number,
  keep: KeepPiece,
): Promise<Result<null, string>> {
  for (let offset = start; offset < bytes; offset += BUNDLE_PIECE_BYTES) {
    const length = Math.min(BUNDLE_PIECE_BYTES, bytes - offset);
    const headers = { range: `bytes=${String(offset)}-${String(offset + length - 1)}` };
    const request = { method: "GET", path: bundlePath(ticket), headers, body: null, largestAnswer: length } as const;
    const piece = await requestBytes(send, request, 206);
    if (!piece.ok) return piece;
    if (piece.value.length !== length) return failure("answer.malformed");
    await keep(piece.value, offset);
  }
  return ok(null);
}
