import { describe, expect, it } from "vitest";
import { askPermit } from "../../shared/casework/consent/gate.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { languagesFor } from "../../shared/casework/drafts/languages.ts";
import { writeDraft, type WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { draftText } from "../../shared/casework/exports/draft-text.ts";
import { MECHANISMS, mechanismOf } from "../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { askToSend, CASE_DAY, PROVING_CASES, provingCase, type ProvingCase } from "../support/proving-cases.ts";

const FROZEN = PROVING_CASES.flatMap((each) =>
  each.drafts.map(({ file, language, mechanism }) => ({ ...each, file, language, mechanism: found(mechanism) })),
);

function found(id: string): Mechanism {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(`no mechanism ${id}`);
  return mechanism;
}

function write(each: Pick<ProvingCase, "flat">, mechanism: Mechanism, language: string): WrittenDraft<"send"> {
  const answer = askToSend(each, mechanism);
  if (!answer.ok) throw new Error(answer.code);
  const offered = languagesFor(mechanism).find((tag) => tag === language);
  if (offered === undefined) throw new Error(`${mechanism.id} is not written to in ${language}`);
  return writeDraft(answer.permit, { language: offered });
}

describe("drafts that were read line by line", () => {
  it.each(FROZEN)("$name, to $mechanism.id in $language", async ({ file, flat, language, mechanism }) => {
    const text = draftText(write({ flat }, mechanism, language).draft);
    await expect(text).toMatchFileSnapshot(file);
  });

  it("are of every kind that there is", () => {
    const kinds = new Set(MECHANISMS.flatMap(({ draft }) => draft ?? []));
    expect(new Set(FROZEN.map(({ mechanism }) => mechanism.draft))).toEqual(kinds);
  });
});

/** What nobody may be sent, and the consent that is missing: read by hand. */
const REFUSED: readonly (readonly [name: string, mechanism: string, code: string, missing: readonly unknown[]])[] = [
  // Public by nature, and publicity would make it worse: no consent opens it ["states-raising-cases"].
  ["12-publicity-would-worsen", "states-raising-cases", "mechanism.not_applicable", []],
  // [C2][C12] The lowest level at which the office can do anything, and each use by itself.
  [
    "13-no-consent",
    "asg-senior-official",
    "consent.missing",
    [missing("mechanism_only", ["letter", "share_with_un", "meeting"], "never_given")],
  ],
  // [C8] The State learns who is to be protected.
  [
    "13-no-consent",
    "iachr-precautionary-measures",
    "consent.missing",
    [missing("state_confidential", ["letter"], "never_given")],
  ],
  [
    "13-no-consent",
    "iachr-press-release",
    "consent.missing",
    [missing("public_without_name", ["press_release"], "never_given")],
  ],
  ["13-no-consent", "fund-front-line", "consent.missing", [missing("mechanism_only", ["ngo"], "never_given", true)]],
  // [C1] What was agreed to in March and taken back in April counts for nothing.
  [
    "16-consent-withdrawn",
    "sp-mandate-holders",
    "consent.withdrawn",
    [missing("mechanism_only", ["letter"], "withdrawn")],
  ],
  [
    "16-consent-withdrawn",
    "mission-norway",
    "consent.withdrawn",
    [missing("mechanism_only", ["embassy"], "withdrawn")],
  ],
  // She never named this fund: taking back is not what stands in the way.
  ["16-consent-withdrawn", "fund-uaf", "consent.missing", [missing("mechanism_only", ["ngo"], "never_given", true)]],
  // [C3] Consent to a letter is none to the report.
  [
    "17-chinese-words",
    "sg-reprisals-report",
    "consent.missing",
    [missing("mechanism_only", ["sg_report"], "never_given", true)],
  ],
  [
    "17-chinese-words",
    "states-raising-cases",
    "consent.missing",
    [missing("public_without_name", ["public_report"], "never_given")],
  ],
];

function missing(level: string, uses: readonly string[], because: string, own = false): unknown {
  return expect.objectContaining({ person: "p1", level, uses, because, own });
}

describe("what the gate keeps back", () => {
  it.each(REFUSED)("%s, to %s: %s", (name, mechanism, code, consents) => {
    expect(askToSend(provingCase(name), found(mechanism))).toMatchObject({ ok: false, code, missing: consents });
  });

  it("is a text that names a colleague who was not asked, whole and in every draft", () => {
    const each = provingCase("02-panellist-at-the-airport");
    for (const { language, mechanism } of each.drafts) {
      const { draft, permit } = write(each, found(mechanism), language);
      const texts = permit.withheld.filter(({ holds }) => holds === "name" || holds === "contact");
      expect(texts.map(({ holds, place }) => `${place} ${holds}`)).toEqual(["events.e1.how name"]);
      expect(JSON.stringify(draft)).not.toContain("Trinh");
    }
  });

  it("is every name while a draft is only prepared", () => {
    const each = provingCase("13-no-consent");
    const request = { work: each.flat.work, purpose: "prepare", withdrawals: [], today: CASE_DAY } as const;
    const routes = routesAt(each.flat.work, CASE_DAY);
    const prepared = MECHANISMS.flatMap((mechanism) => {
      const answer = askPermit({ ...request, mechanism, routeAt: routes(mechanism) });
      const [language] = languagesFor(mechanism);
      return answer.ok && language !== undefined ? [writeDraft(answer.permit, { language }).draft] : [];
    });
    expect(prepared.map(({ mechanism }) => mechanism)).toEqual(
      expect.arrayContaining(["asg-senior-official", "tb-ced", "iachr-precautionary-measures"]),
    );
    expect(prepared.filter((draft) => /Ramiro|Olvera Tun/.test(JSON.stringify(draft)))).toEqual([]);
  });

  it("is everything while nobody has consented to anything", () => {
    const closed = PROVING_CASES.filter(({ flat }) => flat.facts.consent === "none");
    expect(closed.map(({ name }) => name)).toEqual(["13-no-consent", "16-consent-withdrawn"]);
    for (const each of closed)
      expect(MECHANISMS.filter((mechanism) => askToSend(each, mechanism).ok).map(({ id }) => id)).toEqual([]);
  });
});
