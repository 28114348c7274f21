import type { Ask, ConsentNeeds, Contact, Disclosure, Mechanism, Sourced } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { NAMED_IN_PUBLIC } from "./publication.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// Embassies and other missions of States that promised to help defenders, and States that speak up for them.

/** Missions are reached through whoever has human rights among their tasks, never through a name. */
const ATTACHE: Contact = {
  kind: "route",
  value: "human rights attaché",
  basis: ["S001 §1"],
  seen: "2013-11",
  status: "unconfirmed",
};

/** A page about the guidelines. It says what can be expected; letters go to the mission itself. */
function page(value: string, seen: string, basis: string): Contact {
  return { kind: "page", value, basis: [basis], seen, status: "unconfirmed" };
}

const HOST_COUNTRY: Sourced = says(
  "There is such a mission in the country where the person is, and the State concerned is neither its own nor close to it.",
  "S002 §4.1",
  "inference",
);
const ANY_DEFENDER: Sourced = says(
  "Any defender; all the more one who suffers for contact with the United Nations or a regional body.",
  "S002 §4.1",
);
// [R4] [R5]
const WEIGH: readonly Sourced[] = [
  says(
    "Being seen at an embassy can be a danger in itself: agree on where and how to meet.",
    "S002 §4.1",
    "S003",
    "S004 §3",
  ),
  says(
    "A small embassy may have nobody for it, and one whose own staff is in danger may be unable to help.",
    "S002 §4.1",
    "S003",
    "S004 §3",
  ),
];

const WANTED: Ask = welcomes(
  ["needs"],
  "What would help: a visit, a visa, shelter, somebody at the trial, a word in private.",
  "S002 §4.1",
);
const MISSION_ASKS: readonly Ask[] = [...COMMON_ASKS, NAME_OR_PSEUDONYM, WANTED];

const MISSION_LEARNS: Disclosure = tells(
  "mechanism",
  "always",
  "name",
  "Diplomats of another State learn of the case, and tell their ministry.",
  "inference",
);
const STATE_MAY_LEARN: Disclosure = tells(
  "state",
  "may",
  "name",
  "When the mission takes the case up with the authorities, they learn of it. Say whether it may.",
  "S002 §4.1",
  "inference",
);
const PUBLIC_MAY_LEARN: Disclosure = tells(
  "public",
  "may",
  "facts",
  "Statements, visits and observers at a trial can be seen by everybody.",
  "S002 §4.1",
  "inference",
);

const CONSENT: ConsentNeeds = {
  least: "mechanism_only",
  uses: ["embassy"],
  own: false,
  rules: ["C12"],
  risks: ["R1", "R3", "R4", "R5", "R6", "R9", "R11"],
  ...says(
    "The person agrees that this State's diplomats are told, and says whether they may go to the authorities with it.",
    "S002 §4.1",
    "inference",
  ),
};

const EXPECT: Sourced = says(
  "Missions decide case by case. Help comes sooner where they knew the person before: begin early, and keep them informed.",
  "S001 §1",
  "S002 §4.1",
);

/** What differs from mission to mission. */
type Own = Pick<Mechanism, "id" | "name" | "note" | "can" | "confirmed"> &
  Partial<Pick<Mechanism, "standing" | "preconditions" | "discloses">> & { readonly page: Contact | null };

function mission(own: Own): Mechanism {
  return {
    id: own.id,
    family: "state-mission",
    name: own.name,
    standing: own.standing ?? "active",
    note: own.note,
    can: own.can,
    applies: [HOST_COUNTRY, ANY_DEFENDER],
    preconditions: [...WEIGH, ...(own.preconditions ?? [])],
    asks: MISSION_ASKS,
    discloses: [MISSION_LEARNS, STATE_MAY_LEARN, PUBLIC_MAY_LEARN, ...(own.discloses ?? [])],
    consent: CONSENT,
    languages: [],
    timeLimits: [],
    expect: [EXPECT],
    contacts: own.page === null ? [ATTACHE] : [ATTACHE, own.page],
    routing: { by: "group", rule: "embassies-general" },
    draft: "mission",
    confirmed: own.confirmed,
  };
}

