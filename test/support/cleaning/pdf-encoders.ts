// Old ways of packing data (ISO 32000-1, 7.4), written from the specification for tests.

/** ASCIIHexDecode. */
export function encodedHex(data: string): string {
  return `${Buffer.from(data, "latin1")
    .toString("hex")
    .replaceAll(/(.{20})/g, "$1\n")}>`;
}

/** ASCII85Decode. */
export function encoded85(data: string): string {
  const bytes = Buffer.from(data, "latin1");
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    const group = Buffer.alloc(4);
    bytes.copy(group, 0, at, at + count);
    const value = group.readUInt32BE();
    const digits = [4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85)));
    text += value === 0 && count === 4 ? "z" : digits.slice(0, count + 1).join("");
  }
  return `${text}\n~>`;
}

/** RunLengthDecode: runs of three and more, and everything else as it is. */
export function encodedRuns(data: string): string {
  const parts = data.match(/([^])\1{2,127}|[^]{1,9}?(?=([^])\2\2|$)|[^]{1,9}/g) ?? [];
  const coded = parts.map((part) =>
    part.length > 2 && part === part.charAt(0).repeat(part.length)
      ? String.fromCharCode(257 - part.length) + part.charAt(0)
      : String.fromCharCode(part.length - 1) + part,
  );
  return `${coded.join("")}\x80`;
}

/** LZWDecode, whose codes get longer one code early (`early` 1) or not (0). */
export function encodedLzw(data: string, early = 1): string {
  let bits = "";
  let table = new Map<string, number>();
  let width = 9;
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, "0");
  };
  const clear = (): void => {
    put(256);
    table = new Map(Array.from({ length: 256 }, (_value, byte) => [String.fromCharCode(byte), byte]));
    width = 9;
  };
  clear();
  let held = "";
  for (const byte of data) {
    if (table.has(held + byte)) {
      held += byte;
      continue;
    }
    put(table.get(held) ?? 0);
    table.set(held + byte, table.size + 2);
    // The decoder is one entry behind.
    const known = table.size + 2 - 1;
    width = known + early >= 2048 ? 12 : known + early >= 1024 ? 11 : known + early >= 512 ? 10 : 9;
    if (table.size + 2 >= 4094) clear();
    held = byte;
  }
  if (held !== "") put(table.get(held) ?? 0);
  put(257);
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

/** Rows with PNG's predictors, which go round: none, sub, up, average, Paeth. */
export function predictedRows(data: string, width: number, pixel: number): string {
  const bytes = Buffer.from(data, "latin1");
  const out: number[] = [];
  for (let row = 0; row * width < bytes.length; row += 1) {
    const kind = row % 5;
    out.push(kind);
    for (let at = 0; at < width; at += 1) {
      const here = row * width + at;
      const left = at < pixel ? 0 : (bytes[here - pixel] ?? 0);
      const up = row === 0 ? 0 : (bytes[here - width] ?? 0);
      const corner = row === 0 || at < pixel ? 0 : (bytes[here - width - pixel] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out.push(((bytes[here] ?? 0) - guess + 256) % 256);
    }
  }
  return Buffer.from(out).toString("latin1");
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const order = [left, up, corner].map((value, index) => ({ value, index, distance: Math.abs(guess - value) }));
  order.sort((one, other) => one.distance - other.distance || one.index - other.index);
  return order[0]?.value ?? 0;
}
