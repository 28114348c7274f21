import type { ByteSource } from "../../bytes/index.ts";
import type { Cleaned, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import { PieceList } from "../piece-list.ts";
import { copyOf } from "../pieces.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { encoderNameIn } from "./encoder-name.ts";
import { neutralInfo } from "./mpeg-info.ts";
import { lastTags } from "./mpeg-last-tags.ts";
import { FrameWalk } from "./mpeg-walk.ts";

/** Encoders fill what is left of frames with their names: at both ends, at least. */
const LOOKED_AT_BYTES = 65_536;

/** Keeps the frames of an MP3 file, and how long they are. @throws NotCleanable */
export async function cleanMp3(source: ByteSource, _kind: FileKind, onProgress: OnProgress): Promise<Cleaned> {
  const findings = new FindingList();
  const reader = new Reader(source);
  const walk = new FrameWalk(reader, await lastTags(reader, findings), findings);
  await walk.toEnd(onProgress);
  if (walk.marks.count === 0) throw new NotCleanable("cleaning.malformed");
  const pieces = new PieceList();
  const info = walk.info === null ? null : neutralInfo(walk.info, walk.marks, findings);
  if (info !== null) pieces.write(info);
  pieces.addAll(walk.sound.all);
  onProgress(source.size);
  return { findings: findings.all, left: await findLeft(source, walk.sound), pieces: pieces.all };
}

/** What encoders say between the sound stays where it is: frames borrow room from those before them. */
async function findLeft(source: ByteSource, { all, length }: PieceList): Promise<Cleaned["left"]> {
  const sound = copyOf(source, all);
  const left = new FindingList();
  for (const at of [0, Math.max(0, length - LOOKED_AT_BYTES)]) {
    const name = encoderNameIn(await sound.read(at, Math.min(LOOKED_AT_BYTES, length - at)));
    if (name !== null) left.add("program", "MPEG ancillary data", name);
  }
  return left.all;
}
