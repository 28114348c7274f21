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
  EACCES: "file.forbidden",
  EPERM: "file.forbidden",
  EISDIR: "file.is_folder",
  ENOTDIR: "file.not_folder",
  EROFS: "file.read_only",
  EIO: "file.device_failed",
  ENODEV: "file.device_failed",
  ENXIO: "file.device_failed",
};
const EXPECTED = /^E(?:NOTEMPTY|LOOP|MFILE|NFILE|BUSY|STALE|NOTSUP|OPNOTSUPP|TXTBSY|AGAIN)$/;
/** What SQLite says of its files; its codes have endings that say more. */
const DATABASE_CODES: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/, "file.no_space"],
  [/^SQLITE_(?:CANTOPEN|PERM|READONLY)/, "file.forbidden"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, "file.damaged"],
  [/^SQLITE_IOERR/, "file.device_failed"],
  [/^SQLITE_BUSY/, "server.busy"],
];

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
    const known = codeFor(code);
    if (known === null) throw error;
    throw new CommandError(known, path ?? pathOf(error));
  }
}

function codeFor(system: string): string | null {
  const database = DATABASE_CODES.find(([pattern]) => pattern.test(system))?.[1];
  return CODES[system] ?? database ?? (EXPECTED.test(system) ? "file.unreadable" : null);
}

function pathOf(error: unknown): string | null {
  const path = error instanceof Error && "path" in error ? error.path : null;
  return typeof path === "string" ? path : null;
}
