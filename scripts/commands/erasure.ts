import { erasureWriter } from "../../shared/source/letters.ts";
import type { Command } from "../cli/command.ts";
import { CODENAME_FILE, LANGUAGE, ORGANISATION_OF_CASE, RECEIPT, SOURCE_SERVER } from "../cli/options.ts";
import { sendAgain } from "../cli/send-again.ts";

/** Asks for everything of a case to be deleted; the letter proves that it comes from the same codename (PROTOCOL.md §4.8). */
export const erasure: Command = {
  name: "erasure",
  summary: "Ask the organisation to delete everything that was sent with a codename",
  operands: [],
  options: {
    server: SOURCE_SERVER,
    "codename-file": CODENAME_FILE,
    organisation: ORGANISATION_OF_CASE,
    text: { value: "FILE", occurs: "optional", meaning: "why, if you want to say it" },
    language: LANGUAGE,
    receipt: RECEIPT,
  },
  run: (args, world) => sendAgain(args, world, erasureWriter, [], "may be empty"),
};
