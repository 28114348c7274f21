import { parseUpdateFile } from "../../shared/casework/mechanism-updates/update-file.ts";
import { publisherIdOf } from "../../shared/crypto/publisher.ts";
import { RELEASED, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import { UPDATE_FILE_LARGEST_BYTES } from "../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "./arguments.ts";
import type { World } from "./command.ts";
import { CommandError, orFail, UsageError } from "./command-error.ts";
import type { Option } from "./declaration.ts";
import { isFingerprintOf, parseFingerprint } from "./fingerprint-input.ts";
import { nameOfInput, readInput } from "./read-input.ts";

/** For commands that go by what is known of mechanisms. */
export const UPDATES: { readonly updates: Option; readonly publisher: Option } = {
  updates: {
    value: "FILE",
    occurs: "optional",
    meaning:
      "a signed update of what is known of mechanisms, the newest that there is (if not given, what came with this release)",
  },
  publisher: {
    value: "FINGERPRINT",
    occurs: "optional",
    meaning: "whose update it has to be: all sixty digits, or all twelve words, as the publisher has given them to you",
  },
};

/**
 * What is known of mechanisms: the release, or with `--updates` what a publisher says of it, as long as it verifies and is by the one whose
 * fingerprint was given (PROTOCOL.md §3.8). Nobody remembers here which update was the newest. @throws CommandError, UsageError
 */
export async function datasetNamed(args: Arguments, world: Pick<World, "stdin">): Promise<Dataset> {
  const [file, given] = [args.optional("updates"), args.optional("publisher")];
  if (file === null && given === null) return RELEASED;
  if (file === null || given === null) throw new UsageError("--updates and --publisher are given together.");
  const typed = parseFingerprint(given);
  if (typed === null) throw new UsageError("--publisher needs all sixty digits, or all twelve words.");
  const bytes = await readInput(file, UPDATE_FILE_LARGEST_BYTES, world);
  const { dataset, publisher } = orFail(parseUpdateFile(await loadSodium(), bytes), nameOfInput(file));
  if (!(await isFingerprintOf(typed, await publisherIdOf(publisher)))) {
    throw new CommandError("update.other_publisher", nameOfInput(file));
  }
  return dataset;
}
