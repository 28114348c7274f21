import { describe, expect, it } from "vitest";
import { withAgreedUses } from "../../../../shared/casework/consent/agreed-uses.ts";
import { compareMechanisms } from "../../../../shared/casework/consent/compare.ts";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { CONSENT_USES, type ConsentUse } from "../../../../shared/mechanisms/mechanism.ts";
import { WRITER } from "../../../../shared/casework/drafts/notes-for.ts";
import {
  consent,
  disclosure,
  FITS,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  WORK_DAY,
  workWith,
} from "../../../support/sample-work.ts";

const OFFICE = mechanism({
  consent: { uses: ["letter", "share_with_un", "meeting"] },
  discloses: [disclosure("un_entities", "may", "name"), disclosure("state", "may", "name")],
});

const agreedTo = (uses: readonly ConsentUse[]): ReturnType<typeof workWith> =>
  workWith(recordWith([SARA]), consent({ level: "public_named", uses }));

describe("uses that a person can leave out", () => {
  it.each<[readonly ConsentUse[], readonly ConsentUse[]]>([
    [
      ["letter", "share_with_un"],
      ["letter", "share_with_un"],
    ],
    [
      ["letter", "meeting"],
      ["letter", "meeting"],
    ],
    [["letter"], ["letter"]],
  ])("are not asked for where the others are agreed to: %j [C2]", (agreed, uses) => {
    const asked = request("send", agreedTo(agreed), { mechanism: OFFICE });
    expect(askPermit(asked)).toMatchObject({ ok: false, code: "consent.missing" });
    expect(askPermit(withAgreedUses(asked))).toMatchObject({ ok: true, permit: { uses } });
  });

  it.each<[readonly ConsentUse[]]>([[["meeting", "share_with_un"]], [["media"]], [[]]])(
    "are asked for with all others where what cannot be left out is missing: %j",
    (agreed) => {
      const asked = request("send", agreedTo(agreed), { mechanism: OFFICE });
      const uses = OFFICE.consent.uses.filter((use) => !agreed.includes(use));
      expect(askPermit(withAgreedUses(asked))).toMatchObject({ code: "consent.missing", missing: [{ uses }] });
    },
  );

  it("are all that can be left out", () => {
    for (const use of CONSENT_USES.filter((each) => each !== "meeting" && each !== "share_with_un")) {
      const asked = request("send", agreedTo(["letter"]), {
        mechanism: mechanism({ consent: { uses: ["letter", use] } }),
      });
      expect(askPermit(withAgreedUses(asked)).ok).toBe(use === "letter");
    }
  });

  it("open nothing that a note keeps shut", () => {
    const lawyer = person("p2", ["legal_representative"], { name: "Karim Mansour" });
    const work = workWith(recordWith([SARA, lawyer]), consent({ uses: ["letter"] }));
    const notes = [{ mechanism: OFFICE.id, language: "en", section: WRITER, text: "ask for Karim Mansour" }] as const;
    const asked = withAgreedUses(request("send", work, { mechanism: OFFICE, notes }));
    expect(askPermit(asked)).toMatchObject({ ok: false, code: "consent.name_in_note" });
  });

  it("are left out of who learns what as well", () => {
    const work = agreedTo(["letter"]);
    const [compared] = compareMechanisms({ work, routes: () => FITS, withdrawals: [], today: WORK_DAY }, [OFFICE]);
    expect(compared?.learns.map(({ isBeyond, to, what }) => [to, what, isBeyond])).toEqual([
      ["un_entities", "name", false],
      ["state", "name", false],
    ]);
  });
});
