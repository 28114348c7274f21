import { beforeEach, describe, expect, it } from "vitest";
import { outgoingPage, type OutgoingActions } from "../../../client/console/outgoing-page.ts";
import { writeFollowupOf, writeReportOf } from "../../support/sample-letters.ts";
import { waitingReceipts } from "../../support/waiting-receipts.ts";
import { render, type Rendered } from "../support/rendered.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  type ConsoleBench,
} from "./console-bench.ts";
import { englishSource } from "./worked-case.ts";

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(() => {
  bench = createConsoleBench(source);
});

/** The page as the controller is now. */
function page(actions: Partial<OutgoingActions> = {}): Rendered {
  const { check, vault } = bench.open();
  const { exported } = bench.at("outgoing");
  const nothing = (): void => undefined;
  const none = { onCheckFiles: nothing, onExport: nothing, onOpenCase: nothing, onOtherCopy: nothing };
  return render(outgoingPage(vault, { check, exported }, { ...none, ...actions }));
}

/** Presses a button that exports, and waits for what comes of it. */
async function pressToExport(label: string): Promise<void> {
  let exporting = Promise.resolve();
  const onExport: OutgoingActions["onExport"] = (instance) => {
    exporting = bench.controller.files.exportBundle(instance);
  };
  page({ onExport }).press(label);
  await exporting;
}

async function openWithReceipts(count: number): Promise<void> {
  const vault = { ...source.organisation.vault, receipts: await waitingReceipts(source, count) };
  await bench.controller.openVault(await vaultFileOf(source, vault), PASSPHRASE);
  bench.controller.go({ at: "outgoing", exported: null });
}

describe("the page that carries out", () => {
  it("offers each bundle of several by its number, and the first one again after the last", async () => {
    await openWithReceipts(2100);
    await pressToExport("Export the bundle");
    expect(page().text).toContain("this is bundle 1 of 3. It holds 1,000 of 2,100 receipts and 0 of 0 replies.");
    expect(page().text).toContain("Export once more after this one");
    await pressToExport("Export the next one (2 of 3)");
    expect(page().text).toContain("this is bundle 2 of 3. It holds 1,000 of 2,100 receipts");
    await pressToExport("Export the next one (3 of 3)");
    expect(page().text).toContain("this is bundle 3 of 3. It holds 100 of 2,100 receipts");
    expect(page().text).toContain("It is the last one");
    expect(page().buttons).toEqual(["Export the bundle"]);
    expect(bench.saved.map(({ name }) => /-\d\.tar$/u.exec(name)?.[0] ?? "")).toEqual(["", "-2.tar", "-3.tar"]);
  });

  it("says nothing of several bundles when one holds all", async () => {
    await openWithReceipts(1000);
    await pressToExport("Export the bundle");
    expect(page().text).toContain("Carry it to the desk and upload it there.");
    expect(page().text).not.toContain("this is bundle");
    expect(page().buttons).toEqual(["Export the bundle"]);
  });

  it("says how many receipts go out, how many are held back, and why", async () => {
    await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
    const files = evidenceOfBytes("note.txt", new Uint8Array(12));
    await bench.controller.importBundle(
      await bundleOf(source, [
        { files, write: writeReportOf(source) },
        { files: [], write: writeFollowupOf(source) },
      ]),
    );
    bench.controller.go({ at: "outgoing", exported: null });
    expect(page().text).toContain("1 receipt: the server then deletes that submission");
    expect(page().text).toContain("1 receipt is held back, because files of its letter are not saved and checked yet");
    await bench.controller.evidence.waive(source.scope.instance, null);
    expect(page().text).toContain("2 receipts: the server then deletes those submissions");
    expect(page().text).not.toContain("held back");
  });

  it("lets nothing be exported before the vault is saved", async () => {
    await openWithReceipts(1);
    await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
    bench.controller.go({ at: "outgoing", exported: null });
    expect(page().isDisabled("Export the bundle")).toBe(true);
    await bench.controller.files.save();
    expect(page().isDisabled("Export the bundle")).toBe(false);
  });
});
