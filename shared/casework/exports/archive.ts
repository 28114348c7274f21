import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import { sha256Hex } from "../../crypto/hash.ts";
import { encodeTar } from "../../protocol/tar.ts";

/** A file of an archive. Its name is ours: letters, digits, dots and hyphens. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Bytes;
}

/**
 * Files in one tar archive (PROTOCOL.md §8.1), sorted by name, with `SHA256SUMS` as `sha256sum -c` reads it. No times, no owner.
 */
export async function archiveFile(files: readonly ExportedFile[]): Promise<Bytes> {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const sums = await Promise.all(sorted.map(async ({ name, content }) => `${await sha256Hex(content)}  ${name}\n`));
  // Capital letters come before all others, as the archive's order wants it.
  return encodeTar([{ name: "SHA256SUMS", content: encodeUtf8(sums.join("")) }, ...sorted]);
}
