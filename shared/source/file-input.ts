import { fitFileNames, fitMediaType } from "../protocol/evidence.ts";
import type { EvidenceInput } from "./evidence-sealer.ts";

/** A file as a program sees it, before its name and type are made to fit. */
export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly read: EvidenceInput["read"];
}

/** Files as evidence, with names and types that PROTOCOL.md §4.7 allows. */
export function evidenceInputs(files: readonly ChosenFile[]): readonly EvidenceInput[] {
  const names = fitFileNames(files.map((file) => file.name));
  return files.flatMap(({ type, size, read }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, type: fitMediaType(type), size, read }];
  });
}
