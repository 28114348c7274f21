/** Seconds between 1904, from which films count, and 1970. */
const EPOCH_SECONDS = 2_082_844_800;

/** In 2001. No clock that began with a recording, or with the device that made it, has come so far. */
const SINCE_1970_LEAST = 1_000_000_000n;

/** Seconds that a film or a sound may begin with, in which there is nothing: nobody waits longer. What begins later kept a clock. */
export const START_SECONDS_LEAST = 60n;

/** Nothing is so long, and no part of anything begins so much later than the others. */
export const DAY_SECONDS = 86_400n;

/** A moment in ISO 8601. Some programs count from 1970: a year before that is none in which a phone filmed. Null for what is no time. */
export function momentOf(seconds: number): string | null {
  const unix = seconds > EPOCH_SECONDS ? seconds - EPOCH_SECONDS : seconds;
  const time = new Date(unix * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** What a clock said: the moment, where it counts from a year; and else hours, minutes and seconds. */
export function clockText(seconds: bigint): string {
  const moment = seconds < SINCE_1970_LEAST ? null : momentOf(Number(seconds));
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  return moment ?? parts.map((part) => part.toString().padStart(2, "0")).join(":");
}
