import { describe, expect, it, test } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { datasetWith, mechanismIn } from "../../../../shared/mechanisms/dataset-update.ts";
import { CONSENT_USES, type ConsentUse, type Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { consent, mechanism, person, recordWith, request, SARA, workWith } from "../../../support/sample-work.ts";

// What an update adds is agreed to by its id alone (PROTOCOL.md §3.8): an agreement to the same use that names nobody is to others.

const RISKS = Array.from({ length: 12 }, (_, index) => `R${String(index + 1)}`);
const EVERYTHING = { level: "public_named", uses: CONSENT_USES, risks: RISKS, understood: true } as const;
const RECORD = recordWith([SARA, person("p2", ["reporter"], { name: "Ruth Ames" })]);

const agreedTo = (...mechanisms: readonly (readonly string[] | null)[]): CaseWork =>
  workWith(
    RECORD,
    ...mechanisms.flatMap((named, index) =>
      ["p1", "p2"].map((of) => consent({ ...EVERYTHING, id: `c${index}${of}`, person: of, mechanisms: named })),
    ),
  );

function added(use: ConsentUse): Mechanism {
  const record = mechanism({
    ...{ id: "x-ministry", name: "Ministry of the Interior", asks: ["victim_name", "reporter_name"] },
    routing: { by: "nothing", why: { text: "Added.", basis: ["inference"] } },
    consent: { uses: [use], own: false, rules: [], risks: [] },
  });
  const found = mechanismIn(datasetWith({ records: [record], withdrawn: [] }), record.id);
  if (found === null) throw new Error("it was not added");
  return found;
}

describe.each(CONSENT_USES)("an addressee that an update adds for %s", (use) => {
  const addressee = { mechanism: added(use), routeAt: null };

  it("gets nothing by agreements that name nobody, or another", () => {
    const work = agreedTo(null, ["sg-reprisals-report", "sg-report-followup", "fund-front-line"]);
    const answer = askPermit(request("send", work, addressee));
    expect(answer).toMatchObject({ ok: false, code: "consent.missing" });
    expect(answer.ok ? [] : answer.missing).toMatchObject([
      { person: "p1", uses: [use], mechanism: "x-ministry", own: true, because: "never_given" },
    ]);
  });

  it("is told of those who name it, and of nobody else", () => {
    const mine = agreedTo(["x-ministry"]).consents.filter((each) => each.person === "p1");
    const general = agreedTo(null);
    const answer = askPermit(
      request(
        "send",
        { ...general, consents: [...general.consents, ...mine.map((each) => ({ ...each, id: "c9" }))] },
        addressee,
      ),
    );
    expect(answer.ok && [...answer.permit.appearances]).toEqual([
      ["p1", "named"],
      ["p2", "omitted"],
    ]);
    expect(answer.ok && answer.permit.entries).toEqual(["c9"]);
  });
});

test("the Secretary-General's report and its follow-up are the only ones that a use names [C3]", () => {
  const own = MECHANISMS.filter(({ consent: { own }, draft }) => own && draft !== null);
  const taken = own.filter(({ id }) => askPermit(request("send", agreedTo(null), { mechanism: mechanismOf(id) })).ok);
  expect(taken.map(({ id }) => id)).toEqual(["sg-reprisals-report", "sg-report-followup"]);
});
