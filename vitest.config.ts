import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";
import { SummaryReporter } from "./test/support/summary-reporter.ts";

/** Browsers, Tor and 60 MiB of evidence: these run after everything else, and only so many at a time as the smallest machine has cores. */
const HEAVY = ["test/e2e/**/*.test.ts", "test/support-tests/{browsers,tor-network}.test.ts"];

/** What tests shared/, and has to come by every line of it. */
const OF_SHARED = ["test/{shared,vectors,conformance}/**/*.test.ts"];

/** All cores: by itself, the runner leaves one out, and moves what then has one worker behind what is to come last. */
const QUICK = { environment: "node", maxWorkers: "100%", testTimeout: 20_000, hookTimeout: 20_000 } as const;

export default defineConfig({
  test: {
    reporters: ["default", new SummaryReporter()],
    allowOnly: false,
    restoreMocks: true,
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: "v8",
      include: ["shared/**/*.ts"],
      exclude: ["**/*.d.ts"],
      // Without the files of which everything was run.
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "coverage",
      thresholds: { "shared/**/*.ts": { lines: 100 } },
    },
    projects: [
      { extends: true, test: { name: "shared", include: OF_SHARED, ...QUICK } },
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...OF_SHARED, ...HEAVY], ...QUICK },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: HEAVY,
          environment: "node",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
