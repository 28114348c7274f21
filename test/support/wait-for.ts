import { setTimeout as pause } from "node:timers/promises";

const POLL_MILLISECONDS = 50;

export interface WaitOptions {
  /** What is waited for, as the error says it: "the onion service to answer". */
  readonly what: string;
  readonly timeoutMilliseconds: number;
}

/**
 * Asks again and again until the probe answers something other than undefined, and returns that.
 *
 * @throws Error when the time is over, naming what was waited for; whatever the probe throws, at once.
 */
export async function waitFor<T>(options: WaitOptions, probe: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + options.timeoutMilliseconds;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== null) return answer;
    if (Date.now() > deadline) {
      throw new Error(`waited ${String(options.timeoutMilliseconds)} ms in vain for ${options.what}`);
    }
    await pause(POLL_MILLISECONDS);
  }
}
