import type { Transport } from "../../../shared/api/transport.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";

/** Talks to a server over a real socket. */
export function fetchTransport(url: string): Transport {
  return async ({ body, headers, method, path }) => {
    try {
      const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body });
      return ok({ status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) });
    } catch {
      return failure("network.failed");
    }
  };
}
