import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { verifyProfile } from "../../../shared/crypto/card-verify.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { hasUnsavedWork, wouldLose } from "../../../client/console/console-state.ts";
import { parseDocument } from "../../../shared/protocol/field.ts";
import { cardFileField } from "../../../shared/protocol/card-file.ts";
import { deskKeyFileField } from "../../../shared/protocol/desk-login.ts";
import { addIntakeWeeks } from "../../../shared/casework/intake.ts";
import { addDays, daysBetween, mondayOf, type Day } from "../../../shared/protocol/day.ts";
import type { SubmissionId } from "../../../shared/protocol/id.ts";
import { evidenceFileName } from "../../../client/workers/evidence-file-name.ts";
import type { FileKey } from "../../../client/workers/console-messages.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { blobSource } from "../../../client/files/blob-source.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { waitingReceipts } from "../../support/waiting-receipts.ts";
import {
  valueOf,
  writeErasureOf,
  writeFollowupOf,
  writeReportOf,
  writeWithdrawalOf,
} from "../../support/sample-letters.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  vaultIn,
  type ConsoleBench,
} from "./console-bench.ts";

const MIB = 1024 * 1024;

let source: SampleCase;
let vaultFile: Blob;
let bench: ConsoleBench;

beforeAll(async () => {
  source = await createSampleCase(await loadSodium());
  vaultFile = await vaultFileOf(source, source.organisation.vault);
});

beforeEach(() => {
  bench = createConsoleBench(source);
});

async function openWith(...samples: Parameters<typeof bundleOf>[1]): Promise<Blob> {
  await bench.controller.openVault(vaultFile, PASSPHRASE);
  const bundle = await bundleOf(source, samples);
  await bench.controller.importBundle(bundle);
  return bundle;
}

async function openFirstCase(): Promise<void> {
  const [first] = bench.open().vault.cases;
  if (first === undefined) throw new Error("no case");
  await bench.controller.showCase(first);
}

describe("making an organisation", () => {
  const description = {
    languages: ["en"],
    names: [{ language: "en", text: "Shelter" }],
    policy: [],
    practice: false,
    regions: [],
    rhythm: 7,
  };

  async function make(): Promise<string> {
    bench.controller.begin("describe");
    await bench.controller.describe(description);
    const { state } = bench.controller.view;
    if (state.step !== "passphrase") throw new Error("no passphrase was suggested");
    const passphrase = state.suggested.words.join(" ");
    expect(state.suggested.words).toHaveLength(8);
    expect(new Set(state.suggested.check).size).toBe(3);
    await bench.controller.makeOrganisation(passphrase);
    return passphrase;
  }

  it("gives a vault that the passphrase opens, a card and a desk key of one organisation", async () => {
    const passphrase = await make();
    expect(bench.open().vault.saving).toBe("unsaved");
    const { fingerprint, id } = bench.open().vault.organisation;
    expect([fingerprint.digits.join("").length, fingerprint.words.length]).toEqual([60, 12]);
    await bench.controller.files.save();
    await bench.controller.files.saveCard();
    await bench.controller.files.saveDeskKey();
    const bytes = async (name: string): Promise<Uint8Array> =>
      new Uint8Array(await bench.lastSaved(name).arrayBuffer());
    const card = valueOf(parseDocument(cardFileField, await bytes("card.json"), 2 ** 20));
    expect(card.certificates).toHaveLength(26);
    expect(valueOf(parseDocument(deskKeyFileField, await bytes("desk-key.json"), 1024)).organisation).toBe(id);
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), passphrase);
    expect(bench.open().vault).toMatchObject({ organisation: { id }, saving: "checked" });
  });

  it("makes another passphrase each time", async () => {
    const passphrases = [await make(), await make()];
    expect(passphrases[0]).not.toBe(passphrases[1]);
  });

  it("refuses texts that together are more than a card can carry", async () => {
    const policy = ["en", "ar", "fr", "es", "ru", "pt", "de", "it", "tr", "fa", "ur", "hi", "bn", "sw"].map(
      (language) => ({
        language,
        text: "x".repeat(4000),
      }),
    );
    await bench.controller.describe({ ...description, policy });
    await bench.controller.makeOrganisation(PASSPHRASE);
    expect(bench.controller.view).toMatchObject({ problem: "profile.too_large", state: { step: "passphrase" } });
  });
});

