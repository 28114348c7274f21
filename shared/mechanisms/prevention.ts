import type { Statement } from "./mechanism.ts";

/** Something to do before anything happens. */
export interface Precaution extends Statement {
  readonly title: string;
}

/** What people can do beforehand, "P1" to "P11", so that help is near when they need it. */
export const PREVENTION: readonly Precaution[] = [
  {
    id: "P1",
    title: "Know your embassies",
    text: "Get to know embassies where you live before you need one. Ask to meet whoever deals with human rights or with civil society, invite them, and keep them up to date. Some, such as those of Switzerland, the Netherlands and Norway, can do more, now and then even with a visa or shelter.",
    basis: ["S001 §1"],
  },
  {
    id: "P2",
    title: "Know the United Nations near you",
    text: "Stay in touch with the UN human rights office or the UN's representative in your region. Tell them what you do, and invite them.",
    basis: ["S001 §1"],
  },
  {
    id: "P3",
    title: "Work with others",
    text: "Join with organisations in your country and abroad, and form coalitions.",
    basis: ["S001 §1"],
  },
  {
    id: "P4",
    title: "Know people in the media",
    text: "Build good relations with newspapers, radio and television: each reaches people whom the others do not.",
    basis: ["S001 §1"],
  },
  {
    id: "P5",
    title: "Know the emergency funds",
    text: "Find out now which funds could help you, and what they ask for.",
    basis: ["S001 §1"],
  },
  {
    id: "P6",
    title: "Somebody knows where you are",
    text: "Let somebody close to you know at all times where you are, when you work and how you travel.",
    basis: ["S001 §1"],
  },
  {
    id: "P7",
    title: "Allies first",
    text: "Make friends before there is danger: whoever has many is safer.",
    basis: ["S001 §1"],
  },
  {
    id: "P8",
    title: "Before you speak about a State's review",
    text: "Meetings before a review are open, and people of the State may sit in them. Your organisation is named and your face is seen; pictures are forbidden, but nobody can be sure that none are taken. You know best whether the risk is worth it.",
    basis: ["S001 intro"],
  },
  {
    id: "P9",
    title: "When you write to the United Nations",
    text: "Give the reference of your case in every letter, and let partners, UN offices and embassies know of what is urgent.",
    basis: ["S001 §3"],
  },
  {
    id: "P10",
    title: "Have a plan",
    text: "Nothing of this takes the place of a plan for your own safety. Make one, and let this be a part of it.",
    basis: ["S002 About the handbook", "S004"],
  },
  {
    id: "P11",
    title: "Before a hearing of the Inter-American Commission",
    text: "Ask for a closed hearing if being seen is a danger, and ask the commissioners to remind the State that it must not retaliate (article 63 of their rules).",
    basis: ["S002 §3.1"],
  },
];
