// Pictures in JPEG 2000 (ISO 15444-1, Annex I) by hand: text whose characters are bytes.

/** A big-endian number of so many bytes. */
export function numberOf(value: number, bytes: number): string {
  return Array.from({ length: bytes }, (_value, index) =>
    String.fromCharCode(Math.floor(value / 256 ** (bytes - 1 - index)) % 256),
  ).join("");
}

export function jpxBox(type: string, content: string): string {
  return numberOf(content.length + 8, 4) + type + content;
}

/** The header of a picture of so many components, each of eight bits. */
export function jpxHeader(components: number, width = 4, height = 2): string {
  return jpxBox("ihdr", `${numberOf(height, 4)}${numberOf(width, 4)}${numberOf(components, 2)}\x07\x07\0\0`);
}

/** Colors by their number: 16 is sRGB, 17 is gray. */
export function jpxColors(space: number): string {
  return jpxBox("colr", `\x01\0\0${numberOf(space, 4)}`);
}

/** Colors by a profile: restricted (2) or any (3). */
export function jpxProfile(profile: Uint8Array, method: 2 | 3 = 2): string {
  return jpxBox("colr", `${numberOf(method, 1)}\0\0${Buffer.from(profile).toString("latin1")}`);
}

/** A file: what its head is made of, the codestream, and boxes behind that. */
export function jpxFile(head: readonly string[], codestream: string, ...others: readonly string[]): string {
  const start = jpxBox("jP  ", "\r\n\x87\n") + jpxBox("ftyp", "jp2 \0\0\0\0jp2 ");
  return start + jpxBox("jp2h", head.join("")) + jpxBox("jp2c", codestream) + others.join("");
}
