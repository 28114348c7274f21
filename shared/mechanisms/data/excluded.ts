import type { Excluded, Sourced } from "../mechanism.ts";
import { says } from "./sourced.ts";

// No address or link stands here: a domain that lapsed may belong to anybody by now.

function excluded(id: string, name: string, reason: Excluded["reason"], why: Sourced, instead?: string): Excluded {
  return { id, name, reason, why, instead: instead ?? null };
}

/** Records that are not offered, each with its reason. */
export const EXCLUDED: readonly Excluded[] = [
  excluded(
    "sp-urgent-action-desk",
    "Special Procedures: urgent-action desk",
    "superseded",
    // [X5] [X6]
    says(
      "The newest page of the UN human rights office no longer names it: cases go through the form or to the mandate itself. A " +
        "mailbox that bore somebody's name is not kept.",
      "S001 §3",
      "E01",
      "E15",
    ),
    "sp-mandate-holders",
  ),
  excluded(
    "ecosoc-ngo-committee",
    "Committee on NGOs of the Economic and Social Council",
    "context_only",
    says("It decides on the status of organisations and takes no complaints about reprisals.", "S002 §1.2"),
  ),
  excluded(
    "fund-doha-centre",
    "Doha Centre for Media Freedom",
    "closed",
    // [X25]
    says("The authorities of Qatar closed it on 16 April 2019.", "E49"),
  ),
  excluded(
    "fund-arab-hr-fund",
    "Arab Human Rights Fund",
    "unknown",
    says(
      "No sign of its work was found after about 2013. For the south of the Mediterranean there is another fund.",
      "S002 §5",
    ),
    "fund-emhrf",
  ),
  excluded(
    "fund-eidhr",
    "European Instrument for Democracy and Human Rights: emergency fund",
    "superseded",
    // [X24]
    says(
      "The programme ended in 2020. The European Union now helps defenders through ProtectDefenders.eu.",
      "E44",
      "E61",
    ),
    "fund-protectdefenders",
  ),
  excluded(
    "ngo-ijrc",
    "International Justice Resource Center",
    "context_only",
    says("Named for an article of 2016 only, and nothing shows that it is still at work.", "S000"),
  ),
  excluded(
    "tool-red-panic-button",
    "Red panic button (telephone app)",
    "unknown",
    says(
      "Nothing recent was found about it, and a similar app has lost its support. A telephone that keeps places and contacts is " +
        "a danger in itself.",
      "S001 §4.2",
      "E60",
    ),
  ),
  excluded(
    "doc-ishr-handbook",
    "Handbook on reprisals of the International Service for Human Rights (2018)",
    "superseded",
    // [X32]
    says("What it says is in these records. A newer edition exists and should be read in its place.", "S001 §4", "E19"),
  ),
  excluded(
    "doc-upr-info-guidelines",
    "UPR Info: guidelines on reprisals for those who speak at pre-sessions",
    "document_only",
    // [X33]
    says("An undated guide; what it says on prevention, funds and tools is in these records.", "S001 §1"),
  ),
  excluded(
    "doc-ishr-academy",
    "Academy of the International Service for Human Rights: pages on reprisals",
    "document_only",
    // [X34]
    says(
      "Pages to learn from. The list of organisations that they announce is missing in the text that was read.",
      "S003",
      "S004 §1",
    ),
  ),
  excluded(
    "doc-flc-handbook",
    "Front Line Defenders: handbook on the United Nations",
    "document_only",
    says("A guide to read; nobody has checked whether it is still current.", "S001 §4"),
  ),
  excluded(
    "doc-protection-manual",
    "Protection International: protection manual for defenders",
    "document_only",
    says("A manual to read; nobody has checked whether a newer edition exists.", "S001 §4"),
  ),
  excluded(
    "doc-ishr-simple-guide",
    "International Service for Human Rights: simple guide to the treaty bodies",
    "document_only",
    says("A guide to complaints before treaty bodies; nobody has checked whether it is still current.", "S002 §2.1"),
  ),
  excluded(
    "doc-san-jose-guidelines",
    "San José Guidelines against intimidation or reprisals",
    "document_only",
    says("The standard by which treaty bodies act; cases go to the bodies.", "S002 §2.1"),
  ),
  excluded(
    "doc-iachr-criminalization",
    "Inter-American Commission: report on the criminalisation of defenders (2015)",
    "document_only",
    says("Background that can be quoted in a letter.", "S000"),
  ),
  excluded(
    "doc-ijrc-mandate",
    "Article on the UN mandate against reprisals (2016)",
    "document_only",
    // [X1]
    says("Background, out of date: the office has changed hands since.", "S000", "E03"),
  ),
  excluded(
    "doc-norway-guide",
    "Norway: guide for its foreign service (2010)",
    "superseded",
    // [X23]
    says("A newer edition has taken its place.", "S001 §4", "E41"),
    "mission-norway",
  ),
];
