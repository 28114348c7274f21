import { callWorker, onWorkerFault } from "../workers/call-worker.ts";
import type { PortalCalls, PortalEvent } from "../workers/portal-calls.ts";
import { Pulse } from "../workers/pulse.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Unanswered pulses after which it is gone. Sealing a long letter without JIT on an old machine takes most of a minute. */
export const PULSES_MISSED_MOST = 9;

/** An engine that is behind a worker. */
export function connectEngine(worker: Worker, { onSending, onLetter, onBroken }: EngineListener): Engine {
  const pulse = new Pulse({
    ask: () => void call("alive", null),
    missedMost: PULSES_MISSED_MOST,
    onLost: () => {
      onBroken("engine.failed");
    },
  });
  const call: Engine["call"] = async (name, request) => {
    const answer = await callWorker<PortalCalls, typeof name>(worker, name, request);
    pulse.heard();
    return answer;
  };
  worker.addEventListener("message", ({ data, ports: [port] }: MessageEvent<PortalEvent>) => {
    switch (data.event) {
      case "sending":
        onSending(data.sending);
        return;
      case "letter":
        onLetter(data.words);
        port?.postMessage(null);
        return;
      case "broken":
        onBroken(data.code);
    }
  });
  onWorkerFault(worker, () => {
    pulse.end();
    onBroken("engine.failed");
  });
  return {
    call,
    close: () => {
      pulse.end();
      worker.terminate();
    },
  };
}
