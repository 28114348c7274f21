import { type Bytes, type ByteSource, failure, ok, releaseBytes, type Result } from "../../shared/bytes/index.ts";
import type { EvidenceError, EvidenceReader } from "../../shared/casework/evidence-reader.ts";
import { filesBySize, type FileBytes } from "../../shared/casework/saved-files.ts";
import { createFilesReader, type SealedParts } from "../../shared/casework/submission-files.ts";
import { FileHasher } from "../../shared/crypto/file-hash.ts";
import type { CollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { EvidenceFile } from "../../shared/protocol/evidence.ts";
import type { Sha256Hex } from "../../shared/protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../shared/protocol/limits.ts";
import type { KeptDocument } from "../../shared/protocol/kept-document.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { blobSource } from "../files/blob-source.ts";
import { sniffSafeFile, type SafeFile } from "../files/safe-kind.ts";
import type { CheckedFile, FileKey, SubmissionKey } from "./console-messages.ts";
import type { ConsoleTask } from "./console-task.ts";

/**
 * Where the sealed parts of submissions lie, bundle files that were chosen since the vault was opened, and which files were taken
 * out of them to be saved.
 */
export class BundlesAtHand {
  readonly #handedOver = new Set<string>();
  readonly #parts = new Map<string, SealedParts>();
  #last: { readonly name: string; readonly reader: EvidenceReader } | null = null;

  add(file: Blob, { manifest: { instance }, submissions }: CollectedBundle): void {
    this.#last = null;
    const source = blobSource(file);
    for (const { letter, segments, submission } of submissions) {
      this.#parts.set(nameOf({ instance, submission: submission.id }), { letter, segments, source });
    }
  }

  /** A file was read to be saved. Nobody knows yet whether the browser could. */
  handOver({ index, ...key }: FileKey): void {
    this.#handedOver.add(`${nameOf(key)} ${String(index)}`);
  }

  wasHandedOver({ index, ...key }: FileKey): boolean {
    return this.#handedOver.has(`${nameOf(key)} ${String(index)}`);
  }

  has(key: SubmissionKey): boolean {
    return this.#parts.has(nameOf(key));
  }

  /**
   * Reads the files of a submission; null when its bundle is not at hand, or it has none. The reader of the last one is kept, and with it one
   * segment, so that small files that share it are not decrypted again and again.
   */
  async reader(sodium: Sodium, document: KeptDocument): Promise<EvidenceReader | null> {
    const name = nameOf(document);
    const found = this.#parts.get(name);
    if (found === undefined) return null;
    if (this.#last?.name === name) return this.#last.reader;
    const reader = await createFilesReader(sodium, document, found);
    this.#last = reader === null ? null : { name, reader };
    return reader;
  }
}

function nameOf({ instance, submission }: SubmissionKey): string {
  return `${instance} ${submission}`;
}

/** Stops the reading of a file as soon as it is known that it will not be shown. */
class NotSafe extends Error {}

/** Without a type of its own, a browser keeps the name of a file as it is. */
const SAVED_TYPE = "application/octet-stream";

/**
 * One file, whole, or nothing: its parts become a Blob that nobody gets before the hash of all of them is right
 * (PROTOCOL.md §5.4). The worker itself holds a segment or two; each part is a Blob at once, which browsers keep where they like.
 */
export async function readCheckedFile(
  task: ConsoleTask,
  reader: EvidenceReader,
  file: EvidenceFile,
  toShow: boolean,
): Promise<Result<CheckedFile, EvidenceError | "file.not_safe">> {
  const parts: Blob[] = [];
  const start: { safe: SafeFile | null } = { safe: null };
  let done = 0;
  const take = (bytes: Bytes): void => {
    task.stopIfCancelled();
    if (done === 0) start.safe = sniffSafeFile(bytes);
    if (toShow && start.safe === null) throw new NotSafe();
    parts.push(new Blob([bytes]));
    done += bytes.length;
    task.report(done, file.size);
  };
  try {
    const read = await reader.read(file, take);
    if (!read.ok) return read;
  } catch (error) {
    if (error instanceof NotSafe) return failure("file.not_safe");
    throw error;
  }
  if (toShow && start.safe === null) return failure("file.not_safe");
  const type = toShow && start.safe !== null ? start.safe.type : SAVED_TYPE;
  return ok({ blob: new Blob(parts, { type }), name: file.name, safe: start.safe });
}

/** What became of files that are said to be saved evidence. */
export interface SeenFiles {
  readonly seen: readonly FileBytes[];
  /** Places, in the list that was given, of files that are no whole file of any letter. */
  readonly unmatched: readonly number[];
}

/** Reads files that are said to be saved evidence, those whose size fits, and says whose bytes are a letter's (PROTOCOL.md §5.5). */
export async function seeFiles(task: ConsoleTask, vault: Vault, files: readonly Blob[]): Promise<SeenFiles> {
  const known = filesBySize(vault);
  const total = files.reduce((sum, { size }) => sum + (known.has(size) ? size : 0), 0);
  const seen: FileBytes[] = [];
  const unmatched: number[] = [];
  let done = 0;
  for (const [place, file] of files.entries()) {
    const alike = known.get(file.size);
    if (alike === undefined) {
      unmatched.push(place);
      continue;
    }
    const hash = await hashOf(blobSource(file), (bytes) => {
      task.stopIfCancelled();
      done += bytes;
      task.report(done, total);
    });
    if (alike.some((each) => each.hash === hash)) seen.push({ hash, size: file.size });
    else unmatched.push(place);
  }
  return { seen, unmatched };
}

/** In flat memory: a piece is hashed before the next one is read. */
async function hashOf(source: ByteSource, onRead: (bytes: number) => void): Promise<Sha256Hex> {
  const hasher = new FileHasher();
  for (let start = 0; start < source.size; start += SEGMENT_PLAINTEXT_BYTES) {
    const piece = await source.read(start, Math.min(SEGMENT_PLAINTEXT_BYTES, source.size - start));
    onRead(piece.length);
    hasher.add(piece);
    await hasher.keepUp();
    releaseBytes(piece);
  }
  return hasher.finish();
}
