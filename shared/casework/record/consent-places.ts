import { CONSENT_USES, type ConsentUse } from "../../mechanisms/mechanism.ts";
import { mechanismOf } from "../../mechanisms/dataset.ts";
import { FACT_VALUES } from "../../mechanisms/facts.ts";
import { isPlainText } from "../../protocol/field.ts";
import { parseDay, type Day } from "../../protocol/day.ts";
import type { Consent } from "../consent/consent.ts";
import { impliedUses, victimsOf } from "../consent/level.ts";
import type { CaseWork } from "../work.ts";
import type { PersonId } from "./case-record.ts";
import { nextId } from "./empty-record.ts";
import { joinParts, splitParts } from "./field-place.ts";
import type { ConsentFieldName } from "./field-names.ts";

/** Where the value of a field about consent is in the ledger, as texts. What is written is the agreement of every victim. */
export interface ConsentPlace {
  readonly read: (work: CaseWork) => readonly string[];
  /** Null if one of the values cannot be there. */
  readonly write: (work: CaseWork, values: readonly string[], today: Day) => CaseWork | null;
}

const GIVERS = ["victim", "family_member", "legal_representative"] as const;
/** All that there are to explain: a flat file says only whether that was done. */
export const ALL_RISKS: readonly string[] = Array.from({ length: 12 }, (_, index) => `R${index + 1}`);

/** One use, and whether it is agreed to: for one addressee by its id, or for any (null). */
export interface NamedUse {
  readonly use: ConsentUse;
  readonly agreed: boolean;
  readonly mechanism: string | null;
}

/** What the id of a mechanism ends with that an update has added (PROTOCOL.md §3.8). */
const ADDED = /-[0-9a-f]{32}$/;

/** "sg_report", "ngo:fund-front-line", "no letter"; null for anything else. */
export function parseUse(text: string): NamedUse | null {
  const [, no, name = "", , mechanism] = /^(no )?([a-z_]+)(:([a-z0-9-]+))?$/.exec(text) ?? [];
  const use = CONSENT_USES.find((each) => each === name);
  if (use === undefined || (no !== undefined && mechanism !== undefined)) return null;
  if (mechanism !== undefined && !isAddressee(mechanism)) return null;
  return { use, agreed: no === undefined, mechanism: mechanism ?? null };
}

// An agreement with a slip in it would be agreement to nobody, and nobody would notice.
function isAddressee(id: string): boolean {
  return mechanismOf(id) !== null || ADDED.test(id);
}

type Change = (consent: Consent) => Consent;

function isGeneral({ mechanisms }: Consent): boolean {
  return mechanisms === null;
}

/** The agreement that holds for any addressee, of the first victim. */
function generalOf({ consents, record }: CaseWork): Consent | undefined {
  const [first] = victimsOf(record);
  return consents.find((each) => isGeneral(each) && each.person === first);
}

/** The work with a change of each victim's agreement that is meant, which is added where there is none. */
function changed(work: CaseWork, mechanism: string | null, today: Day, change: Change): CaseWork {
  return victimsOf(work.record).reduce((before, person) => {
    const isMeant = (each: Consent): boolean =>
      each.person === person && (mechanism === null ? isGeneral(each) : each.mechanisms?.includes(mechanism) === true);
    const there = before.consents.find(isMeant);
    if (there === undefined) {
      return { ...before, consents: [...before.consents, change(newConsent(before, person, mechanism, today))] };
    }
    return { ...before, consents: before.consents.map((each) => (each === there ? change(there) : each)) };
  }, work);
}

/** A new agreement, as far as the general one goes. */
function newConsent(work: CaseWork, person: PersonId, mechanism: string | null, today: Day): Consent {
  const ids = work.consents.map(({ id }) => id);
  const general = work.consents.find((each) => isGeneral(each) && each.person === person);
  const empty = {
    level: "none",
    uses: [],
    givenBy: "victim",
    giver: "",
    day: today,
    risks: [],
    understood: false,
  } as const;
  return {
    ...(general ?? { ...empty, way: "not_said", submission: null, withdrawn: null }),
    ...{ id: nextId("c", ids), person, mechanisms: mechanism === null ? null : [mechanism] },
    ...(mechanism === null ? {} : { uses: [] }),
  };
}

