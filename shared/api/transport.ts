import { failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import { encodeDocument, parseDocument, type Field } from "../protocol/field.ts";
import { problemField } from "./documents.ts";

/** One HTTP request. `path` follows `/api/v1` (PROTOCOL.md §7.1). */
export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for a request without a body. */
  readonly body: Bytes | null;
  /** The answer is not read beyond this many bytes. */
  readonly largestAnswer: number;
}

/** What came back, whatever its status. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Bytes;
}

/** The requester of a program: `fetch` in a browser or in Node. Never throws for what a network can do (PROTOCOL.md §10.3). */
export type Transport = (request: ApiRequest) => Promise<Result<ApiAnswer, "network.failed">>;

/** The largest error of PROTOCOL.md §7.6. */
export const PROBLEM_LARGEST_BYTES = 256;

/** A request without a body, or with a JSON one. */
export function jsonRequest(
  method: ApiRequest["method"],
  path: string,
  largestAnswer: number,
  body?: Bytes,
): ApiRequest {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  return { method, path, headers, body: body ?? null, largestAnswer: Math.max(largestAnswer, PROBLEM_LARGEST_BYTES) };
}

/** Sends, and reads the answer with this field when the status is the expected one. */
export async function requestDocument<T>(
  send: Transport,
  request: ApiRequest,
  status: number,
  field: Field<T>,
): Promise<Result<T, string>> {
  const answer = await requestBytes(send, request, status);
  if (!answer.ok) return answer;
  const document = parseDocument(field, answer.value, request.largestAnswer);
  return document.ok ? document : failure("answer.malformed");
}

/** Sends, and gives the body of the answer when the status is the expected one. */
export async function requestBytes(
  send: Transport,
  request: ApiRequest,
  status: number,
): Promise<Result<Bytes, string>> {
  const answer = await send(request);
  if (!answer.ok) return answer;
  if (answer.value.status === status) return ok(answer.value.body);
  const problem = parseDocument(problemField, answer.value.body, PROBLEM_LARGEST_BYTES);
  return failure(problem.ok ? problem.value.code : "answer.malformed");
}

/** Canonical JSON of a request's body. */
export function jsonBody<T>(field: Field<T>, value: T): Bytes {
  return encodeDocument(field, value);
}
