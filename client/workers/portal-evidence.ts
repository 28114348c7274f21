import type { ChosenFile } from "../../shared/source/file-input.ts";
import { EvidenceChanged } from "../../shared/source/evidence-sealer.ts";
import type { SentFile } from "./portal-calls.ts";

/** Files of a person's disk as evidence, and which of them could not be read as it was chosen. */
export interface FileEvidence {
  readonly files: readonly ChosenFile[];
  /** The first file that changed or went away; null while all are as they were. */
  readonly changed: () => SentFile | null;
}

/**
 * Reads files piece by piece. Browsers refuse to read a file that was changed, moved or deleted after it was chosen, in
 * different ways: any refusal counts as a change, because nothing else would help either (PROTOCOL.md §5.3).
 */
export function fileEvidence(chosen: readonly File[]): FileEvidence {
  let changed: SentFile | null = null;
  const files = chosen.map((file, place): ChosenFile => {
    return {
      name: file.name,
      type: file.type,
      size: file.size,
      read: async (offset, length) => {
        try {
          const piece = new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
          if (piece.length === length) return piece;
        } catch (cause) {
          changed ??= { name: file.name, place };
          throw new EvidenceChanged("a file cannot be read any more", { cause });
        }
        changed ??= { name: file.name, place };
        throw new EvidenceChanged("a file is shorter than it was");
      },
    };
  });
  return { files, changed: () => changed };
}