describe("the rhythm of an organisation", () => {
  it("is changed for good: what is saved and what is published says so", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    const before = bench.open().vault.organisation;
    await bench.controller.changeRhythm(30);
    expect(bench.open().vault).toMatchObject({ organisation: { ...before, rhythm: 30 }, saving: "unsaved" });
    await bench.controller.files.save();
    await bench.controller.files.saveCard();
    const bytes = new Uint8Array(await bench.lastSaved("card.json").arrayBuffer());
    const { profile } = valueOf(parseDocument(cardFileField, bytes, 2 ** 20));
    const expectation = { organisation: source.organisation.id, pinned: null, today: TODAY };
    expect(valueOf(await verifyProfile(source.sodium, profile, expectation)).profile.rhythm).toBe(30);
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    expect(bench.open().vault.organisation.rhythm).toBe(30);
  });

  it("stays, with the vault as it was saved, when the same one is given", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    await bench.controller.changeRhythm(bench.open().vault.organisation.rhythm);
    expect(bench.open().vault.saving).toBe("checked");
  });
});

describe("opening a vault", () => {
  it("fails alike for a wrong passphrase, a short one, a damaged file, and no vault at all", async () => {
    const damaged = new Uint8Array(await vaultFile.arrayBuffer());
    damaged[300] = (damaged[300] ?? 0) ^ 1;
    for (const [file, passphrase] of [
      [vaultFile, `${PASSPHRASE}.`],
      [vaultFile, "short"],
      [new Blob([damaged]), PASSPHRASE],
      [new Blob(["not a vault"]), PASSPHRASE],
    ] as const) {
      await bench.controller.openVault(file, passphrase);
      expect(bench.controller.view.problem).toBe("open.failed");
    }
  });

  it("changes nothing when it is opened on the day it was made", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    expect(bench.open()).toMatchObject({ place: { at: "cases" }, upkeep: null, vault: { saving: "checked" } });
  });

  /** The vault as it is when it was last open 11 days ago, and the keys of its first week are over. */
  async function longUsed(): Promise<{ readonly file: Blob; readonly oldest: string; readonly today: Day }> {
    const { id, vault } = source.organisation;
    const used = valueOf(addIntakeWeeks(source.sodium, vault, id, addDays(TODAY, 49)));
    const oldest = used.intake[0]?.identities[0] ?? "";
    return { file: await vaultFileOf(source, used), oldest, today: addDays(TODAY, 60) };
  }

  async function keptIn(bench: ConsoleBench): Promise<readonly string[]> {
    return (await vaultIn(source, bench.lastVault())).intake.flatMap(({ identities }) => identities);
  }

  it("erases no key when it is saved and no bundle was imported since it was opened: one may wait that needs it", async () => {
    const { file, oldest, today } = await longUsed();
    const later = createConsoleBench(source, () => today);
    await later.controller.openVault(file, PASSPHRASE);
    expect(later.open()).toMatchObject({ upkeep: { overdueWeeks: 1 } });
    await later.controller.files.save();
    expect(await keptIn(later)).toContain(oldest);
    await later.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
    expect(later.at("import").result?.outcomes).toMatchObject([{ outcome: "imported" }]);
    await later.controller.files.save();
    expect(await keptIn(later)).not.toContain(oldest);
  });

  it("erases no key for a bundle that was imported before it was opened again, or that was refused", async () => {
    const { file, oldest, today } = await longUsed();
    const later = createConsoleBench(source, () => today);
    await later.controller.openVault(file, PASSPHRASE);
    await later.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
    await later.controller.openVault(file, PASSPHRASE);
    const stranger = await createSampleCase(source.sodium);
    await later.controller.importBundle(await bundleOf(stranger, [{ files: [], write: writeReportOf(stranger) }]));
    expect(later.controller.view.problem).toBe("bundle.other_organisation");
    await later.controller.files.save();
    expect(await keptIn(later)).toContain(oldest);
  });

  it("makes the weeks that are missing, and says how many", async () => {
    const later = createConsoleBench(source, () => addDays(TODAY, 42));
    later.isDateRight = true;
    await later.controller.openVault(vaultFile, PASSPHRASE);
    expect(later.open()).toMatchObject({
      upkeep: { addedWeeks: 6, overdueWeeks: 0, renewedUntil: null, today: addDays(TODAY, 42) },
      vault: { saving: "unsaved" },
    });
  });

  it("renews the profile when less than a year of it is left, so that cards and bundles hold one that is valid", async () => {
    const today = addDays(TODAY, 400);
    const later = createConsoleBench(source, () => today);
    later.isDateRight = true;
    await later.controller.openVault(vaultFile, PASSPHRASE);
    const renewedUntil = addDays(today, 730);
    expect(later.open()).toMatchObject({
      upkeep: { renewedUntil },
      vault: { organisation: { expires: renewedUntil }, saving: "unsaved" },
    });
    await later.controller.files.save();
    await later.controller.files.saveCard();
    const bytes = new Uint8Array(await later.lastSaved("card.json").arrayBuffer());
    const { profile } = valueOf(parseDocument(cardFileField, bytes, 2 ** 21));
    const expectation = { organisation: source.organisation.id, pinned: null, today: addDays(TODAY, 732) };
    expect(await verifyProfile(source.sodium, profile, expectation)).toMatchObject({ ok: true });
    const before = source.organisation.vault.organisation.profile;
    expect(await verifyProfile(source.sodium, before, expectation)).toEqual({ ok: false, code: "card.expired" });
    const again = createConsoleBench(source, () => today);
    await again.controller.openVault(later.lastVault(), PASSPHRASE);
    expect(again.open()).toMatchObject({ vault: { organisation: { expires: renewedUntil }, saving: "checked" } });
    expect(again.open().upkeep?.renewedUntil ?? null).toBeNull();
  });

  it("gives neither card nor desk key away before the vault that remembers them is saved", async () => {
    const later = createConsoleBench(source, () => addDays(TODAY, 42));
    later.isDateRight = true;
    await later.controller.openVault(vaultFile, PASSPHRASE);
    await later.controller.files.saveCard();
    expect(later.controller.view.problem).toBe("vault.unsaved");
    await later.controller.files.saveDeskKey();
    expect(later.controller.view.problem).toBe("vault.unsaved");
    expect(() => later.lastSaved("card.json")).toThrow("card.json");
    expect(() => later.lastSaved("desk-key.json")).toThrow("desk-key.json");
  });

  it("tells how far the passphrase is", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    const told = bench.workers.flatMap(({ events }) => events.filter(({ operation }) => operation === "progress"));
    expect(told.length).toBeGreaterThan(0);
  });
});

