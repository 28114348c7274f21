import type { ByteSource } from "../../shared/bytes/index.ts";
import { join } from "node:path";
import { dropOldOutgoing } from "../../shared/casework/carried-replies.ts";
import { importBundle, type ImportOutcome } from "../../shared/casework/import-bundle.ts";
import { eraseIntakeKeys } from "../../shared/casework/intake.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { tellContested } from "../cli/contested-cases.ts";
import { counted } from "../cli/counted.ts";
import { extractBundle, withoutReceipts } from "../cli/extract-bundle.ts";
import { withFileSource } from "../cli/file-source.ts";
import { DATE_IS_RIGHT, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
import { tellSealedFiles } from "../cli/sealed-files.ts";
import { sentenceOf } from "../cli/sentences.ts";
import { lineFromOutside } from "../cli/terminal-text.ts";
import { tellUnchecked } from "../cli/unchecked-letters.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";
import { refuseExisting } from "../cli/write-file.ts";

/** Opens a bundle: letters into the vault, files into a folder. What does not verify gets no receipt. */
export const consoleOpen: Command = {
  name: "console open",
  summary: "Open a collected bundle into the vault, and write out its letters and files",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    bundle: { value: "BUNDLE.tar", occurs: "required", meaning: "what the desk has pulled" },
    out: { value: "DIR", occurs: "required", meaning: "folder for SUBMISSION/letter.json and SUBMISSION/files/NAME" },
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

/** What became of a submission here: of what was opened, something may not have been written out. */
type Opened =
  ImportOutcome | { readonly outcome: "unwritten"; readonly submission: SubmissionId; readonly code: string };

async function run(args: Arguments, world: World): Promise<Answer> {
  const opened = await withFileSource(args.text("bundle"), (source) => openBundle(args, source, world));
  const has = (what: Opened["outcome"]): boolean => opened.some(({ outcome }) => outcome === what);
  return {
    json: { submissions: opened.map(outcomeJson) },
    text: opened.map(outcomeText).join("\n"),
    verified: !has("refused"),
    ...(has("unwritten") ? { incomplete: true } : {}),
  };
}

async function openBundle(args: Arguments, source: ByteSource, world: World): Promise<readonly Opened[]> {
  const onDisk = { bundle: orFail(await readCollectedBundle(source), args.text("bundle")), source };
  const out = args.text("out");
  for (const { submission } of onDisk.bundle.submissions) await refuseExisting(join(out, submission.id));
  const opened = await vaultOf(args, world);
  const { owner, sodium, vault } = opened;
  const today = plausibleToday(args, vault, world);
  const context = { onProgress: tellProgress(world), organisation: owner.id, sodium, today };
  const imported = orFail(await importBundle(context, vault, onDisk));
  // Before the vault: once it is saved, an export of it orders deletion.
  const unwritten = await extractBundle(sodium, out, imported, onDisk);
  const kept = withoutReceipts(vault, onDisk, imported, unwritten);
  const { intakeWeeks, vault: current } = eraseIntakeKeys(dropOldOutgoing(kept, today), today);
  try {
    await saveVault(opened, current);
  } catch (error) {
    // The vault may be there all the same, and order deletion: what was written out stays.
    world.talk(`The letters are written out in ${lineFromOutside(out)}; to try again, name another folder.`);
    throw error;
  }
  if (intakeWeeks > 0) {
    world.talk(
      `Intake keys that were over are erased, of ${counted(intakeWeeks, "week")}: destroy old copies of the vault.`,
    );
  }
  tellSealedFiles(
    imported.outcomes.filter((item) => item.outcome === "imported" && item.continuity === "sealed").length,
    world,
  );
  tellUnchecked(
    imported.outcomes.filter((item) => item.outcome !== "refused" && item.continuity === "unchecked").length,
    world,
  );
  const contested = imported.outcomes.flatMap((item) =>
    item.outcome !== "refused" && item.continuity === "contested" ? [item.case] : [],
  );
  tellContested(new Set(contested).size, world);
  return imported.outcomes.map((item) => {
    const code = unwritten.get(item.submission);
    return code === undefined ? item : { outcome: "unwritten", submission: item.submission, code };
  });
}

function outcomeJson(item: Opened): { readonly [key: string]: string } {
  const { outcome, submission } = item;
  switch (item.outcome) {
    case "imported":
    case "known":
      return { submission, outcome, case: item.case, continuity: item.continuity };
    case "refused":
    case "unwritten":
      return { submission, outcome, code: item.code };
  }
}

function outcomeText(item: Opened): string {
  switch (item.outcome) {
    case "imported":
      return `${item.submission}  imported into case ${item.case} (${item.continuity})`;
    case "known":
      return `${item.submission}  was in the vault already, case ${item.case} (${item.continuity})`;
    case "refused":
      return `${item.submission}  REFUSED: ${item.code}. ${sentenceOf(item.code)}`;
    case "unwritten":
      return `${item.submission}  NOT WRITTEN OUT: ${item.code}. ${sentenceOf(item.code)} It stays on the server: open the bundle again.`;
  }
}

function tellProgress({ talk }: World): (done: number, all: number) => void {
  return (done, all) => {
    talk(`Opened ${done} of ${all}.`);
  };
}
