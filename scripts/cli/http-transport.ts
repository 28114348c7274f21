import { concatBytes, failure, ok, zeroBytes, type Bytes } from "../../shared/bytes/index.ts";
import { PATIENT_POLICY, realWorld, type RetryPolicy } from "../../shared/api/retry.ts";
import { createRetryingTransport, type Patience } from "../../shared/api/retrying-transport.ts";
import type { Transport } from "../../shared/api/transport.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { CommandError, UsageError } from "./command-error.ts";

/** Time for one segment of 1 MiB on a line of 4 KiB a second, and some more. */
const REQUEST_TIMEOUT_MILLISECONDS = 300_000;

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
  const sendOnce = createHttpTransport(url.origin);
  return {
    greet: createRetryingTransport(sendOnce, { ...patience, policy: BRIEF_POLICY }),
    host: url.host,
    patience,
    send: createRetryingTransport(sendOnce, patience),
    sendOnce,
  };
}

/** Requests over Node's own client: no redirects, and no more of an answer than was asked for. */
function createHttpTransport(origin: string): Transport {
  return async ({ method, path, headers, body, largestAnswer }) => {
    try {
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers,
        body,
        redirect: "error",
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MILLISECONDS),
      });
      const bytes = await readBounded(response, largestAnswer);
      return bytes === null ? failure("network.failed") : ok({ status: response.status, body: bytes });
    } catch {
      return failure("network.failed");
    }
  };
}

async function readBounded({ body }: Response, largest: number): Promise<Bytes | null> {
  if (body === null) return zeroBytes(0);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    if (!(piece instanceof Uint8Array)) throw new TypeError("an answer is bytes");
    length += piece.length;
    if (length > largest) return null;
    pieces.push(piece);
  }
  return concatBytes(...pieces);
}
