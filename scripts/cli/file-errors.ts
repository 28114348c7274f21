import { CommandError } from "./command-error.ts";

const CODES: { readonly [code: string]: string } = {
  EEXIST: "file.exists",
  ENOENT: "file.missing",
  ENOSPC: "file.no_space",
  EDQUOT: "file.no_space",
  EFBIG: "file.no_space",
  // A stick with FAT refuses names that others take, and some file systems refuse what is no text of theirs.
  EINVAL: "file.name_refused",
  ENAMETOOLONG: "file.name_refused",
  EILSEQ: "file.name_refused",
  EROFS: "file.read_only",
  EIO: "file.device_failed",
  ENODEV: "file.device_failed",
  ENXIO: "file.device_failed",
};
const EXPECTED = /^E(?:ACCES|PERM|ISDIR|NOTDIR|NOTEMPTY|LOOP|MFILE|NFILE|BUSY|STALE|NOTSUP|OPNOTSUPP|TXTBSY|AGAIN)$/;

/**
 * Does something with files; what a file system may refuse ends the command, with a code that says what it was, and the file
 * that it was about: `path` if it is given, otherwise the one that the system names. @throws CommandError
 */
export async function onFiles<T>(operation: () => Promise<T>, path: string | null = null): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (typeof code !== "string") throw error;
    const known = CODES[code] ?? (EXPECTED.test(code) ? "file.unreadable" : null);
    if (known === null) throw error;
    throw new CommandError(known, path ?? pathOf(error));
  }
}

function pathOf(error: unknown): string | null {
  const path = error instanceof Error && "path" in error ? error.path : null;
  return typeof path === "string" ? path : null;
}
