import { beforeEach, describe, expect, it } from "vitest";
import { concatBytes, encodeUtf8, zeroBytes, type Bytes } from "../../../shared/bytes/index.ts";
import { isSealedFile } from "../../../shared/casework/case.ts";
import { importBundle, type Imported } from "../../../shared/casework/import-bundle.ts";
import { isUnchecked, standingOf } from "../../../shared/casework/letter-standing.ts";
import { removeCase, removeLetter } from "../../../shared/casework/remove-case.ts";
import { heldLetters, readyReceipts, withAllFilesSaved } from "../../../shared/casework/saved-files.ts";
import { createFilesReader } from "../../../shared/casework/submission-files.ts";
import { writeReply } from "../../../shared/casework/write-reply.ts";
import { caseIdOfSealedFile } from "../../../shared/crypto/derived-id.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { encodeDocument, parseDocument } from "../../../shared/protocol/field.ts";
import type { CaseId, SubmissionId } from "../../../shared/protocol/id.ts";
import { filesOf } from "../../../shared/protocol/kept-document.ts";
import { encodeLetter, letterField } from "../../../shared/protocol/letter.ts";
import { VAULT_LARGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { vaultField, type Vault, type VaultCase } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { collectedBundle, type BundlePart } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sealFiles } from "../../support/sample-evidence.ts";
import { fileOf } from "../../support/sample-files.ts";
import {
  sampleErasure,
  sampleFollowup,
  sampleReport,
  sampleWithdrawal,
  sealed,
  valueOf,
} from "../../support/sample-letters.ts";
import { partByHand, sealedByHand } from "../../support/sealed-by-hand.ts";
import { withFlippedBit } from "../../support/tampering.ts";

// PROTOCOL.md §4.11: a file that somebody sealed themselves becomes a case of its own, whatever is in it.

const sodium = await loadSodium();
const STORY = encodeUtf8("They came at night. Do not call me at home.");
const ARCHIVE = concatBytes(encodeUtf8("PK\u0003\u0004"), zeroBytes(100), new Uint8Array(1_100_000).fill(0xfe));

let sample: SampleCase;
let vault: Vault;
beforeEach(async () => {
  sample = await createSampleCase(sodium);
  vault = sample.organisation.vault;
});

async function importInto(into: Vault, parts: readonly BundlePart[]): Promise<Imported> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
  return valueOf(await importBundle(context, into, await collectedBundle(sample, parts)));
}

async function caseOf(part: BundlePart, plaintext: Bytes): Promise<CaseId> {
  return await caseIdOfSealedFile({ ...sample.scope, submission: part.id }, await sha256Hex(plaintext));
}

function only({ cases }: Vault): VaultCase {
  const [each, ...others] = cases;
  if (each === undefined || others.length > 0) throw new Error(`${String(cases.length)} cases`);
  return each;
}

async function read(part: BundlePart, from: VaultCase): Promise<Bytes | string> {
  const { bundle, source } = await collectedBundle(sample, [part]);
  const [parts] = bundle.submissions;
  const [item] = from.letters;
  if (parts === undefined || item === undefined) throw new Error("nothing to read");
  const [file] = filesOf(item.letter);
  const reader = await createFilesReader(sodium, item.letter, { ...parts, source });
  if (file === undefined || reader === null) throw new Error("no file");
  const pieces: Bytes[] = [];
  const done = await reader.read(file, (piece) => void pieces.push(piece));
  return done.ok ? concatBytes(...pieces) : done.code;
}

