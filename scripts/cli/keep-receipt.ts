import type { Bytes } from "../../shared/bytes/index.ts";
import type { Arguments } from "./arguments.ts";
import { refuseExisting, writeNewFile } from "./write-file.ts";

/** Looks, before anything is sent, whether the receipt can be saved where `--receipt` says. @throws CommandError `file.exists` */
export async function refuseReceipt(args: Arguments): Promise<void> {
  const path = args.optional("receipt");
  if (path !== null) await refuseExisting(path);
}

/** Saves the receipt where `--receipt` says, if it does (PROTOCOL.md §10.5). @throws CommandError */
export async function keepReceipt(args: Arguments, receiptFile: Bytes): Promise<void> {
  const path = args.optional("receipt");
  if (path !== null) await writeNewFile(path, receiptFile);
}