describe("a date that the vault makes unlikely (PROTOCOL.md §9.3)", () => {
  const FAR = [
    ["200 days ahead", 200],
    ["15 days after the weeks were made", 15 - daysBetween(mondayOf(TODAY), TODAY)],
    ["a year behind", -365],
    ["3 days before the weeks were made", -3 - daysBetween(mondayOf(TODAY), TODAY)],
  ] as const;

  it.each(FAR)("%s is asked about, and the vault is closed unchanged when it is wrong", async (_, days) => {
    const far = createConsoleBench(source, () => addDays(TODAY, days));
    await far.controller.openVault(vaultFile, PASSPHRASE);
    expect(far.datesAsked).toEqual([[addDays(TODAY, days), mondayOf(TODAY)]]);
    expect(far.controller.view).toEqual({
      problem: "clock.implausible",
      rescued: null,
      state: { step: "start" },
      undone: false,
      work: null,
    });
    expect(far.workers.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
  });

  it("is taken when the person says that it is right, for that day", async () => {
    let today = addDays(TODAY, 200);
    const far = createConsoleBench(source, () => today);
    far.isDateRight = true;
    await far.controller.openVault(vaultFile, PASSPHRASE);
    expect(far.open()).toMatchObject({ upkeep: { addedWeeks: 26, overdueWeeks: 21 }, vault: { saving: "unsaved" } });
    await far.controller.files.save();
    expect(far.datesAsked).toHaveLength(1);
    today = addDays(TODAY, 400);
    await far.controller.files.save();
    expect(far.datesAsked).toHaveLength(2);
  });

  it("erases no key, drops no reply and no receipt when it comes up in the middle, and the work is saved", async () => {
    let today = TODAY;
    const wrong = createConsoleBench(source, () => today);
    await wrong.controller.openVault(vaultFile, PASSPHRASE);
    await wrong.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
    const [first] = wrong.open().vault.cases;
    if (first === undefined) throw new Error("no case");
    await wrong.controller.showCase(first);
    wrong.controller.replies.start();
    wrong.controller.replies.change({ language: "en", text: "We read it." }, true);
    await wrong.controller.replies.sign();
    today = addDays(TODAY, 300);
    await wrong.controller.files.save();
    expect(wrong.controller.view.problem).toBe("clock.implausible");
    expect(wrong.open().vault.saving).toBe("handed_over");
    expect(wrong.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^vault-0001-[0-9a-f]{6}\.age$/u)]);
    const kept = await vaultIn(source, wrong.lastVault());
    expect(kept.intake).toEqual(source.organisation.vault.intake);
    expect(kept.cases[0]?.replies[0]?.slot?.length).toBe(32_768);
    expect(kept.receipts).toHaveLength(1);
    await wrong.controller.files.exportBundle(source.scope.instance);
    expect(wrong.controller.view.problem).toBe("clock.implausible");
  });

  it("takes no bundle that is dated later than tomorrow, and says so", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    const bundle = await bundleOf(source, [{ files: [], write: writeReportOf(source) }], addDays(TODAY, 2));
    await bench.controller.importBundle(bundle);
    expect(bench.controller.view.problem).toBe("bundle.dated_ahead");
    expect(bench.open().vault.cases).toEqual([]);
  });

  it("dates no reply back: a clock that has fallen behind is asked about before anything is signed", async () => {
    let today = addDays(TODAY, 12);
    const behind = createConsoleBench(source, () => today);
    await behind.controller.openVault(vaultFile, PASSPHRASE);
    const bundle = await bundleOf(source, [{ files: [], write: writeReportOf(source) }], today);
    await behind.controller.importBundle(bundle);
    expect(behind.datesAsked).toEqual([]);
    today = addDays(TODAY, 5);
    const [first] = behind.open().vault.cases;
    if (first === undefined) throw new Error("no case");
    await behind.controller.showCase(first);
    behind.controller.replies.start();
    behind.controller.replies.change({ language: "en", text: "We read it." }, true);
    await behind.controller.replies.sign();
    expect(behind.datesAsked).toEqual([[addDays(TODAY, 5), addDays(TODAY, 12)]]);
    expect(behind.controller.view.problem).toBe("clock.implausible");
    expect(behind.at("reply").draft.text).toBe("We read it.");
    expect(behind.open().vault.cases[0]?.replies).toBe(0);
    behind.isDateRight = true;
    await behind.controller.replies.sign();
    expect(behind.at("case").view.replyList).toHaveLength(1);
  });
});

