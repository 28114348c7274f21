import type { Ask, Contact, Mechanism, Sourced } from "../mechanism.ts";
import { asks, says, tells } from "./sourced.ts";
import { ALLEGED_PERPETRATORS, CATEGORY_12_2, EVIDENCE, NAME_OR_PSEUDONYM, UN_ASKS } from "./un-asks.ts";

/** One mailbox for the senior official, the report and its follow-up [X4]: its pages hide the address that they use today. */
export const REPRISALS_MAILBOX: Contact = {
  kind: "email",
  value: "reprisals@ohchr.org",
  basis: ["S002 §2.4", "S002 §2.5.1", "S002 §2.5.3"],
  seen: "2018",
  status: "unconfirmed",
};

/** Precedes whatever is sent to that mailbox [R11]. */
export const ASK_FOR_A_SAFE_CHANNEL: Sourced = says(
  "Ask for a safer way than e-mail before any name or proof is sent: the office offers one to those who ask.",
  "E01",
);

/** What consent to publication hangs on: [C3] [C4] [C5] [C6] [C13]. */
const PUBLICATION_ASKS: readonly Ask[] = [
  asks(["consent_risks_explained"], "Whether the risks were explained to the person, and understood.", "E08"),
  asks(["publicity_would_worsen"], "Whether publicity would add to the danger.", "S002 §2.5.1", "S004 §2"),
];

