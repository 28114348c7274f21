import { isPermit, type Permit, type SeenRecord } from "../consent/gate.ts";
import type { Draft } from "../drafts/draft.ts";
import { isWrittenBy, type WrittenDraft } from "../drafts/write-draft.ts";

// The doors that every exported file goes through. The types say the same, but types can be gone around, and values put together wrongly.

/** The draft, to be written into a file. @throws TypeError unless it was written by this very permit to send */
export function leavingDraft({ draft, permit }: WrittenDraft<"send">): Draft {
  assertToSend(permit);
  if (!isWrittenBy(draft, permit)) throw new TypeError("the draft was written by another permit");
  return draft;
}

/** The case as its addressee may see it, to be written into a file. @throws TypeError for anything but a permit to send */
export function leavingRecord(permit: Permit<"send">): SeenRecord {
  assertToSend(permit);
  return permit.record;
}

function assertToSend(permit: unknown): void {
  if (!isPermit(permit) || permit.purpose !== "send") throw new TypeError("not a permit to send");
}
