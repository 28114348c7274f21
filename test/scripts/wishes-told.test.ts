import { expect, it } from "vitest";
import { wishesTold } from "../../scripts/cli/wishes-told.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { MARKED_RECORD, permitFor } from "../support/marked-case.ts";

const ORGANISATION = "Amal Center";
const record: CaseRecord = {
  ...MARKED_RECORD,
  people: MARKED_RECORD.people.map((each) =>
    each.id === "p2" ? { ...each, kind: "organisation" as const, name: ORGANISATION } : each,
  ),
  wishes: { ...MARKED_RECORD.wishes, applicantConfidential: true },
};

it.each([
  ["tb-cat", "", "It is left out here."],
  ["tb-cat", "Another Center", "It is left out here."],
  ["tb-cat", `${ORGANISATION}, Cairo`, "The name at the head can give it away. The draft does not say who reports."],
  ["tb-cat", ORGANISATION, "It stands here as that of the organisation that writes, with the wish."],
  ["sp-mandate-holders", ORGANISATION, "This mechanism learns it, with the wish."],
])("what becomes of the wish of an organisation that applies: %s, where %j writes", (id, organisation, said) => {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(id);
  const permit = permitFor(mechanism, "send", "state_confidential", { organisation, record });
  expect(wishesTold(permit, record)).toEqual([
    `Whoever reports wishes that the State does not learn their name. ${said}`,
  ]);
});
