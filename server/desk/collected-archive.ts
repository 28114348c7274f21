import { concatBytes, encodeHex, encodeUtf8, type Bytes } from "../../shared/bytes/index.ts";
import { sha256 } from "../../shared/crypto/hash.ts";
import {
  collectedManifestField,
  MANIFEST_NAME,
  memberName,
  segmentsBytes,
  type BundledSubmission,
} from "../../shared/protocol/bundle.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { OrganisationId, Sha256Hex, SubmissionId } from "../../shared/protocol/id.ts";
import { encodeTarHeader, TAR_END, tarPaddingBytes } from "../../shared/protocol/tar.ts";
import type { Instance } from "../storage/instance.ts";
import { signFilingReceipt } from "../storage/filing-receipt.ts";

/** A stretch of an archive: bytes at hand, or bytes that are fetched when they are needed. */
interface Part {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
}

/** A collected bundle that is not made yet: its bytes are known, and none of them is in memory (PROTOCOL.md §8.1, §8.2). */
export interface CollectedArchive {
  readonly size: number;
  /** Names these bytes and no others, as a strong validator does (RFC 9110 §8.8.1). */
  readonly etag: string;
  readonly submissions: number;
  /** True while everything in it is still there. */
  readonly isWhole: () => boolean;
  /** The bytes from `start` up to, not including, `end`; in pieces that stay small. */
  readonly read: (start: number, end: number) => AsyncGenerator<Uint8Array>;
}

/** A submission that is to be carried. */
export interface ArchivedSubmission extends Omit<BundledSubmission, "receipt"> {
  /** Length of its sealed letter. */
  readonly bytes: number;
  readonly sha256: Sha256Hex;
}

const PIECE_BYTES: number = 256 * 1024;

/** Lays out the bundle of these submissions, which are sorted by id and belong to the organisation. */
export async function planArchive(
  instance: Pick<Instance, "id" | "publicKey" | "seed" | "sodium" | "submissions" | "today">,
  organisation: OrganisationId,
  items: readonly ArchivedSubmission[],
): Promise<CollectedArchive> {
  const { submissions } = instance;
  const manifest = encodeDocument(collectedManifestField, {
    created: instance.today(),
    instance: instance.id,
    key: instance.publicKey,
    kind: "collected",
    organisation,
    submissions: items.map((item) => ({
      day: item.day,
      id: item.id,
      receipt: receiptSignature(instance, organisation, item),
      segments: item.segments,
    })),
    version: 1,
  });
  const parts: Part[] = member(MANIFEST_NAME, atHand(manifest));
  for (const { bytes, id, segments } of items) {
    parts.push(...member(memberName.letter(id), letterPart(submissions, id, bytes)));
    if (segments > 0) parts.push(...member(memberName.segments(id), evidencePart(submissions, id, segments)));
  }
  parts.push(atHand(TAR_END));
  const names = items.map(({ id, sha256 }) => `${id} ${sha256}\n`).join("");
  return {
    size: parts.reduce((total, part) => total + part.size, 0),
    etag: `"${encodeHex(await sha256(concatBytes(manifest, encodeUtf8(names))))}"`,
    submissions: items.length,
    isWhole: () => items.every(({ id, sha256 }) => submissions.letterHash(id) === sha256),
    read: (start, end) => readParts(parts, start, end),
  };
}

// The same bytes as those of the receipt that the source has.
function receiptSignature(
  instance: Pick<Instance, "id" | "seed" | "sodium">,
  organisation: OrganisationId,
  { day, id, sha256: letter }: ArchivedSubmission,
): Bytes {
  const [signature] = signFilingReceipt(instance, { day, letter, organisation, submission: id }).signatures;
  if (signature === undefined) throw new TypeError("an envelope without a signature");
  return signature.sig;
}

function member(name: string, content: Part): Part[] {
  return [atHand(encodeTarHeader(name, content.size)), content, atHand(new Uint8Array(tarPaddingBytes(content.size)))];
}

function atHand(bytes: Bytes): Part {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

function letterPart(submissions: Instance["submissions"], id: SubmissionId, size: number): Part {
  return {
    size,
    read: async (offset, length) => {
      const letter = submissions.letterContent(id);
      if (letter?.length !== size) throw new Error("a letter was deleted while it was being collected");
      return letter.subarray(offset, offset + length);
    },
  };
}

function evidencePart(submissions: Instance["submissions"], id: SubmissionId, segments: number): Part {
  return {
    size: segmentsBytes(segments),
    read: (offset, length) => submissions.evidence(id, offset, length),
  };
}

async function* readParts(parts: readonly Part[], start: number, end: number): AsyncGenerator<Uint8Array> {
  let partStart = 0;
  for (const part of parts) {
    const from = Math.max(start - partStart, 0);
    const to = Math.min(end - partStart, part.size);
    for (let offset = from; offset < to; offset += PIECE_BYTES) {
      yield await part.read(offset, Math.min(PIECE_BYTES, to - offset));
    }
    partStart += part.size;
  }
}
