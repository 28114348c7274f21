import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes, the longest first. A clean checkout knows no durations, and one of these that came last would run alone. */
export const LONGEST: readonly string[] = [
  "e2e/portal-gallery",
  "e2e/console",
  "e2e/whole-path",
  "e2e/portal-pictures",
  "e2e/portal-views",
  "e2e/portal-languages",
  "e2e/onion",
  "e2e/desk",
  "e2e/console-casework",
  "scripts/console-open",
  "scripts/refusals",
].map((name) => `/test/${name}.test.ts`);

/** The order of test files: within each project, the longest begin, and the rest follows as it would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((one, other) => rankOf(one) - rankOf(other)),
    );
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONGEST.length : place;
}
