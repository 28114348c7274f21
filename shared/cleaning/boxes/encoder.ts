import { latin1Of } from "../words.ts";
import type { Work } from "./work.ts";

const LOOKED_AT_BYTES = 4096;

/** The message in which x264 and x265 name themselves and their settings, in the first picture: it is part of the content, and stays. */
export async function findEncoder(work: Work, offset: number): Promise<void> {
  const length = Math.min(LOOKED_AT_BYTES, work.reader.size - offset);
  if (length <= 0) return;
  const name = /x26[45] (?:- core|\(build) [ -~]{0,60}|Lavc[\d.]+/.exec(
    latin1Of(await work.reader.bytes(offset, length)),
  );
  if (name !== null) work.left.add("program", "SEI user data", name[0]);
}
