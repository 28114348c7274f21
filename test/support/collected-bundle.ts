import { createReadStream } from "node:fs";
import { appendFile, open, rm, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Bytes } from "../../shared/bytes/index.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import { sealLetter } from "../../shared/crypto/letter-seal.ts";
import { createSegmentKey, createSubmissionId } from "../../shared/crypto/random-ids.ts";
import type { CodenameScope } from "../../shared/crypto/codename-keys.ts";
import { collectedManifestField, MANIFEST_NAME, memberName } from "../../shared/protocol/bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { encodeTarHeader, TAR_END, tarPaddingBytes } from "../../shared/protocol/tar.ts";
import { EvidenceSealer, segmentsFor, type EvidenceInput } from "../../shared/source/evidence-sealer.ts";
import { evidenceInputs } from "../../shared/source/file-input.ts";
import type { WriteLetter } from "../../shared/source/submission.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { filed } from "./filed.ts";
import type { SampleCase } from "./sample-case.ts";
import { valueOf } from "./sample-letters.ts";

/** One submission of a bundle that is made without a server. */
export interface BundledSample {
  readonly files: readonly EvidenceInput[];
  /** A random one if it is not given. */
  readonly id?: SubmissionId;
  readonly write: WriteLetter;
}

/** Whom a bundle is for, and where it comes from. */
export interface BundleOrigin {
  readonly card: VerifiedCard;
  readonly instance: SampleCase["instance"];
  readonly scope: CodenameScope;
  readonly sodium: Sodium;
  readonly today: Day;
}

/** A file on disk as evidence; it is read piece by piece. */
export async function evidenceFromDisk(path: string, type: string): Promise<EvidenceInput> {
  const { size } = await stat(path);
  const read = async (offset: number, length: number): Promise<Bytes> => {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(length);
      await file.read(bytes, 0, length, offset);
      return bytes;
    } finally {
      await file.close();
    }
  };
  const [input] = evidenceInputs([{ name: basename(path), read, size, type }]);
  if (input === undefined) throw new Error("no evidence");
  return input;
}

/** Writes a bundle as a desk would collect it, of letters and evidence sealed for it, in flat memory; gives the ids in order. */
export async function writeCollectedBundle(
  path: string,
  origin: BundleOrigin,
  samples: readonly BundledSample[],
): Promise<readonly SubmissionId[]> {
  const { card, scope, sodium, today } = origin;
  const all = samples.map((sample) => ({ ...sample, id: sample.id ?? createSubmissionId(sodium) }));
  const ids = all.map(({ id }) => id);
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const sealed: { readonly id: SubmissionId; readonly letter: Bytes; readonly segments: string }[] = [];
  for (const { files, id, write } of all) {
    const segments = `${path}.${id}`;
    const sealer = new EvidenceSealer(files, createSegmentKey(sodium), id);
    await writeFile(segments, "");
    if (files.length > 0) for await (const { sealed } of sealer.segments()) await appendFile(segments, sealed);
    const letter = await write(id, files.length === 0 ? null : sealer.evidence());
    sealed.push({ id, letter: valueOf(await sealLetter(sodium, card.certificate, letter)), segments });
  }
  const manifest = encodeDocument(collectedManifestField, {
    ...scope,
    created: today,
    key: origin.instance.key,
    kind: "collected",
    submissions: await Promise.all(
      all.map(async ({ files, id }, index) => ({
        day: today,
        id,
        receipt: await filed(origin, { day: today, id, letter: sealed[index]?.letter ?? new Uint8Array(0) }),
        segments: segmentsFor(files) ?? 0,
      })),
    ),
    version: 1,
  });
  await writeFile(path, "");
  await appendMember(path, MANIFEST_NAME, manifest);
  for (const { id, letter, segments } of sealed) {
    await appendMember(path, memberName.letter(id), letter);
    const { size } = await stat(segments);
    if (size > 0) {
      await appendFile(path, encodeTarHeader(memberName.segments(id), size));
      await appendFile(path, createReadStream(segments));
      await appendFile(path, new Uint8Array(tarPaddingBytes(size)));
    }
    await rm(segments);
  }
  await appendFile(path, TAR_END);
  return ids;
}

async function appendMember(path: string, name: string, content: Bytes): Promise<void> {
  await appendFile(path, encodeTarHeader(name, content.length));
  await appendFile(path, content);
  await appendFile(path, new Uint8Array(tarPaddingBytes(content.length)));
}
