import type { ChosenFile } from "../../shared/source/file-input.ts";
import { EvidenceChanged } from "../../shared/source/evidence-sealer.ts";
import { fixedBytes } from "./fixed-bytes.ts";

/** A file in memory with fixed contents. */
export function fileOf(name: string, size: number, type = "image/jpeg"): ChosenFile {
  const bytes = fixedBytes(name, size);
  return { name, size, type, read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)) };
}

/** A file that is changed after its first `until` bytes were read. */
export function changedFile(name: string, size: number, until: number): ChosenFile {
  const whole = fileOf(name, size);
  return {
    ...whole,
    read: (offset, length) =>
      offset + length > until ? Promise.reject(new EvidenceChanged("changed")) : whole.read(offset, length),
  };
}
