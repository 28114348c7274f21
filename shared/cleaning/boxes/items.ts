import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import { lengthOf, onlyBox, type Box } from "./box.ts";
import { createCursor, type Cursor } from "./cursor.ts";
import {
  readAssociations,
  readPlaces,
  readReferences,
  TABLE_BYTES_MOST,
  type Association,
  type Reference,
} from "./item-tables.ts";
import type { Range } from "./layout.ts";
import type { Work } from "./work.ts";

/** A part of a picture's file (ISO 14496-12 §8.11, ISO 23008-12). */
export interface Item {
  readonly id: number;
  readonly type: string;
  /** Not meant to be shown by itself. */
  readonly isHidden: boolean;
  /** Where its bytes are in the file. */
  readonly extents: readonly Range[];
  readonly properties: readonly Association[];
}

/** What a `meta` box says of a picture. */
export interface Picture {
  readonly primary: number;
  readonly items: readonly Item[];
  readonly references: readonly Reference[];
  readonly properties: readonly Box[];
}

const ITEMS_MOST = 10_000;

/** Reads the tables of a `meta` box. @throws NotCleanable */
export async function readPicture(work: Work, boxes: readonly Box[]): Promise<Picture> {
  const table = async (type: string): Promise<Cursor> => await cursorOf(work, need(boxes, type));
  const inProperties = await work.boxes.between(need(boxes, "iprp").content, need(boxes, "iprp").end);
  const list = need(inProperties.all, "ipco");
  const associations = new Map<number, readonly Association[]>();
  for (const box of inProperties.all.filter(({ type }) => type === "ipma")) {
    readAssociations(await cursorOf(work, box), associations);
  }
  const places = readPlaces(await table("iloc"), onlyBox(boxes, "idat"));
  const infos = await readInfos(work, need(boxes, "iinf"));
  const items = infos.map((info) => ({
    ...info,
    extents: places.get(info.id) ?? [],
    properties: associations.get(info.id) ?? [],
  }));
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new NotCleanable("cleaning.malformed");
  const primary = await table("pitm");
  return {
    primary: primary.number(primary.version === 0 ? 2 : 4),
    items,
    references: await readReferences(work, onlyBox(boxes, "iref")),
    properties: (await work.boxes.between(list.content, list.end)).all,
  };
}

function need(boxes: readonly Box[], type: string): Box {
  const box = onlyBox(boxes, type);
  if (box === undefined) throw new NotCleanable("cleaning.malformed");
  return box;
}

async function cursorOf(work: Work, box: Box): Promise<Cursor> {
  if (lengthOf(box) > TABLE_BYTES_MOST) throw new NotCleanable("cleaning.too_large");
  return createCursor(await work.reader.view(box.content, lengthOf(box)));
}

type Info = Pick<Item, "id" | "type" | "isHidden">;

async function readInfos(work: Work, box: Box): Promise<readonly Info[]> {
  const head = await work.reader.view(box.content, 4);
  const { all } = await work.boxes.between(box.content + (head.getUint8(0) === 0 ? 6 : 8), box.end);
  const infos = all.filter(({ type }) => type === "infe");
  if (infos.length > ITEMS_MOST) throw new NotCleanable("cleaning.too_large");
  const read: Info[] = [];
  for (const info of infos) {
    const cursor = await cursorOf(work, info);
    if (cursor.version < 2) throw new NotCleanable("cleaning.unsupported");
    const id = cursor.number(cursor.version === 2 ? 2 : 4);
    if (cursor.number(2) !== 0) throw new NotCleanable("cleaning.encrypted");
    read.push({ id, type: latin1Of(cursor.bytes(4)), isHidden: (cursor.flags & 1) === 1 });
  }
  return read;
}
