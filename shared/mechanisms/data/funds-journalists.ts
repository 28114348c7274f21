import type { Mechanism } from "../mechanism.ts";
import { says } from "./sourced.ts";
import { mayTell, oldPage, SPEAKS_OUT, supportRecord, UNDATED, WHO_THEY_ARE } from "./support-record.ts";

// Funds for journalists and media.

const REPORTERS_RESPOND: Mechanism = supportRecord("ngo-fund", {
  id: "fund-reporters-respond",
  name: "Free Press Unlimited: Reporters Respond",
  standing: "active",
  note: says("At work. Its page has no date.", "E53"),
  can: [says("Gives quick help, also with legal costs, to journalists and media.", "S002 §5", "E53")],
  applies: [says("A journalist or a medium in an emergency, anywhere in the world.", "S002 §5", "E53")],
  preconditions: [says("Two people or organisations that it trusts have to confirm the case.", "E53")],
  asks: [WHO_THEY_ARE],
  tells: [
    mayTell(
      "other_organisations",
      "name",
      says("Those two who confirm the case learn what they are asked about.", "E53"),
    ),
  ],
  expect: [says("Think of two who can confirm the case, and ask the person whether they may be asked.", "E53")],
  contacts: [
    {
      kind: "email",
      value: "reportersrespond@freepressunlimited.org",
      basis: ["E53"],
      seen: UNDATED,
      status: "unconfirmed",
    },
    { kind: "phone", value: "+31 20 8000 400", basis: ["E53"], seen: UNDATED, status: "unconfirmed" },
    oldPage(
      "https://www.freepressunlimited.org/en/projects/reporters-respond-emergency-funding-for-the-media",
      "S002 §5",
    ),
  ],
  confirmed: null,
});

const REPORTERS_WITHOUT_BORDERS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-rsf",
  name: "Reporters Without Borders: assistance desk",
  standing: "active",
  note: says(
    "At work. The page that shows the telephone numbers has no date, and the mailboxes could not be read on it.",
    "E54",
  ),
  can: [says("Helps journalists with money and with authorities.", "S002 §5", "E54")],
  applies: [says("A journalist, somebody who reports as a citizen, or an organisation of media.", "S002 §5", "E54")],
  preconditions: [says("The trouble comes from reporting.", "S002 §5", "inference")],
  asks: [WHO_THEY_ARE],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  expect: [says("One number is for media and organisations (6056), the other for persons (8466).", "E54")],
  contacts: [
    oldPage("https://rsf.org/en/overview", "S002 §5"),
    { kind: "phone", value: "+33 1 4483 6056", basis: ["E54"], seen: UNDATED, status: "unconfirmed" },
    { kind: "phone", value: "+33 1 4483 8466", basis: ["E54"], seen: UNDATED, status: "unconfirmed" },
  ],
  confirmed: null,
});

const FEDERATION_OF_JOURNALISTS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-ifj",
  name: "International Federation of Journalists: Safety Fund",
  standing: "active",
  // [X38]
  note: says("At work. The fund has moved to the federation's own site; the page has no date.", "E56"),
  can: [says("Gives money to journalists in an emergency.", "S002 §5", "E56")],
  applies: [says("A journalist in an emergency, anywhere in the world.", "S002 §5")],
  preconditions: [says("The trouble comes from reporting.", "S002 §5", "inference")],
  asks: [WHO_THEY_ARE],
  tells: [
    mayTell("other_organisations", "name", says("A union of journalists in the country may be asked.", "inference")),
  ],
  expect: [says("How long a decision takes is not stated.", "S002 §5")],
  contacts: [{ kind: "page", value: "ifj.org", basis: ["E56"], seen: UNDATED, status: "unconfirmed" }],
  confirmed: null,
});

const HOUSE_OF_JOURNALISTS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-mdj",
  name: "La Maison des journalistes",
  standing: "active",
  note: says("At work: it takes part in a project that runs from 2024 to 2027.", "E57"),
  can: [says("Houses journalists in exile in Paris for six months. It has 14 rooms.", "S002 §5", "E57")],
  applies: [says("A journalist who is already in exile in France.", "S002 §5", "E57")],
  preconditions: [says("There are few rooms: whether one is free has to be asked.", "E57", "inference")],
  asks: [WHO_THEY_ARE],
  timeLimits: [{ deadline: null, ...says("A stay lasts six months.", "E57") }],
  expect: [says("A room, if one is free. It does not help anybody to leave their country.", "E57", "inference")],
  // [X38]
  contacts: [
    { kind: "page", value: "maisondesjournalistes.org", basis: ["E57"], seen: UNDATED, status: "unconfirmed" },
  ],
  confirmed: null,
});

