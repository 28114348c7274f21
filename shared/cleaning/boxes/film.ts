import type { ByteSource } from "../../bytes/index.ts";
import type { Cleaned, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import { PieceList } from "../piece-list.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { wordsOf } from "../words.ts";
import { BoxFinder, onlyBox, type Box } from "./box.ts";
import { findInBox } from "./box-findings.ts";
import { cleanFileType } from "./brands.ts";
import { cleanFragments, movieBoxOf } from "./fragments.ts";
import { cleanMovie } from "./movie.ts";
import type { Work } from "./work.ts";
import { mediaHeader } from "./write-box.ts";

/** Boxes that say where others are, or for which players a file is: they are made anew, or not needed. */
const INDEXES: readonly string[] = ["ftyp", "styp", "moov", "moof", "mdat", "sidx", "ssix", "mfra", "pdin"];
const TRAIL_BYTES = 1024;

/** Keeps the pictures, the sound and the subtitles of an MP4, MOV or M4A file. @throws NotCleanable */
export async function cleanFilm(source: ByteSource, kind: FileKind, onProgress: OnProgress): Promise<Cleaned> {
  const reader = new Reader(source);
  const boxes = new BoxFinder(reader);
  const work: Work = { kind, boxes, reader, findings: new FindingList(), left: new FindingList() };
  const { all, rest } = await boxes.between(0, source.size);
  await findTrail(work, all, rest);
  for (const box of all) if (!INDEXES.includes(box.type)) await findInBox(work, box);
  const media = all.filter(({ type }) => type === "mdat").map(({ content, end }) => ({ start: content, end }));

  const pieces = new PieceList();
  pieces.addAll(await cleanFileType(work, onlyBox(all, "ftyp")));
  const fragments = all.filter(({ type }) => type === "moof");
  const movie = await cleanMovie(work, { movie: movieBoxOf(all), media, fragments }, pieces.length);
  pieces.addAll(movie.pieces);
  if (movie.layout.length > 0) pieces.write(mediaHeader(movie.layout.length));
  movie.layout.addTo(pieces, movie.look.patches);
  const used = movie.layout.length + (await cleanFragments(work, fragments, movie, media, pieces));
  const there = media.reduce((sum, { start, end }) => sum + end - start, 0);
  if (there > used && !movie.leftOut) work.findings.add("hidden", "mdat without a track");
  onProgress(source.size);
  return { findings: work.findings.all, left: work.left.all, pieces: pieces.all };
}

/** What is behind the last box; a box that should be longer than the file was cut off. @throws NotCleanable */
async function findTrail(work: Work, all: readonly Box[], rest: number): Promise<void> {
  if (rest === work.reader.size) return;
  const bytes = await work.reader.bytes(rest, Math.min(TRAIL_BYTES, work.reader.size - rest));
  const type = wordsOf(bytes.subarray(4, 8));
  if (["mdat", "moof", "moov"].includes(type) || all.length === 0) throw new NotCleanable("cleaning.malformed");
  work.findings.add("hidden", "after the last box", wordsOf(bytes));
}
