import { loadSodium } from "../../shared/sodium/sodium.ts";
import { RECEIPT_FILE_LARGEST_BYTES } from "../../shared/protocol/receipt-file.ts";
import { checkReceiptFile } from "../../shared/source/saved-receipt.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { readDirectory } from "../cli/directory.ts";
import { serverAt } from "../cli/http-transport.ts";
import { optional, SOURCE_SERVER } from "../cli/options.ts";
import { readInput } from "../cli/read-input.ts";

/** Checks a saved receipt, and says what it proves and what not (PROTOCOL.md §10.5). */
export const receiptCheck: Command = {
  name: "receipt check",
  summary: "Check a saved receipt, and say what it proves",
  operands: ["RECEIPT.json"],
  options: { server: optional(SOURCE_SERVER, "also ask this server whether the receipt is its own") },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const file = args.operand(0);
  const sodium = await loadSodium();
  const receipt = orFail(
    await checkReceiptFile(sodium, await readInput(file, RECEIPT_FILE_LARGEST_BYTES, world)),
    file,
  );
  const { day, instance, letter, organisation, submission } = receipt;
  const url = args.optional("server");
  const isItsOwn = url === null ? null : (await readDirectory(serverAt(url, sodium))).instance.id === instance;
  return {
    json: { day, instance, letter, organisation, server: isItsOwn, submission },
    text: [
      `The server with the id ${instance} has signed that it took in a sealed letter on ${day}:`,
      `Submission:   ${submission}`,
      `Organisation: ${organisation}`,
      `Letter:       ${letter} (SHA-256 of its sealed bytes)`,
      ...(isItsOwn === null
        ? []
        : [isItsOwn ? "This is the server that was asked." : "THE SERVER THAT WAS ASKED IS ANOTHER ONE."]),
      "It proves that a letter with these bytes was there when the server signed. It does not prove what it says, who wrote it, that anybody has read it, or that the server's date was right.",
    ].join("\n"),
    verified: isItsOwn !== false,
  };
}
