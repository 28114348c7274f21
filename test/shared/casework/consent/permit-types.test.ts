import { expect, it } from "vitest";
import { askPermit, type Permit, type Purpose, type SeenRecord } from "../../../../shared/casework/consent/gate.ts";
import * as gate from "../../../../shared/casework/consent/gate.ts";
import { recordSending, type SentBy } from "../../../../shared/casework/sending/record-sending.ts";
import { consent, recordWith, request, SARA, WORK_DAY, workWith } from "../../../support/sample-work.ts";

// What the compiler refuses. It reads this file with all others: an expected error that is none any more fails the type check.

const work = workWith(recordWith([SARA]), consent());
const sent: SentBy = { channel: "email", contact: "a@b", day: WORK_DAY, note: "", reference: "" };
const now = { withdrawals: [], work };
const prepared = askPermit(request("prepare", work));
const granted = askPermit(request("send", work));
if (!prepared.ok || !granted.ok) throw new Error("the gate is shut");
const { agreements, appearances, day, level, mechanism, missing, notes, record, uses, withheld } = granted.permit;

it("a permit to prepare does not fit where one to send is wanted, and is refused there", () => {
  // @ts-expect-error -- it is for the screen alone
  expect(() => recordSending(now, prepared.permit, sent)).toThrow(TypeError);
  const either: Permit<Purpose> = prepared.permit;
  // @ts-expect-error -- it may be either
  expect(() => recordSending(now, either, sent)).toThrow(TypeError);
});

it("something of the same shape is no permit, and is refused", () => {
  const likeness = { agreements, appearances, day, level, mechanism, missing, notes, record, uses, withheld };
  const faked = { ...likeness, purpose: "send" } as const;
  const fits: typeof faked extends Permit<"send"> ? true : false = false;
  expect(fits).toBe(false);
  expect(() => void Reflect.apply(recordSending, undefined, [now, faked, sent])).toThrow(TypeError);
});

it("the gate gives away nothing that makes one, but itself", () => {
  expect(Object.keys(gate).sort()).toEqual(["askPermit", "isPermit"]);
});

it("a whole record does not fit where a seen one is wanted", () => {
  const take = (seen: SeenRecord): number => seen.sources.length;
  // @ts-expect-error -- it holds sources
  expect(take(work.record)).toBe(0);
  expect(take(record)).toBe(0);
});

it("nobody changes what a permit lets pass, nor what it was given for", () => {
  const { permit } = granted;
  const targets: readonly (readonly [object | null | undefined, string])[] = [
    [permit.record.people[0], "name"],
    [permit.record.events[0]?.what, "text"],
    [permit.agreements[0], "consent"],
    [permit.mechanism, "draft"],
    [permit.uses, "0"],
    [work.record.people[0], "name"],
    [work.consents[0], "withdrawn"],
  ];
  for (const [target, key] of targets) expect(Reflect.set(target ?? {}, key, "changed")).toBe(false);
  const given = permit.appearances;
  if (given instanceof Map) given.set("p1", "omitted");
  expect([...permit.appearances]).toEqual([["p1", "named"]]);
});
