import type { PortalCall, PortalCalls, Sending } from "../workers/portal-calls.ts";

/** The worker as the page sees it. */
export interface Engine {
  /** Never answers when the engine breaks: the listener hears of that. */
  readonly call: <K extends PortalCall>(
    call: K,
    request: PortalCalls[K]["request"],
  ) => Promise<PortalCalls[K]["answer"]>;
  /** Ends it at once, with everything that it knows. */
  readonly close: () => void;
}

/** What an engine says without being asked. */
export interface EngineListener {
  readonly onSending: (sending: Sending) => void;
  /** A letter is about to go, and goes when this has returned. `words` are the codename of a report; null for a later letter. */
  readonly onLetter: (words: readonly string[] | null) => void;
  readonly onBroken: (code: string) => void;
}

/** Starts an engine. @throws when the browser does not let a worker start */
export type StartEngine = (listener: EngineListener) => Engine;
