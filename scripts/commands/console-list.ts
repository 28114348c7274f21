import type { Json } from "../../shared/protocol/canonical-json.ts";
import { filesOf } from "../../shared/protocol/kept-document.ts";
import { isContested, isUnchecked, standingOf } from "../../shared/casework/letter-standing.ts";
import type { VaultCase } from "../../shared/protocol/vault.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { tellContested } from "../cli/contested-cases.ts";
import { counted } from "../cli/counted.ts";
import { PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { tellUnchecked } from "../cli/unchecked-letters.ts";
import { vaultOf } from "../cli/vault-on-disk.ts";

/** Lists cases without their texts. */
export const consoleList: Command = {
  name: "console list",
  summary: "List the cases of a vault",
  operands: [],
  options: { vault: VAULT, "passphrase-file": PASSPHRASE_FILE },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const { owner, vault } = await vaultOf(args, world);
  const unchecked = vault.cases.filter(isUnchecked).flatMap(({ letters }) => letters);
  tellUnchecked(unchecked.length, world);
  tellContested(vault.cases.filter(isContested).length, world);
  return {
    json: { organisation: owner.id, cases: vault.cases.map(caseJson) },
    text: vault.cases.length === 0 ? "No cases." : vault.cases.map(caseText).join("\n"),
    verified: true,
  };
}

function caseJson(each: VaultCase): Json {
  return {
    case: each.case,
    instance: each.instance,
    letters: each.letters.map((item) => ({
      submission: item.letter.submission,
      day: item.day,
      type: item.letter.type,
      continuity: standingOf(each, item),
      language: item.letter.language,
      files: filesOf(item.letter).length,
    })),
    replies: each.replies.map(({ day, language, sequence }) => ({ sequence, day, language })),
  };
}

function caseText(each: VaultCase): string {
  const { case: id, letters, replies } = each;
  const lines = letters.map(
    (item) => `  ${item.day}  ${item.letter.submission}  ${item.letter.type}, ${standingOf(each, item)}`,
  );
  return [`${id}: ${counted(letters.length, "letter")}, ${counted(replies.length, "reply")}`, ...lines].join("\n");
}
