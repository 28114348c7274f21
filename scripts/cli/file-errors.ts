import { CommandError } from "./command-error.ts";

const CODES: { readonly [code: string]: string } = {
  EEXIST: "file.exists",
  ENOENT: "file.missing",
  ENOSPC: "file.no_space",
};
const EXPECTED = /^E(?:EXIST|NOENT|NOSPC|ACCES|PERM|ISDIR|NOTDIR|IO|ROFS|NAMETOOLONG|LOOP|DQUOT|FBIG|MFILE)$/;

/** Does something with files; what a file system may refuse ends the command, with a code that says what it was. */
export async function onFiles<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (typeof code !== "string" || !EXPECTED.test(code)) throw error;
    throw new CommandError(CODES[code] ?? "file.unreadable");
  }
}
