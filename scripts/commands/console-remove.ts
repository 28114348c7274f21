import { removeCase, removeLetter } from "../../shared/casework/remove-case.ts";
import { readField } from "../../shared/protocol/field.ts";
import { submissionIdField, type SubmissionId } from "../../shared/protocol/id.ts";
import type { Arguments } from "../cli/arguments.ts";
import { caseOf, INSTANCE } from "../cli/case-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail, UsageError } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { DATE_IS_RIGHT, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
import { removeReceived } from "../cli/remove-received.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";

/**
 * Takes a case, one letter of it, or many cases out of the vault; the next export tells the server to delete them (PROTOCOL.md
 * §9.4). Many go only after their list has been seen, by its number.
 */
export const consoleRemove: Command = {
  name: "console remove",
  summary:
    "Remove a case, one letter of it, or all unanswered cases of a day from the vault, with the keys of their files",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    case: { value: "ID", occurs: "optional", meaning: "the case, with its replies" },
    letter: { value: "SUBMISSION", occurs: "optional", meaning: "only this letter of it" },
    received: {
      value: "DAY",
      occurs: "optional",
      meaning: "in place of --case: all cases without a reply whose first letter came on this day, such as 2026-03-04",
    },
    keep: { value: "ID", occurs: "repeated", meaning: "a case of that day that stays" },
    confirm: {
      value: "NUMBER",
      occurs: "optional",
      meaning: "how many cases go; without it they are listed, and nothing is removed",
    },
    instance: INSTANCE,
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

/** Options that say something about many cases. */
const FOR_MANY = ["received", "keep", "confirm"] as const;

async function run(args: Arguments, world: World): Promise<Answer> {
  if (args.optional("received") !== null) {
    if (args.optional("case") !== null || args.optional("letter") !== null) {
      throw new UsageError("--received goes without --case and --letter.");
    }
    return await removeReceived(args, world);
  }
  const stray = FOR_MANY.find((name) => args.optional(name) !== null);
  if (stray !== undefined) throw new UsageError(`--${stray} goes with --received.`);
  return await removeOne(args, world);
}

async function removeOne(args: Arguments, world: World): Promise<Answer> {
  if (args.optional("case") === null) throw new UsageError("--case or --received is missing.");
  const letter = letterOf(args);
  const opened = await vaultOf(args, world);
  const { vault } = opened;
  const from = caseOf(args, vault);
  const today = plausibleToday(args, vault, world);
  const rest = letter === null ? removeCase(vault, from, today) : orFail(removeLetter(vault, from, letter, today));
  await saveVault(opened, rest);
  const letters = letter === null ? from.letters.length : 1;
  return {
    json: { case: from.case, instance: from.instance, letters },
    text: `Removed ${counted(letters, "letter")}: export, so that the server deletes the same. Old copies of the vault still hold it.`,
    verified: true,
  };
}

function letterOf(args: Arguments): SubmissionId | null {
  const typed = args.optional("letter");
  if (typed === null) return null;
  const id = readField(submissionIdField, typed);
  if (!id.ok) throw new UsageError("A letter is named by its submission id: 32 digits and letters from a to f.");
  return id.value;
}
