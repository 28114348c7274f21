import { filesOf } from "../../shared/protocol/kept-document.ts";
import { firstDayOf } from "../../shared/casework/case.ts";
import { isUntouched, removeCases } from "../../shared/casework/remove-case.ts";
import { parseDay, type Day } from "../../shared/protocol/day.ts";
import { readField } from "../../shared/protocol/field.ts";
import { caseIdField, type CaseId } from "../../shared/protocol/id.ts";
import type { VaultCase } from "../../shared/protocol/vault.ts";
import type { Arguments } from "./arguments.ts";
import { instanceOf } from "./case-input.ts";
import type { Answer, World } from "./command.ts";
import { CommandError, orFail, UsageError } from "./command-error.ts";
import { counted } from "./counted.ts";
import { plausibleToday } from "./plausible-today.ts";
import { saveVault, vaultOf } from "./vault-on-disk.ts";

/**
 * Removes all cases that nobody has answered and whose first letter came on the day that `--received` names, but for those that
 * `--keep` names, when `--confirm` says how many they are; lists them without it (PROTOCOL.md §9.4).
 *
 * @throws CommandError `remove.other_number` when the vault has another number of them than was confirmed: the list was not this one
 */
export async function removeReceived(args: Arguments, world: World): Promise<Answer> {
  const received = dayOf(args);
  const kept = new Set(args.all("keep").map(caseIdOf));
  const confirmed = numberOf(args);
  const opened = await vaultOf(args, world);
  const instance = instanceOf(args, opened.vault);
  const today = plausibleToday(args, opened.vault, world);
  const going = opened.vault.cases.filter(
    (each) => each.instance === instance && firstDayOf(each) === received && isUntouched(each) && !kept.has(each.case),
  );
  const letters = going.reduce((sum, each) => sum + each.letters.length, 0);
  const json = { instance, cases: going.map((each) => each.case), letters, removed: confirmed !== null };
  const sums = `${counted(going.length, "case")} with ${counted(letters, "letter")}`;
  if (confirmed === null) {
    const next = `Nothing was removed. To remove them, say --confirm ${going.length}; to keep one, --keep ID.`;
    return { json, text: [...going.map(lineOf), `${sums}. ${next}`].join("\n"), verified: true };
  }
  if (confirmed !== going.length) throw new CommandError("remove.other_number", sums);
  await saveVault(opened, orFail(removeCases(opened.vault, going, today)));
  return {
    json,
    text: `Removed ${sums}: export, so that the server deletes the same. Old copies of the vault still hold them.`,
    verified: true,
  };
}

function lineOf({ case: id, letters }: VaultCase): string {
  const files = letters.reduce((sum, { letter }) => sum + filesOf(letter).length, 0);
  return `${id}: ${counted(letters.length, "letter")}, ${counted(files, "file")}`;
}

function dayOf(args: Arguments): Day {
  const day = parseDay(args.text("received"));
  if (!day.ok) throw new UsageError("--received needs a day, such as 2026-03-04.");
  return day.value;
}

function caseIdOf(typed: string): CaseId {
  const id = readField(caseIdField, typed);
  if (!id.ok) throw new UsageError("A case is named by its id: 32 digits and letters from a to f.");
  return id.value;
}

function numberOf(args: Arguments): number | null {
  const typed = args.optional("confirm");
  if (typed === null) return null;
  if (!/^[1-9][0-9]{0,6}$/.test(typed))
    throw new UsageError("--confirm needs the number of cases that the list ends with.");
  return Number(typed);
}
