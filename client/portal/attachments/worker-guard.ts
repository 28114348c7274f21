import { onWorkerFault } from "../../workers/call-worker.ts";
import type { GuardAnswer, GuardFault, GuardRequest } from "../../workers/guard-messages.ts";
import guardWorker from "../../workers/guard.worker.ts?worker&url";
import { startSiteWorker } from "../../workers/start-worker.ts";
import type { GuardWorker } from "./guard.ts";

/**
 * Starts the worker that looks at files. What breaks it before it has said that it runs is the connection: it has not seen a file yet.
 * @throws when the browser does not let it start
 */
export function startWorkerGuard(onBroken: (code: GuardFault) => void): GuardWorker {
  const worker = startSiteWorker(guardWorker);
  let hasStarted = false;
  worker.addEventListener("message", () => (hasStarted = true), { once: true });
  onWorkerFault(worker, () => {
    onBroken(hasStarted ? "guard.failed" : "guard.not_loaded");
  });
  return {
    look: (file, onAnswer) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<GuardAnswer>) => {
        if (data.state !== "looking") port1.close();
        onAnswer(data);
      };
      worker.postMessage({ file } satisfies GuardRequest, [port2]);
    },
    close: () => {
      worker.terminate();
    },
  };
}
