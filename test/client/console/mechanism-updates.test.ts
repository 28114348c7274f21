import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { updateSection, type UpdateActions } from "../../../client/console/update-section.ts";
import { signUpdate } from "../../../shared/casework/mechanism-updates/update-file.ts";
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
  const none = { onAccept: nothing, onDismiss: nothing, onRead: nothing };
  return render(updateSection(bench.at("organisation").update, { ...none, ...actions }));
}

async function accept(serial: number, key = seed): Promise<void> {
  await bench.controller.updates.read(updateFile(serial, key));
  await bench.controller.updates.accept();
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
    await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
    const [first] = bench.open().vault.cases;
    if (first === undefined) throw new Error("no case");
    await bench.controller.showCase(first);
    await bench.controller.desk.show(bench.at("case").view, "mechanisms");
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
    await accept(1);
    await bench.controller.updates.accept();
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

  it("asks through its buttons", async () => {
    await bench.controller.updates.read(updateFile(1));
    const pressed: string[] = [];
    const page = section({
      onAccept: () => void pressed.push("accept"),
      onDismiss: () => void pressed.push("dismiss"),
    });
    page.press("Take this update");
    page.press("Do not take it");
    expect(pressed).toEqual(["accept", "dismiss"]);
  });
});
