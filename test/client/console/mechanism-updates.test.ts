import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mechanismsPage } from "../../../client/console/casework/mechanisms-page.ts";
import { vaultPage } from "../../../client/console/vault-page.ts";
import { updateSection, type UpdateActions } from "../../../client/console/update-section.ts";
import type { HeldUpdateView, UpdateView } from "../../../client/workers/updates-views.ts";
import { MECHANISM_UPDATE, signUpdate } from "../../../shared/casework/mechanism-updates/update-file.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { fingerprintOf } from "../../../shared/crypto/fingerprint.ts";
import { createUpdateSeed, publisherIdOf, publisherKeyOf } from "../../../shared/crypto/publisher.ts";
import type { MechanismUpdate } from "../../../shared/mechanisms/dataset-update.ts";
import { mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import type { UpdateSeed } from "../../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { writeReportOf } from "../../support/sample-letters.ts";
import { render, speakEnglish, type Rendered } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { showFirstCase } from "./worked-case.ts";

// PROTOCOL.md §3.8, as a caseworker goes through it.

const OLD = "defenders@ohchr.org";
const NEW = "hrc-sr-defenders@un.org";

let source: SampleCase;
let bench: ConsoleBench;
let seed: UpdateSeed;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
  seed = createUpdateSeed(source.sodium);
});

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  bench.controller.go({ at: "organisation", isNew: false, update: null });
});

function updateFile(serial: number, key = seed): File {
  const record = mechanismOf("sr-hrd");
  if (record === null) throw new Error("no record");
  const contacts = record.contacts.map((each) => (each.value === OLD ? { ...each, value: NEW } : each));
  const update: MechanismUpdate = {
    ...{ day: TODAY, kind: "mechanism-update", serial, version: 1 },
    records: [{ ...record, contacts }],
    withdrawn: [{ id: "wgeid", why: "It takes nothing at present." }],
  };
  return new File([signUpdate(source.sodium, key, update)], "update.json");
}

function section(actions: Partial<UpdateActions> = {}): Rendered {
  const nothing = (): void => undefined;
  const none = { onAccept: nothing, onDismiss: nothing, onForget: nothing, onRead: nothing };
  return render(updateSection(bench.open().vault.update, bench.at("organisation").update, { ...none, ...actions }));
}

async function accept(serial: number, key = seed): Promise<void> {
  await bench.controller.updates.read(updateFile(serial, key));
  await bench.controller.updates.accept(offered());
}

/** The update that is offered. */
function offered(): UpdateView {
  const { update } = bench.at("organisation");
  if (update === null) throw new Error(`none is offered, problem ${bench.controller.view.problem ?? "none"}`);
  return update;
}

/** The update that the vault holds. */
function held(): HeldUpdateView {
  const { update } = bench.open().vault;
  if (update === null) throw new Error("none is held");
  return update;
}

