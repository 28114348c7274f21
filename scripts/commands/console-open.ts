import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { findLetter } from "../../shared/casework/case.ts";
import { importBundle, type ImportOutcome } from "../../shared/casework/import-bundle.ts";
import { eraseWhatIsOver } from "../../shared/casework/intake.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import type { ByteSource } from "../../shared/protocol/tar.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { extractLetter, type LetterOrigin } from "../cli/extract-letter.ts";
import { onFiles } from "../cli/file-errors.ts";
import { withFileSource } from "../cli/file-source.ts";
import { PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { sentenceOf } from "../cli/sentences.ts";
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
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const outcomes = await withFileSource(args.text("bundle"), (source) => openBundle(args, source, world));
  const refused = outcomes.filter(({ outcome }) => outcome === "refused").length;
  return {
    json: { submissions: outcomes.map(outcomeJson) },
    text: outcomes.map(outcomeText).join("\n"),
    verified: refused === 0,
  };
}

async function openBundle(args: Arguments, source: ByteSource, world: World): Promise<readonly ImportOutcome[]> {
  const bundle = orFail(await readCollectedBundle(source));
  const out = args.text("out");
  for (const { submission } of bundle.submissions) await refuseExisting(join(out, submission.id));
  const opened = await vaultOf(args, world);
  const { owner, sodium, vault } = opened;
  const today = dayOfTime(world.now());
  const context = { onProgress: tellProgress(world), organisation: owner.id, sodium, today };
  const imported = orFail(await importBundle(context, vault, { bundle, source }));
  const { intakeWeeks, vault: current } = eraseWhatIsOver(imported.vault, today);
  await saveVault(opened, current);
  if (intakeWeeks > 0) {
    world.talk(`The intake keys of ${intakeWeeks} weeks were over and are erased: destroy old copies of the vault.`);
  }
  await onFiles(() => mkdir(out, { recursive: true, mode: 0o700 }));
  for (const parts of bundle.submissions) await extract(out, current, bundle.manifest.instance, { parts, source }, imported.outcomes);
  return imported.outcomes;
}

async function extract(
  out: string,
  vault: Vault,
  instance: InstanceId,
  origin: LetterOrigin,
  outcomes: readonly ImportOutcome[],
): Promise<void> {
  const { id } = origin.parts.submission;
  const isRefused = outcomes.some(({ outcome, submission }) => submission === id && outcome === "refused");
  const letter = isRefused ? null : findLetter(vault, { instance, submission: id });
  if (letter !== null) await extractLetter(join(out, id), letter.found, origin);
}

function outcomeJson(item: ImportOutcome): { readonly [key: string]: string } {
  const { outcome, submission } = item;
  switch (item.outcome) {
    case "imported":
      return { submission, outcome, case: item.case, continuity: item.continuity };
    case "known":
      return { submission, outcome, case: item.case };
    case "refused":
      return { submission, outcome, code: item.code };
  }
}

function outcomeText(item: ImportOutcome): string {
  switch (item.outcome) {
    case "imported":
      return `${item.submission}  imported into case ${item.case} (${item.continuity})`;
    case "known":
      return `${item.submission}  was in the vault already, case ${item.case}`;
    case "refused":
      return `${item.submission}  REFUSED: ${item.code}. ${sentenceOf(item.code)}`;
  }
}

function tellProgress({ talk }: World): (done: number, all: number) => void {
  return (done, all) => {
    talk(`Opened ${done} of ${all}.`);
  };
}
