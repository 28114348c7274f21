import { describe, expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { MARKED_RECORD, markOf, permitFor } from "../../../support/marked-case.ts";
import { consent, fitsAt, mechanism, recordWith, request, SARA, workWith } from "../../../support/sample-work.ts";

const wishing = (anonymity: boolean | null): CaseRecord => ({
  ...MARKED_RECORD,
  wishes: { ...MARKED_RECORD.wishes, anonymity },
});
const WRITTEN_TO = MECHANISMS.filter(({ draft }) => draft !== null);
const TEXTS = { en: TEXTS_EN, es: TEXTS_ES, fr: TEXTS_FR };
const REQUESTS = Object.values(TEXTS).map(({ requests }) => requests.anonymity);

/** Those who ask for the victim's name, and for nothing in its place: read from the fact base. */
const NEED_THE_NAME = [
  ...["tb-individual-communication", "tb-interim-measures", "sp-mandate-holders", "sr-hrd", "wgeid"],
  ...["sr-extreme-poverty", "asg-senior-official", "iachr-request-for-information", "iachr-precautionary-measures"],
  ...["achpr-communication", "ecthr-rule-39"],
];

const quietFor = ({ consent: { least } }: Mechanism): readonly "state_confidential"[] =>
  least === "public_without_name" ? [] : ["state_confidential"];

describe("somebody who wishes to stay anonymous", () => {
  it("is named to nobody who does without the name, whatever was agreed to [C9]", () => {
    const named = WRITTEN_TO.filter((each) => {
      const permit = permitFor(each, "send", "public_named", { record: wishing(true) });
      const isNamed = permit.appearances.get("p1") === "named";
      for (const language of languagesFor(each)) {
        const { draft } = writeDraft(permit, { language });
        expect(JSON.stringify(draft).includes(markOf("victim_name"))).toBe(isNamed);
        expect(draft.requests.some(({ text }) => REQUESTS.includes(text))).toBe(isNamed);
      }
      return isNamed;
    });
    expect(named.map(({ id }) => id).toSorted()).toEqual(NEED_THE_NAME.toSorted());
  });

  it("is told about wherever the name is asked for and kept, and no letter lets it go further without it [C9]", () => {
    const fixed = (texts: (typeof TEXTS)["en" | "es" | "fr"]): readonly string[] => [
      texts.choices.level.state_confidential,
      texts.choices.level.public_without_name,
      texts.choices.level.public_named,
    ];
    for (const each of WRITTEN_TO.filter(({ id }) => !NEED_THE_NAME.includes(id)))
      for (const level of ["public_without_name", ...quietFor(each)] as const)
        for (const language of languagesFor(each)) {
          const text = JSON.stringify(
            writeDraft(permitFor(each, "send", level, { record: wishing(true) }), { language }).draft,
          );
          const asksForName = each.asks.some(({ fields }) => fields.includes("victim_name"));
          expect(text.includes(TEXTS[language].requests.anonymityKept), each.id).toBe(asksForName);
          expect(fixed(TEXTS[language]).filter((said) => text.includes(`"${said}"`))).toEqual([]);
        }
  });

  it("is still said to go with the name where that is only not known yet", () => {
    const people = MARKED_RECORD.people.map((each) => (each.id === "p1" ? { ...each, name: "" } : each));
    const reach = (record: CaseRecord): boolean => {
      const focalPoint = WRITTEN_TO.filter(({ id }) => id === "achpr-focal-point");
      return focalPoint.every((each) => {
        const { draft } = writeDraft(permitFor(each, "send", "state_confidential", { record }), { language: "en" });
        return JSON.stringify(draft).includes(TEXTS_EN.choices.level.state_confidential);
      });
    };
    expect(reach({ ...wishing(null), people })).toBe(true);
    expect(reach({ ...wishing(true), people })).toBe(false);
  });

  it("appears by the pseudonym there, and not by initials, at every level", () => {
    const people = MARKED_RECORD.people.map((each) => (each.id === "p1" ? { ...each, name: SARA.name } : each));
    const appearing = (anonymity: boolean | null): ReadonlySet<string> => {
      const record = { ...wishing(anonymity), people };
      const permits = WRITTEN_TO.filter(({ id }) => !NEED_THE_NAME.includes(id)).flatMap((each) =>
        (["public_without_name", "public_named"] as const).map((level) => permitFor(each, "send", level, { record })),
      );
      return new Set(permits.map(({ appearances }) => appearances.get("p1") ?? "nothing"));
    };
    expect(appearing(true)).toEqual(new Set(["pseudonym"]));
    expect(appearing(null)).toContain("initials");
  });

  it("is not named in public by agreeing to more", () => {
    const levels = WRITTEN_TO.map((each) => permitFor(each, "send", "public_named", { record: wishing(true) }).level);
    expect(new Set(levels)).toEqual(new Set(["public_without_name"]));
    const report = WRITTEN_TO.filter(({ id }) => id === "sg-reprisals-report");
    for (const each of report) {
      const { draft } = writeDraft(permitFor(each, "send", "public_named", { record: wishing(true) }), {
        language: "en",
      });
      const texts = draft.requests.map(({ text }) => text);
      expect(texts).toContain(TEXTS_EN.requests.inclusionWithoutName);
      expect(texts).not.toContain(TEXTS_EN.requests.inclusionNamed);
    }
  });

  it("can still go where nothing but publicity with the name does", () => {
    const record = { ...recordWith([SARA]), wishes: wishing(true).wishes };
    const work = workWith(record, consent({ level: "public_named" }));
    const answer = askPermit(request("send", work, { routeAt: fitsAt("public_named"), mechanism: mechanism() }));
    expect(answer.ok && answer.permit.level).toBe("public_named");
  });

  it("is in the organisation's own records by name", () => {
    const record = { ...recordWith([SARA]), wishes: wishing(true).wishes };
    const work = workWith(record, consent({ uses: ["database"] }));
    const answer = askPermit(request("send", work, { mechanism: null, routeAt: null }));
    expect(answer.ok && answer.permit.record.people.map(({ name }) => name)).toEqual([SARA.name]);
  });

  it.each([false, null])("is somebody else than one who does not, or of whom it is not known: %s", (anonymity) => {
    const permits = WRITTEN_TO.map((each) => permitFor(each, "send", "public_named", { record: wishing(anonymity) }));
    expect(new Set(permits.map(({ level }) => level))).toEqual(new Set(["public_named"]));
    const named = permits.filter(({ appearances }) => appearances.get("p1") === "named");
    expect(named.length).toBeGreaterThan(NEED_THE_NAME.length);
    for (const permit of named) {
      const [language = "en"] = permit.mechanism === null ? [] : languagesFor(permit.mechanism);
      const { requests } = writeDraft(permit, { language }).draft;
      expect(requests.filter(({ text }) => REQUESTS.includes(text))).toEqual([]);
    }
  });
});