describe("copies of a vault", () => {
  it("are numbered, and named by day, number and contents", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    await bench.controller.files.save();
    await bench.controller.files.save();
    const names = bench.saved.map(({ name }) => name);
    expect(names.map((name) => name.replace(/-[0-9a-f]{6}\.age$/u, ""))).toEqual([
      `vault-${TODAY}-0001`,
      `vault-${TODAY}-0002`,
    ]);
    expect(bench.open().vault).toMatchObject({ savedAs: names[1], saves: 2 });
  });

  it("that were saved from the same one have the same number, and never the same name", async () => {
    const other = createConsoleBench(source);
    for (const { controller } of [bench, other]) {
      await controller.openVault(vaultFile, PASSPHRASE);
      await controller.files.save();
    }
    const names = [bench, other].map(({ saved }) => saved[0]?.name ?? "");
    expect(names.map((name) => name.slice(0, `vault-${TODAY}-0001-`.length))).toEqual([
      `vault-${TODAY}-0001-`,
      `vault-${TODAY}-0001-`,
    ]);
    expect(new Set(names).size).toBe(2);
  });

  it("are told apart: an older one than was open before is called so, and saving it makes it the newest", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    expect(bench.open().newerCopy).toBeNull();
    await bench.controller.files.save();
    const first = bench.lastVault();
    await bench.controller.files.save();
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    expect(bench.open().newerCopy).toBeNull();
    bench.controller.closeVault();
    await bench.controller.openVault(first, PASSPHRASE);
    expect(bench.open()).toMatchObject({ newerCopy: 2, vault: { saves: 1 } });
    await bench.controller.files.save();
    expect(bench.open().vault.saves).toBe(3);
  });

  it("of another organisation are never older", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    await bench.controller.files.save();
    const other = await createSampleCase(source.sodium);
    await bench.controller.openVault(await vaultFileOf(other, other.organisation.vault), PASSPHRASE);
    expect(bench.open().newerCopy).toBeNull();
  });
});

