import type { Statement } from "./mechanism.ts";

/** What consent is needed for, and what follows from it, "C1" to "C13": a mechanism's `consent.rules` names them, the gate and drafts cite them. */
export const CONSENT_RULES: readonly Statement[] = [
  {
    id: "C1",
    text: "The Special Procedures act only with the agreement of the people concerned, and only where it does them no harm.",
    basis: ["S002 §2.3"],
  },
  {
    id: "C2",
    text: "For the senior official, the person, their family or their lawyer says for each use whether they agree: raising it with the State, telling other UN entities, a letter, a meeting, a public report.",
    basis: ["S002 §2.4 box"],
  },
  {
    id: "C3",
    text: "The Secretary-General's report needs an agreement of its own. One that was given for an earlier letter does not cover it.",
    basis: ["S002 §2.5.1 box"],
  },
  {
    id: "C4",
    text: "No case enters the Secretary-General's report unless the people affected have expressly allowed it.",
    basis: ["S002 §1.3 box"],
  },
  {
    id: "C5",
    text: "A case stays out of the Secretary-General's report when publication would put the defender in a worse position, or when the person has not agreed.",
    basis: ["S002 §2.5.1", "S004 §2"],
  },
  {
    id: "C6",
    text: "In 2018 the Secretary-General's report took no anonymous cases and named people. By 2023 many were reported without names. Ask each time which it is to be, and promise neither.",
    basis: ["S002 §1.3 box", "E10"],
  },
  {
    id: "C7",
    text: "A case can be handed in for the record alone. It is not published then, and still helps to show how many there are.",
    basis: ["S002 §1.3 box"],
  },
  {
    id: "C8",
    text: "The Inter-American Commission tells the State, as a rule, whom it is asked to protect. Initials in public documents can be asked for, with reasons. Somebody else who applies can stay confidential, if that is expressly asked for.",
    basis: ["S002 §3.1.2 box"],
  },
  {
    id: "C9",
    text: "A communication to the African Commission names the victim even if they want to stay anonymous, and says that they want it.",
    basis: ["S002 §3.2.2"],
  },
  {
    id: "C10",
    text: "The Inter-American Commission's request for information is confidential. After the acknowledgement there may be no further news of it.",
    basis: ["S002 §3.1.2 box"],
  },
  {
    id: "C11",
    text: "The Council of Europe's procedure, as it was proposed, tells the State concerned what has been reported: count on that.",
    basis: ["S002 §3.3.1"],
  },
  {
    id: "C12",
    text: "Nothing is reported and nothing is done without the informed agreement of the person who was harmed.",
    basis: ["E01"],
  },
  {
    id: "C13",
    text: "For the Secretary-General's report, agreement means that the person was informed, understands what it may cost them, and agreed to be included. The submission has to say so.",
    basis: ["E08"],
  },
];

/** The rule that speaks of initials in place of a name: where a mechanism has it, those who are not named appear by theirs [C8]. */
export const INITIALS_RULE = "C8";