describe("a sealed file that is text", () => {
  it("becomes a case of its own, with its text, which nothing ties to anybody", async () => {
    const part = await partByHand(sample, STORY);
    const { outcomes, vault: after } = await importInto(vault, [part]);
    const id = await caseOf(part, STORY);
    expect(outcomes).toEqual([{ outcome: "imported", submission: part.id, case: id, continuity: "sealed" }]);
    const each = only(after);
    expect(each).toMatchObject({ case: id, letters: [{ continuity: "unproven", letter: { type: "sealed" } }] });
    expect(each.letters[0]?.letter.text).toBe("They came at night. Do not call me at home.");
    expect(isSealedFile(each)).toBe(true);
    expect(isUnchecked(each)).toBe(false);
  });

  it("is deleted on the server like a letter: all of it is in the vault", async () => {
    const { vault: after } = await importInto(vault, [await partByHand(sample, STORY)]);
    expect(heldLetters(after, sample.scope.instance)).toEqual([]);
    expect(readyReceipts(after, sample.scope.instance)).toHaveLength(1);
  });

  it("is another case when the same file is sent, or brought by a server, a second time", async () => {
    const first = await partByHand(sample, STORY);
    const again = { ...first, id: createSubmissionId(sodium) };
    const { vault: after } = await importInto(vault, [first, again]);
    expect(after.cases).toHaveLength(2);
    const twice = await importInto(after, [first, again]);
    expect(twice.outcomes.map(({ outcome }) => outcome)).toEqual(["known", "known"]);
    expect(twice.vault.cases).toEqual(after.cases);
  });

  it("survives the file of the vault", async () => {
    const parts = [await partByHand(sample, STORY), await partByHand(sample, ARCHIVE)];
    const { vault: after } = await importInto(vault, parts);
    const again = parseDocument(vaultField, encodeDocument(vaultField, after), VAULT_LARGEST_BYTES);
    expect(again).toEqual({ ok: true, value: after });
  });
});

describe("a sealed file that is no text", () => {
  it("is held back from deletion until it is saved, as evidence is, and gives its bytes back", async () => {
    const part = await partByHand(sample, ARCHIVE);
    const { vault: after } = await importInto(vault, [part]);
    const { instance } = sample.scope;
    expect(heldLetters(after, instance)).toMatchObject([{ submission: part.id, unchecked: false, unsaved: 1 }]);
    expect(readyReceipts(after, instance)).toEqual([]);
    expect(await read(part, only(after))).toEqual(ARCHIVE);
    const saved = withAllFilesSaved(after, instance, new Set([part.id]));
    expect(readyReceipts(saved, instance)).toHaveLength(1);
  });

  it("is read again by the key of its case, after the keys of its week are gone", async () => {
    const part = await partByHand(sample, ARCHIVE);
    const { vault: after } = await importInto(vault, [part]);
    const kept = only({ ...after, intake: [] });
    expect(await read(part, kept)).toEqual(ARCHIVE);
    expect(await read(part, kept)).toEqual(ARCHIVE);
  });

  it("is not read from another file, nor from one with a byte altered", async () => {
    const part = await partByHand(sample, ARCHIVE);
    const each = only((await importInto(vault, [part])).vault);
    const other = await sealedByHand(sample, concatBytes(ARCHIVE, new Uint8Array(1)));
    expect(await read({ ...part, letter: other }, each)).toBe("open.failed");
    for (const offset of [30, 1500, part.letter.length - 1]) {
      expect(await read({ ...part, letter: withFlippedBit(part.letter, offset) }, each)).toBe("open.failed");
    }
  });

  it("gives no byte when its key opens other bytes than those that were imported", async () => {
    const part = await partByHand(sample, ARCHIVE);
    const each = only((await importInto(vault, [part])).vault);
    const other = await partByHand(sample, concatBytes(ARCHIVE, new Uint8Array(1)));
    const key = only((await importInto(vault, [other])).vault).letters[0]?.letter;
    const letters = each.letters.map((item) =>
      item.letter.type === "sealed" && item.letter.file !== null && key?.type === "sealed" && key.file !== null
        ? { ...item, letter: { ...item.letter, file: { ...item.letter.file, key: key.file.key } } }
        : item,
    );
    expect(await read(other, { ...each, letters })).toBe("evidence.hash_mismatch");
  });

  it("names no file where it is text, or a letter has none", async () => {
    for (const part of [
      await partByHand(sample, STORY),
      { id: createSubmissionId(sodium), letter: await sealed(sample, await sampleReport(sample)) },
    ]) {
      const { bundle, source } = await collectedBundle(sample, [part]);
      const [parts] = bundle.submissions;
      const letter = only((await importInto(vault, [await partByHand(sample, STORY)])).vault).letters[0]?.letter;
      if (parts === undefined || letter === undefined) throw new Error("nothing to read");
      const report = await sampleReport(sample);
      expect(await createFilesReader(sodium, letter, { ...parts, source })).toBeNull();
      expect(await createFilesReader(sodium, report, { ...parts, source })).toBeNull();
    }
  });
});

