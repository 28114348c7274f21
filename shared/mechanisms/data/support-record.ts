import type { Ask, Contact, Disclosure, Mechanism, Sourced } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// What funds and organisations that support people have in common.

/**
 * When a page that bears no date was last seen: no later than the founding documents can be shown, so it counts as old as they are. That
 * it might be younger is nothing to build on.
 */
export const UNDATED = "2018";

/** What one fund or organisation has of its own. */
export interface SupportDetails extends Pick<
  Mechanism,
  "id" | "name" | "standing" | "note" | "can" | "applies" | "preconditions" | "expect" | "contacts" | "confirmed"
> {
  /** What it asks for beyond what every one of them needs. */
  readonly asks?: readonly Ask[];
  /** Whether it wants to know who the person is from the first letter on. */
  readonly named?: "first" | "later";
  /** Who else may learn of the case. */
  readonly tells?: readonly Disclosure[];
  /** Risks to explain beyond those of every one of them. */
  readonly risks?: readonly string[];
  readonly languages?: readonly string[];
  readonly timeLimits?: Mechanism["timeLimits"];
}

/** What a first letter tells where the name can wait. */
const PSEUDONYM: Ask = asks(
  ["victim_pseudonym"],
  "A pseudonym for the person. The name can wait until there is a safe way to give it.",
  "inference",
);

/** What every fund and organisation needs to know to choose what to offer. */
const SUPPORT_ASKS: readonly Ask[] = [
  asks(
    ["needs"],
    "What is needed: money, a lawyer, a doctor, a way out, safer devices, being heard.",
    "S002 §5",
    "S003",
  ),
  asks(
    ["state_of_residence_now"],
    "The country in which the person is now; some only help in certain places.",
    "inference",
  ),
];

/** Who the person is, where it matters for being helped at all. */
export const WHO_THEY_ARE: Ask = asks(
  ["victim_attributes"],
  "What about the person makes this the right place to ask, such as being a journalist or a woman.",
  "S002 §5",
);

/** Who the person is, where it only adds to the picture. */
const WHO_ELSE_THEY_ARE: Ask = welcomes(
  ["victim_attributes"],
  "What else about the person matters for the danger or the help.",
  "S002 §5",
);

/** What ties the danger to the work. */
export const WORK_AND_DANGER: Ask = asks(
  ["cooperation_description"],
  "What the person does for human rights, and why the danger follows from that.",
  "E44",
  "E46",
);

/** What tells an organisation that asks for help from a person who does. */
export const WHICH_ORGANISATION: readonly Ask[] = [
  asks(["ngo_name"], "Which organisation it is.", "S002 §5"),
  welcomes(["ngo_address"], "Where it sits, if that may be written down.", "inference"),
];

/** Somebody else who may be told, and in what way. */
export function mayTell(to: Disclosure["to"], what: Disclosure["what"], text: Sourced): Disclosure {
  return { to, how: "may", what, ...text };
}

/** What organisations do that speak for others in public. */
export const SPEAKS_OUT: readonly Disclosure[] = [
  mayTell("public", "name", says("It can speak of the case in public, if that is asked for and agreed to.", "S001 §5")),
];

/** A link to a page of a founding document. No later page could confirm it. */
export function oldPage(value: string, basis: string): Contact {
  return { kind: "page", value, basis: [basis], seen: UNDATED, status: "unconfirmed" };
}

/**
 * The whole record. Routing decides on all of them by one rule and offers those that fit; each of them needs agreement of its own, as the
 * rule's caveat says, and nobody is told anything before [C12].
 */
export function supportRecord(family: "ngo-fund" | "ngo-support", own: SupportDetails): Mechanism {
  const extra = own.asks ?? [];
  const known = own.named ?? "first";
  return {
    id: own.id,
    family,
    name: own.name,
    standing: own.standing,
    note: own.note,
    can: own.can,
    applies: own.applies,
    preconditions: own.preconditions,
    asks: [
      ...COMMON_ASKS,
      known === "first" ? NAME_OR_PSEUDONYM : PSEUDONYM,
      ...SUPPORT_ASKS,
      ...extra,
      ...(extra.includes(WHO_THEY_ARE) ? [] : [WHO_ELSE_THEY_ARE]),
    ],
    discloses: [
      tells(
        "mechanism",
        "always",
        known === "first" ? "name" : "facts",
        "The people there who handle requests read what is sent to them.",
        "inference",
      ),
      ...(own.tells ?? []),
    ],
    consent: {
      least: "mechanism_only",
      uses: ["ngo"],
      own: true,
      rules: ["C12"],
      risks: ["R3", "R11", ...(own.risks ?? [])],
      ...says(
        "The person agrees to this very organisation. Agreement to another one does not count here.",
        "inference",
        "E01",
      ),
    },
    languages: own.languages ?? [],
    timeLimits: own.timeLimits ?? [],
    expect: own.expect,
    contacts: own.contacts,
    routing: { by: "group", rule: "ngo-and-funds" },
    draft: "support-request",
    confirmed: own.confirmed,
  };
}