/** [X31] [X23] [X40] One link for each, the newest; none where the newer edition was seen on pages of others only. */
const MISSIONS: readonly Mechanism[] = [
  mission({
    id: "mission-eu",
    name: "European Union: delegations, and missions of member States",
    note: says("It has guidelines on defenders, as described in 2018. No later page was found.", "S002 §4.1"),
    can: [
      says("Work together, and tell each other of defenders in danger.", "S002 §4.1"),
      says("Keep in touch with defenders.", "S002 §4.1"),
      says("Show that they know somebody: publicity, visits, invitations.", "S002 §4.1"),
      says("Go to trials and watch them.", "S002 §4.1"),
    ],
    discloses: [
      tells(
        "other_organisations",
        "may",
        "name",
        "What one mission knows, other missions of member States may learn.",
        "S002 §4.1",
      ),
    ],
    page: page("https://eeas.europa.eu/sites/eeas/files/eu_guidelines_hrd_en.pdf", "2018", "S002 §4.1"),
    confirmed: null,
  }),
  mission({
    id: "mission-ireland",
    name: "Ireland: embassies and missions",
    note: says(
      "It has guidelines of 2010, and no newer edition was found. The link leads to a copy on another organisation's site.",
      "S002 §4.1",
    ),
    can: [
      says("Stay in direct contact with defenders and their families.", "S002 §4.1"),
      says("Act quietly, through diplomats and by informal ways.", "S002 §4.1"),
      says(
        "Protest alone or with the European Union, talk to institutions of the country, speak in public.",
        "S002 §4.1",
      ),
      says("Offer some time of rest in Ireland, under a humanitarian visa scheme.", "S002 §4.1"),
    ],
    page: page("https://www.humanrights.ch/upload/pdf/150415_irish_hrd_guidelines_en.pdf", "2018", "S002 §4.1"),
    confirmed: null,
  }),
  mission({
    id: "mission-norway",
    name: "Norway: embassies and missions",
    note: says(
      "It has guidelines: a newer edition, on a page without a date, has taken the place of the guide of 2010.",
      "S002 §4.1",
      "E41",
    ),
    can: [
      says("Have somebody for human rights at every mission.", "E41"),
      says("Make formal enquiries, call on the authorities, protest, speak in public and to the media.", "S002 §4.1"),
      says("Watch trials, and visit people in prison or under house arrest.", "S002 §4.1"),
      says(
        "In acute need, help with money or in other ways: to a safe house, elsewhere in the country or region and, in the gravest " +
          "cases, to Norway.",
        "S002 §4.1",
      ),
    ],
    page: page(
      "https://www.regjeringen.no/en/dokumenter/norwegian-guidelines-for-support-to-human-rights-defenders/id2992011/",
      "2018",
      "E41",
    ),
    confirmed: null,
  }),
  mission({
    id: "mission-switzerland",
    name: "Switzerland: embassies and missions",
    note: says(
      "It has guidelines, last known in an edition of 2019 with sections on reprisals and on visas.",
      "S002 §4.1",
      "E39",
    ),
    can: [
      says("Give shelter at the embassy for a time, or help to move elsewhere.", "S002 §4.1"),
      says("Help somebody to get home safely from a meeting abroad, such as one in Geneva.", "S002 §4.1"),
      says("Act through quiet channels, protest, speak in public.", "S002 §4.1"),
    ],
    page: null,
    confirmed: "2019",
  }),
  mission({
    id: "mission-canada",
    name: "Canada: embassies and missions",
    note: says("It has guidelines, last known in an edition of June 2019.", "S002 §4.1", "E38"),
    can: [
      says("Engage with the authorities, and speak in public and on social media.", "S002 §4.1"),
      says("Go to trials and hearings, and visit defenders who are held.", "S002 §4.1"),
      says("Bring people together with organisations that help in emergencies.", "S002 §4.1"),
      says("Lead to asylum through the urgent protection programme of the UN refugee agency.", "S002 §4.1"),
    ],
    preconditions: [
      says(
        "Agreement is free, full and informed: of the person or, failing that, of family or those who represent them.",
        "E38",
      ),
    ],
    page: page(
      "https://www.international.gc.ca/world-monde/issues_development-enjeux_developpement/human_rights-droits_homme/rights_defenders_guide_defenseurs_droits.aspx?lang=eng",
      "2019-06",
      "E38",
    ),
    confirmed: "2019-06",
  }),
  mission({
    id: "mission-finland",
    name: "Finland: embassies and missions",
    note: says(
      "It has guidelines, revised late in 2022, which can be read in Arabic, English, French, Russian and Spanish.",
      "S002 §4.1",
      "E40",
    ),
    can: [
      says("Speak up in public or act in private.", "S002 §4.1"),
      says("Help to move elsewhere in the country or abroad.", "S002 §4.1"),
    ],
    page: null,
    confirmed: "2023",
  }),
  mission({
    id: "mission-netherlands",
    name: "Netherlands: embassies and missions",
    standing: "check_first",
    note: says("It has an action plan of 2012. Whether something newer holds now is not confirmed.", "S002 §4.1"),
    can: [
      says("Know that working with the United Nations can bring trouble.", "S002 §4.1"),
      says("Raise the situation of single defenders, protest, speak in public.", "S002 §4.1"),
      says("Go to trials, gatherings and the media.", "S002 §4.1"),
      says("Give short-stay visas fast to defenders in distress.", "S002 §4.1"),
    ],
    page: page(
      "https://www.government.nl/topics/human-rights/documents/reports/2012/06/15/action-plan-for-human-rights-defenders",
      "2018",
      "S002 §4.1",
    ),
    confirmed: null,
  }),
  mission({
    id: "mission-uk",
    name: "United Kingdom: embassies and high commissions",
    // [X22] The founding text knew guidelines that nobody outside could read.
    note: says(
      "Its guidelines were not public in 2018. A policy paper appeared in July 2019, and guiding principles in December 2025.",
      "S002 §4.1",
      "E37",
      "E37b",
    ),
    can: [
      says("Observe trials and visit people who are held.", "E37b"),
      says("Speak in public, after asking the defender and if it does no harm.", "E37b"),
    ],
    page: page(
      "https://www.gov.uk/government/publications/guiding-principles-on-supporting-human-rights-defenders",
      "2026-01-09",
      "E37b",
    ),
    confirmed: "2026-01-09",
  }),
];

