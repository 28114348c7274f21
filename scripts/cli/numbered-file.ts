import { format, parse } from "node:path";

/** The name of a file in a series that begins with `path`: `in.tar`, `in-2.tar`, `in-3.tar`. Numbers count from 1. */
export function numberedFile(path: string, number: number): string {
  if (number === 1) return path;
  const { dir, ext, name } = parse(path);
  return format({ dir, base: `${name}-${String(number)}${ext}` });
}
