/**
 * Whole percent of `total` that are done, rounded down: 100 means all of it, 0 may still be something. Nothing to do is done.
 */
export function percentDone(done: number, total: number): number {
  if (total <= 0 || done >= total) return 100;
  return Math.min(99, Math.max(0, Math.floor((done / total) * 100)));
}
