import { RISKS } from "../../mechanisms/risks.ts";
import { STATE_NAMES } from "../../mechanisms/state-names.ts";
import type { QuestionWords } from "./question-words.ts";

export const QUESTION_IN_ENGLISH: QuestionWords = {
  opening: (to) =>
    `We would like to ask whether you agree that we send your case to: ${to}. We send nothing there unless you say yes. If the case is about somebody else, please ask them, if that is safe for both of you.`,
  ownRecords: "our own records, outside of the protected place where we keep your letters",
  askedFor: "What we ask you to agree to:",
  uses: {
    letter: "that letters are written about the case: ours to them, and their own",
    meeting: "that the case is talked about in meetings: ours with them, and their own",
    share_with_un: "that they tell other offices of the United Nations",
    public_report: "that the case appears in a public report",
    sg_report:
      "that the case goes to the Secretary-General's report on reprisals. This needs a yes of its own, even if you agreed to something else before",
    press_release: "that the case appears in a statement to the press",
    media: "that the media are told of the case",
    embassy: "that an embassy or mission of another State is told of the case",
    ngo: "that this organisation is told of the case, so that it can help",
    database: "that we keep the case in our own records",
  },
  withState: {
    letter: ". They may write to the State responsible as well",
    meeting: ". They may meet the State responsible as well",
  },
  levels: {
    mechanism_only: (named) =>
      `Nobody else may know of it. They are asked not to tell the State responsible${named}, and nothing is made public.`,
    state_confidential: (named) =>
      `They may raise it with the State responsible${named}, in confidence and with the name. Nothing is made public.`,
    public_without_name: (named) =>
      `It may become public, without the name. The State responsible${named} will hear of it too, and people may guess who it is about.`,
    public_named: (named) => `It may become public, with the name. The State responsible${named} will hear of it too.`,
  },
  least: "This is the least that is needed for it. You need not agree to anything that goes further.",
  whoLearns: "Who would learn what:",
  evenSo: "Even so, more could become known, and we cannot rule it out:",
  learners: {
    mechanism: "Those we write to",
    un_entities: "Other offices of the United Nations",
    state: "The State responsible",
    public: "The public",
    other_organisations: "Other organisations",
  },
  states: STATE_NAMES,
  learns: {
    always: {
      name: " will know the name, if it is in what we send.",
      facts: " will know what happened.",
      existence: " will know that there is a case, and no more.",
    },
    may: {
      name: " may come to know the name.",
      facts: " may come to know what happened.",
      existence: " may come to know that there is a case, and no more.",
    },
  },
  risksBefore: "Before you decide, please think of this:",
  risks: Object.fromEntries(RISKS.map(({ id, text }) => [id, text])),
  understood: "If you say yes, please also say whether you have understood these risks.",
  closing: [
    "You can say no. It changes nothing about how we treat you and your case.",
    "If you do not answer, we take it as a no.",
    "You can take a yes back at any time, all of it or a part: choose to take something back where you read this. What has been sent by then cannot be called back, but nothing more will be sent.",
    "Please answer yes or no to each point above, and say who is agreeing.",
  ],
};