/** The Secretary-General's report on reprisals, and news of cases that were in it. */
export const REPRISALS_REPORT: readonly Mechanism[] = [
  {
    id: "sg-reprisals-report",
    family: "un-official",
    name: "Secretary-General's yearly report on reprisals",
    standing: "active",
    // [X36]
    note: says(
      "Published each year; the one of 2025 speaks of 32 States. The Council renewed its resolution on it in October 2023. The address here is from 2018.",
      "E06",
      "E12",
      "S002 §2.5.1",
    ),
    can: [
      says("Put cases before the public, once a year, with what should be done.", "S002 §2.5.1"),
      says("Hold a State to account and deter others. It does not protect anybody by itself.", "S002 §2.5.1"),
      // [C7] [R10] [R12]
      says("Take a case for the record alone: it shows how much really happens.", "S002 §1.3"),
      says(
        "Break a silence: too little is reported, least of all what is done to those who defend women's rights, and few reports can mean fear.",
        "S002 §2.5.1",
        "E06",
      ),
    ],
    applies: [
      says(
        "The person worked with the UN on human rights in any of its parts: its offices and missions, the General Assembly and the Councils, the International Criminal Court, the International Labour Organization, the World Bank, the Monetary Fund, or meetings on trade, development or the environment.",
        "S002 §2.5.1",
      ),
    ],
    preconditions: [
      // [X35] Wider in the foreword of the handbook than in the resolution: the UN decide.
      says(
        "The person belongs to one of the groups that resolution 12/2 names, or has close ties to one who does.",
        "S001 §3",
        "inference",
      ),
      says("The person agrees to this report by itself.", "S002 §2.5.1"),
      says("Nothing is published that would make things worse.", "S002 §2.5.1", "S004 §2"),
      ASK_FOR_A_SAFE_CHANNEL,
    ],
    asks: [
      ...UN_ASKS,
      NAME_OR_PSEUDONYM,
      CATEGORY_12_2,
      ALLEGED_PERPETRATORS,
      ...EVIDENCE,
      asks(["government_response"], "What the State has answered, if anything.", "S002 §2.5.1"),
      asks(
        ["un_documents_references"],
        "UN documents that speak of it, with their symbols and paragraphs.",
        "S002 §2.5.1",
      ),
      asks(["is_followup"], "Whether it is news of a case that a UN report has had before.", "S002 §2.5.1"),
      ...PUBLICATION_ASKS,
    ],
    discloses: [
      tells(
        "mechanism",
        "always",
        "name",
        "The office that writes the report learns the case, also when it is for the record alone.",
        "S002 §1.3",
      ),
      tells("state", "may", "name", "What is published, the State reads.", "S002 §2.5.1", "inference"),
      // [C6] [X8] Neither a name nor its absence is promised.
      tells(
        "public",
        "may",
        "name",
        "Published with consent. In 2018 every published case showed who it was about; by 2023 many people had asked to stay unnamed. Ask each time.",
        "S002 §1.3",
        "E10",
        "E11",
      ),
    ],
    consent: {
      least: "mechanism_only",
      uses: ["sg_report"],
      own: true,
      rules: ["C3", "C4", "C5", "C6", "C7", "C12", "C13"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says(
        "The person agrees to this very report, knows the risks and has understood them, and the letter says so. An earlier yes, to a letter say, does not count. Without it the case can be given for the record only.",
        "S002 §2.5.1",
        "S002 §1.3",
        "E08",
      ),
    },
    languages: [],
    timeLimits: [
      {
        deadline: "D1",
        // [X9]
        ...says(
          "The period ends on 30 April, and in 2020 the last day was 1 May; the handbook of 2018 still says the middle or end of May. Read this year's call, from 1 April on. Cases can be sent all year.",
          "E08",
          "E09",
          "E07",
          "S002 §2.5.1",
        ),
      },
      { deadline: null, ...says("The report comes before the Council in September.", "S002 §2.5.1") },
    ],
    expect: [
      says(
        "The case is in the report if the person agreed and it does no harm; a debate follows in September.",
        "S002 §2.5.1",
      ),
      says("Some cases and States are left out to protect people.", "E11"),
    ],
    contacts: [
      REPRISALS_MAILBOX,
      {
        kind: "page",
        value: "http://ap.ohchr.org/documents/E/HRC/resolutions/A_HRC_RES_12_2.pdf",
        basis: ["S002 §2.5.1", "S001 §3"],
        seen: "2018",
        status: "unconfirmed",
      },
    ],
    routing: { by: "rule" },
    draft: "reprisals-report",
    confirmed: "2025-10-01",
  },
  {
    id: "sg-report-followup",
    family: "un-official",
    name: "News of a case that was in the report on reprisals",
    standing: "active",
    note: says(
      "The report of 2025 still follows up earlier cases, and the same mailbox takes the news. Its address here is from 2018.",
      "E07",
      "E01",
      "S002 §2.5.3",
    ),
    can: [
      says(
        "Tell what became of a reported case: more reprisals, and what the State did or left undone.",
        "S002 §2.5.3",
      ),
    ],
    applies: [says("The case was in an earlier report.", "S002 §2.5.3")],
    preconditions: [
      says("The number of that report and of its paragraph are known.", "S002 §2.5.3"),
      ASK_FOR_A_SAFE_CHANNEL,
    ],
    asks: [
      ...UN_ASKS,
      NAME_OR_PSEUDONYM,
      asks(["previous_report_number"], "The number of the report, such as A/HRC/36/31.", "S002 §2.5.3"),
      asks(["previous_report_paragraph"], "The paragraph that speaks of the case.", "S002 §2.5.3"),
      asks(["further_reprisals"], "What else was done to the person since.", "S002 §2.5.3"),
      asks(["state_measures_taken"], "What the State did about it, or did not do.", "S002 §2.5.3"),
      ...PUBLICATION_ASKS,
    ],
    discloses: [
      tells(
        "mechanism",
        "always",
        "name",
        "The office that writes the report learns the news, and which case it belongs to.",
        "S002 §2.5.3",
      ),
      tells("state", "may", "name", "What is published, the State reads.", "S002 §2.5.3", "inference"),
      tells("public", "may", "name", "The news may be published in the next report.", "S002 §2.5.3", "E07"),
    ],
    consent: {
      least: "mechanism_only",
      uses: ["sg_report"],
      own: true,
      rules: ["C3", "C4", "C5", "C6", "C7", "C12", "C13"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says("As for the report itself: the person agrees anew, to this news.", "S002 §2.5.1", "inference"),
    },
    languages: [],
    timeLimits: [{ deadline: "D2", ...says("None is stated: at any time.", "S002 §2.5.3", "E01") }],
    expect: [says("What came in may be found in a later report.", "E07")],
    contacts: [REPRISALS_MAILBOX],
    routing: { by: "rule" },
    draft: "reprisals-followup",
    confirmed: "2025-10-01",
  },
];
