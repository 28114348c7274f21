import { concatBytes, failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import { signEnvelope } from "../crypto/envelope-sign.ts";
import { DESK_LOGIN } from "../crypto/payload-kinds.ts";
import type { DeskKeyFile } from "../protocol/desk-login.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import { idBytes, type InstanceId, type SlotAddress, type SubmissionId } from "../protocol/id.ts";
import { SUBMISSIONS_PER_LIST } from "../protocol/limits.ts";
import type { Sodium } from "../sodium/sodium.ts";
import {
  bundleRequestField,
  bundleTicketField,
  cardPublicationField,
  challengeField,
  challengeRequestField,
  deletedField,
  deskSessionField,
  loginField,
  receiptField,
  waitingSubmissionsField,
  type BundleTicket,
  type CardPublication,
  type Token,
  type WaitingSubmission,
} from "./documents.ts";
import { authorized, sealedRequest } from "./source-api.ts";
import { jsonBody, jsonRequest, requestBytes, requestDocument, type Transport } from "./transport.ts";

// What a desk asks of an instance: PROTOCOL.md §7.5.

const SMALL_ANSWER_BYTES = 4096;
const LIST_LARGEST_BYTES = 1024 * 1024;
/** How much of what waits is listed at once, and kept in memory: some floods have more. */
const WAITING_AT_ONCE = 100_000;

/** Whom a desk talks to: both go into what it signs, so that nobody can pass its answer on. */
export interface DeskTarget {
  /** `Host` of the requests, as the browser or the program sends it. */
  readonly host: string;
  readonly instance: InstanceId;
}

/** Answers a challenge with the desk key; the token is a session of some minutes (PROTOCOL.md §3.7, §7.5). */
export async function openDesk(
  send: Transport,
  sodium: Sodium,
  key: DeskKeyFile,
  target: DeskTarget,
): Promise<Result<Token, string>> {
  const { organisation } = key;
  const asked = jsonRequest(
    "POST",
    "/desk/challenge",
    SMALL_ANSWER_BYTES,
    jsonBody(challengeRequestField, { organisation }),
  );
  const answer = await requestDocument(send, asked, 200, challengeField);
  if (!answer.ok) return answer;
  const { challenge } = answer.value;
  const login = signEnvelope(sodium, DESK_LOGIN, key.secret, { challenge, organisation, ...target });
  const request = jsonRequest("POST", "/desk/session", SMALL_ANSWER_BYTES, jsonBody(loginField, { login }));
  const session = await requestDocument(send, request, 200, deskSessionField);
  return session.ok ? ok(session.value.token) : session;
}

/** A place in the list of what waits. */
export type WaitingPlace = Pick<WaitingSubmission, "day" | "id">;

/**
 * What waits to be collected after this place (null: from the beginning), the oldest first: list after list, so that a flood of letters
 * hides none behind it, but only so many that there is room for them. `furtherPlace` says where the rest begins.
 */
export async function listWaiting(
  send: Transport,
  token: Token,
  after: WaitingPlace | null = null,
): Promise<Result<readonly WaitingSubmission[], string>> {
  const all: WaitingSubmission[] = [];
  for (;;) {
    const last = all.at(-1) ?? after;
    const path = last === null ? "/desk/submissions" : `/desk/submissions/after/${last.day}/${last.id}`;
    const request = authorized(jsonRequest("GET", path, LIST_LARGEST_BYTES), token);
    const answer = await requestDocument(send, request, 200, waitingSubmissionsField);
    if (!answer.ok) return answer;
    const { submissions } = answer.value;
    if (!isInOrder(last === null ? submissions : [last, ...submissions])) return failure("answer.malformed");
    all.push(...submissions);
    if (submissions.length < SUBMISSIONS_PER_LIST || all.length >= WAITING_AT_ONCE) return ok(all);
  }
}

/** The place after which more may wait than was listed; null when that was all. */
export function furtherPlace(listed: readonly WaitingSubmission[]): WaitingPlace | null {
  return listed.length < WAITING_AT_ONCE ? null : (listed.at(-1) ?? null);
}

/** All that waits, in parts of which each is small enough to be held; ends after a part that failed. */
export async function* listAllWaiting(
  list: (after: WaitingPlace | null) => Promise<Result<readonly WaitingSubmission[], string>>,
): AsyncGenerator<Result<readonly WaitingSubmission[], string>, void> {
  let after: WaitingPlace | null = null;
  do {
    const part: Result<readonly WaitingSubmission[], string> = await list(after);
    yield part;
    after = part.ok ? furtherPlace(part.value) : null;
  } while (after !== null);
}

// An instance that repeats itself would never come to an end.
function isInOrder(submissions: readonly WaitingPlace[]): boolean {
  return submissions.every(({ day, id }, index) => {
    const next = submissions[index + 1];
    return next === undefined || `${day} ${id}` < `${next.day} ${next.id}`;
  });
}

/** A ticket for a bundle of these submissions. */
export function requestBundle(
  send: Transport,
  token: Token,
  submissions: readonly SubmissionId[],
): Promise<Result<BundleTicket, string>> {
  const body = jsonBody(bundleRequestField, { submissions });
  const request = authorized(jsonRequest("POST", "/desk/bundle", SMALL_ANSWER_BYTES, body), token);
  return requestDocument(send, request, 200, bundleTicketField);
}

/** Path of a bundle, below `/api/v1`. */
export function bundlePath(ticket: Token): string {
  return `/desk/bundles/${ticket}`;
}

/** Puts a sealed reply into its slot; safe to repeat. */
export async function postSlot(
  send: Transport,
  token: Token,
  address: SlotAddress,
  slot: Bytes,
): Promise<Result<null, string>> {
  const answer = await requestBytes(
    send,
    await sealedRequest("POST", "/desk/slots", token, concatBytes(idBytes(address), slot), SMALL_ANSWER_BYTES),
    204,
  );
  return answer.ok ? ok(null) : answer;
}

/** Passes on the console's order to delete what it holds; how many were deleted. */
export async function postReceipt(
  send: Transport,
  token: Token,
  receipt: UntrustedEnvelope,
): Promise<Result<number, string>> {
  const request = jsonRequest("POST", "/desk/receipts", SMALL_ANSWER_BYTES, jsonBody(receiptField, { receipt }));
  const answer = await requestDocument(send, authorized(request, token), 200, deletedField);
  return answer.ok ? ok(answer.value.deleted) : answer;
}

/** Publishes signed certificates and, if there is a new one, the profile. */
export async function postCard(
  send: Transport,
  token: Token,
  publication: CardPublication,
): Promise<Result<null, string>> {
  const request = jsonRequest("POST", "/desk/card", SMALL_ANSWER_BYTES, jsonBody(cardPublicationField, publication));
  const answer = await requestBytes(send, authorized(request, token), 204);
  return answer.ok ? ok(null) : answer;
}
