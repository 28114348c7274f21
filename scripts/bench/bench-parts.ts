import type { BenchFigures } from "./bench-lines.ts";
import { measureTransfer } from "./bench-portal.ts";
import { measureCleaning } from "./cleaning.ts";
import { measureConsole } from "./console.ts";
import { measureFilm } from "./film-in-page.ts";
import { measureHerWay } from "./her-way.ts";
import { measureOverTor } from "./over-tor.ts";
import { measureRouting } from "./routing.ts";
import { measureSealing } from "./sealing.ts";
import { measureMemory, measurePauses } from "./sending.ts";

/** A part of the benchmark, which can be run alone. */
export interface BenchPart {
  readonly name: keyof BenchFigures;
  /** What it measures, for whoever waits. */
  readonly says: string;
  readonly measure: () => Promise<Partial<BenchFigures>>;
}

const PAUSES_MEBIBYTES = 200;
const LARGE_MEBIBYTES = 1024;

/** All parts, in their order: routing comes first, because it has to be the first that routes a case. */
export const BENCH_PARTS: readonly BenchPart[] = [
  {
    name: "routing",
    says: "routing of a case",
    measure: () => Promise.resolve({ routing: measureRouting() }),
  },
  {
    name: "sealing",
    says: "sealing at Safer, then at Standard",
    measure: async () => ({
      sealing: { safer: await measureSealing("safer"), standard: await measureSealing("standard") },
    }),
  },
  {
    name: "transfer",
    says: "bytes on the line",
    measure: async () => ({
      transfer: { safer: await measureTransfer("safer"), standard: await measureTransfer("standard") },
    }),
  },
  {
    name: "pauses",
    says: "pauses while 200 MiB are sent",
    measure: async () => ({ pauses: await measurePauses("safer", PAUSES_MEBIBYTES) }),
  },
  {
    name: "way",
    says: "pauses from the first page to the messages, and in the guide",
    measure: async () => ({ way: await measureHerWay("safer") }),
  },
  {
    name: "memory",
    says: "memory while 1 GiB is sent",
    measure: async () => ({ memory: await measureMemory("safer", LARGE_MEBIBYTES) }),
  },
  {
    name: "film",
    says: "a film of 1 GiB is looked at, and its clean copy sent",
    measure: async () => ({ film: await measureFilm("safer", LARGE_MEBIBYTES) }),
  },
  {
    name: "tor",
    says: "reports over a private Tor network, on a slow line",
    measure: async () => ({ tor: await measureOverTor("safer") }),
  },
  {
    name: "casework",
    says: "1 GiB in the console",
    measure: async () => ({ casework: await measureConsole("safer", LARGE_MEBIBYTES) }),
  },
  {
    name: "cleaning",
    says: "cleaning films and sound of 1 GiB",
    measure: async () => ({ cleaning: await measureCleaning(LARGE_MEBIBYTES) }),
  },
];
