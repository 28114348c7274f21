import { expect, it } from "vitest";
import { STATE_CODES } from "../../../../client/portal/questions/state-codes.ts";
import { STATE_NAMES } from "../../../../shared/mechanisms/state-names.ts";

it("offers every State that a case can be about, and no other", () => {
  expect(STATE_CODES.toSorted()).toEqual(Object.keys(STATE_NAMES).sort());
});