describe("an update of mechanisms in the console", () => {
  it("is shown with its publisher's fingerprint and what it changes, contacts marked, and changes nothing yet", async () => {
    await bench.controller.updates.read(updateFile(1));
    const { digits } = await fingerprintOf(await publisherIdOf(publisherKeyOf(source.sodium, seed)));
    const { text } = section();
    expect(text).toContain("Compare the fingerprint first");
    for (const group of digits) expect(text).toContain(group);
    expect(text).toMatch(/Special Rapporteur on the situation of human rights defenders.*other contacts/u);
    expect(text).toMatch(
      new RegExp(`before:[^:]*kind: email; value: ${OLD}.*now:[^:]*kind: email; value: ${NEW}`, "u"),
    );
    expect(text).toContain("It takes nothing at present.");
    expect(bench.open().vault.saving).toBe("checked");
  });

  it("is in force once it was taken: in the vault, on the mechanism's page, and in routing", async () => {
    await accept(1);
    expect(bench.at("organisation").update).toBeNull();
    expect(bench.open().vault.saving).toBe("unsaved");
    await openMechanisms();
    const { routes } = bench.at("work").work;
    const gone = routes.find(({ mechanism }) => mechanism === "wgeid");
    expect(gone).toMatchObject({ outcome: "not_applicable", order: null });
    expect(gone?.reason).toContain("It takes nothing at present.");
    expect(gone?.name).toContain("Working Group");
    await bench.controller.mechanisms.show("sr-hrd");
    const { page } = bench.at("work");
    const contacts = page.name === "mechanism" ? page.answer.mechanism.contacts : [];
    expect(contacts.map(({ value }) => value)).toContain(NEW);
    expect(contacts.map(({ value }) => value)).not.toContain(OLD);
    expect(new Set(contacts.map(({ status }) => status))).toEqual(new Set(["unconfirmed"]));
    await bench.controller.mechanisms.show("wgeid");
    expect(bench.controller.view.problem).toBe("mechanism.unknown");
  });

  it("is not taken when the person does not want it", async () => {
    await bench.controller.updates.read(updateFile(1));
    bench.controller.updates.dismiss();
    expect(bench.at("organisation").update).toBeNull();
    expect(bench.open().vault.saving).toBe("checked");
  });

  it("cannot be taken twice, or without having been read", async () => {
    await bench.controller.updates.read(updateFile(1));
    const shown = offered();
    await bench.controller.updates.accept(shown);
    expect(bench.controller.view.problem).toBeNull();
    await bench.controller.updates.accept(shown);
    expect(bench.controller.view.problem).toBe("update.not_read");
  });

  it("asks for no fingerprint again, and takes no older one and none of anybody else", async () => {
    await accept(2);
    await bench.controller.updates.read(updateFile(3));
    expect(section().text).toContain("signed by the publisher whose updates you take");
    await bench.controller.updates.read(updateFile(2));
    expect(bench.controller.view.problem).toBe("update.not_newer");
    expect(bench.at("organisation").update).toBeNull();
    await bench.controller.updates.read(updateFile(9, createUpdateSeed(source.sodium)));
    expect(bench.controller.view.problem).toBe("update.other_publisher");
  });

  it.each([
    ["no update", new TextEncoder().encode("{}")],
    ["too large", new Uint8Array(400_000)],
  ])("is refused when it is %s", async (_, bytes) => {
    await bench.controller.updates.read(new File([bytes], "update.json"));
    expect(bench.controller.view.problem).toBe("update.malformed");
  });

  it("is refused when it names a key that did not sign it", async () => {
    const text = await updateFile(1).text();
    const other = await updateFile(1, createUpdateSeed(source.sodium)).text();
    const publisher = /"publisher":"[^"]+"/u;
    const forged = text.replace(publisher, publisher.exec(other)?.[0] ?? "");
    await bench.controller.updates.read(new File([forged], "update.json"));
    expect(bench.controller.view.problem).toBe("update.signature");
  });

  it("asks that the fingerprint is compared before the first one is taken, and not again", async () => {
    const compared = "I have compared the words or the digits: they are the publisher’s.";
    await bench.controller.updates.read(updateFile(1));
    expect(section().text).toContain(compared);
    await bench.controller.updates.accept(offered());
    await bench.controller.updates.read(updateFile(2));
    expect(section().text).not.toContain(compared);
  });

  it("is put away by its button", async () => {
    await bench.controller.updates.read(updateFile(1));
    let pressed = 0;
    section({ onDismiss: () => void (pressed += 1) }).press("Do not take it");
    expect(pressed).toBe(1);
  });
});

describe("the publisher whose updates are taken", () => {
  const other = (): UpdateSeed => createUpdateSeed(source.sodium);

  it("is shown with what would be otherwise without the update, before anything is forgotten", async () => {
    expect(section().text).not.toContain("Whose updates you take");
    await accept(1);
    const { digits } = await fingerprintOf(await publisherIdOf(publisherKeyOf(source.sodium, seed)));
    const { text } = section();
    expect(text).toContain("Update 1 counts here.");
    for (const group of digits) expect(text).toContain(group);
    expect(text).toMatch(/Special Rapporteur on the situation of human rights defenders – again as in the release/u);
    expect(text).toMatch(/Working Group on Enforced or Involuntary Disappearances – offered again/u);
    expect(text).toContain("this is the publisher whose updates we no longer take.");
  });

  it("is forgotten with the update: the release counts again, and another publisher's is a first one", async () => {
    await accept(3);
    await bench.controller.updates.forget(held());
    expect(bench.open().vault).toMatchObject({ saving: "unsaved", update: null });
    expect(section().text).not.toContain("Whose updates you take");
    await openMechanisms();
    expect(bench.at("work").work.routes.find(({ mechanism }) => mechanism === "wgeid")?.reason).not.toContain(
      "It takes nothing at present.",
    );
    await bench.controller.mechanisms.show("sr-hrd");
    const { page } = bench.at("work");
    expect(page.name === "mechanism" && page.answer.mechanism.contacts.map(({ value }) => value)).toContain(OLD);
    bench.controller.go({ at: "organisation", isNew: false, update: null });
    await bench.controller.updates.read(updateFile(1, other()));
    expect(bench.at("organisation").update).toMatchObject({ first: true, serial: 1 });
    expect(section().text).toContain("Compare the fingerprint first");
  });

  it("takes with it what was being looked at: that was read against what is no more", async () => {
    await accept(1);
    await bench.controller.updates.read(updateFile(2));
    const shown = offered();
    await bench.controller.updates.forget(held());
    expect(bench.at("organisation").update).toBeNull();
    await bench.controller.updates.accept(shown);
    expect(bench.controller.view.problem).toBe("update.not_read");
  });
});

