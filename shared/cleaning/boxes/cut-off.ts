import { onlyBox, type Box } from "./box.ts";
import { unitsPerSecond, unseenSeconds } from "./edits.ts";
import type { Track } from "./track.ts";
import type { Work } from "./work.ts";

/** Decoders of sound begin with a few packets that are not heard: two, of which the longest are those of telephones' sound. */
const PRIMING_SECONDS = 0.3;

/** Names how much of a film is in it and not shown: what somebody cut off may be what nobody should see. @throws NotCleanable */
export async function findCutOff(work: Work, movie: readonly Box[], tracks: readonly Track[]): Promise<void> {
  const header = onlyBox(movie, "mvhd");
  if (header === undefined) return;
  const clock = {
    perSecond: await unitsPerSecond(work, header),
    isFragmented: movie.some(({ type }) => type === "mvex"),
  };
  let most = 0;
  for (const { medium, timing } of tracks) {
    const seconds = await unseenSeconds(work, timing, clock);
    if (medium !== "sound" || seconds > PRIMING_SECONDS) most = Math.max(most, seconds);
  }
  if (most > 0) work.left.add("hidden", "elst", Number.isFinite(most) ? cutOffText(most) : null);
}

/** In words, because the command line shows it as it is: at least a tenth of a second. */
function cutOffText(seconds: number): string {
  return `${Math.max(0.1, seconds).toFixed(1)} s that players do not show`;
}
