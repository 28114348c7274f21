import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginWork, hasReadableWork, withWork, workOf } from "../../../shared/casework/case-work.ts";
import { withCase } from "../../../shared/casework/case.ts";
import { importBundle } from "../../../shared/casework/import-bundle.ts";
import { emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import type { Role } from "../../../shared/casework/record/vocabulary.ts";
import { removeCases, removeLetter } from "../../../shared/casework/remove-case.ts";
import { hasRoomForReplies, vaultBytes } from "../../../shared/casework/vault-room.ts";
import { caseWorkField } from "../../../shared/casework/work-field.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import { openVault, sealVault } from "../../../shared/crypto/vault-file.ts";
import { encodeDocument, isReadable } from "../../../shared/protocol/field.ts";
import type { Letter } from "../../../shared/protocol/letter.ts";
import { vaultField, vaultWorkField, type Vault, type VaultCase } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { arbitraryWorkJson } from "../../support/arbitrary-case.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { collectedBundle } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sampleWithdrawal, sealed, valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §9.5: what caseworkers make of a case is in the vault beside its letters, and goes with it through everything.

const sodium = await loadSodium();
const sample = await createSampleCase(sodium);
const report = { ...(await sampleReport(sample)), answers: [{ answer: "At the airport.", question: "what.happened" }] };
const followup = await sampleFollowup(sample);

async function importInto(into: Vault, ...letters: readonly Letter[]): Promise<Vault> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
  const parts = letters.map(async (letter) => ({ id: letter.submission, letter: await sealed(sample, letter) }));
  return valueOf(await importBundle(context, into, await collectedBundle(sample, await Promise.all(parts)))).vault;
}

function onlyCase({ cases }: Vault): VaultCase {
  const [only, other] = cases;
  if (only === undefined || other !== undefined) throw new Error("not one case");
  return only;
}

function workIn(vault: Vault): CaseWork {
  const work = workOf(onlyCase(vault));
  if (work === null) throw new Error("no work");
  return work;
}

const imported = await importInto(sample.organisation.vault, report);
const begun = beginWork(onlyCase(imported), "SN-1");
const agreed: CaseWork = {
  ...begun,
  record: { ...begun.record, state: "DZ" },
  consents: [
    {
      ...{ id: "c1", person: "p1", level: "mechanism_only", uses: ["letter"], mechanisms: null, givenBy: "victim" },
      ...{ giver: "", day: TODAY, way: "letter", submission: report.submission, risks: ["R1"], understood: true },
      withdrawn: null,
    },
  ],
};
const worked = valueOf(withWork(imported, onlyCase(imported), agreed));

describe("the work of a case", () => {
  it("is none before anybody began, and begins with what the letters say", () => {
    expect(workOf(onlyCase(imported))).toBeNull();
    expect(begun).toMatchObject({ consents: [], record: { reference: "SN-1", state: null } });
    expect(begun.record.sources.map(({ words }) => words.text)).toEqual([report.text, "At the airport."]);
    expect(begun.record.events).toMatchObject([{ what: { text: "At the airport." } }]);
  });

  it("is in the vault as it was written, through a file that is sealed and opened", async () => {
    expect(workIn(worked)).toEqual(agreed);
    const passphrase = anyPassphrase("correct horse battery");
    const file = valueOf(await sealVault(sodium, worked, passphrase, 8, () => undefined));
    const opened = valueOf(await openVault(sodium, file, passphrase, () => undefined));
    expect(opened).toEqual(worked);
    expect(workIn(opened)).toEqual(agreed);
    expect(hasReadableWork(opened)).toBe(true);
  });

  it("is what any work is, whatever it says", async () => {
    const plain = await importInto(sample.organisation.vault, followup);
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        const work = caseWorkField.read(json);
        const after = valueOf(withWork(plain, onlyCase(plain), work));
        expect(isReadable(vaultField, after)).toBe(true);
        const kept = work.record.sources.map((source) =>
          source.kind === "other" ? source : { ...source, words: { ...source.words, text: "" } },
        );
        const added = { ...{ kind: "letter", submission: followup.submission, question: null, day: TODAY } };
        const { language, text } = followup;
        const sources = [...kept, { ...added, id: workIn(after).record.sources.at(-1)?.id, words: { language, text } }];
        expect(workIn(after)).toEqual({ ...work, record: { ...work.record, sources } });
      }),
      { numRuns: 50 },
    );
  });

  it("keeps the words of letters once, with the letters", () => {
    const text = JSON.stringify(onlyCase(worked).work);
    expect(text).toContain(report.submission);
    expect(text).not.toContain("passport");
    expect(workIn(worked).record.sources[0]?.words.text).toContain("passport");
  });

  it("is left as it is by an import, and has the letters that came when it is read", async () => {
    const later = await importInto(worked, followup, await sampleWithdrawal(sample));
    expect(onlyCase(later).work).toBe(onlyCase(worked).work);
    const { record, ...rest } = workIn(later);
    expect(rest).toEqual({ ...agreed, record: undefined });
    expect(record.state).toBe("DZ");
    expect(new Set(record.sources.map(({ words }) => words.text))).toEqual(
      new Set([report.text, "At the airport.", followup.text, "Do not publish my name."]),
    );
  });

  it("has no words of a letter that was removed", async () => {
    const later = await importInto(worked, followup);
    const kept = valueOf(withWork(later, onlyCase(later), workIn(later)));
    const removed = valueOf(removeLetter(kept, onlyCase(kept), followup.submission, TODAY));
    expect(workIn(removed).record.sources.map(({ words }) => words.text)).toEqual([report.text, "At the airport.", ""]);
    expect(JSON.stringify(removed.cases)).not.toContain(followup.text);
  });

  it("keeps its case from being removed together with others", () => {
    expect(removeCases(worked, [onlyCase(worked)], TODAY)).toEqual({ ok: false, code: "case.answered" });
    expect(removeCases(imported, [onlyCase(imported)], TODAY).ok).toBe(true);
  });
});