describe("what was pressed under one update", () => {
  /** Presses a button of the page as it is now, when what was asked for before has not been done yet. */
  function press(label: string): void {
    const none = (): void => undefined;
    const ask = { onClose: none, onDeskKey: none, onDiscard: none, onExport: none, onLeave: none, onOtherCopy: none };
    render(vaultPage(bench.open(), bench.controller, { ...ask, onRemove: none, onRemoveMany: none })).press(label);
  }

  function choose(file: File): void {
    const { updates, wishes } = bench.controller;
    void wishes.add("readUpdate", file, () => updates.read(file));
  }

  async function allDone(): Promise<void> {
    await bench.controller.wishes.add("end", null, () => undefined, "anywhere");
    expect(bench.controller.wishes.isBusy).toBe(false);
  }

  it("does not take another that was read meanwhile: that one is shown, and can be taken then", async () => {
    await bench.controller.updates.read(updateFile(1));
    press("Save card.json");
    choose(updateFile(2));
    expect(offered().serial).toBe(1);
    press("Take this update");
    await allDone();
    expect(bench.controller.view.problem).toBe("update.other_shown");
    expect(bench.open().vault).toMatchObject({ saving: "checked", update: null });
    expect(offered().serial).toBe(2);
    press("Take this update");
    await allDone();
    expect(bench.controller.view.problem).toBeNull();
    expect(held().serial).toBe(2);
  });

  it("does not take the same file once it was read anew: its fingerprint may be to be compared now", async () => {
    await accept(1);
    await bench.controller.updates.read(updateFile(2));
    expect(offered().first).toBe(false);
    press("Forget this publisher and the update");
    choose(updateFile(2));
    press("Take this update");
    await allDone();
    expect(bench.controller.view.problem).toBe("update.other_shown");
    expect(bench.open().vault.update).toBeNull();
    expect(offered().first).toBe(true);
  });

  it("does not forget another that was taken meanwhile", async () => {
    await accept(1);
    await bench.controller.updates.read(updateFile(2));
    press("Take this update");
    press("Forget this publisher and the update");
    await allDone();
    expect(bench.controller.view.problem).toBe("update.other_held");
    expect(held().serial).toBe(2);
  });

  it("does not forget another publisher", async () => {
    await accept(1);
    const shown = held();
    await bench.controller.updates.forget(shown);
    await accept(1, createUpdateSeed(source.sodium));
    await bench.controller.updates.forget(shown);
    expect(bench.controller.view.problem).toBe("update.other_held");
    expect(held().serial).toBe(1);
  });
});

describe("what this release cannot use of an update that was taken in another one", () => {
  it("is told on the organisation's page and above the mechanisms", async () => {
    const record = mechanismOf("sr-hrd");
    if (record === null) throw new Error("no record");
    const content: MechanismUpdate = {
      ...{ day: TODAY, kind: "mechanism-update", serial: 4, version: 1, withdrawn: [] },
      records: [{ ...record, family: "tool" }],
    };
    const update = signEnvelope(source.sodium, MECHANISM_UPDATE, seed, content);
    const { vault } = source.organisation;
    const held = { ...vault, mechanisms: { publisher: publisherKeyOf(source.sodium, seed), update } };
    await bench.controller.openVault(await vaultFileOf(source, held), PASSPHRASE);
    bench.controller.go({ at: "organisation", isNew: false, update: null });
    const told = "This release cannot use it: Special Rapporteur on the situation of human rights defenders.";
    expect(section().text).toContain(told);
    await openMechanisms();
    const none = (): void => undefined;
    const actions = { onChoose: none, onCompare: none, onMissing: none, onOpen: none };
    expect(render(mechanismsPage(bench.at("work").work, [], actions)).text).toContain(told);
  });

  it("is not spoken of where all of it counts", async () => {
    await accept(1);
    await openMechanisms();
    expect(bench.at("work").work.notInForce).toEqual([]);
  });
});

async function openMechanisms(): Promise<void> {
  await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
  await showFirstCase(bench);
  await bench.controller.desk.show(bench.at("case").view, "mechanisms");
}
