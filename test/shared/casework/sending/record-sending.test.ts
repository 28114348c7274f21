import { describe, expect, it } from "vitest";
import { askPermit, type CaseNow, type Permit } from "../../../../shared/casework/consent/gate.ts";
import { withdrawConsent } from "../../../../shared/casework/consent/ledger.ts";
import {
  confirmationOf,
  confirmContact,
  withListed,
  withoutContact,
} from "../../../../shared/casework/sending/confirm-contact.ts";
import { recordSending, type SentBy } from "../../../../shared/casework/sending/record-sending.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { valueOf } from "../../../support/sample-letters.ts";
import {
  consent,
  day,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  WORK_DAY,
  workWith,
} from "../../../support/sample-work.ts";

const CONTACT = "committee@example.org";
const SENT: SentBy = {
  channel: "email",
  contact: CONTACT,
  day: WORK_DAY,
  note: "At noon.",
  reference: "AM-7",
};
const SEEN = { value: CONTACT, by: "R.", day: WORK_DAY };
const LOOKED_UP = { ...SEEN, mechanism: "invented-committee", listed: false };

const work = workWith(recordWith([SARA, person("p2", ["relative"], { name: "Fatma" })]), consent());
const confirmed = valueOf(confirmContact(work, mechanism(), SEEN));
const nowOf = (of: CaseWork, withdrawals: readonly string[] = []): CaseNow => ({ work: of, withdrawals });
const reachedAt = (value: string): Mechanism =>
  mechanism({ contacts: [{ kind: "email", value, status: "unconfirmed", seen: "2026", basis: ["E01"] }] });
const permitFor = (from: CaseWork, more: Parameters<typeof request>[2] = {}): Permit<"send"> => {
  const answer = askPermit(request("send", from, more));
  if (!answer.ok) throw new Error(answer.code);
  return answer.permit;
};

describe("a contact", () => {
  it("is confirmed by somebody, for this value and mechanism", () => {
    expect(confirmationOf(work, mechanism(), CONTACT, WORK_DAY)).toBeNull();
    expect(confirmationOf(confirmed, mechanism(), CONTACT, WORK_DAY)).toEqual(LOOKED_UP);
    expect(confirmationOf(confirmed, mechanism(), "other@example.org", WORK_DAY)).toBeNull();
    expect(confirmationOf(confirmed, mechanism({ id: "another" }), CONTACT, WORK_DAY)).toBeNull();
    expect(isReadable(caseWorkField, confirmed)).toBe(true);
  });

  it("is confirmed for a year, and by no look on a day that has not come", () => {
    expect(confirmationOf(confirmed, mechanism(), CONTACT, day("2027-03-04"))).toEqual(LOOKED_UP);
    expect(confirmationOf(confirmed, mechanism(), CONTACT, day("2027-03-05"))).toBeNull();
    expect(confirmationOf(confirmed, mechanism(), CONTACT, day("2026-03-03"))).toBeNull();
  });

  it("is not confirmed by nobody, and nothing is no contact", () => {
    expect(confirmContact(work, mechanism(), { ...SEEN, by: " " })).toEqual({ ok: false, code: "contact.nobody" });
    expect(confirmContact(work, mechanism(), { ...SEEN, value: " " })).toEqual({ ok: false, code: "contact.empty" });
  });

  it("that is looked up again is kept once", () => {
    const again = { value: ` ${CONTACT} `, by: "S.", day: day("2026-05-05") };
    const other = { ...SEEN, value: "other@example.org" };
    const both = valueOf(confirmContact(confirmed, mechanism(), other));
    const after = valueOf(confirmContact(both, mechanism(), again));
    expect(after.confirmations).toEqual([
      { ...LOOKED_UP, ...other },
      { ...LOOKED_UP, ...again, value: CONTACT },
    ]);
  });

  it("that an update takes away is confirmed no more, until somebody looks again", () => {
    const listed = reachedAt(CONTACT);
    const before = valueOf(confirmContact(work, listed, SEEN));
    expect(confirmationOf(before, listed, CONTACT, WORK_DAY)).toEqual({ ...LOOKED_UP, listed: true });
    const updated = reachedAt("new@example.org");
    expect(confirmationOf(before, updated, CONTACT, WORK_DAY)).toBeNull();
    expect(recordSending(nowOf(before), permitFor(before, { mechanism: updated }), SENT)).toEqual({
      ok: false,
      code: "contact.unconfirmed",
    });
    const again = valueOf(confirmContact(before, updated, SEEN));
    expect(confirmationOf(again, updated, CONTACT, WORK_DAY)).toEqual(LOOKED_UP);
    expect(recordSending(nowOf(again), permitFor(again, { mechanism: updated }), SENT).ok).toBe(true);
  });

  it("is the same with capitals and without", () => {
    const typed = valueOf(confirmContact(work, reachedAt(CONTACT), { ...SEEN, value: "Committee@Example.org" }));
    expect(confirmationOf(typed, reachedAt(CONTACT), CONTACT, WORK_DAY)).toMatchObject({ listed: true });
    expect(confirmationOf(typed, reachedAt("new@example.org"), "Committee@Example.org", WORK_DAY)).toBeNull();
    const again = valueOf(confirmContact(typed, reachedAt(CONTACT), SEEN));
    expect(again.confirmations.map(({ value }) => value)).toEqual([CONTACT]);
    expect(withoutContact(again, "invented-committee", CONTACT.toUpperCase()).confirmations).toEqual([]);
  });

  it("that was typed by hand is in the data once that lists it, and confirmed no more when it is taken away", () => {
    const other = valueOf(confirmContact(confirmed, mechanism({ id: "another" }), SEEN));
    const dataset = { mechanisms: [reachedAt(CONTACT.toUpperCase()), mechanism({ id: "another" })] };
    const listed = withListed(other, dataset);
    expect(listed.confirmations.map((each) => [each.mechanism, each.listed])).toEqual([
      ["invented-committee", true],
      ["another", false],
    ]);
    expect(confirmationOf(listed, reachedAt(CONTACT), CONTACT, WORK_DAY)).not.toBeNull();
    expect(confirmationOf(listed, reachedAt("new@example.org"), CONTACT, WORK_DAY)).toBeNull();
    expect(withListed(listed, dataset)).toBe(listed);
  });

  it("that leads there no more is taken out, and no other", () => {
    const other = { ...SEEN, value: "other@example.org" };
    const both = valueOf(confirmContact(confirmed, mechanism(), other));
    const elsewhere = valueOf(confirmContact(both, mechanism({ id: "another" }), SEEN));
    const { confirmations } = withoutContact(elsewhere, "invented-committee", CONTACT);
    expect(confirmations.map((each) => [each.mechanism, each.value])).toEqual([
      ["invented-committee", "other@example.org"],
      ["another", CONTACT],
    ]);
  });
});

