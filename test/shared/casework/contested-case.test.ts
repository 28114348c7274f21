import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeHex } from "../../../shared/bytes/index.ts";
import { importBundle, type Imported } from "../../../shared/casework/import-bundle.ts";
import { standingOf } from "../../../shared/casework/letter-standing.ts";
import { readyReceipts } from "../../../shared/casework/saved-files.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { createCodename } from "../../../shared/crypto/codename.ts";
import { caseIdOf } from "../../../shared/crypto/derived-id.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import type { Letter, Report } from "../../../shared/protocol/letter.ts";
import type { Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { collectedBundle } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §4.6 and §4.8: whoever finds a codename, or only the id of a case, must not keep the genuine report out.

const sodium = await loadSodium();

let sample: SampleCase;
let finder: SampleCase;
beforeAll(async () => {
  sample = await createSampleCase(sodium);
  finder = { ...sample, keys: await deriveCodenameKeys(sodium, createCodename(sodium), sample.scope) };
});

async function importInto(into: Vault, letters: readonly Letter[]): Promise<Imported> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
  const parts = letters.map(async (letter) => ({ id: letter.submission, letter: await sealed(sample, letter) }));
  return valueOf(await importBundle(context, into, await collectedBundle(sample, await Promise.all(parts))));
}

/** What a person sees of each letter, and which receipts go out. */
function seenOf(vault: Vault): object {
  const standings = vault.cases.flatMap((each) =>
    each.letters.map((item) => [item.letter.submission, each.case, standingOf(each, item)].join(" ")),
  );
  const ready = readyReceipts(vault, sample.scope.instance).map(({ submission }) => submission);
  return { ready: ready.toSorted(), standings: standings.toSorted() };
}

describe("a first letter with keys that are not those of its case", () => {
  it.each(["macKey", "publicKey", "slotKey"] as const)(
    "is refused for its %s, alone or with the others",
    async (name) => {
      const genuine = await sampleReport(sample);
      const { reply } = await sampleReport(finder);
      for (const keys of [reply, { ...genuine.reply, [name]: reply[name] }]) {
        const forged: Report = { ...genuine, reply: keys, submission: submissionIdField.read("0".repeat(32)) };
        const { outcomes, vault } = await importInto(sample.organisation.vault, [forged, genuine]);
        expect(outcomes).toMatchObject([
          { submission: forged.submission, outcome: "refused", code: "case.other_keys" },
          { submission: genuine.submission, outcome: "imported", continuity: "first" },
        ]);
        expect(vault.receipts.map(({ submission }) => submission)).toEqual([genuine.submission]);
      }
    },
  );

  it("is refused for a case of the same keys elsewhere", async () => {
    const report = await sampleReport(sample);
    const other = await createSampleCase(sodium);
    for (const scope of [
      { ...sample.scope, instance: other.scope.instance },
      { ...sample.scope, organisation: other.scope.organisation },
    ]) {
      const moved = { ...report, case: await caseIdOf(scope, report.reply) };
      expect(moved.case).not.toBe(report.case);
      const { outcomes } = await importInto(sample.organisation.vault, [moved]);
      expect(outcomes).toMatchObject([{ outcome: "refused", code: "case.other_keys" }]);
    }
  });

  it("is another case, and in nobody's way, when it names its own case and the slot key of another", async () => {
    const genuine = await sampleReport(sample);
    const reply = { ...(await sampleReport(finder)).reply, slotKey: genuine.reply.slotKey };
    const own = {
      ...genuine,
      reply,
      case: await caseIdOf(sample.scope, reply),
      submission: createSubmissionId(sodium),
    };
    const { outcomes } = await importInto((await importInto(sample.organisation.vault, [own])).vault, [genuine]);
    expect(outcomes).toMatchObject([{ outcome: "imported", case: sample.keys.case, continuity: "first" }]);
  });
});

describe("a second first letter of a case", () => {
  it("is kept beside the one that came before, and both are contested", async () => {
    const [earlier, genuine] = [await sampleReport(sample), await sampleReport(sample)];
    const once = await importInto(sample.organisation.vault, [earlier]);
    expect(once.outcomes).toMatchObject([{ outcome: "imported", continuity: "first" }]);
    const twice = await importInto(once.vault, [genuine]);
    expect(twice.outcomes).toMatchObject([{ outcome: "imported", continuity: "contested" }]);
    expect(twice.vault.cases.flatMap(({ letters }) => letters.map(({ letter }) => letter))).toEqual([genuine, earlier]);
  });

  it("changes nothing by the order of bundles and ids", async () => {
    const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => submissionIdField.read(encodeHex(bytes)));
    const ids = fc.uniqueArray(id, { minLength: 5, maxLength: 5 });
    const places = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(ids, places, fc.nat(4), async ([first, second, third, fourth, fifth], order, cut) => {
        const letters = await Promise.all([
          sampleReport(sample, first),
          sampleReport(sample, second),
          sampleFollowup(sample, third),
          sampleFollowup({ ...finder, keys: { ...finder.keys, case: sample.keys.case } }, fourth),
          sampleReport(finder, fifth),
        ]);
        const standings = ["contested", "contested", "proven", "unproven", "first"];
        const shuffled = order.flatMap((place) => letters[place] ?? []);
        let { vault } = sample.organisation;
        for (const bundle of [shuffled.slice(0, cut), shuffled.slice(cut)]) {
          if (bundle.length > 0) ({ vault } = await importInto(vault, bundle));
        }
        expect(seenOf(vault)).toEqual({
          ready: letters.map(({ submission }) => submission).toSorted(),
          standings: letters.map((each, place) => [each.submission, each.case, standings[place]].join(" ")).toSorted(),
        });
      }),
      { numRuns: 15 },
    );
  });
});
