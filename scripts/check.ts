import { globSync } from "node:fs";
import { dirname } from "node:path";
import { runSteps, type Step } from "./check/run-steps.ts";

// The one gate: every rule of this project that can be a check, and then the tests.
// `--all` goes on after a failure; without it the first one ends the run. The programs are found because npm puts
// `node_modules/.bin` first in PATH.

const ROOMS = ["shared", "server", "client", "scripts", "test"];
const PROJECTS = ROOMS.flatMap((room) => globSync(`${room}/**/tsconfig.json`).sort());
const SOURCES = [...ROOMS, "vite.config.ts", "vite.console.config.ts", "vitest.config.ts"];

const STEPS: readonly Step[] = [
  { title: "formatting", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { title: "lint", command: ["eslint", "--max-warnings", "0", "."] },
  ...PROJECTS.map((project): Step => ({ title: `types of ${dirname(project)}`, command: ["tsc", "-p", project] })),
  {
    title: "arrows",
    command: ["depcruise", "--config", ".dependency-cruiser.js", "--output-type", "err-long", ...SOURCES],
  },
  { title: "dead code", command: ["knip"] },
  { title: "protocol citations", command: ["node", "scripts/check/protocol-citations.ts"] },
  { title: "keys of the case file", command: ["node", "scripts/check/case-file-table.ts"] },
  { title: "from facts to tests", command: ["node", "scripts/check/traceability.ts"] },
  { title: "languages", command: ["node", "scripts/check/languages.ts"], talks: true },
  { title: "build", command: ["node", "scripts/build.ts", "--if-changed"] },
  { title: "bundle budget", command: ["node", "scripts/check/bundle-budget.ts"], talks: true },
  // A run of its own: counting lines makes scrypt at full strength several times slower, and no test of shared/ needs that.
  {
    title: "tests of shared, every line",
    command: ["vitest", "run", "--project", "shared", "--coverage"],
    talks: true,
  },
  {
    title: "all other tests",
    command: ["vitest", "run", "--project", "unit", "--project", "e2e"],
    talks: true,
  },
];

const passed = await runSteps(STEPS, process.argv.includes("--all"), (text) => process.stdout.write(text));
process.exitCode = passed ? 0 : 1;
