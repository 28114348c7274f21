import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { HttpProblem, refuse } from "./problem.ts";
import { createTimeLeft, type Pace, type TimeLeft } from "./time-left.ts";

/** Reads bodies of a declared length, and bounds the memory of all of them together, and the time of each. */
export interface BodyReader {
  /** Counts what is read for this request until `release`; its time begins. */
  readonly hold: (request: IncomingMessage) => void;
  readonly release: (request: IncomingMessage) => void;
  /**
   * Exactly `length` bytes. Refuses a body that is shorter or longer, that is slower than the pace, or slower than all others when
   * there is no room for all, and any body when no slower one can make room for it.
   */
  readonly read: (request: IncomingMessage, payload: Readable, length: number) => Promise<Uint8Array>;
}

interface Place {
  bytes: number;
  /** Ends the reading; null when it has not begun, or is over: the bytes are needed until they are stored. */
  stop: (() => void) | null;
  readonly time: TimeLeft;
}

/**
 * @param budget - bytes that may be held at once. Only bytes that have arrived count: connections that announce much and send
 * nothing keep nobody out.
 */
export function createBodyReader(budget: number, pace: Pace): BodyReader {
  const places = new Map<IncomingMessage, Place>();
  let total = 0;
  const release = (request: IncomingMessage): void => {
    total -= places.get(request)?.bytes ?? 0;
    places.delete(request);
  };
  const makeRoom = (place: Place, bytes: number): void => {
    while (total + bytes > budget) {
      const slowest = slowestOf(places);
      if (slowest === null || slowest.place === place) refuse("server.busy");
      release(slowest.request);
      slowest.place.stop?.();
    }
  };
  const take = (request: IncomingMessage, bytes: number): void => {
    const place = places.get(request);
    // Released: the other side has gone away while its last bytes were on their way to us.
    if (place === undefined) refuse("request.malformed");
    place.time.moved(bytes, performance.now());
    makeRoom(place, bytes);
    place.bytes += bytes;
    total += bytes;
  };
  return {
    hold: (request) => places.set(request, { bytes: 0, stop: null, time: createTimeLeft(pace, performance.now()) }),
    release,
    read: async (request, payload, length) => {
      // Memory that is not written to yet costs nothing.
      const body = new Uint8Array(length);
      let filled = 0;
      const reading = beginReading(places.get(request));
      try {
        for await (const chunk of chunksUntil(payload, reading.stopped)) {
          if (!(chunk instanceof Uint8Array) || filled + chunk.length > length) refuse("request.malformed");
          take(request, chunk.length);
          body.set(chunk, filled);
          filled += chunk.length;
        }
      } catch (error) {
        // Whatever breaks a body on its way here is the sender's, or the line's.
        throw error instanceof HttpProblem ? error : new HttpProblem("request.malformed");
      } finally {
        reading.over();
      }
      return filled === length ? body : refuse("request.malformed");
    },
  };
}

/** The one that is still being read, and has the least time left. */
function slowestOf(
  places: ReadonlyMap<IncomingMessage, Place>,
): { readonly request: IncomingMessage; readonly place: Place } | null {
  let slowest: { readonly request: IncomingMessage; readonly place: Place } | null = null;
  for (const [request, place] of places) {
    const isSlower = slowest === null || place.time.end() < slowest.place.time.end();
    if (place.stop !== null && isSlower) slowest = { request, place };
  }
  return slowest;
}

interface Reading {
  /** Rejects when the time is over, or somebody faster needs the room. */
  readonly stopped: Promise<never>;
  readonly over: () => void;
}

function beginReading(place: Place | undefined): Reading {
  if (place === undefined) refuse("request.malformed");
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new HttpProblem("request.timeout"));
    };
  });
  // Whoever waits for the next bytes hears of it; nobody may be waiting just now.
  stopped.catch(() => undefined);
  const look = (): void => {
    const left = place.time.end() - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else stop();
  };
  let timer = setTimeout(look, place.time.end() - performance.now());
  place.stop = stop;
  return {
    stopped,
    over: () => {
      clearTimeout(timer);
      place.stop = null;
    },
  };
}

async function* chunksUntil(payload: Readable, stopped: Promise<never>): AsyncGenerator {
  const chunks: AsyncIterator<unknown> = payload.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = await Promise.race([chunks.next(), stopped]);
    if (next.done === true) return;
    yield next.value;
  }
}
