import type { FileKind } from "../kinds.ts";

/** The kind of a file that begins with `ftyp`, by its brands; or of an old QuickTime file by its first atom. */
export function kindOfBrands(head: string): FileKind | null {
  if (/^(?:moov|mdat|wide|free|skip|pnot)$/.test(head.slice(4, 8))) return "mov";
  if (head.slice(4, 8) !== "ftyp") return null;
  const length = head.charCodeAt(2) * 256 + head.charCodeAt(3);
  const major = head.slice(8, 12);
  const all = [major, ...(head.slice(16, Math.max(16, length)).match(/[^]{4}/g) ?? [])];
  if (major === "qt  ") return "mov";
  if (major === "M4A " || major === "M4B ") return "m4a";
  if (/^(?:avif|avis)$/.test(major)) return "avif";
  if (/^(?:hei[cxms]|hev[cxms])$/.test(major)) return "heic";
  if (/^(?:mif[12]|msf1|miaf)$/.test(major)) return all.includes("avif") ? "avif" : "heic";
  return "mp4";
}
