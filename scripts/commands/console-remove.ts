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
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";

/** Takes a case, or one letter of it, out of the vault; the next export tells the server to delete it (PROTOCOL.md §9.4). */
export const consoleRemove: Command = {
  name: "console remove",
  summary: "Remove a case, or one letter of it, from the vault, with the keys of its files and its replies",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    case: { value: "ID", occurs: "required", meaning: "the case" },
    letter: { value: "SUBMISSION", occurs: "optional", meaning: "only this letter of it" },
    instance: INSTANCE,
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
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