describe("a record of sending", () => {
  it("says what the permit allowed, and whom it showed", () => {
    const after = valueOf(recordSending(nowOf(confirmed), permitFor(confirmed), SENT));
    expect(after.sendings).toEqual([
      {
        ...{ id: "z1", mechanism: "invented-committee", level: "state_confidential", uses: ["letter"], people: ["p1"] },
        ...{ agreements: ["c1"], draft: null },
        ...SENT,
      },
    ]);
    expect(isReadable(caseWorkField, after)).toBe(true);
    expect(valueOf(recordSending(nowOf(after), permitFor(after), SENT)).sendings.map(({ id }) => id)).toEqual([
      "z1",
      "z2",
    ]);
  });

  it("is made for nothing but a confirmed contact", () => {
    const refused = { ok: false, code: "contact.unconfirmed" };
    expect(recordSending(nowOf(work), permitFor(work), SENT)).toEqual(refused);
    expect(recordSending(nowOf(confirmed), permitFor(confirmed), { ...SENT, contact: "other@example.org" })).toEqual(
      refused,
    );
    expect(recordSending(nowOf(confirmed), permitFor(confirmed), { ...SENT, day: day("2028-01-01") })).toEqual(refused);
    const before = recordSending(nowOf(confirmed), permitFor(confirmed), { ...SENT, day: day("2026-02-01") });
    expect(valueOf(before).sendings.map((each) => each.day)).toEqual(["2026-02-01"]);
  });

  it("is made by no permit that rests on what was withdrawn since", () => {
    const permit = permitFor(confirmed);
    const after = valueOf(withdrawConsent(confirmed, "c1", { day: WORK_DAY, how: "by letter" }));
    expect(recordSending(nowOf(after), permit, SENT)).toEqual({ ok: false, code: "permit.outdated" });
  });

  it("is made by no permit from before a letter that takes something back, until that is read", () => {
    const [early, late] = ["ab".repeat(16), "cd".repeat(16)];
    const settled = { ...confirmed, readWithdrawals: [early] };
    const permit = permitFor(settled, { withdrawals: [early] });
    expect(permit.isStillFor(nowOf(settled, [early]))).toBe(true);
    expect(permit.isStillFor(nowOf(confirmed, [early]))).toBe(false);
    const outdated = { ok: false, code: "permit.outdated" };
    expect(recordSending(nowOf(settled, [early, late]), permit, SENT)).toEqual(outdated);
    const read = { ...settled, readWithdrawals: [early, late] };
    expect(recordSending(nowOf(read, [early, late]), permit, SENT).ok).toBe(true);
  });

  it("is made by no permit of another case, even one of the same reference and agreements", () => {
    const other = { ...confirmed, record: recordWith([{ ...SARA, name: "Mona Haddad" }, person("p2", ["relative"])]) };
    expect(recordSending(nowOf(other), permitFor(confirmed), SENT)).toEqual({ ok: false, code: "permit.outdated" });
    const agreedOtherwise = { ...confirmed, consents: [consent({ day: day("2026-01-01") })] };
    expect(recordSending(nowOf(agreedOtherwise), permitFor(confirmed), SENT)).toEqual({
      ok: false,
      code: "permit.outdated",
    });
  });

  it("is made by no permit that shows another than the victim who has taken it back since", () => {
    const agreed = consent({ id: "c2", person: "p2", level: "public_named" });
    const elsewhere = consent({ id: "c3", uses: ["media"] });
    const both = { ...confirmed, consents: [...confirmed.consents, agreed, elsewhere] };
    const permit = permitFor(both);
    expect(permit.appearances.get("p2")).toBe("pseudonym");
    const less = valueOf(withdrawConsent(both, "c2", { day: WORK_DAY, how: "by letter" }));
    expect(recordSending(nowOf(less), permit, SENT)).toEqual({ ok: false, code: "permit.outdated" });
    const unrelated = valueOf(withdrawConsent(both, "c3", { day: WORK_DAY, how: "by letter" }));
    expect(valueOf(recordSending(nowOf(unrelated), permit, SENT)).sendings[0]?.people).toEqual(["p1", "p2"]);
  });

  it("is made of what goes to somebody else, and not of the organisation's own records", () => {
    const kept = workWith(work.record, consent({ uses: ["database"] }));
    const permit = permitFor(kept, { mechanism: null, routeAt: null });
    expect(recordSending(nowOf(kept), permit, SENT)).toEqual({ ok: false, code: "sending.no_addressee" });
  });
});
