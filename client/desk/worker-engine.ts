import type { DeskCall, DeskCalls, DeskEvent } from "../workers/desk-calls.ts";
import deskWorker from "../workers/desk.worker.ts?worker&url";
import { startSiteWorker } from "../workers/start-worker.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Starts the desk's worker. Each call takes a port along, and its answer comes back through that. */
export function startWorkerEngine({ onPushed, onBroken }: EngineListener): Engine {
  const worker = startSiteWorker(deskWorker);
  worker.addEventListener("message", ({ data }: MessageEvent<DeskEvent>) => {
    if (data.event === "pushed") onPushed(data.parts);
    else onBroken(data.code);
  });
  const broken = (event: Event): void => {
    event.preventDefault();
    onBroken("engine.failed");
  };
  worker.addEventListener("error", broken);
  worker.addEventListener("messageerror", broken);
  return {
    call: <K extends DeskCall>(call: K, request: DeskCalls[K]["request"]) =>
      new Promise<DeskCalls[K]["answer"]>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<DeskCalls[K]["answer"]>) => {
          port1.close();
          resolve(data);
        };
        worker.postMessage({ call, request }, [port2]);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
