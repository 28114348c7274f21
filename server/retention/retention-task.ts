import { describeError, type EventLog } from "../config/event-log.ts";
import type { FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";
import { pruneByClock } from "./prune.ts";

/** Runs something again and again until it is stopped. */
export type Every = (milliseconds: number, run: () => void) => () => void;

/** Often enough that nothing outlives its last day by more than an hour. */
const CHECK_MILLISECONDS = 3_600_000;

export interface RetentionOptions {
  readonly instance: Instance;
  readonly every: Every;
  readonly log: EventLog;
}

/** Keeps the promise of PROTOCOL.md §7.3 while the server runs: prunes at the start, and every hour. */
export async function retentionTask(app: FieldInstance, { every, instance, log }: RetentionOptions): Promise<void> {
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      const { held, ...pruned } = await pruneByClock(instance);
      if (held) log({ event: "retention_held" });
      if (Object.values(pruned).some((count: number) => count > 0)) log({ event: "pruned", ...pruned });
    } catch (error) {
      log({ event: "task_failed", ...describeError(error) });
    }
  };
  const stop = every(CHECK_MILLISECONDS, () => {
    running = running.then(run);
  });
  app.addHook("onReady", run);
  app.addHook("onClose", async () => {
    stop();
    await running;
  });
}
