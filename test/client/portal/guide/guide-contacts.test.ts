import { beforeAll, describe, expect, it } from "vitest";
import { guideContacts } from "../../../../client/portal/guide/guide-contacts.ts";
import type { Contact } from "../../../../shared/mechanisms/mechanism.ts";
import { render, speakEnglish } from "../../support/rendered.ts";

beforeAll(() => {
  speakEnglish("portal");
});

const AT = { language: "en", today: "2026-11-22" };

function phone(value: string, seen: string, status: Contact["status"] = "unconfirmed"): Contact {
  return { kind: "phone", value, basis: ["E01"], seen, status };
}

describe("the ways to reach a place", () => {
  it("each say when they were last seen, in words", () => {
    const { text } = render(guideContacts([phone("+1", "2026-10-04"), phone("+2", "2026-01", "shown")], AT));
    expect(text).toContain("Last seen: October 4, 2026.");
    expect(text).toContain("Last seen on its own page: January 2026.");
    expect(text).not.toContain("more than a year ago");
  });

  it("say the date that is the same for all once, below them, and telephones first", () => {
    const page = { ...phone("https://example.org", "2018"), kind: "page" } as const;
    const { text } = render(guideContacts([page, phone("+1", "2018")], AT));
    expect(text.match(/Telephone|Page|Last seen|more than a year ago/gu)).toEqual([
      ...["Telephone", "Page", "Last seen", "more than a year ago"],
    ]);
  });

  it("warn where that is more than a year ago, after those where it is not", () => {
    const { text } = render(guideContacts([phone("+1", "2018"), phone("+2", "2026-01"), phone("+3", "2025-10")], AT));
    expect(text.match(/\+\d|more than a year ago/gu)).toEqual([
      "+2",
      ...["+1", "more than a year ago"],
      ...["+3", "more than a year ago"],
    ]);
  });
});
