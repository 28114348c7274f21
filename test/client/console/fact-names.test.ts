import { beforeAll, describe, expect, it } from "vitest";
import { factText, placeOfField } from "../../../client/console/casework/fact-names.ts";
import { targetOfField } from "../../../client/console/casework/field-targets.ts";
import { understoodDate } from "../../../client/console/casework/understood-date.ts";
import { parsePartialDate } from "../../../shared/casework/record/partial-date.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { speakEnglish } from "../support/rendered.ts";

beforeAll(() => {
  speakEnglish("console");
});

describe("what is missing", () => {
  it("is entered where it belongs: with the people only what is of people", () => {
    const asked = new Set(MECHANISMS.flatMap(({ asks }) => asks.map(({ fields }) => fields.join("+"))));
    const withPeople = [...asked].filter((id) => placeOfField(id) === "people");
    const ofPeople = /^(?:victim|reporter|ngo|relationship|family|colleagues|alleged|safe_contact|state_of_residence)/u;
    expect(withPeople.filter((id) => !ofPeople.test(id))).toEqual([]);
    expect([...asked].filter((id) => ofPeople.test(id) && placeOfField(id) !== "people")).toEqual(["victim_group"]);
    const listed = /^(?:consent|cooperation|incident)_/u;
    const elsewhere = [...asked].filter((id) => placeOfField(id) !== "people" && !listed.test(id));
    expect(elsewhere.filter((id) => targetOfField(id) === null)).toEqual([]);
    expect(placeOfField("incident_what+incident_how")).toBe("events");
    expect(placeOfField("consent_level")).toBe("consent");
  });

  it("is said in words, whatever the fact", () => {
    const read = (...fact: Parameters<typeof factText>): string =>
      factText(...fact).replaceAll(/[\u2066-\u2069]/gu, "");
    expect(read("urgency", ["imminent", "ongoing"])).toBe("What threatens: It is about to happen or It is happening");
    expect(read("body", ["tb:*"])).toBe("Cooperation with: any treaty body");
    expect(read("whereabouts", ["disappeared"])).toBe("Where they are: Disappeared");
    expect(read("victim_kind", ["organisation", "group"])).toBe(
      "Whom it happened to: An organisation or unit or A group",
    );
    expect(read("incident_type", ["hacking"])).toBe("What happened: Hacking");
    expect(read("state", ["DZ"])).toBe("State: Algeria");
  });
});

describe("a date as well as it is known", () => {
  it.each([
    ["2024", "Understood as 2024."],
    ["2024-03", "Understood as March 2024."],
    ["2024-03-21", "Understood as March 21, 2024."],
    ["before 2024-03", "Understood as February 29, 2024 or earlier."],
    ["after 2023", "Understood as January 1, 2024 or later."],
    ["2024-03/2024-05", "Understood as from March 2024 to May 2024."],
    ["spring 2024", "Understood as a season of 2024."],
    ["last spring", "Kept in these words, in letters of every language."],
  ])("%s", (typed, said) => {
    const read = understoodDate(parsePartialDate(typed)).replaceAll(/[\u2066-\u2069]/gu, "");
    expect(read.startsWith(said)).toBe(true);
  });
});
