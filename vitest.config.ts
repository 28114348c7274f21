import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./test/support/summary-reporter.ts";

export default defineConfig({
  test: {
    reporters: ["default", new SummaryReporter()],
    allowOnly: false,
    restoreMocks: true,
    coverage: {
      provider: "v8",
      include: ["shared/**/*.ts", "server/**/*.ts", "client/**/*.ts"],
      exclude: ["**/*.d.ts"],
      reportsDirectory: "coverage",
      thresholds: { "shared/**/*.ts": { lines: 100 } },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          environment: "node",
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          // Browsers, Tor and 60 MiB of evidence on two cores: one file at a time, after everything else.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
