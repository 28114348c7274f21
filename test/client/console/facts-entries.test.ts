import { beforeEach, describe, expect, it } from "vitest";
import { focusAfter } from "../../../client/console/casework/focus-after.ts";
import type { FactSection } from "../../../client/console/casework/facts-form.ts";
import { workPages } from "../../../client/console/casework/work-pages.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { NONE_FIELDS } from "../../../shared/casework/record/field-names.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { render, type Rendered } from "../support/rendered.ts";
import { type ConsoleBench } from "./console-bench.ts";
import { englishSource, openCaseFacts } from "./worked-case.ts";

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openCaseFacts(source);
});

function page(section: FactSection): Rendered {
  const { controller } = bench;
  controller.casework.openSection(section);
  return shown();
}

function shown(): Rendered {
  const nothing = (): void => undefined;
  return render(workPages(bench.at("work"), bench.controller, { onDiscard: nothing, onOpen: nothing }));
}

/** Presses a button of a part of the facts; gives where the focus goes. `isLost`: the button is gone then. */
function focusOnPress(section: FactSection, label: string, isLost = false): string | null {
  const content = page(section);
  const before = bench.open();
  content.press(label);
  return focusAfter(before, bench.open(), isLost);
}

function record(): CaseRecord {
  const { page: at } = bench.at("work");
  if (at.name !== "facts") throw new Error("not at the facts");
  return at.record;
}

describe("the focus", () => {
  it.each([
    ["people", "Add a person or group", /^#p[1-9]\d{6}-roles$/u],
    ["cooperation", "Add a cooperation", "#cooperation-0-bodies"],
    ["events", "Add an event", "#e1-types"],
    ["evidence", "Add an item", "#x1-title"],
    ["evidence", "Add another source", "#s3-day"],
    ["bodies", "Add a body", "#complaint-0-body"],
    ["bodies", "Add a treaty", "#treaty-0-body"],
    ["bodies", "Add a document", "#document-0-symbol"],
  ] as const)("on the part %s goes from “%s” into what was added", (section, label, target) => {
    expect(focusOnPress(section, label)).toEqual(typeof target === "string" ? target : expect.stringMatching(target));
  });

  it.each([
    ["events", "Add an event", "Remove event 1", "#add-event"],
    ["evidence", "Add an item", "Remove x1", "#add-evidence"],
    ["bodies", "Add a body", "Remove body 1", "#add-complaint"],
    ["bodies", "Add a treaty", "Remove treaty 1", "#add-treaty"],
    ["bodies", "Add a document", "Remove document 1", "#add-document"],
    ["people", "Add a person or group", "Remove P2", "#add-person"],
  ] as const)("on the part %s goes from what “%s” added and “%s” removed to where one is added", (...steps) => {
    const [section, add, remove, target] = steps;
    page(section).press(add);
    expect(focusOnPress(section, remove, true)).toBe(target);
  });

  it("goes into the date of a cooperation that was added, and into the next one", () => {
    page("cooperation").press("Add a cooperation");
    expect(focusOnPress("cooperation", "Add a date")).toBe("#cooperation-0-occasion-0-when");
    expect(focusOnPress("cooperation", "Add a date")).toBe("#cooperation-0-occasion-1-when");
    expect(focusOnPress("cooperation", "Remove date 2", true)).toBe("#cooperation-0-add-occasion");
  });

  it("stays where somebody types", () => {
    page("bodies").press("Add a body");
    const before = bench.open();
    bench.controller.casework.edit({ group: "The village" });
    expect(focusAfter(before, bench.open(), false)).toBeNull();
  });
});

describe("an answer that there is none", () => {
  it("is offered for each list once, and kept", async () => {
    const sections = ["case", "people", "cooperation", "remedies", "bodies", "wishes", "evidence"] as const;
    bench.controller.casework.edit({ cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc"] }] });
    const offered = sections.flatMap((section) => page(section).text.match(/Asked: /gu) ?? []);
    expect(offered).toHaveLength(NONE_FIELDS.length);
    bench.controller.casework.edit({ noneKnown: ["other_complaints", "needs"] });
    await bench.controller.desk.settle();
    expect(bench.controller.view.problem).toBeNull();
    expect(bench.at("work").work.work.record.noneKnown).toEqual(["other_complaints", "needs"]);
  });

  it("goes away with the first entry, though nothing is said in it yet, and does not come back beside it", () => {
    bench.controller.casework.edit({ noneKnown: ["other_complaints", "un_documents_references", "evidence_list"] });
    page("bodies").press("Add a body");
    expect(record().noneKnown).toEqual(["un_documents_references", "evidence_list"]);
    expect(shown().text).not.toContain("Asked: the case has been brought nowhere else");
    shown().press("Add a document");
    page("evidence").press("Add an item");
    expect(record().noneKnown).toEqual([]);
    expect(shown().text).not.toContain("Asked: there is no evidence");
    page("bodies").press("Remove body 1");
    expect(shown().text).toContain("Asked: the case has been brought nowhere else");
  });

  it("goes away when something is typed that says otherwise", () => {
    bench.controller.casework.edit({ noneKnown: ["needs", "family_members_at_risk"] });
    bench.controller.casework.edit({ needs: ["medical"] });
    expect(record().noneKnown).toEqual(["family_members_at_risk"]);
    const sister = { ...emptyPerson("p2", ["relative"]), atRisk: true, name: "Her sister" };
    bench.controller.casework.edit({ people: [...record().people, sister] });
    expect(record().noneKnown).toEqual([]);
    expect(page("people").text).not.toContain("Asked: no relative is known to be in danger");
    expect(page("people").text).toContain("Asked: no colleague is known to be in danger");
  });
});

it("a danger that is over and yet to come is said to contradict itself, until it no longer does", () => {
  const { danger } = record();
  const said = "What is said here of the danger contradicts itself.";
  bench.controller.casework.edit({ danger: { ...danger, urgency: "past", imminence: "weeks" } });
  expect(page("danger").text).toContain(said);
  bench.controller.casework.edit({ danger: { ...danger, urgency: "ongoing", imminence: "weeks" } });
  expect(page("danger").text).not.toContain(said);
});

describe("somebody new", () => {
  it("has an id by which nobody was known, however often others are removed, and a pseudonym that nobody has", () => {
    const ids = Array.from({ length: 20 }, () => {
      page("people").press("Add a person or group");
      const [, added] = record().people;
      page("people").press("Remove P2");
      return added?.id;
    });
    expect(new Set(ids).size).toBe(20);
    page("people").press("Add a person or group");
    page("people").press("Add a person or group");
    expect(record().people.map(({ pseudonym }) => pseudonym)).toEqual(["P1", "P2", "P3"]);
  });
});