/** A change of every agreement of the victims, and of the general one, which is added. */
function everyChanged(work: CaseWork, today: Day, change: Change): CaseWork {
  const victims = victimsOf(work.record);
  const with_ = changed(work, null, today, (consent) => consent);
  return { ...with_, consents: with_.consents.map((each) => (victims.includes(each.person) ? change(each) : each)) };
}

function single(read: (consent: Consent) => string, write: (value: string, today: Day) => Change | null): ConsentPlace {
  return {
    read: (work) => {
      const general = generalOf(work);
      return general === undefined ? [] : [read(general)].filter((value) => value !== "");
    },
    write: (work, [value, ...others], today) => {
      const change = value === undefined || others.length > 0 ? null : write(value, today);
      return change === null ? null : everyChanged(work, today, change);
    },
  };
}

/** How far. Alone it is agreement to every use that this level implies: it is read before the uses, which take their place. */
const level: ConsentPlace = single(
  (consent) => consent.level,
  (text) => {
    const said = FACT_VALUES.consent.find((each) => each === text);
    if (said === undefined) return null;
    return (consent) => ({ ...consent, level: said, uses: impliedUses(said) });
  },
);

/**
 * Every use: "sg_report", or "ngo:fund-front-line" for one addressee by its id. Written, they are the whole list: what it does not name is
 * not agreed to, whatever the level would imply alone. "no letter" says so of one, and never stands beside agreement to it.
 */
const perUse: ConsentPlace = {
  read: ({ consents, record }) => {
    const [first] = victimsOf(record);
    const theirs = consents.filter(({ person }) => person === first);
    return theirs.flatMap(({ mechanisms, uses }) =>
      uses.flatMap((use) => mechanisms?.map((id) => `${use}:${id}`) ?? [use]),
    );
  },
  write: (work, values, today) => {
    const named = values.map(parseUse).filter((each) => each !== null);
    const refused = new Set(named.filter(({ agreed }) => !agreed).map(({ use }) => use));
    const agreed = named.filter((each) => each.agreed);
    if (named.length < values.length || agreed.some(({ use }) => refused.has(use))) return null;
    const unsaid = everyChanged(work, today, (consent) => ({ ...consent, uses: [] }));
    return agreed.reduce(
      (before, { mechanism, use }) =>
        changed(before, mechanism, today, (consent) => ({ ...consent, uses: [...consent.uses, use] })),
      unsaid,
    );
  },
};

/** "family_member | 2026-03-01 | her mother": who, when (not a day to come), and who that is. */
const givenBy: ConsentPlace = single(
  ({ day, giver, givenBy: who, way }) => joinParts([who, way === "not_said" ? "" : day, giver]),
  (text, today) => {
    const [who = "", when = "", giver = ""] = splitParts(text, 3);
    const said = GIVERS.find((each) => each === who);
    const day = when === "" ? ({ ok: true, value: today } as const) : parseDay(when);
    if (said === undefined || !day.ok || day.value > today || !isPlainText(giver, 0, 2048)) return null;
    const way = when === "" ? "not_said" : "writing";
    return (consent) => ({ ...consent, givenBy: said, giver, day: day.value, way });
  },
);

/** "yes": all risks were explained, and understood. */
const risksExplained: ConsentPlace = single(
  ({ understood }) => (understood ? "yes" : ""),
  (text) => {
    if (text !== "yes" && text !== "no") return null;
    return (consent) => ({ ...consent, risks: text === "yes" ? ALL_RISKS : [], understood: text === "yes" });
  },
);

/** The day, or "yes" for today. What was withdrawn had been given by then. */
const withdrawn: ConsentPlace = single(
  (consent) => consent.withdrawn?.day ?? "",
  (text, today) => {
    if (text === "no") return (consent) => ({ ...consent, withdrawn: null });
    const day = text === "yes" ? ({ ok: true, value: today } as const) : parseDay(text);
    if (!day.ok) return null;
    const { value } = day;
    return (consent) => ({
      ...consent,
      day: consent.day > value ? value : consent.day,
      withdrawn: { day: value, how: "" },
    });
  },
);

/** Where each field about consent is in the ledger. */
export const CONSENT_PLACES: Readonly<Record<ConsentFieldName, ConsentPlace>> = {
  consent_level: level,
  consent_per_use: perUse,
  consent_given_by_and_when: givenBy,
  consent_risks_explained: risksExplained,
  consent_withdrawn: withdrawn,
};
