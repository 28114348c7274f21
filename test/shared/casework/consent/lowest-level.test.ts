import { describe, expect, it } from "vitest";
import { lowestLevelFor } from "../../../../shared/casework/consent/permit-decision.ts";
import { isAtLeast, LEVELS } from "../../../../shared/casework/consent/level.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import type { RouteAt } from "../../../../shared/casework/consent/permit-request.ts";
import { mechanism, recordWith, SARA, workWith } from "../../../support/sample-work.ts";

const WORK = workWith(recordWith([SARA]));

/** Routing to which an addressee is possible at these levels only. */
const possibleAt =
  (...levels: readonly ConsentLevel[]): RouteAt =>
  (level) => ({ outcome: levels.includes(level) ? "possible" : "draft_only", reason: "" });

describe("the lowest level that is enough for an addressee", () => {
  it("is the lowest that both the addressee and routing take", () => {
    const asks = (least: ConsentLevel, routeAt: RouteAt): ConsentLevel | null =>
      lowestLevelFor({ mechanism: mechanism({ consent: { least } }), routeAt, work: WORK });
    expect(asks("mechanism_only", possibleAt(...LEVELS))).toBe("mechanism_only");
    expect(asks("state_confidential", possibleAt(...LEVELS))).toBe("state_confidential");
    expect(asks("mechanism_only", possibleAt("public_without_name", "public_named"))).toBe("public_without_name");
    expect(asks("mechanism_only", possibleAt())).toBeNull();
  });

  it("is never one that makes public what would do harm there, where something quieter does [C1][C5]", () => {
    const loud = possibleAt("state_confidential", "public_named");
    const danger = { ...WORK.record.danger, publicityWorsens: "yes" } as const;
    const work = workWith({ ...WORK.record, danger });
    expect(lowestLevelFor({ mechanism: mechanism(), routeAt: loud, work })).toBe("state_confidential");
  });

  it("for the organisation's own records is the lowest of all", () => {
    const level = lowestLevelFor({ mechanism: null, routeAt: null, work: WORK }) ?? "none";
    expect(LEVELS.filter((each) => each !== "none" && isAtLeast(level, each))).toEqual(["mechanism_only"]);
  });
});
