import { pino, type DestinationStream } from "pino";

/** All that can be logged: names, codes and counts. No id, address, path, user agent or time is among the fields. */
export type LogEvent =
  | { readonly event: "listening"; readonly port: number }
  | { readonly event: "hosts_missing" }
  | { readonly event: "stopping" }
  | { readonly event: "stopped" }
  | { readonly event: "pruned"; readonly submissions: number; readonly slots: number; readonly certificates: number }
  | { readonly event: "retention_held" }
  | { readonly event: "orphans_removed"; readonly files: number }
  | { readonly event: "request_failed"; readonly error: string; readonly at: string }
  | { readonly event: "task_failed"; readonly error: string; readonly at: string };

/** Writes one event as one line of JSON. @throws TypeError for anything that is not in the allowlist */
export type EventLog = (event: LogEvent) => void;

const COUNT = /^\d{1,16}$/;
/** A class or system code such as `TypeError`, `ENOSPC`, `SQLITE_IOERR`. */
const ERROR_CODE = /^[A-Z][A-Za-z]{1,30}$|^[A-Z][A-Z0-9_]{1,40}$/;
/** A line of our own code. */
const CODE_LINE = /^(?:(?:server|shared)\/[a-z0-9/-]+\.ts:\d{1,5}|unknown)$/;

// The second net: the types above are checked by the compiler, this table while running.
const ALLOWED: { readonly [E in LogEvent["event"]]: { readonly [field: string]: RegExp } } = {
  listening: { port: COUNT },
  hosts_missing: {},
  stopping: {},
  stopped: {},
  pruned: { submissions: COUNT, slots: COUNT, certificates: COUNT },
  retention_held: {},
  orphans_removed: { files: COUNT },
  request_failed: { error: ERROR_CODE, at: CODE_LINE },
  task_failed: { error: ERROR_CODE, at: CODE_LINE },
};

/** A log that takes allowlisted events only, without time, process or host. */
export function createEventLog(destination: DestinationStream): EventLog {
  const logger = pino({ base: null, timestamp: false, formatters: { level: (level) => ({ level }) } }, destination);
  return (event) => {
    assertAllowed(event);
    if (event.event.endsWith("_failed")) logger.error(event);
    else logger.info(event);
  };
}

function assertAllowed(event: LogEvent): void {
  const { event: name, ...fields } = event;
  if (!Object.hasOwn(ALLOWED, name)) throw new TypeError("not an event of the log");
  const allowed = ALLOWED[name];
  const isComplete = Object.keys(fields).length === Object.keys(allowed).length;
  const isAllowed = Object.entries(fields).every(([field, value]) => allowed[field]?.test(String(value)) === true);
  if (!isComplete || !isAllowed) throw new TypeError("not a field of the log");
}

/** What may be said about an error: its code or class, and the line of our code it came from. Never its message. */
export function describeError(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: "Error", at: "unknown" };
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const line = /\/((?:server|shared)\/[a-z0-9/-]+\.ts:\d+)/.exec(error.stack ?? "")?.[1] ?? "unknown";
  return { error: ERROR_CODE.test(code) ? code : "Error", at: CODE_LINE.test(line) ? line : "unknown" };
}