describe("bringing in a bundle", () => {
  it("puts letters into their case in the order of the vault and says what is proven", async () => {
    await openWith(
      { files: [], write: writeFollowupOf(source) },
      { files: [], write: writeReportOf(source) },
      { files: [], write: writeWithdrawalOf(source) },
    );
    const [line, other] = bench.open().vault.cases;
    expect(line).toMatchObject({ files: 0, letters: 3, replies: 0, unproven: false, withdrawn: true });
    expect(other).toBeUndefined();
    await openFirstCase();
    const { view } = bench.at("case");
    expect(view.nextSequence).toBe(0);
    expect(view.letterList.map(({ continuity, type }) => [type, continuity])).toEqual(
      expect.arrayContaining([
        ["report", "first"],
        ["followup", "proven"],
        ["withdrawal", "proven"],
      ]),
    );
  });

  it("shows a request for erasure as what it is, and removing the case orders the deletion of all of its letters", async () => {
    await openWith({ files: [], write: writeReportOf(source) }, { files: [], write: writeErasureOf(source) });
    expect(bench.open().vault.cases).toMatchObject([{ erasure: true, withdrawn: false }]);
    await openFirstCase();
    expect(bench.at("case").view.letterList.at(-1)).toMatchObject({ continuity: "proven", text: "", type: "erasure" });
    await bench.controller.removal.remove(null);
    expect(bench.open().vault.cases).toEqual([]);
    expect(bench.open().vault.outgoing).toMatchObject([{ receipts: 2 }]);
  });

  it("knows what it already has, and does not call it a change", async () => {
    const bundle = await openWith({ files: [], write: writeReportOf(source) });
    await bench.controller.files.save();
    await bench.controller.importBundle(bundle);
    expect(bench.at("import").result?.outcomes).toMatchObject([{ outcome: "known" }]);
  });

  it("gives keys to the worker alone: no key of the letter is in what the page gets", async () => {
    await openWith({ files: evidenceOfBytes("a.bin", new Uint8Array(10)), write: writeReportOf(source) });
    await openFirstCase();
    const text = JSON.stringify(bench.workers.flatMap(({ events }) => events));
    for (const secret of ["macKey", "slotKey", "identities", "AGE-SECRET-KEY", '"key"', "passphrase"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("refuses what is no bundle, and a bundle of somebody else", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    await bench.controller.importBundle(new Blob(["no tar"]));
    expect(bench.controller.view.problem).toBe("bundle.malformed");
    const other = await createSampleCase(source.sodium);
    await bench.controller.importBundle(await bundleOf(other, [{ files: [], write: writeReportOf(other) }]));
    expect(bench.controller.view.problem).toBe("bundle.other_organisation");
  });

  it("asks once before it takes one of an instance that the vault has nothing of, and names the instance from then on", async () => {
    const other = await createSampleCase(source.sodium);
    const { card, organisation } = source;
    const scope = { ...other.scope, organisation: source.scope.organisation };
    const keys = await deriveCodenameKeys(source.sodium, other.codename, scope);
    const elsewhere = { ...other, card, keys, organisation, scope };
    const bundle = await bundleOf(elsewhere, [{ files: [], write: writeReportOf(elsewhere) }]);
    await openWith({ files: [], write: writeReportOf(source) });
    await openFirstCase();
    expect([bench.newInstancesAsked, bench.at("case").view.manyInstances]).toEqual([0, false]);
    await bench.controller.importBundle(bundle);
    expect(bench.controller.view.problem).toBe("instance.new");
    expect([bench.newInstancesAsked, bench.open().vault.cases.length]).toEqual([1, 1]);
    bench.isInstanceRight = true;
    await bench.controller.importBundle(bundle);
    await bench.controller.importBundle(bundle);
    expect([bench.newInstancesAsked, bench.open().vault.cases.length]).toEqual([2, 2]);
    await openFirstCase();
    expect(bench.at("case").view.manyInstances).toBe(true);
  });

  it("can be stopped, and then has changed nothing", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    const files = evidenceOfBytes("long.bin", new Uint8Array(8 * MIB));
    const bundle = await bundleOf(source, [{ files, write: writeReportOf(source) }]);
    const importing = bench.controller.importBundle(bundle);
    bench.controller.view.work?.cancel?.();
    await importing;
    expect(bench.controller.view).toMatchObject({ problem: null, work: null });
    expect(bench.open().vault.cases).toEqual([]);
  });

  it("says that the stick was pulled out", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    const gone = await bundleOf(source, [{ files: [], write: writeReportOf(source) }]);
    vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    await bench.controller.importBundle(gone);
    expect(bench.controller.view.problem).toBe("file.unreadable");
  });
});

describe("evidence", () => {
  const bytes = Uint8Array.from({ length: 2 * MIB + 5 }, (_, index) => (index * 7) % 251);

  async function openWithEvidence(): Promise<Blob> {
    const bundle = await openWith({ files: evidenceOfBytes("film.bin", bytes), write: writeReportOf(source) });
    await openFirstCase();
    return bundle;
  }

  const savedAs = (name: string): string => evidenceFileName(submissionOf(), name);
  const key = (): FileKey => ({ index: 0, instance: source.scope.instance, submission: submissionOf() });

  function submissionOf(): SubmissionId {
    const [letter] = bench.at("case").view.letterList;
    if (letter === undefined) throw new Error("no letter");
    return letter.submission;
  }

  it("is saved whole, under its own name behind a mark of its letter", async () => {
    await openWithEvidence();
    await bench.controller.evidence.save(key());
    expect(bench.saved.map(({ name }) => name)).toEqual([`evidence-${submissionOf().slice(0, 8)}-film.bin`]);
    expect(new Uint8Array(await bench.lastSaved(savedAs("film.bin")).arrayBuffer())).toEqual(bytes);
  });

  it.each(["vault-2030-01-01-9999.age", "console.html", "outgoing-00000000-2030-01-01.tar"])(
    "that its sender calls %s is not saved under that name",
    async (name) => {
      await openWith({ files: evidenceOfBytes(name, bytes), write: writeReportOf(source) });
      await openFirstCase();
      await bench.controller.evidence.save(key());
      expect(bench.saved.map((each) => each.name)).toEqual([savedAs(name)]);
      expect(savedAs(name)).toMatch(/^evidence-[0-9a-f]{8}-/u);
    },
  );

  it("of one instance is never taken for that of another with the same id", async () => {
    const other = await createSampleCase(source.sodium);
    const scope = { ...other.scope, organisation: source.scope.organisation };
    const { card, organisation } = source;
    const elsewhere = {
      ...other,
      card,
      keys: await deriveCodenameKeys(other.sodium, other.codename, scope),
      organisation,
      scope,
    };
    const id = createSubmissionId(source.sodium);
    bench.isInstanceRight = true;
    const texts = { [source.scope.instance]: "here", [scope.instance]: "elsewhere" };
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    for (const each of [source, elsewhere]) {
      const files = evidenceOfBytes("same.txt", encodeUtf8(texts[each.scope.instance] ?? ""));
      await bench.controller.importBundle(await bundleOf(each, [{ files, id, write: writeReportOf(each) }]));
    }
    for (const [instance, text] of Object.entries(texts)) {
      const found = bench.open().vault.cases.find((each) => each.instance === instance);
      if (found === undefined) throw new Error("no case");
      await bench.controller.showCase(found);
      await bench.controller.evidence.save({ index: 0, instance: found.instance, submission: id });
      expect(await bench.lastSaved(evidenceFileName(id, "same.txt")).text()).toBe(text);
    }
  });

  it("is not asked for in a bundle of another instance, though it holds the same id", async () => {
    const bundle = await openWithEvidence();
    await bench.controller.files.save();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    await openFirstCase();
    const bytes = new Uint8Array(await bundle.arrayBuffer());
    const own = Buffer.from(bytes).indexOf(source.scope.instance);
    bytes.set(encodeUtf8("0".repeat(64)), own);
    await bench.controller.evidence.bringBundle(new Blob([bytes]), submissionOf());
    expect(bench.controller.view.problem).toBe("bundle.lacks_submission");
  });

  it("is not shown when it is of no safe kind", async () => {
    await openWithEvidence();
    await bench.controller.evidence.show(key());
    expect(bench.at("case").file).toEqual({ ...key(), code: "file.not_safe" });
  });

  it("is asked for again after the vault was opened anew, and only in the bundle that holds it", async () => {
    const bundle = await openWithEvidence();
    await bench.controller.files.save();
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    await openFirstCase();
    expect(bench.at("case").view.letterList[0]?.bundleAtHand).toBe(false);
    await bench.controller.evidence.save(key());
    expect(bench.at("case").file).toMatchObject({ code: "bundle.needed" });
    const other = await bundleOf(source, [{ files: [], write: writeFollowupOf(source) }]);
    await bench.controller.evidence.bringBundle(other, submissionOf());
    expect(bench.controller.view.problem).toBe("bundle.lacks_submission");
    await bench.controller.evidence.bringBundle(bundle, submissionOf());
    await bench.controller.evidence.save(key());
    expect(bench.lastSaved(savedAs("film.bin")).size).toBe(bytes.length);
  });

  it("is not saved at all when one byte was changed since the import", async () => {
    const bundle = await openWithEvidence();
    const changed = new Uint8Array(await bundle.arrayBuffer());
    changed[changed.length - 2 * MIB] = (changed[changed.length - 2 * MIB] ?? 0) ^ 1;
    await bench.controller.evidence.bringBundle(new Blob([changed]), submissionOf());
    await bench.controller.evidence.save(key());
    expect(bench.at("case").file).toMatchObject({ code: "open.failed" });
    expect(bench.saved).toEqual([]);
  });

  it("is shown under the type that its bytes have, until it is closed", async () => {
    const png = Uint8Array.from("\x89PNG\r\n\x1a\n rest", (letter) => letter.charCodeAt(0));
    await openWith({ files: evidenceOfBytes("page.html", png), write: writeReportOf(source) });
    await openFirstCase();
    await bench.controller.evidence.show(key());
    const { file } = bench.at("case");
    if (file === null || !("shown" in file)) throw new Error("nothing is shown");
    expect([file.shown.blob.type, file.shown.safe?.kind]).toEqual(["image/png", "image"]);
    await bench.controller.evidence.save(key());
    expect(bench.lastSaved(savedAs("page.html")).type).toBe("application/octet-stream");
    bench.controller.evidence.hide();
    expect(bench.at("case").file).toBeNull();
  });
});

describe("replying and carrying out", () => {
  async function reply(text: string): Promise<void> {
    await openFirstCase();
    bench.controller.replies.start();
    bench.controller.replies.change({ language: "ar", text }, true);
    await bench.controller.replies.sign();
  }

  it("numbers replies, and shows them in the case", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await reply("one");
    await reply("two");
    expect(bench.at("case").view.replyList.map(({ sequence, text }) => [sequence, text])).toEqual([
      [0, "one"],
      [1, "two"],
    ]);
    expect(bench.at("case").view.nextSequence).toBe(2);
  });

  it("keeps what is written when it is too long", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await reply("x".repeat(30_000));
    expect(bench.controller.view.problem).toBe("reply.too_long");
    expect(bench.at("reply").draft.text).toHaveLength(30_000);
  });

  it("cannot answer a case whose first letter has not come", async () => {
    await openWith({ files: [], write: writeFollowupOf(source) });
    await openFirstCase();
    expect(bench.at("case").view.nextSequence).toBeNull();
    await reply("x");
    expect(bench.controller.view.problem).toBe("case.no_reply_key");
  });

  it("lets nothing out before the vault is saved, and then replies, receipts and keys", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await reply("one");
    const { instance } = source.scope;
    await bench.controller.files.exportBundle(instance);
    expect(bench.controller.view.problem).toBe("vault.unsaved");
    expect(bench.saved).toEqual([]);
    await bench.controller.files.save();
    await bench.controller.files.exportBundle(instance);
    const file = bench.lastSaved(`outgoing-${instance.slice(0, 8)}-${TODAY}.tar`);
    const bundle = valueOf(await readOutgoingBundle(blobSource(file)));
    expect([bundle.slots.length, bundle.certificates.length, bundle.receipt === null]).toEqual([1, 26, false]);
    expect(bench.at("outgoing").exported).toMatchObject({ bundles: 1, number: 1, receipts: 1, replies: 1 });
  });

  async function repliesOut(from: ConsoleBench, today: Day): Promise<number> {
    const { instance } = source.scope;
    await from.controller.files.exportBundle(instance);
    const file = from.lastSaved(`outgoing-${instance.slice(0, 8)}-${today}.tar`);
    return valueOf(await readOutgoingBundle(blobSource(file))).slots.length;
  }

  /** The vault of the bench, opened and saved so many days later. */
  async function savedLater(days: number): Promise<ConsoleBench> {
    const later = createConsoleBench(source, () => addDays(TODAY, days));
    later.isDateRight = true;
    await later.controller.openVault(bench.lastVault(), PASSPHRASE);
    await later.controller.files.save();
    return later;
  }

  it.each([31, 100])("keeps a reply that nobody has carried when the vault is saved %i days later", async (days) => {
    await openWith({ files: [], write: writeReportOf(source) });
    await reply("one");
    await bench.controller.files.save();
    expect(await repliesOut(await savedLater(days), addDays(TODAY, days))).toBe(1);
  });

  it("knows that a reply was carried only when the vault is saved after that, and lets others out before", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await reply("one");
    await bench.controller.files.save();
    expect(await repliesOut(bench, TODAY)).toBe(1);
    expect(bench.open().vault.saving).toBe("handed_over");
    expect(await repliesOut(bench, TODAY)).toBe(1);
    expect(await repliesOut(await savedLater(78), addDays(TODAY, 78))).toBe(1);
    await bench.controller.files.save();
    expect(await repliesOut(await savedLater(77), addDays(TODAY, 77))).toBe(1);
    expect(await repliesOut(await savedLater(78), addDays(TODAY, 78))).toBe(0);
  });

  it("goes on with the next bundle when one does not hold all, and then from the beginning", async () => {
    const { instance } = source.scope;
    const receipts = await waitingReceipts(source, 1250);
    await bench.controller.openVault(await vaultFileOf(source, { ...source.organisation.vault, receipts }), PASSPHRASE);
    const exportOnce = async (): Promise<readonly string[]> => {
      await bench.controller.files.exportBundle(instance);
      const file = bench.saved.at(-1)?.blob ?? new Blob();
      const { receipt } = valueOf(await readOutgoingBundle(blobSource(file)));
      if (receipt === null) throw new Error("receipts wait");
      return valueOf(readUnverifiedPayload(COLLECTION_RECEIPT, receipt)).submissions.map(
        ({ submission }) => submission,
      );
    };
    bench.controller.go({ at: "outgoing", exported: null });
    const first = await exportOnce();
    expect(bench.at("outgoing").exported).toEqual({
      ...{ allReceipts: 1250, allReplies: 0, bundles: 2, instance, number: 1, receipts: 1000, replies: 0 },
    });
    const second = await exportOnce();
    expect(bench.at("outgoing").exported).toMatchObject({ bundles: 2, number: 2, receipts: 250 });
    const all = receipts.map(({ submission }) => submission);
    expect([...first, ...second].toSorted()).toEqual(all.toSorted());
    expect(await exportOnce()).toEqual(first);
    const name = `outgoing-${instance.slice(0, 8)}-${TODAY}`;
    expect(bench.saved.map((each) => each.name)).toEqual([`${name}.tar`, `${name}-2.tar`, `${name}.tar`]);
    // A vault that is saved anew may be divided in another way.
    await bench.controller.files.save();
    expect(bench.at("outgoing").exported).toBeNull();
    expect(await exportOnce()).toEqual(first);
  });
});

