import type { World } from "./command.ts";
import { counted } from "./counted.ts";

/** Says of letters whose case lacks its first one what it most likely means, and what to do (PROTOCOL.md §4.8). */
export function tellUnchecked(letters: number, { talk }: World): void {
  if (letters === 0) return;
  talk(
    `${counted(letters, "letter")} cannot be checked yet (unchecked): the first letter of the case is not in this vault. ` +
      "This may be an older copy of the vault: open the vault file with the highest number of the newest day. " +
      "Until the first letter is there, or the case is removed, the server is not told to delete them.",
  );
}
