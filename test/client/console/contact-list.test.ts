import { beforeEach, describe, expect, it } from "vitest";
import { contactList } from "../../../client/console/casework/contact-list.ts";
import { mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { TODAY } from "../../support/sample-case.ts";
import { render, type Rendered } from "../support/rendered.ts";
import { type ConsoleBench } from "./console-bench.ts";
import { englishSource, openCaseFacts } from "./worked-case.ts";

const MECHANISM = "sr-hrd";
const ADDRESS = "defenders@ohchr.org";

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openCaseFacts(source);
});

/** The contacts of a mechanism, as the page shows them on a day. */
function shownOn(today: Day, id = MECHANISM): string {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error("no mechanism");
  return renderedOn(today, mechanism).text;
}

function renderedOn(today: Day, mechanism: Mechanism, onDrop: (value: string) => void = () => undefined): Rendered {
  return render(
    contactList(mechanism, { ...bench.at("work").work, today }, { onConfirm: () => Promise.resolve(true), onDrop }),
  );
}

describe("the contacts of a mechanism", () => {
  it("count as looked up for a year, and are said to need another look from then on", async () => {
    expect(shownOn(TODAY)).toContain("Not looked up yet");
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    expect(shownOn(addDays(TODAY, 365))).toMatch(/Looked up by Nadia on [^:]*(?: |$)/u);
    expect(shownOn(addDays(TODAY, 365))).not.toContain("Look again");
    expect(shownOn(addDays(TODAY, 366))).toMatch(/Looked up by Nadia on .*: more than a year ago\. Look again\./u);
  });

  it("are said to need another look once an update has taken them away", async () => {
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    const released = mechanismOf(MECHANISM);
    if (released === null) throw new Error("no mechanism");
    expect(renderedOn(TODAY, released).text).not.toContain("taken away by an update");
    expect(renderedOn(TODAY, { ...released, contacts: [] }).text).toMatch(
      /Looked up by Nadia on .*, and taken away by an update since\. Look again\./u,
    );
  });

  it("are the same written with capitals: listed once, as looked up", async () => {
    await bench.controller.mechanisms.confirmContact(MECHANISM, "Defenders@OHCHR.org", "Nadia");
    const shown = shownOn(TODAY);
    expect(shown.match(/Looked up by Nadia/gu)).toHaveLength(1);
    expect(shown).not.toContain("Defenders@OHCHR.org");
  });

  it("that lead to the body no more are taken out", async () => {
    await bench.controller.mechanisms.confirmContact(MECHANISM, ADDRESS, "Nadia");
    const mechanism = mechanismOf(MECHANISM);
    if (mechanism === null) throw new Error("no mechanism");
    const dropped: string[] = [];
    renderedOn(TODAY, mechanism, (value) => dropped.push(value)).press("It leads there no more");
    expect(dropped).toEqual([ADDRESS]);
    await bench.controller.mechanisms.dropContact(MECHANISM, ADDRESS);
    expect(bench.at("work").work.work.confirmations).toEqual([]);
    expect(shownOn(TODAY)).toContain("Not looked up yet");
  });

  it("are not offered to whoever enters what they saw: each stands on the page once, with its mark", () => {
    const mechanism = mechanismOf(MECHANISM);
    if (mechanism === null) throw new Error("no mechanism");
    const { markup } = renderedOn(TODAY, mechanism);
    expect(markup).toContain('id="confirm-value"');
    expect(markup).not.toMatch(/<datalist|<option|\blist=/u);
    expect(markup.split(ADDRESS)).toHaveLength(2);
  });

  it("are unconfirmed when the body's own page showed them more than a year ago", () => {
    const shelter = mechanismOf("fund-shelter-city")?.contacts.find(({ status }) => status === "shown");
    expect(shelter?.seen).toBe("2023-10-20");
    expect(shownOn(TODAY, "fund-shelter-city")).toContain("Unconfirmed: last seen 2023-10-20");
  });
});