describe("what is saved", () => {
  it("is unsaved, then given to the browser, then checked; another file does not pass", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    expect(hasUnsavedWork(bench.controller.view.state)).toBe(true);
    await bench.controller.files.save();
    expect(bench.open().vault.saving).toBe("handed_over");
    expect(hasUnsavedWork(bench.controller.view.state)).toBe(true);
    await bench.controller.files.check(vaultFile);
    expect(bench.controller.view.problem).toBe("vault.other_file");
    await bench.controller.files.check(bench.lastVault());
    expect(bench.open().vault.saving).toBe("checked");
    expect(hasUnsavedWork(bench.controller.view.state)).toBe(false);
  });

  it("is sealed anew each time", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    await bench.controller.files.save();
    await bench.controller.files.save();
    const [first, second] = await Promise.all(bench.saved.map(({ blob }) => blob.text()));
    expect(first?.split("\n")[1]).not.toBe(second?.split("\n")[1]);
  });

  it("counts a reply that is being written as unsaved work", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await bench.controller.files.save();
    await bench.controller.files.check(bench.lastVault());
    await openFirstCase();
    bench.controller.replies.start();
    expect(hasUnsavedWork(bench.controller.view.state)).toBe(false);
    bench.controller.replies.change({ language: "en", text: "x" }, false);
    expect(hasUnsavedWork(bench.controller.view.state)).toBe(true);
  });

  it("ends the worker, and with it every secret, when the vault is closed", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    bench.controller.closeVault();
    expect(bench.workers.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
    expect(bench.controller.view.state).toEqual({ step: "start" });
  });
});

