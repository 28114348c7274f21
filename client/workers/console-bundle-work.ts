import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { findLetter } from "../../shared/casework/case.ts";
import { instancesOf } from "../../shared/casework/export-bundle.ts";
import { importBundle } from "../../shared/casework/import-bundle.ts";
import { heldLetters, withAllFilesSaved, withFilesSeen } from "../../shared/casework/saved-files.ts";
import { readCollectedBundle, type CollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { filesOf } from "../../shared/protocol/kept-document.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { blobSource } from "../files/blob-source.ts";
import { readCheckedFile, seeFiles } from "./console-evidence.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import type { ConsoleSession } from "./console-session.ts";
import type { ConsoleTask } from "./console-task.ts";

/** What comes in: collected bundles, and the files that stay in them. */
export class BundleWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;

  constructor(session: ConsoleSession, sodium: Sodium) {
    this.#session = session;
    this.#sodium = sodium;
  }

  async importBundle(
    task: ConsoleTask,
    { file, fromNew, today }: ConsoleInput<"importBundle">,
  ): ConsoleAnswerLater<"importBundle"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const { bundles, organisation } = open.value;
    const bundle = await readOwnBundle(organisation.id, file);
    if (!bundle.ok) return bundle;
    const known = instancesOf(open.value.vault);
    const isNew = known.length > 0 && !known.includes(bundle.value.manifest.instance);
    if (isNew && !fromNew) return failure("instance.new");
    const context = { onProgress: ignore, organisation: organisation.id, sodium: this.#sodium, today };
    const source = task.watch(blobSource(file));
    const imported = await importBundle(context, open.value.vault, { bundle: bundle.value, source });
    if (!imported.ok) return imported;
    bundles.add(file, bundle.value);
    const { outcomes, vault } = imported.value;
    const view = this.#session.change({ ...open.value, hasImported: true }, vault);
    return ok({ instance: bundle.value.manifest.instance, outcomes, vault: view });
  }

  /** Makes the files of a bundle readable, if it has those of this submission. */
  async bringBundle({
    file,
    instance,
    submission,
  }: ConsoleInput<"bringBundle">): Promise<
    Result<null, "bundle.lacks_submission" | "bundle.malformed" | "bundle.other_organisation" | "vault.closed">
  > {
    const open = this.#session.open();
    if (!open.ok) return open;
    const bundle = await readOwnBundle(open.value.organisation.id, file);
    if (!bundle.ok) return bundle;
    const { manifest, submissions } = bundle.value;
    const holdsIt = submissions.some((parts) => parts.submission.id === submission);
    if (!holdsIt || manifest.instance !== instance) return failure("bundle.lacks_submission");
    open.value.bundles.add(file, bundle.value);
    return ok(null);
  }

  async readFile(
    task: ConsoleTask,
    { index, toShow, ...key }: ConsoleInput<"readFile">,
  ): ConsoleAnswerLater<"readFile"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const { bundles, vault } = open.value;
    const letter = findLetter(vault, key)?.found.letter;
    const file = letter === undefined ? undefined : filesOf(letter)[index];
    if (letter === undefined || file === undefined) return failure("file.unknown");
    const reader = await bundles.reader(this.#sodium, letter);
    if (reader === null) return failure("bundle.needed");
    const read = await readCheckedFile(task, reader, file, toShow);
    if (read.ok && !toShow) bundles.handOver({ ...key, index });
    return read;
  }

  async checkFiles(task: ConsoleTask, { files }: ConsoleInput<"checkFiles">): ConsoleAnswerLater<"checkFiles"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const { seen, unmatched } = await seeFiles(task, open.value.vault, files);
    return ok({ unmatched, vault: this.#session.change(open.value, withFilesSeen(open.value.vault, seen)) });
  }

  waiveFiles({ instance, submission }: ConsoleInput<"waiveFiles">): ConsoleAnswer<"waiveFiles"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const { vault } = open.value;
    const held = heldLetters(vault, instance).map((each) => each.submission);
    const meant = new Set(submission === null ? held : [submission]);
    return ok(this.#session.change(open.value, withAllFilesSaved(vault, instance, meant)));
  }
}

async function readOwnBundle(
  organisation: OrganisationId,
  file: Blob,
): Promise<Result<CollectedBundle, "bundle.malformed" | "bundle.other_organisation">> {
  const bundle = await readCollectedBundle(blobSource(file));
  if (!bundle.ok) return bundle;
  return bundle.value.manifest.organisation === organisation ? bundle : failure("bundle.other_organisation");
}

function ignore(): void {
  // Bytes that were read tell the progress better than submissions.
}
