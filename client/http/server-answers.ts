/** Longer than any line takes on which the page itself has come. */
const LONGEST_MILLISECONDS = 20_000;

/** Whether the server answers, whatever it says, when it is asked for a file of the program. */
export async function serverAnswers(path: string): Promise<boolean> {
  try {
    await fetch(path, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(LONGEST_MILLISECONDS) });
    return true;
  } catch {
    return false;
  }
}
