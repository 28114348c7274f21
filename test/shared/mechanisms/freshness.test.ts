import { describe, expect, test } from "vitest";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { isOld, lastDayOfYear, staleOn } from "../../../shared/mechanisms/freshness.ts";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";

const BASE = mechanismOf("ecthr-rule-39");

function dated(id: string, confirmed: string | null, ...seen: readonly string[]): Mechanism {
  if (BASE === null) throw new Error("no record");
  const contacts = seen.map((each, at): Contact => ({
    kind: "route",
    value: `desk ${at}`,
    basis: ["E01"],
    seen: each,
    status: "unconfirmed",
  }));
  return { ...BASE, id, confirmed, contacts };
}

describe("what nobody has confirmed for a year", () => {
  test("is what has no date, or one that is longer ago, the oldest first", () => {
    const records = [dated("b", "2025-11-22", "2018"), dated("a", null, "2025-11-20"), dated("c", "2025-11-20")];
    expect(
      staleOn(records, "2026-11-21", 365).map(({ mechanism, contact, last }) => [mechanism, contact?.value, last]),
    ).toEqual([
      ["a", undefined, null],
      ["b", "desk 0", "2018"],
      ["a", "desk 0", "2025-11-20"],
      ["c", undefined, "2025-11-20"],
    ]);
  });

  test("a day exactly that long ago is still good", () => {
    expect(staleOn([dated("a", "2025-11-21")], "2026-11-21", 365)).toEqual([]);
    expect(staleOn([dated("a", "2025-11-21")], "2026-11-22", 365)).toHaveLength(1);
  });

  test("a year counts from its first day", () => {
    expect(staleOn([dated("a", "2026")], "2026-12-31", 364)).toEqual([]);
    expect(staleOn([dated("a", "2026")], "2027-01-01", 364)).toHaveLength(1);
  });

  test("of two alike, the record comes before its contacts, and these by what they are", () => {
    const [first, ...contacts] = staleOn([dated("a", "2020", "2020", "2020")], "2026-11-21", 365);
    expect(first?.contact).toBeNull();
    expect(contacts.map(({ contact }) => contact?.value)).toEqual(["desk 0", "desk 1"]);
    const twins = [dated("a", "2020"), dated("a", "2020")];
    expect(staleOn(twins, "2026-11-21", 365)).toHaveLength(2);
  });

  test("[X4] every UN mailbox of the dataset is among it", () => {
    const stale = staleOn(MECHANISMS, "2026-11-21", 365).map(({ contact }) => contact?.value);
    for (const mailbox of ["ccpr@ohchr.org", "reprisals@ohchr.org", "defenders@ohchr.org", "hrcpresidency@unog.ch"]) {
      expect(stale).toContain(mailbox);
    }
  });
});

describe("a date", () => {
  test("is old when it is more than a year before the day", () => {
    expect([isOld("2025-11-22", "2026-11-22"), isOld("2025-11-21", "2026-11-22")]).toEqual([false, true]);
    expect([isOld("2025-12", "2026-11-22"), isOld("2025-11", "2026-11-22"), isOld("2018", "2026-11-22")]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("the day for those who cannot know today", () => {
  test("is the last one of the year of the newest date, of a record or of a contact", () => {
    expect(lastDayOfYear([dated("a", "2025-03-01", "2018"), dated("b", null, "2024-02")])).toBe("2025-12-31");
    expect(lastDayOfYear([dated("a", "2025-03-01", "2018"), dated("b", null, "2026")])).toBe("2026-12-31");
  });

  test("is never made up", () => {
    expect(() => lastDayOfYear([dated("a", null)])).toThrow("nothing is dated");
  });
});
