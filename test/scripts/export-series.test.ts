import { openAsBlob } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blobSource } from "../../client/files/blob-source.ts";
import { sealVault } from "../../shared/crypto/vault-file.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { COLLECTION_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { readOutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import type { PendingReceipt } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { anyPassphrase } from "../support/minted.ts";
import { createSampleCase, TODAY } from "../support/sample-case.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitingReceipts } from "../support/waiting-receipts.ts";
import { runInProcess } from "./run-in-process.ts";

// PROTOCOL.md §8.3, by the command line: as many outgoing bundles as it takes.

const PASSPHRASE = "correct horse battery staple";

let folder: TemporaryFolder;
let receipts: readonly PendingReceipt[];

const at = (name: string): string => join(folder.path, name);
const runExport = (): ReturnType<typeof runInProcess> =>
  runInProcess(
    [
      "console",
      "export",
      "--json",
      "--vault",
      at("vault.age"),
      "--passphrase-file",
      at("p.txt"),
      "--out",
      at("out.tar"),
    ],
    { now: Date.parse(TODAY) },
  );

/** The submissions whose deletion a bundle orders. */
async function orderedBy(bundle: string): Promise<readonly string[]> {
  const { receipt } = valueOf(await readOutgoingBundle(blobSource(await openAsBlob(bundle))));
  if (receipt === null) throw new Error("the bundle has a receipt");
  return valueOf(readUnverifiedPayload(COLLECTION_RECEIPT, receipt)).submissions.map(({ submission }) => submission);
}

beforeEach(async () => {
  folder = await createTemporaryFolder("export-series");
  const sodium = await loadSodium();
  const sample = await createSampleCase(sodium);
  receipts = await waitingReceipts(sample, 1250);
  const vault = { ...sample.organisation.vault, receipts };
  await writeFile(at("p.txt"), `${PASSPHRASE}\n`);
  await writeFile(
    at("vault.age"),
    valueOf(await sealVault(sodium, vault, anyPassphrase(PASSPHRASE), 1, () => undefined)),
  );
});
afterEach(() => folder.remove());

describe("console export", () => {
  it("writes another bundle when one does not hold all receipts, and says so", async () => {
    const run = await runExport();
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.talk).toBe(
      `One bundle does not hold all: take all 2 of them to the desk, ${at("out.tar")}, ${at("out-2.tar")}.`,
    );
    expect(JSON.parse(run.output)).toMatchObject({
      receipts: 1250,
      bundles: [
        { bundle: at("out.tar"), receipts: 1000 },
        { bundle: at("out-2.tar"), receipts: 250 },
      ],
    });
    const ordered = [...(await orderedBy(at("out.tar"))), ...(await orderedBy(at("out-2.tar")))];
    expect(ordered.toSorted()).toEqual(receipts.map(({ submission }) => submission).toSorted());
  });

  it("writes none when the name of a later one is taken", async () => {
    await writeFile(at("out-2.tar"), "precious");
    expect(await runExport()).toMatchObject({ exitCode: 1, output: "" });
    expect((await readdir(folder.path)).filter((name) => name.startsWith("out"))).toEqual(["out-2.tar"]);
    expect(await readFile(at("out-2.tar"), "utf8")).toBe("precious");
  });
});
