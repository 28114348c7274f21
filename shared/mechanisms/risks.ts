import type { Statement } from "./mechanism.ts";

/**
 * What a caseworker tells a person before they decide, "R1" to "R12", in words that can be read out: a mechanism's `consent.risks` names
 * what is explained before somebody agrees.
 */
export const RISKS: readonly Statement[] = [
  {
    id: "R1",
    text: "Speaking to an international body can put you in greater danger. It is far away, and that makes the danger easy to overlook.",
    basis: ["S002 §1.3", "S004 'Potential Risk of Reprisals'"],
  },
  {
    id: "R2",
    text: "Publicity can protect you. It can also expose you, your family and the people you work with.",
    basis: ["S002 §1.3 box", "S004 §'How can I protect myself'"],
  },
  {
    id: "R3",
    text: "None of these bodies can guard you. You also need a plan for your own safety.",
    basis: ["S002 About the handbook", "S004 intro"],
  },
  {
    id: "R4",
    text: "If you are seen at an embassy, that alone can make things more dangerous.",
    basis: ["S002 §4.1", "S003", "S004 §3"],
  },
  {
    id: "R5",
    text: "An embassy may be unable to do much: its own staff can be at risk, and small embassies have few people.",
    basis: ["S002 §4.1", "S003", "S004 §3"],
  },
  {
    id: "R6",
    text: "Some States carry out reprisals or let them happen. Not every diplomat is safe to talk to.",
    basis: ["S002 §2.5.2"],
  },
  {
    id: "R7",
    text: "States care about what is said of them abroad. Threats have come from people at the very top, and while a session was going on.",
    basis: ["S002 §1.1, §1.3"],
  },
  {
    id: "R8",
    text: "Meetings before a State's review are public. The State may be in the room, you can be recognized even if only your organisation is named, and nobody can promise that no pictures are taken.",
    basis: ["S001 intro"],
  },
  {
    id: "R9",
    text: "What has happened to others: bans on travel, being followed, threats to them or their family, slander, surveillance, lost funding, charges, prison, and killings. It is done to punish and to deter, and not only by States.",
    basis: ["S002 §1.1", "S004 §'Potential Risk'"],
  },
  {
    id: "R10",
    text: "Many reprisals are never reported, most of all against people who work for the rights of women or on gender. That few are known does not mean that few happen.",
    basis: ["S002 §2.5.1"],
  },
  {
    id: "R11",
    text: "Ordinary email can be read by others. The UN human rights office says that it offers safer ways when asked: the organisation that reads your report asks before it sends names or evidence.",
    basis: ["E01"],
  },
  {
    id: "R12",
    text: "Where few people report, fear may be the reason. Silence is no sign of safety.",
    basis: ["E06"],
  },
];
