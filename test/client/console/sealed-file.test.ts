import { beforeEach, describe, expect, it } from "vitest";
import { evidenceFileName } from "../../../client/workers/evidence-file-name.ts";
import type { FileKey } from "../../../client/workers/console-messages.ts";
import { concatBytes, encodeUtf8, type Bytes } from "../../../shared/bytes/index.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { collectedArchive, type BundlePart } from "../../support/sample-bundle.ts";
import { writeReportOf } from "../../support/sample-letters.ts";
import { partByHand, sealedByHand } from "../../support/sealed-by-hand.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  type ConsoleBench,
} from "./console-bench.ts";
import { caseText, importText, listText } from "./shown-pages.ts";
import { englishSource, showFirstCase } from "./worked-case.ts";

// A file that somebody sealed themselves, as caseworkers see it (PROTOCOL.md §4.11).

const source = await englishSource();
const ARCHIVE = concatBytes(encodeUtf8("PK\u0003\u0004"), new Uint8Array(1_100_000).fill(0xfe));

let bench: ConsoleBench;
beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
});

async function bundleWith(...parts: readonly BundlePart[]): Promise<Blob> {
  return new Blob([await collectedArchive(source, parts)]);
}

async function bringIn(plaintext: Bytes): Promise<{ readonly bundle: Blob; readonly file: FileKey }> {
  const part = await partByHand(source, plaintext);
  const bundle = await bundleWith(part);
  await bench.controller.importBundle(bundle);
  return { bundle, file: { index: 0, instance: source.scope.instance, submission: part.id } };
}

function heldFiles(): readonly unknown[] | undefined {
  return bench.open().vault.outgoing[0]?.held;
}

describe("a sealed file that is text", () => {
  it("is named as what it is where it comes in, in the list and on its page, which offers no reply", async () => {
    await bringIn(encodeUtf8("They came at night."));
    expect(importText(bench)).toContain("Nobody can prove who sealed it");
    expect(listText(bench)).toContain("Sealed file: no reply possible");
    expect(listText(bench)).not.toContain("not proven");
    const text = await caseText(bench);
    expect(text).toContain("This came as a sealed file, without a codename");
    expect(text).toContain("You cannot reply here: no codename belongs to this file.");
    expect(text).toContain("Letter 1: sealed file");
    expect(text).toContain("They came at night.");
    expect(text).not.toMatch(/Your replies|not replied yet/);
    expect(text).not.toMatch(/first letter of this case is not in this vault|Write a reply|\bund\b|Unknown language/);
  });

  it("is refused in words that fit what somebody has sealed for somebody else", async () => {
    const letter = await sealedByHand(await englishSource(), encodeUtf8("They came at night."));
    await bench.controller.importBundle(await bundleWith({ id: createSubmissionId(source.sodium), letter }));
    expect(importText(bench)).toMatch(/did not open.*or it was sealed for somebody else/);
  });

  it("shows markup as the text that it is", async () => {
    await bringIn(encodeUtf8("<img src=x onerror=alert(1)>"));
    expect(await caseText(bench)).toContain("<img src=x onerror=alert(1)>");
  });

  it("takes no reply, whatever asks for one", async () => {
    await bringIn(encodeUtf8("They came at night."));
    await showFirstCase(bench);
    const { view } = bench.at("case");
    bench.controller.replies.startWith(view, { language: "en", text: "We have read it." });
    await bench.controller.replies.sign();
    expect(bench.controller.view.problem).toBe("case.no_codename");
  });
});

describe("a sealed file that is no text", () => {
  it("is in the list of files under the console's name, is saved whole, and let go once it was read there", async () => {
    const { file } = await bringIn(ARCHIVE);
    expect(heldFiles()).toMatchObject([{ unchecked: false, unsaved: 1 }]);
    expect(await caseText(bench)).toContain("What was sealed is not plain text.");
    expect(bench.at("case").view.letterList[0]?.files).toEqual([
      { kept: "in_bundle", name: "sealed.zip", size: ARCHIVE.length, type: "application/zip" },
    ]);
    await bench.controller.evidence.save(file);
    const savedAs = evidenceFileName(file.submission, "sealed.zip");
    const saved = bench.lastSaved(savedAs);
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(ARCHIVE);
    await bench.controller.evidence.check([new File([saved], savedAs)], file.submission);
    expect(heldFiles()).toEqual([]);
    expect(bench.open().vault.outgoing).toMatchObject([{ receipts: 1 }]);
  });

  it("is not shown when it could run something", async () => {
    const { file } = await bringIn(ARCHIVE);
    await showFirstCase(bench);
    await bench.controller.evidence.show(file);
    expect(bench.at("case").file).toMatchObject({ code: "file.not_safe" });
  });

  it("is shown when it is a picture, by its bytes", async () => {
    const { file } = await bringIn(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2]));
    await showFirstCase(bench);
    await bench.controller.evidence.show(file);
    expect(bench.at("case").file).toMatchObject({ shown: { name: "sealed.png", safe: { kind: "image" } } });
  });

  it("is read again from its bundle after the vault was opened anew, and from no other bundle", async () => {
    const { bundle, file } = await bringIn(ARCHIVE);
    await bench.controller.files.save();
    const again = createConsoleBench(source);
    await again.controller.openVault(bench.lastVault(), PASSPHRASE);
    await showFirstCase(again);
    expect(again.at("case").view.letterList[0]?.bundleAtHand).toBe(false);
    await again.controller.evidence.show(file);
    expect(again.at("case").file).toMatchObject({ code: "bundle.needed" });
    await again.controller.evidence.bringBundle(await bundleWith(await partByHand(source, ARCHIVE)), file.submission);
    expect(again.controller.view.problem).toBe("bundle.lacks_submission");
    await again.controller.evidence.bringBundle(bundle, file.submission);
    await again.controller.evidence.save(file);
    const saved = again.lastSaved(evidenceFileName(file.submission, "sealed.zip"));
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(ARCHIVE);
  });

  it("stays apart from evidence in segments, which is read as before", async () => {
    await bringIn(ARCHIVE);
    const files = evidenceOfBytes("note.bin", new Uint8Array(12).fill(1));
    await bench.controller.importBundle(await bundleOf(source, [{ files, write: writeReportOf(source) }]));
    const report = bench.open().vault.cases.find(({ sealed }) => !sealed) ?? expect.fail("no report");
    await bench.controller.showCase(report);
    const [letter] = bench.at("case").view.letterList;
    const { instance, submission } = letter ?? expect.fail("no letter");
    await bench.controller.evidence.save({ index: 0, instance, submission });
    const saved = bench.lastSaved(evidenceFileName(submission, "note.bin"));
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(new Uint8Array(12).fill(1));
  });
});
