import { beforeEach, describe, expect, it } from "vitest";
import { encodeHex, encodeUtf8 } from "../../../shared/bytes/index.ts";
import { filesOf as filesOfLetter } from "../../../shared/protocol/kept-document.ts";
import {
  filesBySize,
  heldLetters,
  readyReceipts,
  withAllFilesSaved,
  withFilesSeen,
} from "../../../shared/casework/saved-files.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { createSegmentKey, createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import type { Evidence } from "../../../shared/protocol/evidence.ts";
import { instanceIdField, type InstanceId, type SubmissionId } from "../../../shared/protocol/id.ts";
import type { Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { EvidenceSealer } from "../../../shared/source/evidence-sealer.ts";
import { evidenceInputs } from "../../../shared/source/file-input.ts";
import { addedLetter } from "../../support/added-letter.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleReport } from "../../support/sample-letters.ts";

// PROTOCOL.md §9.2: the receipt of a letter goes out when all its files have been saved.

const sodium = await loadSodium();

let sample: SampleCase;
let submission: SubmissionId;
let vault: Vault;

async function evidenceOf(...texts: readonly string[]): Promise<Evidence> {
  const chosen = texts.map((text, index) => {
    const bytes = encodeUtf8(text);
    const read = (offset: number, length: number) => Promise.resolve(bytes.slice(offset, offset + length));
    return { name: `file-${String(index)}`, type: "", size: bytes.length, read };
  });
  const sealer = new EvidenceSealer(evidenceInputs(chosen), createSegmentKey(sodium), submission);
  for await (const { sealed } of sealer.segments()) expect(sealed.length).toBeGreaterThan(0);
  return sealer.evidence();
}

/** The vault with a report of these files, and its receipt. */
async function vaultWith(...texts: readonly string[]): Promise<Vault> {
  const letter = await sampleReport(sample, submission, await evidenceOf(...texts));
  const sealed = await sha256Hex(encodeUtf8("sealed"));
  const added = await addedLetter(sodium, sample.organisation.vault, { day: TODAY, letter, sealed });
  const receipt = { day: TODAY, instance: letter.instance, letter: sealed, submission };
  return { ...added, receipts: [receipt] };
}

const instance = (): InstanceId => sample.scope.instance;
const filesOf = ({ cases }: Vault): Evidence["files"] =>
  cases.flatMap(({ letters }) => letters.flatMap(({ letter }) => filesOfLetter(letter)));
const isReady = (given: Vault): boolean => readyReceipts(given, instance()).length === 1;

beforeEach(async () => {
  sample = await createSampleCase(sodium);
  submission = createSubmissionId(sodium);
  vault = await vaultWith("one", "two", "");
});

describe("the receipt of a letter with files", () => {
  it("is held back until every file with a byte in it was saved", () => {
    expect(isReady(vault)).toBe(false);
    expect(heldLetters(vault, instance())).toMatchObject([{ instance: instance(), submission, unsaved: 2 }]);
    const first = withFilesSeen(vault, filesOf(vault).slice(0, 1));
    expect(isReady(first)).toBe(false);
    expect(heldLetters(first, instance())).toMatchObject([{ unsaved: 1 }]);
    const both = withFilesSeen(first, filesOf(vault).slice(1, 2));
    expect(isReady(both)).toBe(true);
    expect(heldLetters(both, instance())).toEqual([]);
  });

  it("is let go by a person who has another copy", () => {
    expect(isReady(withAllFilesSaved(vault, instance(), new Set([submission])))).toBe(true);
  });

  it("is not let go by what was said of another letter, or of another instance", () => {
    const other = createSubmissionId(sodium);
    const elsewhere = instanceIdField.read(encodeHex(sodium.randomBytes(32)));
    expect(withAllFilesSaved(vault, instance(), new Set([other]))).toBe(vault);
    expect(withAllFilesSaved(vault, elsewhere, new Set([submission]))).toBe(vault);
    expect(readyReceipts(vault, elsewhere)).toEqual([]);
  });

  it("leaves a vault that learns nothing new as it is, so that nobody is asked to save it", () => {
    const saved = withAllFilesSaved(vault, instance(), new Set([submission]));
    expect(withFilesSeen(saved, filesOf(saved))).toBe(saved);
    expect(withAllFilesSaved(saved, instance(), new Set([submission]))).toBe(saved);
  });
});

describe("a file that was read somewhere else", () => {
  it("is known by its size and its hash together, in every letter that has it", async () => {
    vault = await vaultWith("one", "two", "one");
    const [one, two] = filesOf(vault);
    if (one === undefined || two === undefined) throw new Error("no files");
    expect(withFilesSeen(vault, [{ hash: one.hash, size: one.size + 1 }])).toBe(vault);
    expect(withFilesSeen(vault, [{ hash: await sha256Hex(encodeUtf8("another")), size: one.size }])).toBe(vault);
    expect(heldLetters(withFilesSeen(vault, [one]), instance())).toMatchObject([{ unsaved: 1 }]);
    expect(isReady(withFilesSeen(vault, [two, one]))).toBe(true);
  });

  it("can be told by its size, before it is read, from what no letter names; one without a byte cannot", () => {
    const known = filesBySize(vault);
    expect([...known.keys()]).toEqual([3]);
    expect(known.get(3)?.map(({ hash }) => hash)).toEqual(
      filesOf(vault)
        .slice(0, 2)
        .map(({ hash }) => hash),
    );
  });
});
