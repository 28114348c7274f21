import { followupWriter } from "../../shared/source/letters.ts";
import type { Command } from "../cli/command.ts";
import { ATTACH, CODENAME_FILE, LANGUAGE, ORGANISATION_OF_CASE, RECEIPT, SOURCE_SERVER } from "../cli/options.ts";
import { sendAgain } from "../cli/send-again.ts";

/** Adds to a case; the letter proves that it comes from the same codename (PROTOCOL.md §4.8). */
export const followup: Command = {
  name: "followup",
  summary: "Send more to the same case",
  operands: [],
  options: {
    server: SOURCE_SERVER,
    "codename-file": CODENAME_FILE,
    organisation: ORGANISATION_OF_CASE,
    text: { value: "FILE", occurs: "required", meaning: "what to say" },
    attach: ATTACH,
    language: LANGUAGE,
    receipt: RECEIPT,
  },
  run: (args, world) => sendAgain(args, world, followupWriter),
};
