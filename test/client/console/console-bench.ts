import { readFile } from "node:fs/promises";
import { ConsoleController } from "../../../client/console/console-controller.ts";
import type { ConsoleState, Place } from "../../../client/console/console-state.ts";
import { openVault, parsePassphrase, sealVault } from "../../../shared/crypto/vault-file.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import type { Vault } from "../../../shared/protocol/vault.ts";
import type { EvidenceInput } from "../../../shared/source/evidence-sealer.ts";
import { evidenceInputs } from "../../../shared/source/file-input.ts";
import { writeCollectedBundle, type BundledSample } from "../../support/collected-bundle.ts";
import { TODAY, type SampleCase } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";
import { InProcessWorker } from "./in-process-worker.ts";

export const PASSPHRASE = "eight words that nobody else has";

/** A controller with a real worker's insides, and everything that it gives to the browser to save. */
export interface ConsoleBench {
  readonly controller: ConsoleController;
  readonly saved: { readonly blob: Blob; readonly name: string }[];
  readonly workers: readonly InProcessWorker[];
  /** Each question about the date: today, and the last day that the vault has seen. */
  readonly datesAsked: readonly (readonly [Day, Day | null])[];
  /** What the person answers to it: no, unless this is set. */
  isDateRight: boolean;
  /** How often it was asked whether a bundle of a new instance is to be taken in. */
  newInstancesAsked: number;
  /** What the person answers to it: no, unless this is set. */
  isInstanceRight: boolean;
  /** The newest file that was saved under this name. */
  lastSaved(name: string): Blob;
  /** The newest vault that was saved. */
  lastVault(): Blob;
  /** The open vault. @throws Error when there is none */
  open(): Extract<ConsoleState, { readonly step: "vault" }>;
  /** The place in the open vault. @throws Error when it is another one */
  at<Name extends Place["at"]>(name: Name): Extract<Place, { readonly at: Name }>;
}

export function createConsoleBench(
  { sodium }: Pick<SampleCase, "sodium">,
  today: () => Day = () => TODAY,
): ConsoleBench {
  const saved: { readonly blob: Blob; readonly name: string }[] = [];
  const workers: InProcessWorker[] = [];
  const datesAsked: (readonly [Day, Day | null])[] = [];
  const controller = new ConsoleController({
    confirmDate: (...days) => {
      datesAsked.push(days);
      return Promise.resolve(bench.isDateRight);
    },
    confirmNewInstance: () => {
      bench.newInstancesAsked += 1;
      return Promise.resolve(bench.isInstanceRight);
    },
    onChange: () => undefined,
    saveFile: (blob, name) => saved.push({ blob, name }),
    startWorker: () => {
      const worker = new InProcessWorker(sodium);
      workers.push(worker);
      return worker;
    },
    today,
  });
  const open = (): Extract<ConsoleState, { readonly step: "vault" }> => {
    const { problem, state } = controller.view;
    if (state.step !== "vault") throw new Error(`at ${state.step}, problem ${problem ?? "none"}`);
    return state;
  };
  const find = (what: string, isIt: (name: string) => boolean): Blob => {
    const found = saved.findLast(({ name }) => isIt(name));
    if (found === undefined) throw new Error(`no ${what} was saved`);
    return found.blob;
  };
  const bench: ConsoleBench = {
    controller,
    datesAsked,
    isDateRight: false,
    isInstanceRight: false,
    newInstancesAsked: 0,
    saved,
    workers,
    at: (name) => {
      const { place } = open();
      if (!isAt(place, name)) throw new Error(`at ${place.at}, problem ${controller.view.problem ?? "none"}`);
      return place;
    },
    lastSaved: (name) => find(name, (each) => each === name),
    lastVault: () => find("vault", (each) => /^vault-.*\.age$/u.test(each)),
    open,
  };
  return bench;
}

function isAt<Name extends Place["at"]>(place: Place, name: Name): place is Extract<Place, { readonly at: Name }> {
  return place.at === name;
}

/** A vault file with the bench's passphrase. */
export async function vaultFileOf({ sodium }: Pick<SampleCase, "sodium">, vault: Vault): Promise<Blob> {
  const passphrase = valueOf(parsePassphrase(PASSPHRASE));
  return new Blob([valueOf(await sealVault(sodium, vault, passphrase, 4, () => undefined))]);
}

/** What a vault file with the bench's passphrase holds. */
export async function vaultIn({ sodium }: Pick<SampleCase, "sodium">, file: Blob): Promise<Vault> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return valueOf(await openVault(sodium, bytes, valueOf(parsePassphrase(PASSPHRASE)), () => undefined));
}

/** A collected bundle in memory. */
export async function bundleOf(source: SampleCase, samples: readonly BundledSample[], today = TODAY): Promise<Blob> {
  const folder = await createTemporaryFolder("bundle");
  try {
    const path = `${folder.path}/bundle.tar`;
    await writeCollectedBundle(path, { ...source, today }, samples);
    return new Blob([await readFile(path)]);
  } finally {
    await folder.remove();
  }
}

/** Evidence from memory. */
export function evidenceOfBytes(name: string, bytes: Uint8Array<ArrayBuffer>): readonly EvidenceInput[] {
  const read: EvidenceInput["read"] = (offset, length) => Promise.resolve(bytes.slice(offset, offset + length));
  return evidenceInputs([{ name, read, size: bytes.length, type: "application/octet-stream" }]);
}
