import type { Texts } from "../texts.ts";

const ACKNOWLEDGE = "Please acknowledge receipt, and tell us whether you decide to act.";
const MISSION_TITLE = "Request for protection and support for a human rights defender";
const MISSION_OPENING = "We write to the person who is responsible for human rights at your mission.";
const STEPS =
  "Please agree with us on every step beforehand. Being seen at a mission can put the person in more danger.";
const ASK_FIRST = "Please acknowledge receipt, and ask us before any step that goes beyond the consent stated below.";

export const FORMS_EN: Texts["forms"] = {
  "un-reprisal": {
    title: "Allegation of reprisals for cooperation with the United Nations",
    opening:
      "We submit information on acts of intimidation or reprisal that appear to be linked to cooperation with the United Nations.",
    asked: [
      "We ask you to consider this case and to take the action that you find appropriate with the State concerned and within the United Nations, in keeping with the consent stated below.",
      ACKNOWLEDGE,
    ],
    quiet: ["We ask you to keep this case in view without raising it with the State concerned.", ASK_FIRST],
  },
  "treaty-body-reprisal": {
    title: "Allegation of reprisals for cooperation with a treaty body",
    opening:
      "We submit information on acts of intimidation or reprisal that appear to be linked to cooperation with your body. It is meant for the focal point or rapporteur on reprisals or, where there is none, for the Chair.",
    asked: [
      "We ask you to assess the allegation and to take the protective measures that you find appropriate, including with the State concerned, in keeping with the consent stated below.",
      ACKNOWLEDGE,
    ],
    quiet: ["We ask you to assess the allegation without raising it with the State concerned.", ASK_FIRST],
  },
  "treaty-body-complaint": {
    title: "Individual communication",
    opening:
      "This communication alleges that a right protected by a treaty of the United Nations has been violated. It is submitted for consideration under the procedure for individual communications.",
    asked: [
      "We ask the Committee to register the communication, to find it admissible, to decide whether the State concerned has violated rights under the treaty, and to say what remedy is due.",
    ],
    quiet: null,
  },
  "treaty-body-interim": {
    title: "Request for interim measures",
    opening: "This request accompanies an individual communication to the Committee.",
    asked: [
      "We ask the Committee to request the State concerned to take, without delay, interim measures that prevent irreparable harm to the person or persons named below while the communication is pending.",
      "We also ask that the State be invited to report on the steps it has taken to protect them.",
    ],
    quiet: null,
  },
  "early-warning": {
    title: "Information for the early warning and urgent action procedure",
    opening:
      "We submit this information to the Committee on the Elimination of Racial Discrimination under its early warning and urgent action procedure. The acts described have a racial or ethnic element.",
    asked: ["We ask the Committee to examine the situation and to take it up with the State concerned."],
    quiet: [
      "We inform the Committee of the situation and ask it not to write to the State concerned for the time being.",
    ],
  },
  "council-president": {
    title: "Reprisals linked to the Human Rights Council or its mechanisms",
    opening:
      "We bring to the attention of the President and the Bureau acts of intimidation or reprisal that appear to be linked to engagement with the Human Rights Council, the Universal Periodic Review or the Special Procedures.",
    asked: [
      "We ask the President to raise the case with the State concerned and to call for the safety of the persons affected, in keeping with the consent stated below.",
      ACKNOWLEDGE,
    ],
    quiet: [
      "We ask the President to take note of the case and not to approach the State concerned about it.",
      ASK_FIRST,
    ],
  },
  "special-procedures": {
    title: "Information on an individual case",
    opening: "We submit information on an individual case to the mandate holders concerned.",
    asked: [
      "We ask the mandate holders to send a communication to the State concerned, and to take any further action that they find appropriate, in keeping with the consent stated below.",
      "Please keep the identity of the source of this information confidential.",
    ],
    quiet: [
      "We ask the mandate holders to take note of the case and not to send a communication for the time being.",
      "Please keep the identity of the source of this information confidential.",
    ],
  },
  "reprisals-report": {
    title: "Contribution to the report of the Secretary-General on reprisals",
    opening: "We submit a case of intimidation or reprisal within the meaning of Human Rights Council resolution 12/2.",
    asked: ["We ask that the case be considered for the report, in keeping with the consent stated here."],
    quiet: ["We ask you to keep this information on record."],
  },
  "reprisals-followup": {
    title: "Follow-up to a case in a report of the Secretary-General on reprisals",
    opening: "We submit new information on a case that a report of the Secretary-General has already included.",
    asked: [
      "We ask that the developments described below be considered for the next report, in keeping with the consent stated here.",
    ],
    quiet: ["We ask you to keep these developments on record."],
  },
  "iachr-information": {
    title: "Request that the State be asked for information",
    opening:
      "We ask the Inter-American Commission on Human Rights to use its power to request information from the State concerned (article 41 of the American Convention on Human Rights, article 18 of the Statute of the Commission).",
    asked: [
      "We ask the Commission to put the allegations to the State and to require an answer within a short time.",
      "Please acknowledge receipt of this request.",
    ],
    quiet: null,
  },
  "iachr-measures": {
    title: "Request for precautionary measures",
    opening:
      "This request is made to the Inter-American Commission on Human Rights under article 25 of its Rules of Procedure.",
    asked: [
      "We ask the Commission to request the State concerned to protect the life and personal integrity of the proposed beneficiaries, and to report on its investigation of the facts.",
    ],
    quiet: null,
  },
  "iachr-publicity": {
    title: "Request for a public statement",
    opening:
      "We submit information to the Inter-American Commission on Human Rights on reprisals against persons who cooperate with it.",
    asked: [
      "We ask the Commission to express its concern in public, in a press release or in the report of its session.",
    ],
    quiet: null,
  },
  "iachr-hearing": {
    title: "Request concerning a hearing",
    opening: "We submit this request in connection with a hearing of the Inter-American Commission on Human Rights.",
    asked: ["We ask the Commission to protect those who take part in the hearing."],
    quiet: null,
  },
  "hearing-reminder": {
    title: "Request to recall article 63 at a hearing",
    opening: "We submit this request in connection with a hearing of the Inter-American Commission on Human Rights.",
    asked: [
      "We ask the Commissioners to remind the State, at the end of the hearing, of its obligation under article 63 of the Rules of Procedure: no reprisals may be taken against those who take part in a hearing, witnesses and experts, or against their families.",
    ],
    quiet: null,
  },
  "closed-hearing": {
    title: "Request for a hearing behind closed doors",
    opening: "We submit this request in connection with a hearing of the Inter-American Commission on Human Rights.",
    asked: ["We ask that the hearing be held behind closed doors, because reprisals against participants are feared."],
    quiet: null,
  },
  "achpr-focal-point": {
    title: "Allegation of reprisals against a human rights defender",
    opening:
      "We submit this information to the Special Rapporteur on Human Rights Defenders and Focal Point on Reprisals in Africa.",
    asked: [
      "We ask you to register the case, to take it up with the State concerned, and to advise the Commission on urgent measures where they are needed.",
      ACKNOWLEDGE,
    ],
    quiet: ["We ask you to register the case without raising it with the State concerned.", ASK_FIRST],
  },
  "achpr-communication": {
    title: "Communication to the African Commission on Human and Peoples’ Rights",
    opening:
      "This communication alleges violations of rights protected by the African Charter on Human and Peoples’ Rights.",
    asked: [
      "We ask the Commission to be seized of this communication, to declare it admissible and to find that the State concerned has violated the Charter.",
    ],
    quiet: null,
  },
  "achpr-measures": {
    title: "Request for provisional measures",
    opening:
      "This request is made in connection with a communication to the African Commission on Human and Peoples’ Rights.",
    asked: [
      "We ask the Commission to request the State concerned to adopt provisional measures, as urgently as the situation demands, to prevent irreparable harm to the victim, and to report on what it has done.",
    ],
    quiet: null,
  },
  "council-of-europe": {
    title: "Alleged reprisal for interaction with the Council of Europe",
    opening:
      "We report an alleged reprisal against a human rights defender for interaction with the Council of Europe, under the procedure of the Private Office of the Secretary General.",
    asked: [
      "We ask that the case be examined and that it be raised with the State concerned.",
      "We understand that the State may be told of the incident.",
    ],
    quiet: null,
  },
  commissioner: {
    title: "Information on the situation of a human rights defender",
    opening:
      "We bring the situation of a human rights defender to the attention of the Commissioner for Human Rights. This is not an individual complaint.",
    asked: [
      "We ask the Commissioner to raise the situation with the State concerned and to consider intervening in keeping with the consent stated below.",
    ],
    quiet: null,
  },
  "committee-report": {
    title: "Information for the report of the Committee on Legal Affairs and Human Rights",
    opening:
      "We report a case of pressure on persons who turned to the European Court of Human Rights or to another body of the Council of Europe.",
    asked: ["We ask that the case be included in the report of the Committee."],
    quiet: null,
  },
  "court-interim": {
    title: "Request for interim measures under Rule 39 of the Rules of Court",
    opening: "This request is made to the European Court of Human Rights under Rule 39 of the Rules of Court.",
    asked: [
      "We ask the Court to indicate to the Government concerned the interim measures that prevent the harm described below, for as long as this is necessary.",
    ],
    quiet: null,
  },
  mission: {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "We ask for a confidential conversation on how your mission can help: by a meeting, by visible recognition, by observing a trial, by raising the case, or by a visa or shelter.",
      STEPS,
    ],
    quiet: [
      "We ask for a confidential conversation on how your mission can help without approaching the authorities.",
      STEPS,
    ],
  },
  "mission-in-writing": {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "We ask you to tell us in writing, and in confidence, how your mission can help: by visible recognition, by observing a trial, by raising the case, or by a visa or shelter. Please do not propose a meeting.",
      STEPS,
    ],
    quiet: [
      "We ask you to tell us in writing, and in confidence, how your mission can help without approaching the authorities. Please do not propose a meeting.",
      STEPS,
    ],
  },
  "raised-by-states": {
    title: "Case of reprisals to be raised by your delegation",
    opening: "We write to delegations that speak up against reprisals.",
    asked: [
      "We ask your delegation to raise the case in the Human Rights Council, in the Universal Periodic Review, in the General Assembly or with the State concerned.",
    ],
    quiet: null,
  },
  "support-request": {
    title: "Request for support for a human rights defender",
    opening: "We ask for support for a human rights defender who faces reprisals.",
    asked: [
      "We ask you to tell us whether you can help with the needs stated below, what you require in order to decide, and how soon you can answer.",
    ],
    quiet: null,
  },
};
