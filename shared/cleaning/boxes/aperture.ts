import type { Box } from "./box.ts";
import { keepRule, type Rule, type Work } from "./work.ts";

/** What a box needs to be looked at as a clean aperture. */
const APERTURE_BYTES = 32;
/** Coders work in blocks: what is added to fill them is this at most, and nothing to be seen. */
const FILLED_PIXELS_MOST = 8;

/** A rule for the clean aperture of pictures of this size (ISO 14496-12 §12.1.4): it stays, and what it cuts off is named as left. */
export function apertureRule(width: number, height: number): Rule {
  return async (work, box) => {
    await findCropped(work, box, width, height);
    return await keepRule(APERTURE_BYTES)(work, box);
  };
}

/** Names what of a picture is in the file and outside of what is shown. */
export async function findCropped(work: Work, aperture: Box, width: number, height: number): Promise<void> {
  if (aperture.end - aperture.content < APERTURE_BYTES) return;
  const view = await work.reader.view(aperture.content, APERTURE_BYTES);
  const shown = [0, 8].map((at) => view.getUint32(at) / view.getUint32(at + 4));
  const cut = [width, height].some((length, index) => length - (shown[index] ?? 0) > FILLED_PIXELS_MOST);
  if (cut) work.left.add("hidden", "clap", "more of the picture than is shown");
}
