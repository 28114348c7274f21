import { callWorker, onWorkerFault } from "../workers/call-worker.ts";
import type { DeskCalls, DeskEvent } from "../workers/desk-calls.ts";
import deskWorker from "../workers/desk.worker.ts?worker&url";
import { startSiteWorker } from "../workers/start-worker.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Starts the desk's worker. @throws when the browser does not let it start */
export function startWorkerEngine({ onPushed, onBroken }: EngineListener): Engine {
  const worker = startSiteWorker(deskWorker);
  worker.addEventListener("message", ({ data }: MessageEvent<DeskEvent>) => {
    if (data.event === "pushed") onPushed(data.parts);
    else onBroken(data.code);
  });
  onWorkerFault(worker, () => {
    onBroken("engine.failed");
  });
  return {
    call: (call, request) => callWorker<DeskCalls, typeof call>(worker, call, request),
    close: () => {
      worker.terminate();
    },
  };
}
