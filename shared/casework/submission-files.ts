import { failure, ok, type ByteSource, type Bytes, type Result } from "../bytes/index.ts";
import { fileKeyFrom } from "../crypto/age-key.ts";
import { openAge } from "../crypto/age-open.ts";
import type { EvidenceFile } from "../protocol/evidence.ts";
import type { KeptContent, KeptDocument } from "../protocol/kept-document.ts";
import { evidenceOf } from "../protocol/letter.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../protocol/limits.ts";
import type { TarMember } from "../protocol/tar.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { createEvidenceReader, type EvidenceError, type EvidenceReader, type TakeBytes } from "./evidence-reader.ts";
import { hashOfContent } from "./kept-file.ts";

/** Where the sealed parts of a submission lie: in a bundle that its desk collected (PROTOCOL.md §8.2). */
export interface SealedParts {
  readonly letter: TarMember;
  /** Null when it has none. */
  readonly segments: TarMember | null;
  readonly source: ByteSource;
}

/**
 * A reader of the files that a vault's document names (`filesOf`); null when it names none. Those of a letter are in the segments; a
 * sealed file is in the place of a letter, and is opened again by the key that the vault keeps of it (PROTOCOL.md §4.11).
 */
export async function createFilesReader(
  sodium: Sodium,
  document: KeptDocument,
  { letter, segments, source }: SealedParts,
): Promise<EvidenceReader | null> {
  if (document.type === "sealed") {
    const { file } = document;
    return file === null ? null : createSealedFileReader(sodium, file, letter, source);
  }
  const evidence = evidenceOf(document);
  if (evidence === null) return null;
  return createEvidenceReader({ evidence, segments, source, submission: document.submission });
}

function createSealedFileReader(
  sodium: Sodium,
  content: KeptContent,
  letter: TarMember,
  source: ByteSource,
): EvidenceReader {
  return {
    read: async (file: EvidenceFile, take: TakeBytes): Promise<Result<null, EvidenceError>> => {
      const plaintext = await openContent(sodium, content, await source.read(letter.offset, letter.size));
      if (!plaintext.ok) return plaintext;
      // Before a byte is given out: another file may have been sealed with this key.
      if ((await hashOfContent(plaintext.value)) !== file.hash) return failure("evidence.hash_mismatch");
      for (let start = 0; start < plaintext.value.length; start += SEGMENT_PLAINTEXT_BYTES) {
        await take(plaintext.value.slice(start, start + SEGMENT_PLAINTEXT_BYTES));
      }
      sodium.wipe(plaintext.value);
      return ok(null);
    },
  };
}

function openContent(sodium: Sodium, { key }: KeptContent, file: Bytes): Promise<Result<Bytes, "open.failed">> {
  // A copy each time: whoever opens wipes it.
  return openAge(sodium, [() => Promise.resolve(fileKeyFrom(key.slice()))], file);
}
