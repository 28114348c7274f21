import { failure, ok, type Result } from "../../bytes/index.ts";
import { isPermit, type CaseNow, type Permit } from "../consent/gate.ts";
import { nextId } from "../record/empty-record.ts";
import type { CaseWork } from "../work.ts";
import { isReplaced, lookAround } from "./confirm-contact.ts";
import { leavingBy } from "./leaving.ts";
import type { DraftExport, Leaving, Sending } from "./sending.ts";

/** What was sent, as a caseworker tells it; the permit or the export says the rest. */
export type SentBy = Pick<Sending, "channel" | "contact" | "day" | "note" | "reference">;

/** Why nothing was recorded. */
export type SendingError = "contact.unconfirmed" | "permit.outdated" | "sending.no_addressee";

/**
 * Records that a case was sent, by a permit and to a contact that a person has confirmed. The permit of another case is none; one that
 * rests on what was withdrawn or changed since is outdated; a contact that an update took away has to be looked up again. What is
 * recorded is never changed.
 *
 * @throws TypeError for something that is no permit
 */
export function recordSending(now: CaseNow, permit: Permit<"send">, sent: SentBy): Result<CaseWork, SendingError> {
  const given: unknown = permit;
  if (!isPermit(given) || given.purpose !== "send") throw new TypeError("not a permit to send");
  const { mechanism } = permit;
  if (mechanism === null) return failure("sending.no_addressee");
  if (!permit.isStillFor(now)) return failure("permit.outdated");
  const look = lookAround(now.work, mechanism.id, sent.contact, sent.day);
  if (look === null || isReplaced(look, mechanism)) return failure("contact.unconfirmed");
  return recorded(now.work, { ...leavingBy(permit), mechanism: mechanism.id, draft: null }, sent);
}

/** Why an export was not recorded as sent. */
export type SentExportError = "contact.unconfirmed" | "sending.before_export";

/**
 * Records that a draft was sent that had been exported, on that day or before. It has left already: also what was withdrawn since is
 * written down, and what went to a contact that holds no more, so that whoever has it can be told.
 */
export function recordSentExport(
  work: CaseWork,
  { agreements, day, draft, level, mechanism, people, uses }: DraftExport,
  sent: SentBy,
): Result<CaseWork, SentExportError> {
  if (sent.day < day) return failure("sending.before_export");
  const known = new Set(work.record.people.map(({ id }) => id));
  const still = people.filter((id) => known.has(id));
  return recorded(work, { agreements, draft, level, mechanism, people: still, uses }, sent);
}

function recorded(
  work: CaseWork,
  what: Omit<Leaving, "day"> & Pick<Sending, "draft">,
  { channel, contact, day, note, reference }: SentBy,
): Result<CaseWork, "contact.unconfirmed"> {
  if (lookAround(work, what.mechanism, contact, day) === null) return failure("contact.unconfirmed");
  const id = nextId(
    "z",
    work.sendings.map((each) => each.id),
  );
  const sending: Sending = { id, ...what, channel, contact, day, note, reference };
  return ok({ ...work, sendings: [...work.sendings, sending] });
}
