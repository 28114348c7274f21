import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { writeReportOf } from "../../support/sample-letters.ts";
import { speakEnglish } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";

/** An agreement of p1 to a letter, with every risk of it explained. */
export const AGREEMENT: NewConsent = {
  day: TODAY,
  givenBy: "victim",
  giver: "herself",
  level: "mechanism_only",
  mechanisms: null,
  person: "p1",
  risks: ["R1", "R2", "R3", "R9", "R11"],
  submission: null,
  understood: true,
  uses: ["letter"],
  way: "call",
};

/** A case that is recommended to bodies of the UN: its victim cooperated with the Council. */
export const LAWYERS_CASE: Partial<CaseRecord> = {
  cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc"] }],
  people: [{ ...emptyPerson("p1", ["victim"]), name: "Amira Haddad", pseudonym: "The lawyer" }],
  state: "DZ",
};

/** Whose letters a test of the console's pages reads, in English. */
export async function englishSource(): Promise<SampleCase> {
  speakEnglish("console");
  return createSampleCase(await loadSodium());
}

/** Shows the only case of the open vault, or the first of them. @throws Error when there is none */
export async function showFirstCase(bench: ConsoleBench): Promise<void> {
  const [first] = bench.open().vault.cases;
  if (first === undefined) throw new Error("no case");
  await bench.controller.showCase(first);
}

/** A console with one case of one letter. Its facts are shown. */
export async function openCaseFacts(source: SampleCase): Promise<ConsoleBench> {
  const bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
  await showFirstCase(bench);
  await bench.controller.desk.show(bench.at("case").view, "facts");
  return bench;
}

/** A console with one case, of which this is recorded. Its mechanisms are shown. */
export async function openWorkedCase(source: SampleCase, part: Partial<CaseRecord>): Promise<ConsoleBench> {
  const bench = await openCaseFacts(source);
  await recordInCase(bench, part);
  return bench;
}

/** Records something more in the open case, and shows its mechanisms. */
export async function recordInCase(bench: ConsoleBench, part: Partial<CaseRecord>): Promise<void> {
  await bench.controller.desk.show(bench.at("work").view, "facts");
  bench.controller.casework.edit(part);
  await bench.controller.desk.show(bench.at("work").view, "mechanisms");
}
