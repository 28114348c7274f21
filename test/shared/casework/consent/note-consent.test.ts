import { describe, expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import type { Purpose } from "../../../../shared/casework/consent/permit-request.ts";
import type { Person } from "../../../../shared/casework/record/case-record.ts";
import {
  consent,
  disclosure,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  workWith,
} from "../../../support/sample-work.ts";

// A note that tells of somebody is refused with whom it tells of, and with what they would have to agree to: nothing more.

const ASKS = ["victim_name", "victim_pseudonym", "reporter_name", "reporter_contact"];
const ASKING = mechanism({ asks: ASKS, discloses: [disclosure("state", "may", "name")] });
const BODY = { ...ASKING, asks: ASKING.asks.map((each) => ({ ...each, required: false })) };
const OMAR = person("p2", ["reporter"], {
  name: "Omar Nasr",
  contact: { email: "omar@lakeside.example", phone: "", safe: "" },
});

const asked = (text: string, { entries = [], people = [OMAR], purpose = "send", wish = false }: Case = {}): unknown => {
  const record = recordWith([SARA, ...people]);
  const work = workWith(
    { ...record, wishes: { ...record.wishes, applicantConfidential: wish } },
    consent({ uses: ["letter"], level: "state_confidential" }),
    ...entries.map((each) => consent({ id: "c2", person: "p2", uses: ["letter"], ...each })),
  );
  const notes = [{ mechanism: BODY.id, language: "en", section: "writer", text }] as const;
  return askPermit(request(purpose, work, { mechanism: BODY, notes }));
};

interface Case {
  readonly entries?: readonly Partial<Consent>[];
  readonly people?: readonly Person[];
  readonly purpose?: Purpose;
  readonly wish?: boolean;
}

const missing = (level: string, because: string): object => ({
  ...{ code: "consent.name_in_note", told: ["p2"] },
  missing: [{ person: "p2", level, uses: ["letter"], because, risks: [], mechanism: BODY.id }],
});

describe("a note that tells of somebody", () => {
  it.each(["Ask for Omar Nasr", "omar@lakeside.example"])(
    "asks for their agreement, as far as it takes: %s",
    (text) => {
      expect(asked(text)).toMatchObject(missing("state_confidential", "never_given"));
      expect(asked(text, { entries: [{ level: "mechanism_only" }] })).toMatchObject(
        missing("state_confidential", "too_low"),
      );
      expect(asked(text, { entries: [{ level: "state_confidential" }] })).toMatchObject({ ok: true });
    },
  );

  it("asks for one that is agreed to no longer", () => {
    const withdrawn = { day: consent().day, how: "" };
    expect(asked("Ask for Omar Nasr", { entries: [{ level: "state_confidential", withdrawn }] })).toMatchObject(
      missing("state_confidential", "withdrawn"),
    );
  });

  it("asks each of several for theirs, and nothing of whom none would help", () => {
    const people = [
      OMAR,
      { ...OMAR, id: "p3", name: "Karim Mansour" },
      person("p4", ["witness"], { name: "Zahra Benali" }),
    ];
    const entries = [{ level: "mechanism_only" }] as const;
    const answer = asked("Ask for Omar Nasr, Karim Mansour or Zahra Benali", { people, entries });
    expect(answer).toMatchObject({ ok: false, code: "consent.name_in_note", told: ["p2", "p3", "p4"] });
    expect(answer).toMatchObject({
      missing: [
        { person: "p2", level: "state_confidential", because: "too_low" },
        { person: "p3", level: "state_confidential", because: "never_given" },
      ],
    });
  });

  it("asks for none that would not do", () => {
    const kept = { code: "consent.name_in_note", told: ["p2"], missing: [] };
    expect(asked("Ask for Omar Nasr", { wish: true })).toMatchObject(kept);
    expect(asked("Ask for Omar Nasr", { people: [{ ...OMAR, roles: ["witness"] }] })).toMatchObject(kept);
    expect(asked("Ask for Omar Nasr", { purpose: "prepare" })).toMatchObject(kept);
  });
});
