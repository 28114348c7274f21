import { isPermit, type CaseNow, type Permit, type SeenRecord } from "../consent/gate.ts";
import type { Draft } from "../drafts/draft.ts";
import { isWrittenBy, type WrittenDraft } from "../drafts/write-draft.ts";

// The doors that every exported file goes through. The types say the same, but types can be gone around, and values put together wrongly;
// and no type says that nothing was withdrawn since the permit was given.

/**
 * The draft, to be written into a file.
 *
 * @throws TypeError unless it was written by this very permit to send, which holds for the case as it is now
 */
export function leavingDraft({ draft, permit }: WrittenDraft<"send">, now: CaseNow): Draft {
  assertToSend(permit, now);
  if (!isWrittenBy(draft, permit)) throw new TypeError("the draft was written by another permit");
  return draft;
}

/**
 * The case as its addressee may see it, to be written into a file.
 *
 * @throws TypeError for anything but a permit to send that holds for the case as it is now
 */
export function leavingRecord(permit: Permit<"send">, now: CaseNow): SeenRecord {
  assertToSend(permit, now);
  return permit.record;
}

function assertToSend(permit: unknown, now: CaseNow): void {
  if (!isPermit(permit) || permit.purpose !== "send") throw new TypeError("not a permit to send");
  if (!permit.isStillFor(now)) throw new TypeError("the permit is outdated");
}
