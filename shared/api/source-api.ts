import { encodeBase64, failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import { sha256 } from "../crypto/hash.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { SlotAddress, SubmissionId } from "../protocol/id.ts";
import { ENVELOPE_LARGEST_BYTES, SLOT_BYTES, SLOTS_PER_READ } from "../protocol/limits.ts";
import {
  beginSubmissionField,
  directoryField,
  receiptField,
  slotAddressesField,
  submissionStatusField,
  tokenAnswerField,
  type BeginSubmission,
  type Directory,
  type SubmissionStatus,
  type Token,
} from "./documents.ts";
import { jsonBody, jsonRequest, requestBytes, requestDocument, type ApiRequest, type Transport } from "./transport.ts";

// What a source asks of an instance: PROTOCOL.md §7.2 to §7.4.

const DIRECTORY_LARGEST_BYTES = 16 * 1024 * 1024;
const SMALL_ANSWER_BYTES = 4096;

/** PROTOCOL.md §7.2. Nothing in it is verified. */
export function getDirectory(send: Transport): Promise<Result<Directory, string>> {
  return requestDocument(send, jsonRequest("GET", "/directory", DIRECTORY_LARGEST_BYTES), 200, directoryField);
}

/** Begins a submission; the token is the right to fill it (PROTOCOL.md §7.3). */
export async function beginSubmission(send: Transport, begin: BeginSubmission): Promise<Result<Token, string>> {
  const request = jsonRequest("POST", "/submissions", SMALL_ANSWER_BYTES, jsonBody(beginSubmissionField, begin));
  const answer = await requestDocument(send, request, 201, tokenAnswerField);
  return answer.ok ? ok(answer.value.token) : answer;
}

/** The right to fill one submission. */
export interface Upload {
  readonly id: SubmissionId;
  readonly token: Token;
}

/** Sends one sealed segment; safe to repeat (PROTOCOL.md §7.3). */
export async function putSegment(
  send: Transport,
  upload: Upload,
  index: number,
  sealed: Bytes,
): Promise<Result<null, string>> {
  const path = `/submissions/${upload.id}/segments/${String(index)}`;
  const answer = await requestBytes(
    send,
    await sealedRequest("PUT", path, upload.token, sealed, SMALL_ANSWER_BYTES),
    204,
  );
  return answer.ok ? ok(null) : answer;
}

/** Which segments have arrived (PROTOCOL.md §7.3). */
export function getSubmission(send: Transport, upload: Upload): Promise<Result<SubmissionStatus, string>> {
  const request = jsonRequest("GET", `/submissions/${upload.id}`, SMALL_ANSWER_BYTES);
  return requestDocument(send, authorized(request, upload.token), 200, submissionStatusField);
}

/** Commits a submission with its letter; safe to repeat with the same bytes (PROTOCOL.md §7.3). */
export async function putLetter(
  send: Transport,
  upload: Upload,
  sealed: Bytes,
): Promise<Result<UntrustedEnvelope, string>> {
  const path = `/submissions/${upload.id}/letter`;
  const request = await sealedRequest("PUT", path, upload.token, sealed, ENVELOPE_LARGEST_BYTES);
  const answer = await requestDocument(send, request, 200, receiptField);
  return answer.ok ? ok(answer.value.receipt) : answer;
}

/** The contents of exactly eight slots, in order (PROTOCOL.md §7.4). */
export async function readSlots(
  send: Transport,
  addresses: readonly SlotAddress[],
): Promise<Result<readonly Bytes[], string>> {
  const bytes = SLOTS_PER_READ * SLOT_BYTES;
  const request = jsonRequest("POST", "/slots/read", bytes, jsonBody(slotAddressesField, { addresses }));
  const answer = await requestBytes(send, request, 200);
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value.length !== bytes) return failure("answer.malformed");
  return ok(addresses.map((_, index) => value.slice(index * SLOT_BYTES, (index + 1) * SLOT_BYTES)));
}

/** Deletes exactly eight slots, whatever is there (PROTOCOL.md §7.4). */
export async function deleteSlots(send: Transport, addresses: readonly SlotAddress[]): Promise<Result<null, string>> {
  const request = jsonRequest("POST", "/slots/delete", SMALL_ANSWER_BYTES, jsonBody(slotAddressesField, { addresses }));
  const answer = await requestBytes(send, request, 204);
  return answer.ok ? ok(null) : answer;
}

/** The same request with a token (PROTOCOL.md §7.1). */
export function authorized(request: ApiRequest, token: Token): ApiRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

/** A request with a sealed body, and the digest that it has to have (PROTOCOL.md §7.1). */
export async function sealedRequest(
  method: "POST" | "PUT",
  path: string,
  token: Token,
  body: Bytes,
  largestAnswer: number,
): Promise<ApiRequest> {
  const headers = {
    "content-type": "application/octet-stream",
    "content-digest": `sha-256=:${encodeBase64(await sha256(body))}:`,
  };
  return authorized({ method, path, headers, body, largestAnswer }, token);
}
