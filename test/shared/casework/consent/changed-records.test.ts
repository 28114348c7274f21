import { describe, expect, it } from "vitest";
import { appearancesOf } from "../../../../shared/casework/consent/appearances.ts";
import { LEVELS } from "../../../../shared/casework/consent/level.ts";
import { decidePermit } from "../../../../shared/casework/consent/permit-decision.ts";
import type { Appearance } from "../../../../shared/casework/consent/seen-record.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { CONSENT_RULES } from "../../../../shared/mechanisms/consent-rules.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import { datasetWith, mechanismIn, unfitIn } from "../../../../shared/mechanisms/dataset-update.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import { CONSENT_USES, type Ask, type Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { RISKS } from "../../../../shared/mechanisms/risks.ts";
import { consent, FITS, person, recordWith, request, SARA, workWith } from "../../../support/sample-work.ts";

// Whatever an update may change of a record of the release: nobody is told more of than before, and no case goes further (PROTOCOL.md §3.8).

const TELLING: readonly Appearance[] = ["omitted", "pseudonym", "initials", "named"];

/** Every single change of what people are asked and told, that an update could try. */
function changesOf(before: Mechanism): readonly Mechanism[] {
  const { asks, consent: needs, discloses } = before;
  const withNeeds = (change: Partial<Mechanism["consent"]>): Mechanism => ({
    ...before,
    consent: { ...needs, ...change },
  });
  const withAsk = (at: number, ask: Ask): Mechanism => ({ ...before, asks: asks.with(at, ask) });
  return [
    ...CONSENT_RULES.map(({ id }) => withNeeds({ rules: [...new Set([...needs.rules, id])] })),
    ...CONSENT_USES.map((use) => withNeeds({ uses: [...new Set([...needs.uses, use])] })),
    ...LEVELS.map((least) => withNeeds({ least })),
    withNeeds({ own: true, risks: RISKS.map(({ id }) => id) }),
    ...asks.map((_, at) => ({ ...before, asks: asks.toSpliced(at, 1) })),
    ...asks.map((ask, at) => withAsk(at, { ...ask, required: !ask.required })),
    ...asks.flatMap((ask, at) =>
      ask.fields.map((field) => withAsk(at, { ...ask, fields: ask.fields.filter((each) => each !== field) })),
    ),
    ...discloses.flatMap((each) => [
      { ...before, discloses: [...discloses, { ...each, how: "may", what: "existence" } as const] },
      { ...before, discloses: [...discloses, { ...each, how: "always", what: "name" } as const] },
    ]),
  ];
}

const RECORD = recordWith([
  SARA,
  person("p2", ["relative"], { name: "Omar Nasr", atRisk: true }),
  person("p3", ["reporter"], { name: "Ruth Ames" }),
]);
const OPEN = RECORD.wishes;
const CIRCUMSTANCES = [
  RECORD,
  { ...RECORD, danger: { ...RECORD.danger, publicityWorsens: "yes" as const } },
  { ...RECORD, wishes: { ...OPEN, anonymity: true, applicantConfidential: true } },
];

function casesFor(id: string): readonly CaseWork[] {
  const agreed = (of: string, level: ConsentLevel): CaseWork["consents"] =>
    [null, [id]].map((mechanisms, at) => {
      const risks = RISKS.map((risk) => risk.id);
      return consent({ id: `c${at}${of}`, person: of, level, uses: CONSENT_USES, mechanisms, risks, understood: true });
    });
  return CIRCUMSTANCES.flatMap((record) =>
    LEVELS.slice(1).flatMap((theirs) =>
      (["state_confidential", "public_without_name"] as const).map((others) =>
        workWith(record, ...agreed("p1", theirs), ...agreed("p2", others), ...agreed("p3", others)),
      ),
    ),
  );
}

/** How far a case goes there, and how much of each person is told; nothing where it goes not at all. */
function toldTo(mechanism: Mechanism, work: CaseWork): readonly number[] {
  const decision = decidePermit(request("send", work, { mechanism, routeAt: FITS }));
  if (!decision.ok) return [0, 0, 0, 0];
  const { level, standing: consents, uses } = decision;
  const appearances = appearancesOf(work.record, { mechanism, purpose: "send", uses, level, consents, writer: "" });
  return [LEVELS.indexOf(level), ...[...appearances.values()].map((each) => TELLING.indexOf(each))];
}

describe.each(MECHANISMS.filter(({ draft }) => draft !== null).map((each) => [each.id, each] as const))(
  "%s",
  (id, before) => {
    const allowed = changesOf(before).flatMap((after) => {
      const said = { records: [after], withdrawn: [] };
      return unfitIn(said).length > 0 ? [] : (mechanismIn(datasetWith(said), id) ?? []);
    });

    it("tells no more of anybody after any change that an update may make", () => {
      expect(allowed.length).toBeGreaterThan(20);
      const more = casesFor(id).flatMap((work) => {
        const told = toldTo(before, work);
        return allowed.filter((after) => toldTo(after, work).some((much, at) => much > (told[at] ?? 0)));
      });
      expect(more.map(({ asks, consent: needs }) => ({ asks, needs }))).toEqual([]);
    });
  },
);
