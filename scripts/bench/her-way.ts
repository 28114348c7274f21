import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { withPortal } from "./bench-portal.ts";
import { watchPauses } from "./page-pauses.ts";
import { walkGuide } from "./walk-guide.ts";
import { walkReport } from "./walk-report.ts";

/** One part of the way, as the table names it, and its longest pause in each round, in milliseconds. */
export interface PartFigures {
  readonly part: string;
  readonly rounds: readonly number[];
}

const ROUNDS = 3;

/**
 * Goes the whole way of a report and back again, several times, and reads the guide; the page is watched all along. Each time in a browser
 * that has never been there: what it would have kept of the time before is not there for whoever comes once.
 */
export async function measureHerWay(level: SecurityLevel): Promise<readonly PartFigures[]> {
  const rounds = new Map<string, readonly number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const walk of [walkReport, walkGuide]) {
      await withPortal(level, async (bench) => {
        const page = await bench.browser.newPage();
        const watch = await watchPauses(page);
        const during = async (part: string, task: () => Promise<unknown>): Promise<void> => {
          rounds.set(part, [...(rounds.get(part) ?? []), await watch.during(task)]);
        };
        await walk({ bench, page, during });
      });
    }
  }
  return [...rounds].map(([part, pauses]) => ({ part, rounds: pauses }));
}
