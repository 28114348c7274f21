import { box, bytesOf, fileType, u16, zeros } from "./box-writer.ts";

export interface ItemParts {
  readonly id: number;
  readonly type: string;
  readonly data?: string | Uint8Array;
  /** Places in the list of properties, from 1; with 0x80 they are essential. */
  readonly properties?: readonly number[];
  readonly flags?: number;
  /** In the box `idat` in place of the media data. */
  readonly isNear?: boolean;
  readonly name?: string;
}

export interface PictureParts {
  readonly items: readonly ItemParts[];
  readonly properties?: readonly Uint8Array[];
  readonly references?: readonly Uint8Array[];
  readonly inMeta?: readonly Uint8Array[];
  readonly brand?: string;
  readonly primary?: number;
  readonly after?: Uint8Array;
  /** Behind the data of the items. */
  readonly more?: string;
  readonly withIds32?: boolean;
  /** Places of properties in two bytes, of which the first bit says that they are essential. */
  readonly withWidePlaces?: boolean;
}

export const reference = (type: string, from: number, ...to: readonly number[]): Buffer =>
  box(type, u16(from, to.length, ...to));

export const size = box("ispe", zeros(12));

/** Units behind lengths of four bytes, and parameter sets, if there are any. */
export const hevcConfiguration = (arrays = 0, ...parts: readonly Uint8Array[]): Buffer =>
  box("hvcC", zeros(21), Buffer.of(3, arrays), ...parts);

/** A unit of HEVC: 1 is a slice. */
export const hevcUnit = (content: string | Uint8Array, type = 1): Buffer => {
  const bytes = bytesOf(content);
  return bytesOf(2 + bytes.length, Buffer.of(type << 1, 1), bytes);
};

/** A unit of AV1: 6 is a frame. */
export const av1Unit = (content: string | Uint8Array, type = 6): Buffer => {
  const bytes = bytesOf(content);
  return bytesOf(Buffer.of((type << 3) | 2, bytes.length), bytes);
};

/** A HEIC or AVIF file with its items' data one after the other. */
export function picture(parts: PictureParts): Buffer {
  const {
    items,
    properties = [size, hevcConfiguration()],
    references = [],
    inMeta = [],
    brand = "heic",
    primary = 1,
  } = parts;
  const isWide = parts.withIds32 === true;
  const id = (value: number): Buffer => (isWide ? bytesOf(value) : u16(value));
  const version = (wide: number, flags = 0): number => (isWide ? wide * 0x100_0000 : 0) + flags;
  const near = Buffer.concat(items.filter(({ isNear }) => isNear === true).map(({ data = "" }) => bytesOf(data)));
  const hasNear = near.length > 0;
  const build = (at: number): Buffer => {
    let far = at;
    let inData = 0;
    const places = items
      .filter(({ data }) => data !== undefined)
      .map(({ id: own, data = "", isNear }) => {
        const length = bytesOf(data).length;
        const from = isNear === true ? inData : far;
        if (isNear === true) inData += length;
        else far += length;
        const method = hasNear || isWide ? u16(isNear === true ? 1 : 0) : zeros(0);
        return bytesOf(id(own), method, u16(0, 1), from, length);
      });
    const infos = items.map(({ id: own, type, flags = 0, name = "" }) =>
      box("infe", (isWide ? 0x300_0000 : 0x200_0000) + flags, id(own), u16(0), type, `${name}\0`),
    );
    const places16 = parts.withWidePlaces === true;
    const associations = items.map(({ id: own, properties: used = [] }) =>
      bytesOf(id(own), Buffer.of(used.length), places16 ? u16(...used) : Buffer.from(used)),
    );
    const iloc = isWide ? 0x200_0000 : hasNear ? 0x100_0000 : 0;
    return bytesOf(
      fileType(brand, "mif1"),
      box(
        "meta",
        0,
        box("hdlr", 0, 0, "pict", zeros(12), "\0"),
        box("pitm", version(1), id(primary)),
        box("iloc", iloc, u16(0x4400), id(places.length), ...places),
        box("iinf", version(1), id(items.length), ...infos),
        ...(references.length === 0 ? [] : [box("iref", version(1), ...references)]),
        box(
          "iprp",
          box("ipco", ...properties),
          box("ipma", version(1, places16 ? 1 : 0), items.length, ...associations),
        ),
        ...(hasNear ? [box("idat", near)] : []),
        ...inMeta,
      ),
    );
  };
  const media = Buffer.concat(items.filter(({ isNear }) => isNear !== true).map(({ data = "" }) => bytesOf(data)));
  return bytesOf(build(build(0).length + 8), box("mdat", media, parts.more ?? ""), parts.after ?? zeros(0));
}