describe("a letter with files", () => {
  it("has them in its segments, as ever", async () => {
    const id = createSubmissionId(sodium);
    const { evidence, segments } = await sealFiles(sodium, id, [fileOf("a.txt", 3)]);
    const report = await sampleReport(sample, id, evidence);
    const part = { id, letter: await sealed(sample, report), segments };
    const { bundle, source } = await collectedBundle(sample, [part]);
    const [parts] = bundle.submissions;
    const [file] = evidence.files;
    if (parts === undefined || file === undefined) throw new Error("nothing to read");
    const reader = await createFilesReader(sodium, report, { ...parts, source });
    const pieces: Bytes[] = [];
    expect(await reader?.read(file, (piece) => void pieces.push(piece))).toMatchObject({ ok: true });
    expect(await sha256Hex(concatBytes(...pieces))).toBe(file.hash);
  });
});

describe("bytes that begin like a letter", () => {
  async function outcomeOf(letter: Bytes, id: SubmissionId): Promise<Imported["outcomes"][number] | undefined> {
    return (await importInto(vault, [{ id, letter }])).outcomes[0];
  }

  it("are a sealed file where they have not the length of one: somebody's own export is not lost", async () => {
    const exported = encodeUtf8('{"messages":[{"from":"a","text":"We know where you live."}]}');
    const part = await partByHand(sample, exported);
    const { vault: after } = await importInto(vault, [part]);
    expect(only(after).letters[0]?.letter).toMatchObject({ type: "sealed", file: null });
  });

  it("are a letter, or refused, where they have: in its length, nothing that says it is one gets in otherwise", async () => {
    const report = await sampleReport(sample);
    const plaintext = valueOf(encodeLetter(report));
    expect(await outcomeOf(await sealedByHand(sample, plaintext), report.submission)).toMatchObject({
      outcome: "imported",
      continuity: "first",
    });
    const other = createSubmissionId(sodium);
    expect(await outcomeOf(await sealedByHand(sample, plaintext), other)).toMatchObject({ code: "letter.misplaced" });
    const later = new TextDecoder().decode(plaintext).replace('"version":1', '"version":2');
    const unknown = await sealedByHand(sample, encodeUtf8(later));
    expect(await outcomeOf(unknown, report.submission)).toMatchObject({ code: "document.malformed" });
  });

  it("stay text when a whole letter is sealed without its filling: it is in no case but its own", async () => {
    const mallory = await createSampleCase(sodium);
    const report = await sampleReport({ ...sample, keys: mallory.keys });
    const document = encodeDocument(letterField, { ...report, case: sample.keys.case });
    const { vault: before } = await importInto(vault, [
      { id: createSubmissionId(sodium), letter: await sealed(sample, await sampleReport(sample)) },
    ]);
    const part = await partByHand(sample, document, report.submission);
    const { outcomes, vault: after } = await importInto(before, [part]);
    expect(outcomes).toMatchObject([{ case: await caseOf(part, document), continuity: "sealed" }]);
    expect(after.cases).toHaveLength(before.cases.length + 1);
  });

  it("are a sealed file when somebody's own file has the length of a letter by chance", async () => {
    const archive = new Uint8Array(65_536).fill(0x41);
    const part = await partByHand(sample, archive);
    const { vault: after } = await importInto(vault, [part]);
    expect(only(after).letters[0]?.letter).toMatchObject({ type: "sealed", text: "A".repeat(65_536) });
  });
});

