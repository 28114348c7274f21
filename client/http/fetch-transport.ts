import { createAnswerDeadline, LINE_PACE, type LinePace } from "../../shared/api/answer-deadline.ts";
import type { ApiAnswer, ApiRequest, Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import { readBounded } from "./read-bounded.ts";

/** Where a transport talks to, and how it is stopped. */
export interface FetchTransportOptions {
  /** What stands before every path: `/api/v1` of the page's own origin (PROTOCOL.md §7.1). */
  readonly base: string;
  /** Stops requests under way, and refuses new ones. */
  readonly signal: AbortSignal;
  /** A request on a slower line has failed. */
  readonly pace: LinePace;
  readonly fetch: typeof globalThis.fetch;
}

/** The browser's own requester towards the instance that served the page; `signal` as in the options. */
export function browserTransport(signal: AbortSignal): Transport {
  const fetch = globalThis.fetch.bind(globalThis);
  return createFetchTransport({ base: "/api/v1", signal, pace: LINE_PACE, fetch });
}

/**
 * The only way from the client to the network. It sends no credentials, no referrer, uses no cache, follows no redirect, and reads
 * no more of an answer than was asked for. Whatever a network can do, also being stopped, is `network.failed`.
 */
export function createFetchTransport(options: FetchTransportOptions): Transport {
  return async (request) => {
    const silence = new AbortController();
    const stop = (): void => {
      silence.abort();
    };
    const deadline = createAnswerDeadline(request.body?.length ?? 0, stop, options.pace);
    try {
      const signal = AbortSignal.any([options.signal, silence.signal]);
      const response = await options.fetch(`${options.base}${request.path}`, requestInit(request, signal));
      deadline.moved();
      return await readAnswer(response, request.largestAnswer, deadline.moved);
    } catch {
      return failure("network.failed");
    } finally {
      deadline.over();
    }
  };
}

function requestInit(request: ApiRequest, signal: AbortSignal): RequestInit {
  return {
    method: request.method,
    headers: request.headers,
    body: request.body,
    signal,
    cache: "no-store",
    credentials: "omit",
    mode: "same-origin",
    redirect: "error",
    referrerPolicy: "no-referrer",
  };
}

async function readAnswer(
  response: Response,
  largest: number,
  onPiece: () => void,
): Promise<Result<ApiAnswer, "network.failed">> {
  const body: Bytes | null = await readBounded(response.body, largest, onPiece);
  return body === null ? failure("network.failed") : ok({ status: response.status, body });
}
