import type { PortalCall, PortalCalls, PortalEvent } from "../workers/portal-calls.ts";
import portalWorker from "../workers/portal.worker.ts?worker&url";
import { startSiteWorker } from "../workers/start-worker.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Starts the portal's worker, which begins to load libsodium at once. @throws when the browser does not let it start */
export function startWorkerEngine(listener: EngineListener): Engine {
  return connectEngine(startSiteWorker(portalWorker), listener);
}

/** An engine that is behind a worker. Each call takes a port along, and its answer comes back through that. */
export function connectEngine(worker: Worker, { onSending, onBroken }: EngineListener): Engine {
  worker.addEventListener("message", ({ data }: MessageEvent<PortalEvent>) => {
    if (data.event === "sending") onSending(data.sending);
    else onBroken(data.code);
  });
  const broken = (event: Event): void => {
    event.preventDefault();
    onBroken("engine.failed");
  };
  worker.addEventListener("error", broken);
  worker.addEventListener("messageerror", broken);
  return {
    call: <K extends PortalCall>(call: K, request: PortalCalls[K]["request"]) =>
      new Promise<PortalCalls[K]["answer"]>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<PortalCalls[K]["answer"]>) => {
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
