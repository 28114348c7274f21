import { describe, expect, it } from "vitest";
import { findCase, findLetter, firstDayOf, lettersOf } from "../../../shared/casework/case.ts";
import { importBundle } from "../../../shared/casework/import-bundle.ts";
import { instanceIdField } from "../../../shared/protocol/id.ts";
import type { VaultCase } from "../../../shared/protocol/vault.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { collectedBundle } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";

const sodium = await loadSodium();
const sample = await createSampleCase(sodium);
const report = await sampleReport(sample);
const followup = await sampleFollowup(sample);

/** The case of a report and a follow-up, as an import makes it. */
async function importedCase(): Promise<VaultCase> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
  const letters = [report, followup].map(async (letter) => ({
    id: letter.submission,
    letter: await sealed(sample, letter),
  }));
  const bundle = await collectedBundle(sample, await Promise.all(letters));
  const [only] = valueOf(await importBundle(context, sample.organisation.vault, bundle)).vault.cases;
  if (only === undefined) throw new Error("no case");
  return only;
}

const genuine = await importedCase();
/** The same ids at another instance: somebody who runs one can give any. */
const elsewhere: VaultCase = { ...genuine, instance: instanceIdField.read("ee".repeat(32)), notes: "elsewhere" };
const vault = { ...sample.organisation.vault, cases: [elsewhere, genuine] };

describe("cases and letters of a vault", () => {
  it("are those of the instance that was asked for, though another gives the same ids", () => {
    expect(findCase(vault, genuine.instance, genuine.case)).toBe(genuine);
    expect(findCase(vault, elsewhere.instance, genuine.case)).toBe(elsewhere);
    for (const each of [genuine, elsewhere]) {
      const { instance } = each;
      const { submission } = followup;
      const found = findLetter(vault, { instance, submission });
      expect(found?.in).toBe(each);
      expect(found?.found.letter).toEqual(followup);
      expect([...lettersOf(vault, instance).keys()].sort()).toEqual([report.submission, submission].sort());
    }
  });

  it("are null when there is none", () => {
    const instance = instanceIdField.read("dd".repeat(32));
    expect(findCase(vault, instance, genuine.case)).toBeNull();
    expect(findLetter(vault, { instance, submission: followup.submission })).toBeNull();
    expect(lettersOf(vault, instance).size).toBe(0);
  });

  it("begin on the day of their earliest letter, wherever it stands", () => {
    const [first, second] = genuine.letters;
    if (first === undefined || second === undefined) throw new Error("not two letters");
    const early = { ...second, day: addDays(first.day, -3) };
    expect(firstDayOf({ ...genuine, letters: [first, early] })).toBe(early.day);
    expect(firstDayOf({ ...genuine, letters: [early, first] })).toBe(early.day);
    expect(() => firstDayOf({ ...genuine, letters: [] })).toThrow(TypeError);
  });
});
