import { u32, type ByteSource } from "../../bytes/index.ts";
import type { Cleaned, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import { PieceList } from "../piece-list.ts";
import type { Piece } from "../pieces.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { BoxFinder, onlyBox, type Box } from "./box.ts";
import { findInBox } from "./box-findings.ts";
import { cleanFileType } from "./brands.ts";
import { chooseItems } from "./choose-items.ts";
import { cleanItems } from "./clean-items.ts";
import { handler } from "./headers.ts";
import { cleanProperties } from "./item-properties.ts";
import { idsOf, infosOf, placesOf, primaryOf, referencesOf } from "./item-writer.ts";
import { readPicture, type Item } from "./items.ts";
import { assertInside, Layout } from "./layout.ts";
import type { Work } from "./work.ts";
import { boxOf, lengthOfAll, mediaHeader } from "./write-box.ts";

const TABLES: readonly string[] = ["hdlr", "pitm", "iinf", "iref", "iprp", "iloc", "idat", "dinf", "grpl"];
const MADE_ANEW: readonly string[] = ["ftyp", "meta", "mdat"];
const TRAIL_BYTES = 1024;

/** Keeps the picture that a HEIC or AVIF file shows, and what it is made of. @throws NotCleanable */
export async function cleanHeif(source: ByteSource, kind: FileKind, onProgress: OnProgress): Promise<Cleaned> {
  const reader = new Reader(source);
  const boxes = new BoxFinder(reader);
  const work: Work = { kind, boxes, reader, findings: new FindingList(), left: new FindingList() };
  const { all, rest } = await boxes.between(0, source.size);
  const meta = onlyBox(all, "meta");
  // A film of pictures: what it shows is in its tracks, and here.
  if (all.some(({ type }) => type === "moov")) throw new NotCleanable("cleaning.unsupported");
  if (meta === undefined || all[0]?.type !== "ftyp") throw new NotCleanable("cleaning.malformed");
  for (const box of all) if (!MADE_ANEW.includes(box.type)) await findInBox(work, box);
  if (rest < source.size) {
    work.findings.add(
      "hidden",
      "after the last box",
      wordsOf(await reader.bytes(rest, Math.min(TRAIL_BYTES, source.size - rest))),
    );
  }
  const tables = (await boxes.between(meta.content + 4, meta.end)).all;
  for (const box of tables) if (!TABLES.includes(box.type)) await findInBox(work, box);

  const picture = await readPicture(work, tables);
  const kept = await chooseItems(work, picture);
  const items = await cleanItems(
    work,
    picture,
    picture.items.filter(({ id }) => kept.has(id)),
  );
  const data = [...all, ...tables].filter(({ type }) => type === "mdat" || type === "idat");
  const layout = layoutOf(items, data);
  const there = data.reduce((sum, { content, end }) => sum + end - content, 0);
  if (there > new Layout(picture.items.flatMap(({ extents }) => extents)).length)
    work.findings.add("hidden", "mdat without an item");

  const start = await cleanFileType(work, onlyBox(all, "ftyp"));
  const description = await describe(work, onlyBox(tables, "hdlr"));
  const idOf = idsOf(items);
  const more = [
    infosOf(items, idOf),
    ...referencesOf(picture.references, kept, idOf),
    ...(await cleanProperties(work, picture, items)),
  ];
  const make = (at: number): readonly Piece[] => [
    ...start,
    ...boxOf("meta", [
      u32(0),
      ...description,
      primaryOf(picture.primary, idOf),
      placesOf(items, layout, at, idOf),
      ...more,
    ]),
    mediaHeader(layout.length),
  ];
  const pieces = new PieceList();
  pieces.addAll(make(lengthOfAll(make(0))));
  layout.addTo(pieces);
  onProgress(source.size);
  return { findings: work.findings.all, left: work.left.all, pieces: pieces.all };
}

async function describe(work: Work, box: Box | undefined): Promise<readonly Piece[]> {
  const type = box === undefined ? "" : latin1Of((await work.reader.bytes(box.content, 12)).subarray(8));
  if (box === undefined || type !== "pict") throw new NotCleanable("cleaning.malformed");
  return await handler(work, box);
}

function layoutOf(items: readonly Item[], data: readonly Box[]): Layout {
  const media = data.map(({ content, end }) => ({ start: content, end })).toSorted((a, b) => a.start - b.start);
  const ranges = items.flatMap(({ extents }) => extents);
  for (const range of ranges) assertInside(media, range);
  const layout = new Layout(ranges);
  if (layout.isLarge) throw new NotCleanable("cleaning.too_large");
  return layout;
}
