import type { DeskCall, DeskCalls } from "../workers/desk-calls.ts";

/** The worker as the page sees it. */
export interface Engine {
  /** Never answers when the engine breaks: the listener hears of that. */
  readonly call: <K extends DeskCall>(call: K, request: DeskCalls[K]["request"]) => Promise<DeskCalls[K]["answer"]>;
  /** Ends it at once, with the key that it holds. */
  readonly close: () => void;
}

/** What an engine says without being asked. */
export interface EngineListener {
  readonly onPushed: (parts: number) => void;
  readonly onBroken: (code: string) => void;
}

/** Starts an engine. @throws when the browser does not let a worker start */
export type StartEngine = (listener: EngineListener) => Engine;