describe("a broken worker", () => {
  it("is told as such, and nothing more is expected of it", async () => {
    const broken = {
      ...source.sodium,
      randomBytes: () => {
        throw new Error("no secure random numbers");
      },
    };
    const other = createConsoleBench({ sodium: broken });
    await other.controller.describe({
      languages: ["en"],
      names: [],
      policy: [],
      practice: false,
      regions: [],
      rhythm: 7,
    });
    expect(other.controller.view).toEqual({
      problem: null,
      rescued: null,
      state: { step: "broken" },
      undone: false,
      work: null,
    });
  });

  it("leaves what was typed into a reply on the page, though nothing was asked of it when it broke", async () => {
    await openWith({ files: [], write: writeReportOf(source) });
    await openFirstCase();
    bench.controller.replies.start();
    const draft = { language: "en", text: "We will call you." };
    bench.controller.replies.change(draft, false);
    bench.workers[0]?.fail();
    const rescued = { cases: [], replies: [draft], typed: {} };
    expect(bench.controller.view).toEqual({
      problem: null,
      rescued,
      state: { step: "broken" },
      undone: false,
      work: null,
    });
    expect(wouldLose(bench.controller.view)).toBe(true);
    expect(bench.workers.map(({ hasEnded }) => hasEnded)).toEqual([true]);
  });

  it("is not told any more when the vault was closed", async () => {
    await bench.controller.openVault(vaultFile, PASSPHRASE);
    bench.controller.closeVault();
    bench.workers[0]?.fail();
    expect(bench.controller.view.state).toEqual({ step: "start" });
  });
});
