import { beforeAll, describe, expect, it } from "vitest";
import { draftMarks } from "../../../client/console/casework/draft-marks.ts";
import type { MissingPlace } from "../../../client/console/casework/fact-names.ts";
import { withheldList } from "../../../client/console/casework/withheld-list.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import { emptyEvent, emptyPerson, emptyRecord } from "../../../shared/casework/record/empty-record.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { render, speakEnglish, type Rendered } from "../support/rendered.ts";

const RECORD: CaseRecord = {
  ...emptyRecord("A"),
  events: [emptyEvent("e1", []), { ...emptyEvent("e2", []), types: ["travel_ban"] }],
  evidence: [{ consulted: "", id: "x1", shareable: null, title: "The summons", type: "" }],
  people: [
    { ...emptyPerson("p2", ["witness"]), name: "Karim Mansour", pseudonym: "P2" },
    { ...emptyPerson("p3", []), name: "Rosa Quispe", pseudonym: "P3" },
    { ...emptyPerson("p4", []), name: "Omar Haddad", pseudonym: "P4" },
  ],
};

const WITHHELD: readonly Withheld[] = [
  { place: "events.e2.what", person: "p2", holds: "name", fields: [] },
  { place: "events.e1", person: "p2", holds: "person", fields: [] },
  { place: "reported.further", person: "p2", holds: "contact", fields: [] },
  { place: "cooperation.1.description", person: "p2", holds: "name", fields: [] },
  { place: "reference", person: "p9", holds: "person", fields: [] },
  { place: "people.p2.gender", person: "p2", holds: "detail", fields: [] },
  { place: "evidence.x1", person: null, holds: "evidence", fields: [] },
];

beforeAll(() => {
  speakEnglish("console");
});

function list(onMissing: (place: MissingPlace, target: string | null) => void = () => undefined): Rendered {
  return render(withheldList(WITHHELD, RECORD, { onMissing }));
}

describe("what is left out of a draft", () => {
  it("is told by what it is called in the facts, and because of whom, never by a path", () => {
    const text = list().text;
    for (const part of [
      "What happened: Travel ban – What happened holds the name of P2 (Karim Mansour)",
      "What happened: Event 1 is about P2 (Karim Mansour) – Witness, who has not agreed to appear",
      "Other bodies holds a way to reach P2 (Karim Mansour)",
      "Cooperation 1 holds the name of P2 (Karim Mansour)",
      "The case is about p9, who has not agreed to appear",
      "P2 (Karim Mansour) – Witness – Gender could give away P2 (Karim Mansour) – Witness, who is not named there",
      "Evidence: The summons nobody has said that it may be passed on",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\b[xe]\d\b|\w\.\w/u);
  });

  it("says what can be done about it, by why it is left out: evidence is not asked for by taking a passage", () => {
    const { text } = list();
    expect(text).toMatch(
      /^Ask whose it is\. Then answer “May it be passed on\?” in the facts\. Evidence: The summons/u,
    );
    expect(text).toMatch(/take a passage that names nobody\. What happened: Travel ban/u);
    const [first = ""] = text.split("The summons");
    expect(first).not.toContain("passage");
  });

  it("names everybody whom a text names, and those whom it leads to, in one place", () => {
    const place = "events.e2.what";
    const found: readonly Withheld[] = [
      { place, person: "p2", holds: "contact", fields: [] },
      { place, person: "p3", holds: "name", fields: [] },
      { place, person: "p4", holds: "name", fields: [] },
    ];
    const { buttons, text } = render(withheldList(found, RECORD, { onMissing: () => undefined }));
    expect(buttons).toEqual(["What happened: Travel ban – What happened"]);
    expect(text).toMatch(/^These texts name somebody who may not be named there\./u);
    expect(text).toMatch(
      /holds the name of P3 \(Rosa Quispe\) and P4 \(Omar Haddad\) and holds a way to reach P2 \(Karim Mansour\) – Witness$/u,
    );
  });

  it("says what to do about a name that is too long to be looked for", () => {
    const found: readonly Withheld[] = [
      { place: "events.e2.what", person: "p2", holds: "name", fields: [] },
      { place: "events.e2.what", person: "p3", holds: "long_name", fields: [] },
    ];
    const { text } = render(withheldList(found, RECORD, { onMissing: () => undefined }));
    expect(text).toMatch(/Shorten it in the facts, under People: a name has at most 256 letters and 32 words\./u);
    expect(text).toMatch(
      /could hold the name of P3 \(Rosa Quispe\), which is too long to be looked for and holds the name of/u,
    );
  });

  it("leads to where it is written, at its control", () => {
    const ways: (readonly [MissingPlace, string | null])[] = [];
    const shown = list((...way) => ways.push(way));
    for (const button of shown.buttons) shown.press(button);
    expect(ways).toEqual([
      ["evidence", "x1-shareable"],
      ["events", null],
      ["case", null],
      ["events", "e2-what-write"],
      ["cooperation", null],
      ["bodies", null],
      ["people", "p2-gender"],
    ]);
  });

  it("is counted once, however many people it names", () => {
    const draft: Draft = {
      ...{ addressee: "", closing: [], language: "en", mechanism: "sr-hrd", reference: "", requests: [], sections: [] },
      ...{ marks: { leftOut: 1, missing: 0 }, title: "", type: "draft", version: 1 },
    };
    const again: readonly Withheld[] = [{ place: "events.e2.what", person: "p3", holds: "name", fields: [] }];
    const { text } = render(draftMarks(draft, [...WITHHELD, ...again], RECORD, { onMissing: () => undefined }));
    expect(text).toContain("7 things of the case are known, and left out. What is left out, why, and what can be done");
    expect(text).not.toContain("1 thing");
  });
});
