import { callWorker, onWorkerFault } from "../workers/call-worker.ts";
import type { PortalCalls, PortalEvent } from "../workers/portal-calls.ts";
import { Pulse } from "../workers/pulse.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Unanswered pulses after which it is gone. Sealing a long letter without JIT on an old machine takes most of a minute. */
export const PULSES_MISSED_MOST = 9;

/**
 * An engine that is behind a worker. When it breaks before its first answer, `isServerThere` is asked: without a connection, the worker
 * or a part of it could not be had, and nothing else is wrong.
 */
export function connectEngine(
  worker: Worker,
  { onSending, onLetter, onBroken }: EngineListener,
  isServerThere: () => Promise<boolean>,
): Engine {
  let hasAnswered = false;
  const end = (code: string): void => {
    pulse.end();
    if (hasAnswered) {
      onBroken(code);
      return;
    }
    // Whatever it may still say is not heard.
    worker.terminate();
    void isServerThere().then((isThere) => {
      onBroken(isThere ? code : "network.failed");
    });
  };
  const pulse = new Pulse({
    ask: () => void call("alive", null),
    missedMost: PULSES_MISSED_MOST,
    onLost: () => {
      end("engine.failed");
    },
  });
  const call: Engine["call"] = async (name, request) => {
    const answer = await callWorker<PortalCalls, typeof name>(worker, name, request);
    hasAnswered = true;
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
        end(data.code);
    }
  });
  onWorkerFault(worker, () => {
    end("engine.failed");
  });
  return {
    call,
    close: () => {
      pulse.end();
      worker.terminate();
    },
  };
}
