import { emptyWork } from "../../shared/casework/empty-work.ts";
import type { Consent } from "../../shared/casework/consent/consent.ts";
import type { PermitRequest, Purpose, RouteAt } from "../../shared/casework/consent/gate.ts";
import type { CaseRecord, OwnWords, Person } from "../../shared/casework/record/case-record.ts";
import { emptyEvent, emptyPerson, emptyRecord } from "../../shared/casework/record/empty-record.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import { FACT_VALUES, type ConsentLevel } from "../../shared/mechanisms/facts.ts";
import type { ConsentUse, Disclosure, Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { parseDay, type Day } from "../../shared/protocol/day.ts";
import { valueOf } from "./sample-letters.ts";

// An invented case and an invented mechanism, to be changed by what a test is about.

export const day = (text: string): Day => valueOf(parseDay(text));

export const WORK_DAY: Day = day("2026-03-04");

export const says = (text: string, language = "en"): OwnWords => ({ language, text });

export const person = (id: string, roles: Person["roles"], more: Partial<Person> = {}): Person => ({
  ...emptyPerson(id, roles),
  ...more,
});

export const SARA: Person = person("p1", ["victim"], {
  name: "Sara Khalil",
  pseudonym: "The lawyer",
  gender: "woman",
  contact: { email: "sara.k@example.org", phone: "+216 20 123 456", safe: "ask at the bakery in Lane Four" },
  address: "12 Harbour Row",
});

export const recordWith = (people: readonly Person[], more: Partial<CaseRecord> = {}): CaseRecord => ({
  ...emptyRecord("AM-7"),
  people,
  state: "TN",
  events: [{ ...emptyEvent("e1", [people[0]?.id ?? "p1"]), what: says("They waited for me at the gate.") }],
  ...more,
});

export const consent = (more: Partial<Consent> = {}): Consent => ({
  id: "c1",
  person: "p1",
  level: "state_confidential",
  uses: ["letter"],
  mechanisms: null,
  givenBy: "victim",
  giver: "she herself",
  day: WORK_DAY,
  way: "call",
  submission: null,
  risks: [],
  understood: false,
  withdrawn: null,
  ...more,
});

export const workWith = (record: CaseRecord, ...consents: readonly Consent[]): CaseWork => ({
  ...emptyWork(record),
  consents,
});

export const disclosure = (to: Disclosure["to"], how: Disclosure["how"], what: Disclosure["what"]): Disclosure => ({
  ...{ to, how, what },
  ...{ text: "Said of it.", basis: ["inference"] },
});

const SOURCED = { text: "Said of it.", basis: ["inference"] } as const;

/** What every invented mechanism asks for, besides what a test adds. */
const ASKED = ["incident_what", "incident_how", "incident_when", "incident_where", "incident_type"] as const;

export const mechanism = (
  more: Partial<Omit<Mechanism, "asks" | "consent">> & {
    readonly asks?: readonly string[];
    readonly consent?: Partial<Mechanism["consent"]>;
  } = {},
): Mechanism => ({
  id: "invented-committee",
  family: "un-treaty-body",
  name: "Invented committee",
  standing: "active",
  note: SOURCED,
  can: [],
  applies: [],
  preconditions: [],
  discloses: [disclosure("mechanism", "always", "name"), disclosure("state", "may", "name")],
  languages: ["en"],
  timeLimits: [],
  expect: [],
  contacts: [],
  routing: { by: "rule" },
  draft: "un-reprisal",
  confirmed: null,
  ...more,
  asks: [...ASKED, ...(more.asks ?? ["victim_name"])].map((field) => ({ fields: [field], required: true, ...SOURCED })),
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C1"],
    risks: ["R1"],
    ...SOURCED,
    ...more.consent,
  },
});

/** Routing that lets a mechanism have the case at some levels. */
export const fitsAt =
  (...levels: readonly ConsentLevel[]): RouteAt =>
  (level) =>
    levels.includes(level)
      ? { outcome: "possible", reason: "It fits." }
      : { outcome: "not_applicable", reason: `Nothing speaks for it at ${level}.` };

export const FITS: RouteAt = fitsAt(...FACT_VALUES.consent);

export const request = <P extends Purpose>(
  purpose: P,
  work: CaseWork,
  more: Partial<Omit<PermitRequest<P>, "purpose" | "work">> & { readonly uses?: readonly ConsentUse[] } = {},
): PermitRequest<P> => ({
  ...{ work, purpose, mechanism: mechanism(), routeAt: FITS, withdrawals: [], today: WORK_DAY },
  ...more,
});
