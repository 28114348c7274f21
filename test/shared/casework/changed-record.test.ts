import { expect, it } from "vitest";
import { withRecord } from "../../../shared/casework/changed-record.ts";
import type { Sending } from "../../../shared/casework/sending/sending.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import { consent, person, recordWith, SARA, WORK_DAY, workWith } from "../../support/sample-work.ts";

const KARIM = person("p4728391", ["witness"], { name: "Karim Mansour" });
const BOTH = recordWith([SARA, KARIM]);
const SENDING: Sending = {
  ...{ agreements: [], channel: "post", contact: "", day: WORK_DAY, draft: null, id: "z1", level: "mechanism_only" },
  ...{ mechanism: "invented-committee", note: "", people: [SARA.id, KARIM.id], reference: "", uses: ["letter"] },
};
const REFUSED = { ok: false, code: "record.person_needed" };

it.each<[string, CaseWork]>([
  ["has agreed to something", workWith(BOTH, consent({ person: KARIM.id }))],
  [
    "had agreed, and took it back",
    workWith(BOTH, consent({ person: KARIM.id, withdrawn: { day: WORK_DAY, how: "a call" } })),
  ],
  ["was told of in what was sent", { ...workWith(BOTH), sendings: [SENDING] }],
])("nobody leaves the record who %s, nor is there under another id", (_, work) => {
  expect(withRecord(work, recordWith([SARA]))).toEqual(REFUSED);
  expect(withRecord(work, recordWith([SARA, { ...KARIM, id: "p2" }]))).toEqual(REFUSED);
  const corrected = recordWith([SARA, { ...KARIM, name: "Kareem Mansour" }]);
  expect(withRecord(work, corrected)).toEqual({ ok: true, value: { ...work, record: corrected } });
});

it("whoever nothing speaks of may leave", () => {
  const work = workWith(BOTH, consent({ person: SARA.id }));
  expect(withRecord(work, recordWith([SARA]))).toMatchObject({ ok: true, value: { record: { people: [SARA] } } });
});
