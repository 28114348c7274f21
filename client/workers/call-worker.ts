/** What can be asked of a worker: for each call, what goes in and what comes back. */
type CallsOf<Calls> = Record<keyof Calls, { readonly answer: unknown; readonly request: unknown }>;

/** Asks a worker. The answer comes back through a port of its own; there is none when the worker breaks. */
export function callWorker<Calls extends CallsOf<Calls>, K extends keyof Calls>(
  worker: Worker,
  call: K,
  request: Calls[K]["request"],
): Promise<Calls[K]["answer"]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Calls[K]["answer"]>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ call, request }, [port2]);
  });
}

/** Hears of a worker that could not be loaded, threw, or sent what cannot be read. */
export function onWorkerFault(worker: Worker, onFault: () => void): void {
  for (const type of ["error", "messageerror"] as const) {
    worker.addEventListener(type, (event: Event) => {
      event.preventDefault();
      onFault();
    });
  }
}
