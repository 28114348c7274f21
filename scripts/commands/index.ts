import type { Command } from "../cli/command.ts";
import { followup } from "./followup.ts";
import { mailbox } from "./mailbox.ts";
import { submit } from "./submit.ts";
import { withdraw } from "./withdraw.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [submit, mailbox, followup, withdraw];
