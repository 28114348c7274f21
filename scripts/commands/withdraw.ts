import { withdrawalWriter } from "../../shared/source/letters.ts";
import type { Command } from "../cli/command.ts";
import { CODENAME_FILE, LANGUAGE, ORGANISATION_OF_CASE, RECEIPT, SOURCE_SERVER } from "../cli/options.ts";
import { sendAgain } from "../cli/send-again.ts";

/** Takes consent back; the letter proves that it comes from the same codename (PROTOCOL.md §4.8). */
export const withdraw: Command = {
  name: "withdraw",
  summary: "Take consent back; the text says which",
  operands: [],
  options: {
    server: SOURCE_SERVER,
    "codename-file": CODENAME_FILE,
    organisation: ORGANISATION_OF_CASE,
    text: { value: "FILE", occurs: "required", meaning: "what is withdrawn" },
    language: LANGUAGE,
    receipt: RECEIPT,
  },
  run: (args, world) => sendAgain(args, world, withdrawalWriter),
};
