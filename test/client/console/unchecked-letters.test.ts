import { beforeEach, describe, expect, it } from "vitest";
import { outgoingPage } from "../../../client/console/outgoing-page.ts";
import { writeFollowupOf, writeReportOf } from "../../support/sample-letters.ts";
import { render } from "../support/rendered.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  type ConsoleBench,
} from "./console-bench.ts";
import { caseText, importText, listText } from "./shown-pages.ts";
import { englishSource } from "./worked-case.ts";

// An older copy of the vault may lack the first letter of a case: what comes then is no forgery, and nothing is to be done with it
// but to open the right copy (PROTOCOL.md §4.8).

const nothing = (): void => undefined;

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  const files = evidenceOfBytes("note.txt", new Uint8Array(12));
  await bringIn(
    { files: [], write: writeFollowupOf(source) },
    { files, write: writeFollowupOf(source, "With a file.") },
  );
});

async function bringIn(...samples: Parameters<typeof bundleOf>[1]): Promise<void> {
  await bench.controller.importBundle(await bundleOf(source, samples));
}

function outgoingText(): string {
  const { vault } = bench.open();
  const actions = { onCheckFiles: nothing, onExport: nothing, onOpenCase: nothing, onOtherCopy: nothing };
  return render(outgoingPage(vault, { check: null, exported: null }, actions)).text;
}

describe("letters of a case whose first letter is not in the vault", () => {
  it("come in with the advice to look for the newest copy of the vault", () => {
    expect(importText(bench)).toContain("Cannot be checked yet: the first letter is not in this vault");
    expect(importText(bench)).toContain("Is this an older copy of the vault?");
    expect(importText(bench)).toContain("open the vault file of the newest day with the highest number");
  });

  it("are said to be unchecked in the list of cases, not unproven", () => {
    expect(listText(bench)).toContain("Cannot be checked: the first letter is not in this vault");
    expect(listText(bench)).not.toContain("not proven");
  });

  it("have what to do at the head of their case, and no word of a stranger", async () => {
    const text = await caseText(bench);
    expect(text).toContain("The first letter of this case is not in this vault");
    expect(text).toContain(
      "Close it without saving, and open the vault file of the newest day with the highest number",
    );
    expect(text).not.toContain("Who wrote this?");
  });

  it("are named before anything is exported, each receipt once", () => {
    expect(outgoingText()).toContain("No receipts");
    expect(outgoingText()).toContain(
      "2 receipts are held back, because the first letters of their cases are not in this vault",
    );
    expect(outgoingText()).not.toContain("because files of");
    expect(outgoingText()).toContain("2 letters stay on the server: they cannot be checked yet");
    expect(outgoingText()).toContain("1 letter stays on the server: its files are not saved and checked yet");
  });

  it("do not ask for files that have been saved already", async () => {
    await bench.controller.evidence.waive(source.scope.instance, null);
    expect(await caseText(bench)).not.toContain("This letter stays on the server");
    expect(outgoingText()).not.toContain("its files are not saved yet");
    expect(outgoingText()).toContain("2 letters stay on the server: they cannot be checked yet");
  });

  it("are ordinary letters as soon as the first one has come in", async () => {
    await bringIn({ files: [], write: writeReportOf(source) });
    expect(importText(bench)).not.toContain("older copy");
    expect(listText(bench)).not.toContain("Cannot be checked");
    expect(await caseText(bench)).not.toContain("not in this vault");
    expect(outgoingText()).toContain("2 receipts: the server then deletes those submissions");
    expect(outgoingText()).not.toContain("cannot be checked");
  });
});