const CANADIAN_JOURNALISTS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-cjfe",
  name: "Canadian Journalists for Free Expression: Journalists in Distress Fund",
  standing: "check_first",
  note: says("Not confirmed: there is a form on its site, without a date. A grant of 2021 is known.", "E50"),
  can: [says("Gave 500 to 1,500 Canadian dollars to journalists in need.", "S002 §5", "E50")],
  applies: [says("A journalist in an emergency, anywhere in the world.", "S002 §5", "inference")],
  preconditions: [says("The trouble comes from reporting.", "S002 §5", "inference")],
  asks: [WHO_THEY_ARE],
  expect: [says("Requests are made with a form. Ask first whether the fund is open.", "E50", "inference")],
  contacts: [
    {
      kind: "page",
      value: "https://www.cjfe.org/cjfe-journalists-in-distress-fund-application-form/",
      basis: ["E50"],
      seen: UNDATED,
      status: "unconfirmed",
    },
  ],
  confirmed: null,
});

const MEDIA_SUPPORT: Mechanism = supportRecord("ngo-fund", {
  id: "fund-ims",
  name: "International Media Support: Safety Fund",
  standing: "check_first",
  note: says("Last described in 2021, on the page of another organisation.", "E58"),
  can: [says("Gave quick help for a short time, up to six months.", "S002 §5", "E58")],
  applies: [says("A journalist in a country that it works in.", "S002 §5", "inference")],
  preconditions: [says("Which countries these are has to be looked up.", "inference")],
  asks: [WHO_THEY_ARE],
  expect: [says("Ask first whether the fund is open.", "E58", "inference")],
  contacts: [oldPage("https://www.mediasupport.org/about/safety-fund/", "S002 §5")],
  confirmed: "2021-11-22",
});

const WOMEN_IN_MEDIA: Mechanism = supportRecord("ngo-fund", {
  id: "fund-iwmf",
  name: "International Women's Media Foundation: Emergency Fund",
  standing: "check_first",
  note: says("Not confirmed: the founding documents name it, and no page later than 2020 was found.", "S002 §5"),
  can: [says("Gave emergency money to women journalists.", "S002 §5")],
  applies: [says("A woman who is a journalist, anywhere in the world.", "S002 §5", "inference")],
  preconditions: [says("The trouble comes from reporting.", "S002 §5", "inference")],
  asks: [WHO_THEY_ARE],
  expect: [says("Ask first whether the fund is open.", "inference")],
  contacts: [oldPage("https://www.iwmf.org/programs/emergency-fund/", "S002 §5")],
  confirmed: null,
});

const RORY_PECK: Mechanism = supportRecord("ngo-fund", {
  id: "fund-rory-peck",
  name: "Rory Peck Trust: grants for freelance journalists",
  standing: "check_first",
  // [X28]
  note: says(
    "Its crisis fund was closed when its page, which has no date, was last seen. It may have opened again.",
    "E55",
  ),
  can: [says("Gave grants to people who gather news as freelancers.", "S002 §5")],
  applies: [says("A freelance journalist, anywhere in the world.", "S002 §5", "inference")],
  preconditions: [says("The person works freelance.", "S002 §5")],
  asks: [WHO_THEY_ARE],
  expect: [says("Look first whether the fund is open.", "E55")],
  contacts: [
    {
      kind: "page",
      value: "https://rorypecktrust.org/how-we-help/crisis-fund/",
      basis: ["E55"],
      seen: UNDATED,
      status: "unconfirmed",
    },
  ],
  confirmed: null,
});

/** Funds for journalists and media. */
export const JOURNALISTS_FUNDS: readonly Mechanism[] = [
  REPORTERS_RESPOND,
  REPORTERS_WITHOUT_BORDERS,
  FEDERATION_OF_JOURNALISTS,
  HOUSE_OF_JOURNALISTS,
  CANADIAN_JOURNALISTS,
  MEDIA_SUPPORT,
  WOMEN_IN_MEDIA,
  RORY_PECK,
];