const EMBASSIES: Mechanism = {
  id: "embassies-general",
  family: "state-mission",
  name: "Embassies in the country where the person is",
  standing: "active",
  note: says(
    "General advice of the founding documents. Each mission that has guidelines is listed by itself.",
    "S001 §1",
    "S002 §4.1",
  ),
  can: [
    says("Meet the person, be kept informed, and build trust before there is need.", "S001 §1", "S001 §2"),
    says(
      "Some can do more: Swiss, Dutch and Norwegian ones above all, sometimes with shelter, or with a Schengen visa for a short stay.",
      "S001 §1",
      "S004 §3",
    ),
  ],
  applies: [
    HOST_COUNTRY,
    ANY_DEFENDER,
    says("At any time; contact that exists before anything happens helps the most.", "S002 §4.1"),
  ],
  preconditions: WEIGH,
  asks: [
    ...MISSION_ASKS,
    asks(
      ["mission_contacts_known"],
      "Whom at this mission the person knows already, if anybody.",
      "S001 §1",
      "S002 §4.1",
    ),
  ],
  discloses: [MISSION_LEARNS, STATE_MAY_LEARN, PUBLIC_MAY_LEARN],
  consent: CONSENT,
  languages: [],
  timeLimits: [],
  expect: [EXPECT],
  contacts: [ATTACHE],
  routing: { by: "rule" },
  draft: "mission",
  confirmed: null,
};

const STATES_RAISING_CASES: Mechanism = {
  id: "states-raising-cases",
  family: "state-mission",
  name: "Other States that raise cases in public",
  standing: "active",
  note: says(
    "Done year after year. In October 2025 Belgium, the Netherlands and Luxembourg named cases in the General Assembly's Third " +
      "Committee. What is sent is a letter to the mission of a State that may be willing.",
    "S002 §4.2",
    "E04",
  ),
  can: [
    says(
      "Speak of a case in the Human Rights Council, in the UPR, in the General Assembly.",
      "S002 §2.5.2",
      "S002 §4.2",
    ),
    says("Press the State concerned face to face to keep people safe.", "S002 §4.2"),
    says("It has been done before: after the pre-session on Cuba of April 2018.", "S002 §4.2"),
  ],
  applies: [
    says("The reprisal follows contact with the United Nations.", "S002 §4.2"),
    says("Publicity would not make things worse.", "S002 §2.5.1", "inference"),
  ],
  // [R6]
  preconditions: [
    says("A State has to be found that is willing, and that is no friend of the State concerned.", "S002 §2.5.2"),
    ...WEIGH,
  ],
  asks: [
    ...COMMON_ASKS,
    NAME_OR_PSEUDONYM,
    welcomes(["publicity_would_worsen"], "Whether publicity could make the person's situation worse.", "S002 §2.5.1"),
  ],
  discloses: [
    MISSION_LEARNS,
    tells("un_entities", "always", "facts", "It is said in the United Nations.", "S002 §4.2"),
    tells("state", "always", "facts", "The State concerned sits in the room.", "S002 §4.2"),
    tells("public", "always", "facts", "Statements are public, recorded and quoted.", "S002 §4.2", "inference"),
    ...NAMED_IN_PUBLIC,
  ],
  consent: {
    least: "public_without_name",
    uses: ["embassy", "public_report"],
    own: false,
    rules: ["C12"],
    risks: ["R1", "R2", "R3", "R4", "R6", "R7", "R9", "R11"],
    ...says(
      "It is public: the person agrees to that, and says whether with the name or without.",
      "S002 §4.2",
      "inference",
    ),
  },
  languages: [],
  timeLimits: [],
  expect: [says("The State decides what it says, and when. Ask to see the words first.", "inference")],
  contacts: [],
  routing: { by: "rule" },
  draft: "mission",
  confirmed: "2025-10-16",
};

/** Missions of States, and States that speak up. */
export const STATE_MISSIONS: readonly Mechanism[] = [...MISSIONS, EMBASSIES, STATES_RAISING_CASES];
