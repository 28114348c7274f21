import { beforeEach } from "vitest";

/** For tests that are steps of one path: a step that stands on one that failed would only wait in vain, and hide why. */
export function stopAfterFailure(): void {
  let failed: string | null = null;
  beforeEach(({ task, onTestFailed }) => {
    if (failed !== null) throw new Error(`this stands on "${failed}"`);
    onTestFailed(() => {
      failed ??= task.name;
    });
  });
}
