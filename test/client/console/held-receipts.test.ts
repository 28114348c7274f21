import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blobSource } from "../../../client/files/blob-source.ts";
import { evidenceFileName } from "../../../client/workers/evidence-file-name.ts";
import type { FileKey } from "../../../client/workers/console-messages.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import type { SubmissionId } from "../../../shared/protocol/id.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, type SampleCase } from "../../support/sample-case.ts";
import { valueOf, writeFollowupOf, writeReportOf } from "../../support/sample-letters.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  type ConsoleBench,
} from "./console-bench.ts";
import { showFirstCase } from "./worked-case.ts";

// The stick may hold the only copy of evidence: until it has been saved, nothing orders the server to delete (PROTOCOL.md §9.2).

const VIDEO = new Uint8Array(1_500_000).fill(7);
const NOTE = new Uint8Array(12).fill(8);

let source: SampleCase;
let vaultFile: Blob;
let bench: ConsoleBench;
let bundle: Blob;
let withFiles: SubmissionId;
let withoutFiles: SubmissionId;

beforeAll(async () => {
  source = await createSampleCase(await loadSodium());
  vaultFile = await vaultFileOf(source, source.organisation.vault);
  bundle = await bundleOf(source, [
    {
      files: [...evidenceOfBytes("video.mp4", VIDEO), ...evidenceOfBytes("note.txt", NOTE)],
      write: writeReportOf(source),
    },
    { files: [], write: writeFollowupOf(source) },
  ]);
});

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(vaultFile, PASSPHRASE);
  await bench.controller.importBundle(bundle);
  await showFirstCase(bench);
  const letters = bench.at("case").view.letterList;
  const idOf = (count: number): SubmissionId => {
    const letter = letters.find(({ files }) => files.length === count);
    if (letter === undefined) throw new Error("no such letter");
    return letter.submission;
  };
  withFiles = idOf(2);
  withoutFiles = idOf(0);
});

function file(index: number): FileKey {
  return { index, instance: source.scope.instance, submission: withFiles };
}

/** Gives both files to the browser. */
async function saveBoth(): Promise<void> {
  await bench.controller.evidence.save(file(0));
  await bench.controller.evidence.save(file(1));
}

/** A file of evidence as the browser has saved it. */
function savedFile(name: string): File {
  const savedAs = evidenceFileName(withFiles, name);
  return new File([bench.lastSaved(savedAs)], savedAs);
}

/** Where the files of the open case are, in their order. */
function kept(): readonly string[] {
  return bench.at("case").view.letterList.flatMap(({ files }) => files.map((each) => each.kept));
}

/** The submissions whose deletion the exported bundle orders, after the vault was saved. */
async function ordered(): Promise<readonly SubmissionId[]> {
  await bench.controller.files.save();
  await bench.controller.files.exportBundle(source.scope.instance);
  const outgoing = bench.saved.at(-1);
  if (outgoing === undefined) throw new Error("nothing was saved");
  const { receipt } = valueOf(await readOutgoingBundle(blobSource(outgoing.blob)));
  if (receipt === null) return [];
  return valueOf(readUnverifiedPayload(COLLECTION_RECEIPT, receipt)).submissions.map(({ submission }) => submission);
}

function held(): readonly unknown[] | undefined {
  return bench.open().vault.outgoing[0]?.held;
}

