import { failure, ok, type Result } from "../../bytes/index.ts";
import { isPermit, type Permit } from "../consent/gate.ts";
import { nextId } from "../record/empty-record.ts";
import type { CaseWork } from "../work.ts";
import { confirmationOf } from "./confirm-contact.ts";
import type { Sending } from "./sending.ts";

/** What was sent, as a caseworker tells it; the permit says the rest. */
export type SentBy = Pick<Sending, "channel" | "contact" | "day" | "draft" | "note" | "reference">;

/** Why nothing was recorded. */
export type SendingError = "contact.unconfirmed" | "permit.outdated" | "sending.no_addressee";

/**
 * Records that a case was sent, by a permit and to a contact that a person has confirmed. The permit of another case is none; one that
 * rests on what was withdrawn or changed since is outdated. What is recorded is never changed.
 *
 * @throws TypeError for something that is no permit
 */
export function recordSending(work: CaseWork, permit: Permit<"send">, sent: SentBy): Result<CaseWork, SendingError> {
  const given: unknown = permit;
  if (!isPermit(given) || given.purpose !== "send") throw new TypeError("not a permit to send");
  const { appearances, level, mechanism, uses } = permit;
  if (mechanism === null) return failure("sending.no_addressee");
  if (!permit.isStillFor(work)) return failure("permit.outdated");
  const { channel, contact, day, draft, note, reference } = sent;
  if (confirmationOf(work, mechanism, contact, day) === null) return failure("contact.unconfirmed");
  const id = nextId(
    "z",
    work.sendings.map((each) => each.id),
  );
  const people = [...appearances].filter(([, appearance]) => appearance !== "omitted").map(([person]) => person);
  const what = { mechanism: mechanism.id, level, uses, people };
  const sending: Sending = { id, ...what, channel, contact, day, draft, note, reference };
  return ok({ ...work, sendings: [...work.sendings, sending] });
}