describe("work is refused", () => {
  it("for a case that is not there", () => {
    const other = { case: onlyCase(imported).case, instance: sample.scope.instance };
    expect(withWork(imported, other, agreed).ok).toBe(true);
    expect(withWork(sample.organisation.vault, other, agreed)).toEqual({ ok: false, code: "case.unknown" });
  });

  it("when no reader would take it", () => {
    const broken = { ...agreed, consents: agreed.consents.map((each) => ({ ...each, person: "p9" })) };
    expect(withWork(imported, onlyCase(imported), broken)).toEqual({ ok: false, code: "work.malformed" });
  });

  it("when it writes a name that is longer than names are, but not with one that was kept before", () => {
    const called = (name: string, role: Role, state = "DZ"): CaseWork => {
      const people = [...begun.record.people.slice(0, 1), { ...emptyPerson("p2", [role]), name }];
      return { ...agreed, record: { ...agreed.record, people, state } };
    };
    const told = "my brother and the men who were with him, ".repeat(9);
    const refused = { ok: false, code: "work.malformed" };
    expect(withWork(imported, onlyCase(imported), called(told, "relative"))).toEqual(refused);
    const accused = valueOf(withWork(imported, onlyCase(imported), called(told, "alleged_perpetrator")));
    expect(withWork(accused, onlyCase(accused), called(told, "relative"))).toEqual(refused);

    const long = withCase(imported, {
      ...onlyCase(imported),
      work: vaultWorkField.read(caseWorkField.write(called(told, "relative"))),
    });
    expect(hasReadableWork(long)).toBe(true);
    const changed = valueOf(withWork(long, onlyCase(long), { ...called(told, "relative", "TN"), consents: [] }));
    expect(workIn(changed).record).toMatchObject({ state: "TN", people: [{ id: "p1" }, { name: told }] });
    expect(withWork(long, onlyCase(long), called(`${told}x`, "relative"))).toEqual(refused);
    const shortened = valueOf(withWork(long, onlyCase(long), called("Omar", "relative")));
    expect(withWork(shortened, onlyCase(shortened), called(told, "relative"))).toEqual(refused);
  });

  it("when it is larger than work may be, and not when it is as large", () => {
    const filled = (count: number, last: number): CaseWork => ({
      ...agreed,
      notes: Array.from({ length: count }, (_, index) => ({
        ...{ mechanism: "tb-cat", language: "en", section: `s${String(index)}` },
        text: "x".repeat(index === 0 ? last : 65_536),
      })),
    });
    const bytesOf = (work: CaseWork): number => {
      const kept = valueOf(withWork(imported, onlyCase(imported), work));
      return encodeDocument(caseWorkField, caseWorkField.read(onlyCase(kept).work)).length;
    };
    const room = 2_097_152 - bytesOf(filled(32, 0));
    expect(bytesOf(filled(32, room))).toBe(2_097_152);
    expect(withWork(imported, onlyCase(imported), filled(32, room + 1))).toEqual({ ok: false, code: "work.too_large" });
  });

  it("in a vault without room, but for work that is no larger than before: a withdrawal can be written down", () => {
    const [letter] = onlyCase(imported).letters;
    if (letter === undefined) throw new Error("no letter");
    const text = "x".repeat(1_048_576);
    const letters = [letter, ...Array.from({ length: 230 }, () => ({ ...letter, letter: { ...letter.letter, text } }))];
    const full = { ...worked, cases: [{ ...onlyCase(worked), letters }] };
    expect(hasRoomForReplies(full)).toBe(false);
    const before = { ...agreed, record: { ...agreed.record, group: "the whole village" } };
    const kept = withCase(full, {
      ...onlyCase(full),
      work: onlyCase(valueOf(withWork(imported, onlyCase(imported), before))).work,
    });
    const less: CaseWork = { ...agreed, consents: agreed.consents.map((each) => ({ ...each, level: "none" })) };
    expect(withWork(kept, onlyCase(kept), less).ok).toBe(true);
    const more = { ...before, record: { ...before.record, group: "the whole village, and the next" } };
    expect(withWork(kept, onlyCase(kept), more)).toEqual({ ok: false, code: "vault.no_room" });
  });
});

describe("a vault with work", () => {
  it("is reckoned as no less than it is, and hardly more", () => {
    const bytes = encodeDocument(vaultField, worked).length;
    expect(vaultBytes(worked)).toBeGreaterThanOrEqual(bytes);
    expect(vaultBytes(worked)).toBeLessThan(bytes + 20);
  });

  it("is not opened when its work is none", () => {
    const other = withCase(worked, { ...onlyCase(worked), work: { type: "case-work", version: 2 } });
    expect(isReadable(vaultField, other)).toBe(true);
    expect(hasReadableWork(other)).toBe(false);
    expect(() => workOf(onlyCase(other))).toThrow(TypeError);
  });
});
