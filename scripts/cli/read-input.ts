import { open } from "node:fs/promises";
import { parseUtf8, type Bytes } from "../../shared/bytes/index.ts";
import type { World } from "./command.ts";
import { CommandError, orFail } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";

/** All of a file, or of standard input for `-`; at most `largest` bytes. @throws CommandError */
export async function readInput(path: string, largest: number, { stdin }: Pick<World, "stdin">): Promise<Bytes> {
  return path === "-" ? await stdin.read(largest) : await readWholeFile(path, largest);
}

/** What people call an input that went wrong. */
export function nameOfInput(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** The same as text. A byte order mark is refused, like everything that is not UTF-8. @throws CommandError */
export async function readTextInput(path: string, largest: number, world: Pick<World, "stdin">): Promise<string> {
  return orFail(parseUtf8(await readInput(path, largest, world)), nameOfInput(path));
}

/** All of a file. Read to its end, not to its size: a pipe or `/dev/fd/3` has none. @throws CommandError */
export function readWholeFile(path: string, largest: number): Promise<Bytes> {
  return onFiles(async () => {
    const file = await open(path, "r");
    try {
      const room = new Uint8Array(largest + 1);
      let length = 0;
      while (length < room.length) {
        const { bytesRead } = await file.read(room, length, Math.min(1024 * 1024, room.length - length), null);
        if (bytesRead === 0) return room.slice(0, length);
        length += bytesRead;
      }
      throw new CommandError("file.too_large", `${path}, at most ${largest} bytes`);
    } finally {
      await file.close();
    }
  }, path);
}
