import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasUnsavedWork, wouldLose } from "../../../client/console/console-state.ts";
import { NOTHING_TYPED } from "../../../client/console/casework/consent-typed.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, type SampleCase } from "../../support/sample-case.ts";
import { speakEnglish } from "../support/rendered.ts";
import { PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { openCaseFacts, showFirstCase } from "./worked-case.ts";

let source: SampleCase;
let bench: ConsoleBench;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
});

/** The case is open at its facts, in a vault whose file was checked. */
beforeEach(async () => {
  bench = await openCaseFacts(source);
  const { controller } = bench;
  await controller.files.save();
  await controller.files.check(bench.lastVault());
});

function breakWorker(): void {
  bench.workers.at(-1)?.fail();
  expect(bench.controller.view.state).toEqual({ step: "broken" });
}

async function reopen(): Promise<void> {
  bench.controller.reopen();
  expect(bench.controller.view.state).toEqual({ step: "open-form" });
  await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
}

function facts(): CaseRecord {
  const { page } = bench.at("work");
  if (page.name !== "facts") throw new Error(`at ${page.name}`);
  return page.record;
}

describe("when the worker breaks", () => {
  it("facts that were typed are still there, wait for the vault, and are put back without being kept", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    breakWorker();
    expect(wouldLose(controller.view)).toBe(true);
    await reopen();
    expect(bench.at("cases")).toEqual({ at: "cases" });
    expect(wouldLose(controller.view)).toBe(true);
    await controller.rescue.putBack();
    expect(facts().group).toBe("The village");
    expect(bench.at("work").work.work.record.group).toBe("");
    expect(controller.view.rescued).toBeNull();
    expect(hasUnsavedWork(bench.open())).toBe(true);
    await controller.desk.settle();
    expect(bench.at("work").work.work.record.group).toBe("The village");
  });

  it("facts that were kept in the vault and in no file are put back too", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    await controller.desk.show(bench.at("work").view, "consent");
    breakWorker();
    await reopen();
    await controller.rescue.putBack();
    expect(facts().group).toBe("The village");
  });

  it("an agreement that was being typed is in its form again", async () => {
    const { controller } = bench;
    const typed = { ...NOTHING_TYPED, giver: "her brother" };
    controller.casework.typeConsent("p1", typed);
    breakWorker();
    await reopen();
    expect(Object.values(bench.open().typed)).toEqual([typed]);
    expect(controller.view.rescued).toBeNull();
  });

  it("nothing is left when a checked file has it all, nor when somebody forgets it or closes the vault", async () => {
    const { controller } = bench;
    breakWorker();
    expect(controller.view.rescued).toBeNull();
    await reopen();
    const ends = [
      () => {
        controller.rescue.forget();
      },
      () => {
        controller.closeVault();
      },
    ];
    for (const end of ends) {
      await showFirstCase(bench);
      await controller.desk.show(bench.at("case").view, "facts");
      controller.casework.edit({ group: "The village" });
      breakWorker();
      await reopen();
      expect(controller.view.rescued?.facts?.record.group).toBe("The village");
      end();
      expect(controller.view.rescued).toBeNull();
    }
    expect(controller.view.state).toEqual({ step: "start" });
  });

  it("a case that this vault does not have takes nothing, and what was typed still waits", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    breakWorker();
    controller.reopen();
    await controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
    await controller.rescue.putBack();
    expect(controller.view.problem).not.toBeNull();
    expect(controller.view.rescued?.facts?.record.group).toBe("The village");
  });
});
