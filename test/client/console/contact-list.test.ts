import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contactList } from "../../../client/console/casework/contact-list.ts";
import { mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { writeReportOf } from "../../support/sample-letters.ts";
import { render, speakEnglish } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";

const MECHANISM = "sr-hrd";
const ADDRESS = "defenders@ohchr.org";

let source: SampleCase;
let bench: ConsoleBench;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
});

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bench.controller.importBundle(await bundleOf(source, [{ files: [], write: writeReportOf(source) }]));
  const [first] = bench.open().vault.cases;
  if (first === undefined) throw new Error("no case");
  await bench.controller.showCase(first);
  await bench.controller.desk.show(bench.at("case").view, "facts");
});

/** The contacts of a mechanism, as the page shows them on a day. */
function shownOn(today: Day, id = MECHANISM): string {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error("no mechanism");
  return render(contactList(mechanism, { ...bench.at("work").work, today }, { onConfirm: () => undefined })).text;
}

describe("the contacts of a mechanism", () => {
  it("count as looked up for a year, and are said to need another look from then on", async () => {
    expect(shownOn(TODAY)).toContain("Not looked up yet");
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    expect(shownOn(addDays(TODAY, 365))).toMatch(/Looked up by Nadia on [^:]*(?: |$)/u);
    expect(shownOn(addDays(TODAY, 365))).not.toContain("Look again");
    expect(shownOn(addDays(TODAY, 366))).toMatch(/Looked up by Nadia on .*: more than a year ago\. Look again\./u);
  });

  it("are unconfirmed when the body's own page showed them more than a year ago", () => {
    const shelter = mechanismOf("fund-shelter-city")?.contacts.find(({ status }) => status === "shown");
    expect(shelter?.seen).toBe("2023-10-20");
    expect(shownOn(TODAY, "fund-shelter-city")).toContain("Unconfirmed: last seen 2023-10-20");
  });
});
