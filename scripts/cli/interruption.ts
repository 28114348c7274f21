// A person may stop the program at any moment (Ctrl-C, a closed terminal). What is half done then must not stay behind, and what
// could not be had again must be told.

/** Has to be short, and must not wait: the program ends right after it. */
type Cleanup = () => void;

const pending = new Set<Cleanup>();

/** Runs something. If the program is stopped meanwhile, `cleanup` is done first. */
export async function stoppable<T>(cleanup: Cleanup, run: () => Promise<T>): Promise<T> {
  pending.add(cleanup);
  try {
    return await run();
  } finally {
    pending.delete(cleanup);
  }
}

/** Does what has to be done before the program ends in the middle: the innermost first. One that fails does not stop the others. */
export function cleanUp(): void {
  for (const cleanup of [...pending].reverse()) {
    pending.delete(cleanup);
    try {
      cleanup();
    } catch {
      // The disk may be gone; there is nothing more to be done about it.
    }
  }
}
