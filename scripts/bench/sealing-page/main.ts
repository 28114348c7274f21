import type { SealingTask } from "./sealing.worker.ts";

declare global {
  interface Window {
    /** Runs one way of sealing in a worker of its own; milliseconds. */
    measureSealing: (task: SealingTask) => Promise<number>;
  }
}

window.measureSealing = (task) => {
  const worker = new Worker(new URL("./sealing.worker.ts", import.meta.url), { type: "module" });
  return new Promise<number>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<number>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      reject(new Error(event.message));
    });
    worker.postMessage(task);
  });
};
