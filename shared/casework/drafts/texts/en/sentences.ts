import type { DateWords, LeftOutTexts, Phrases, RequestTexts } from "../texts.ts";

export const DATES_EN: DateWords = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  seasons: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  dayBetween: (day) => day,
  between: (from, until) => `between ${from} and ${until}`,
  since: (from) => `on or after ${from}`,
  until: (until) => `on or before ${until}`,
};

export const REQUESTS_EN: RequestTexts = {
  notToBeSent: "Draft. Not to be sent: consent is missing.",
  imminent: (within) =>
    within === null
      ? "URGENT. The danger is imminent."
      : `URGENT. The danger is imminent: harm is expected within ${within}.`,
  expected: (within) => `URGENT. Harm is expected within ${within}.`,
  immediate: "URGENT. The danger is immediate.",
  irreparable: "The harm that threatens is irreparable. The grounds are given under “Danger”.",
  irreparableBeforeCourt:
    "URGENT – RULE 39. There is an imminent risk of irreparable harm to a right protected by the Convention. The grounds are given under “Danger”.",
  secureChannel:
    "Ordinary e-mail may be read by others. Please tell us which secure channel we can use before we send evidence or further details about people.",
  applicantConfidential:
    "EXPRESS REQUEST FOR CONFIDENTIALITY. The applicant, who is not the beneficiary, expressly requests that the applicant’s name not be disclosed to the State.",
  reporterConfidential:
    "EXPRESS REQUEST FOR CONFIDENTIALITY. Whoever submits this case is named here because you ask for the name, and expressly requests that it not be disclosed to the State.",
  writerConfidential:
    "EXPRESS REQUEST FOR CONFIDENTIALITY. The organisation that writes is also the one that submits this case. It is named here so that you can answer, and expressly requests that its name not be disclosed to the State.",
  initialsInPublic:
    "REQUEST FOR CONFIDENTIALITY. We request that public documents refer to the beneficiary by initials, and not by the full name.",
  reasons: "Reasons:",
  anonymity:
    "EXPRESS WISH FOR ANONYMITY. The victim is named here because you ask for the name. The victim wishes to remain anonymous, and asks that the name be told to nobody beyond what is stated under “Consent and confidentiality”.",
  anonymityKept:
    "EXPRESS WISH FOR ANONYMITY. The victim wishes to remain anonymous, and is not named here. Please do not seek the name, and tell nobody anything that identifies the person.",
  inclusionNamed:
    "STATEMENT OF INFORMED CONSENT. The persons concerned have been informed about the report, understand the security risks that inclusion may bring, and agree that the case be included with their names.",
  inclusionWithoutName:
    "STATEMENT OF INFORMED CONSENT. The persons concerned have been informed about the report, understand the security risks that inclusion may bring, and agree that the case be included without their names and without details that identify them. If this is not possible, please keep the case for the record only.",
  forTheRecord:
    "FOR THE RECORD, NOT FOR PUBLICATION. The persons concerned do not agree to the publication of this case.",
  forTheRecordNoHarm:
    "FOR THE RECORD, NOT FOR PUBLICATION. The publication of this case would make the situation of the persons concerned worse.",
  doNotApproach:
    "CONFIDENTIAL. This information is for you alone. Please do not contact or inform the State concerned about this case, and publish nothing about it.",
  doNotApproachWithinUn:
    "CONFIDENTIAL. This information may be shared within the United Nations. Please do not contact or inform the State concerned about this case, and publish nothing about it.",
  inConfidence:
    "CONFIDENTIAL. The case may be raised with the State concerned in confidence. Please publish nothing about it.",
  inConfidenceInProcedure:
    "CONFIDENTIAL. The State may learn the name for the purposes of this procedure. Please do not publish the name, or anything that identifies the person.",
  withoutNames:
    "NO NAMES IN PUBLIC. Please publish neither the names of the persons concerned nor anything that identifies them.",
  forYouOnly: "CONFIDENTIAL. This information is for you alone. Please pass nothing on without asking us.",
  inGeneralTerms: "Please speak in general terms, and mention no person and no case.",
  meeting: (until) =>
    `REQUEST FOR A MEETING in Geneva, before the return home${until === null ? "" : ` (in Geneva until: ${until})`}. More is given under “Who is affected”.`,
  followUp:
    "FOLLOW-UP. The report and the paragraph that this follows up are given under “Other bodies and documents”.",
};

export const PHRASES_EN: Phrases = {
  labelled: (label, value) => `${label}: ${value}`,
  event: (number) => `Event ${number}`,
  concerns: (names) => `Persons affected: ${names}`,
  inEvents: (numbers) => `events: ${numbers}`,
  pseudonymOnly: (pseudonym) => `${pseudonym} (a pseudonym; the name is not given here)`,
  signed: "The signature is attached.",
  notStated: "[to be completed]",
  notTold: "[left out]",
  noneKnown: "none known",
  notAgreed: (what) => `agreement is missing to this: ${what}`,
  notAgreedYet: "agreement is missing",
  statedWhenSent: "stated when this can be sent",
  email: "e-mail",
  phone: "telephone",
  inTheirWords: "in their own words",
  consulted: (where) => `seen at: ${where}`,
  reference: (reference) => `reference: ${reference}`,
  paragraph: (symbol, paragraph) => `${symbol}, paragraph ${paragraph}`,
  until: "until",
  consentLead: "The persons concerned consent to the following. Nothing that goes further may be done.",
  agreement: (giver, day) => `${giver} on ${day}`,
  risksUnderstood: "yes: the possible security risks were explained and understood",
  notWithdrawn: "no",
  applicantIsKnown:
    "does not arise: the applicant is the person to be protected, and the State learns from the request itself who that is",
  quoteReference: "Please quote our reference in every answer.",
  closing: [
    "Please write to us. Do not contact the persons affected, their families or their colleagues other than as stated above.",
  ],
};

export const LEFT_OUT_EN: LeftOutTexts = {
  name: "Left out: it names somebody who may not be named here",
  contact: "Left out: it tells how to reach somebody, which may not be told here",
  detail: "Left out: it could tell who somebody is who is not named here",
  evidence: "Left out: evidence that nobody has agreed to pass on",
  person: {
    colleague: "Left out: somebody has not agreed to appear",
    organisation: "Left out: the organization concerned has not agreed to appear",
    relative: "Left out: somebody has not agreed to appear",
    reporter: "Left out: whoever submits this has not agreed to appear",
    representative: "Left out: the legal representative has not agreed to appear",
    victim: "Left out: a person concerned has not agreed to appear",
  },
};
