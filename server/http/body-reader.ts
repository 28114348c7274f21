import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { HttpProblem, refuse } from "./problem.ts";

/** Reads bodies of a declared length, and bounds the memory of all of them together. */
export interface BodyReader {
  /** Counts what is read for this request until `release`. */
  readonly hold: (request: IncomingMessage) => void;
  readonly release: (request: IncomingMessage) => void;
  /** Exactly `length` bytes. Refuses a body that is shorter or longer, and any body when there is no room for it. */
  readonly read: (request: IncomingMessage, payload: Readable, length: number) => Promise<Uint8Array>;
}

/**
 * @param budget - bytes that may be held at once. Only bytes that have arrived count: connections that announce much and send
 * nothing keep nobody out.
 */
export function createBodyReader(budget: number): BodyReader {
  const held = new Map<IncomingMessage, number>();
  let total = 0;
  const take = (request: IncomingMessage, bytes: number): void => {
    const before = held.get(request);
    // Released: the other side has gone away while its last bytes were on their way to us.
    if (before === undefined) refuse("request.malformed");
    if (total + bytes > budget) refuse("server.busy");
    held.set(request, before + bytes);
    total += bytes;
  };
  return {
    hold: (request) => held.set(request, 0),
    release: (request) => {
      total -= held.get(request) ?? 0;
      held.delete(request);
    },
    read: async (request, payload, length) => {
      // Memory that is not written to yet costs nothing.
      const body = new Uint8Array(length);
      let filled = 0;
      try {
        for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
          if (!(chunk instanceof Uint8Array) || filled + chunk.length > length) refuse("request.malformed");
          take(request, chunk.length);
          body.set(chunk, filled);
          filled += chunk.length;
        }
      } catch (error) {
        // Whatever breaks a body on its way here is the sender's, or the line's.
        throw error instanceof HttpProblem ? error : new HttpProblem("request.malformed");
      }
      return filled === length ? body : refuse("request.malformed");
    },
  };
}
