import type { World } from "./command.ts";
import { counted } from "./counted.ts";

/** Says of files that people sealed themselves what they are, and what cannot be done with them (PROTOCOL.md §4.11). */
export function tellSealedFiles(files: number, { talk }: World): void {
  if (files === 0) return;
  talk(
    `${counted(files, "sealed file")}: no codename belongs to such a case. Nobody can prove who sealed it, and nobody can be answered here. ` +
      "If it says how to reach the person, think first who else could be reading there.",
  );
}
