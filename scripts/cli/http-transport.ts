import { request as requestPlainly, type IncomingMessage } from "node:http";
import { request as requestOverTls } from "node:https";
import { createAnswerDeadline, LINE_PACE, type LinePace } from "../../shared/api/answer-deadline.ts";
import { concatBytes, failure, ok, type Bytes } from "../../shared/bytes/index.ts";
import { PATIENT_POLICY, realWorld, type RetryPolicy } from "../../shared/api/retry.ts";
import { createRetryingTransport, type Patience } from "../../shared/api/retrying-transport.ts";
import type { ApiRequest, Transport } from "../../shared/api/transport.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { CommandError, UsageError } from "./command-error.ts";

/** For the first request: a wrong address should not cost minutes. */
const BRIEF_POLICY: RetryPolicy = { attempts: 3, firstDelayMilliseconds: 500, longestDelayMilliseconds: 1_000 };

/** A server that a command talks to. */
export interface Server {
  /** For the first request: gives up soon. */
  readonly greet: Transport;
  /** `Host` of every request. */
  readonly host: string;
  readonly patience: Patience;
  /** Asks again after what may pass by itself. */
  readonly send: Transport;
  /** Asks once. */
  readonly sendOnce: Transport;
}

/** Names that only Tor may be asked for (RFC 7686 §2), as `URL` spells them. */
const ONION_HOST = /(?:^|\.)onion\.?$/;

/** The server at an address such as `http://127.0.0.1:8080`. Nothing is looked up yet. @throws CommandError @throws UsageError */
export function serverAt(address: string, sodium: Sodium): Server {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
    throw new UsageError("--server needs an address such as http://127.0.0.1:8080, and nothing after it.");
  }
  if (ONION_HOST.test(url.hostname)) throw new CommandError("address.onion");
  const patience = {
    policy: PATIENT_POLICY,
    signal: new AbortController().signal,
    world: realWorld(sodium.randomBytes),
  };
  const sendOnce = createHttpTransport(url);
  return {
    greet: createRetryingTransport(sendOnce, { ...patience, policy: BRIEF_POLICY }),
    host: url.host,
    patience,
    send: createRetryingTransport(sendOnce, patience),
    sendOnce,
  };
}

/**
 * Requests over Node's own client: no redirects, and no more of an answer than was asked for. (Its `fetch` gives up after five minutes
 * without an answer, whatever it is still sending: a large letter takes longer on a slow line.)
 */
export function createHttpTransport(origin: URL, pace: LinePace = LINE_PACE): Transport {
  return async (request) => {
    const silence = new AbortController();
    const stop = (): void => {
      silence.abort();
    };
    const deadline = createAnswerDeadline(request.body?.length ?? 0, stop, pace);
    try {
      const response = await exchange(origin, request, silence.signal);
      deadline.moved();
      const bytes = await readBounded(response, request.largestAnswer, deadline.moved);
      const { statusCode = 0 } = response;
      const isRedirect = statusCode >= 300 && statusCode < 400;
      return bytes === null || isRedirect ? failure("network.failed") : ok({ status: statusCode, body: bytes });
    } catch {
      return failure("network.failed");
    } finally {
      deadline.over();
    }
  };
}

async function exchange(
  origin: URL,
  { body, headers, method, path }: ApiRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const begin = origin.protocol === "https:" ? requestOverTls : requestPlainly;
  const length = body === null ? {} : { "content-length": body.length };
  const request = begin(new URL(`/api/v1${path}`, origin), { method, headers: { ...headers, ...length }, signal });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve);
    // Stays: what breaks later breaks the answer, too.
    request.on("error", reject);
  });
  request.end(body ?? undefined);
  return await answered;
}

async function readBounded(response: IncomingMessage, largest: number, onPiece: () => void): Promise<Bytes | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response) {
    if (!(piece instanceof Uint8Array)) throw new TypeError("an answer is bytes");
    onPiece();
    length += piece.length;
    if (length > largest) return null;
    pieces.push(piece);
  }
  return concatBytes(...pieces);
}