describe("the case of a sealed file", () => {
  it("answers nobody", async () => {
    const { vault: after } = await importInto(vault, [await partByHand(sample, STORY)]);
    const draft = { language: "en", text: "We have read it.", today: TODAY };
    const written = await writeReply(sodium, after, sample.organisation.id, only(after), draft);
    expect(written).toEqual({ ok: false, code: "case.no_codename" });
  });

  it.each([
    ["a follow-up", sampleFollowup],
    ["a withdrawal", sampleWithdrawal],
    ["a request for erasure", sampleErasure],
  ])("proves nothing of %s that names it, whichever comes first", async (_, write) => {
    const part = await partByHand(sample, STORY);
    const forged = { ...(await write(sample)), case: await caseOf(part, STORY) };
    const stranger = { id: forged.submission, letter: await sealed(sample, forged) };
    for (const bundles of [[[part], [stranger]], [[stranger], [part]], [[part, stranger]]]) {
      let after = vault;
      for (const parts of bundles) ({ vault: after } = await importInto(after, parts));
      const each = only(after);
      expect(each.letters.map(({ letter }) => letter.type)).toEqual(["sealed", forged.type]);
      expect(each.letters.map((item) => standingOf(each, item))).toEqual(["sealed", "unproven"]);
      const rest = valueOf(removeLetter(after, each, forged.submission, TODAY));
      expect(only(rest).letters).toHaveLength(1);
      expect(removeLetter(after, each, part.id, TODAY)).toEqual({ ok: false, code: "letter.needed" });
    }
  });

  it("takes no report of somebody who knows its id: its keys would have to be those of the case", async () => {
    const part = await partByHand(sample, STORY);
    const report = { ...(await sampleReport(sample)), case: await caseOf(part, STORY) };
    const stranger = { id: report.submission, letter: await sealed(sample, report) };
    const { outcomes, vault: after } = await importInto(vault, [part, stranger]);
    expect(outcomes.find(({ submission }) => submission === report.submission)).toMatchObject({
      code: "case.other_keys",
    });
    expect(only(after).letters).toHaveLength(1);
  });

  it("is removed as a whole, with a receipt", async () => {
    const part = await partByHand(sample, ARCHIVE);
    const { vault: after } = await importInto(vault, [part]);
    const rest = removeCase(after, only(after), TODAY);
    expect(rest.cases).toEqual([]);
    expect(readyReceipts(rest, sample.scope.instance)).toMatchObject([{ submission: part.id }]);
  });
});

describe("a sealed file is refused, and gets no receipt,", () => {
  async function expectRefused(part: BundlePart, code: string): Promise<void> {
    const { outcomes, vault: after } = await importInto(vault, [part]);
    expect(outcomes).toEqual([{ outcome: "refused", submission: part.id, code }]);
    expect(after).toEqual(vault);
  }

  it("with evidence beside it: nothing in it could be the key of that", async () => {
    const part = await partByHand(sample, STORY);
    const { segments } = await sealFiles(sodium, part.id, [fileOf("a.jpg", 10)]);
    await expectRefused({ ...part, segments }, "evidence.misplaced");
  });

  it("with a byte altered, or cut", async () => {
    const part = await partByHand(sample, STORY);
    for (const offset of [0, 25, 800, 1600, part.letter.length - 1]) {
      await expectRefused({ ...part, letter: withFlippedBit(part.letter, offset) }, "open.failed");
      await expectRefused({ ...part, letter: part.letter.slice(0, offset) }, "open.failed");
    }
  });

  it("sealed to somebody else", async () => {
    await expectRefused(await partByHand(await createSampleCase(sodium), STORY), "open.failed");
  });
});