describe("the receipt for a letter with files", () => {
  it("is held back while its files lie only in the bundle, and the page can say so", async () => {
    expect(await ordered()).toEqual([withoutFiles]);
    const { instance } = source.scope;
    expect(held()).toEqual([{ case: source.keys.case, instance, submission: withFiles, unchecked: false, unsaved: 2 }]);
    expect(bench.open().vault.outgoing).toMatchObject([{ receipts: 1 }]);
    await showFirstCase(bench);
    const shown = bench.at("case").view.letterList.map((letter) => [letter.submission, letter.held]);
    expect(new Map(shown.map(([id, isHeld]) => [id, isHeld]))).toEqual(
      new Map([
        [withFiles, true],
        [withoutFiles, false],
      ]),
    );
  });

  it("is held back while a file was only given to the browser, which may have failed to save it", async () => {
    await bench.controller.evidence.save(file(0));
    await bench.controller.evidence.save(file(1));
    expect(kept()).toEqual(["handed_over", "handed_over"]);
    expect(bench.open().vault.saving).toBe("unsaved");
    expect(await ordered()).toEqual([withoutFiles]);
    expect(held()).toMatchObject([{ unsaved: 2 }]);
  });

  it("is held back while one of two files was not read where it was saved, and goes out when both were", async () => {
    await saveBoth();
    await bench.controller.evidence.check([savedFile("video.mp4")], withFiles);
    expect(kept()).toEqual(["saved", "handed_over"]);
    expect(bench.open().check).toEqual({ beside: withFiles, unmatched: [], whole: 1 });
    expect(await ordered()).toEqual([withoutFiles]);
    expect(held()).toMatchObject([{ unsaved: 1 }]);
    await bench.controller.evidence.check([savedFile("note.txt")], null);
    expect((await ordered()).toSorted()).toEqual([withFiles, withoutFiles].toSorted());
    expect(held()).toEqual([]);
  });

  it.each<[string, (whole: Blob) => Blob]>([
    ["empty, as on a full disk", () => new Blob([])],
    ["cut off", (whole) => whole.slice(0, whole.size - 1)],
    ["of the same size, with another byte", (whole) => new Blob([whole.slice(0, whole.size - 1), "x"])],
    ["longer", (whole) => new Blob([whole, "x"])],
  ])("is not given for a saved file that is %s: it is named, and the whole ones beside it count", async (_, spoil) => {
    await saveBoth();
    const spoilt = new File([spoil(savedFile("video.mp4"))], "evidence video(1).mp4");
    await bench.controller.evidence.check([spoilt, savedFile("note.txt")], withFiles);
    expect(bench.open().check).toEqual({ beside: withFiles, unmatched: ["evidence video(1).mp4"], whole: 1 });
    expect(kept()).toEqual(["handed_over", "saved"]);
    expect(await ordered()).toEqual([withoutFiles]);
  });

  it("changes nothing when the check is stopped", async () => {
    await saveBoth();
    const stopped = bench.controller.evidence.check([savedFile("video.mp4")], withFiles);
    bench.controller.view.work?.cancel?.();
    await stopped;
    expect(bench.controller.view.problem).toBeNull();
    expect(held()).toMatchObject([{ unsaved: 2 }]);
  });

  it("counts what was saved on another day, under whatever name, without the bundle", async () => {
    await saveBoth();
    await bench.controller.files.save();
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    const renamed = [savedFile("video.mp4"), savedFile("note.txt")].map((each) => new File([each], "renamed"));
    await bench.controller.evidence.check(renamed, null);
    expect(bench.open().check).toEqual({ beside: null, unmatched: [], whole: 2 });
    expect((await ordered()).toSorted()).toEqual([withFiles, withoutFiles].toSorted());
    bench.controller.go({ at: "cases" });
    expect(bench.open().check).toBeNull();
  });

  it("is not given for a file that was only shown, nor for one that could not be read whole", async () => {
    await bench.controller.evidence.show(file(1));
    const changed = new Uint8Array(await bundle.arrayBuffer());
    const place = Buffer.from(changed).indexOf("/segments\0") + 1000;
    changed[place] = (changed[place] ?? 0) ^ 1;
    await bench.controller.evidence.bringBundle(new Blob([changed]), withFiles);
    await bench.controller.evidence.save(file(0));
    expect(bench.at("case").file).toMatchObject({ code: "open.failed" });
    expect(held()).toMatchObject([{ unsaved: 2 }]);
  });

  it("remembers what was saved: over closing the vault, and when the same bundle comes again", async () => {
    await saveBoth();
    await bench.controller.evidence.check([savedFile("video.mp4")], withFiles);
    await bench.controller.files.save();
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    expect(held()).toMatchObject([{ unsaved: 1 }]);
    await bench.controller.importBundle(bundle);
    expect(held()).toMatchObject([{ unsaved: 1 }]);
  });

  it("is work to save when it changed something, and none when the file had been checked before", async () => {
    await saveBoth();
    await bench.controller.evidence.check([savedFile("video.mp4")], withFiles);
    await bench.controller.files.save();
    await bench.controller.evidence.check([savedFile("video.mp4")], withFiles);
    expect(bench.open().vault.saving).toBe("handed_over");
    await bench.controller.evidence.check([savedFile("note.txt")], withFiles);
    expect(bench.open().vault.saving).toBe("unsaved");
  });

  it.each(["one letter", "all letters"])("goes out by the person's word, given for %s", async (which) => {
    await bench.controller.evidence.waive(source.scope.instance, which === "one letter" ? withFiles : null);
    expect(held()).toEqual([]);
    expect((await ordered()).toSorted()).toEqual([withFiles, withoutFiles].toSorted());
  });
});

describe("removing", () => {
  it("takes a case out of the saved vault, and orders the server to delete its letters, files and all", async () => {
    await bench.controller.removal.remove(null);
    expect(bench.at("cases")).toEqual({ at: "cases" });
    expect(bench.open().vault).toMatchObject({ cases: [], saving: "unsaved" });
    expect((await ordered()).toSorted()).toEqual([withFiles, withoutFiles].toSorted());
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    expect(bench.open().vault.cases).toEqual([]);
  });

  it("takes one letter out, and leaves the case open without it", async () => {
    await bench.controller.removal.remove(withoutFiles);
    expect(bench.at("case").view.letterList.map(({ submission }) => submission)).toEqual([withFiles]);
    expect(await ordered()).toEqual([withoutFiles]);
  });

  it("leaves the first letter with its case", async () => {
    expect(bench.at("case").view.letterList.find(({ submission }) => submission === withFiles)?.removable).toBe(false);
    await bench.controller.removal.remove(withFiles);
    expect(bench.controller.view.problem).toBe("letter.needed");
    expect(bench.at("case").view.letterList).toHaveLength(2);
  });

  it("brings a removed letter back as a new one when an old bundle is brought in", async () => {
    await bench.controller.removal.remove(null);
    await bench.controller.importBundle(bundle);
    const { result } = bench.at("import");
    expect(result?.outcomes.map(({ outcome }) => outcome)).toEqual(["imported", "imported"]);
    expect(held()).toMatchObject([{ submission: withFiles, unsaved: 2 }]);
  });
});
