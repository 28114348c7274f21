import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { LocalText } from "../../shared/protocol/text.ts";
import { counted } from "./counted.ts";
import { sentenceOf } from "./sentences.ts";
import { lineFromOutside } from "./terminal-text.ts";
import type { DatedCardFile } from "./verified-card.ts";

/** The same said to programs and to people. */
export interface Description {
  readonly json: { readonly [key: string]: Json };
  readonly text: string;
}

/**
 * An organisation's id and its fingerprint, to compare with a printed one (PROTOCOL.md §2.4). The words are English whatever the
 * language: all programs show the same twelve, or two people could not compare.
 */
export async function describeOrganisation(id: OrganisationId, names: readonly LocalText[]): Promise<Description> {
  const { digits, words } = await fingerprintOf(id);
  return {
    json: { organisation: id, names: names.map(({ language, text }) => ({ language, text })), digits, words },
    text: [
      // First what is computed, then what somebody says of themselves.
      `Id:     ${id}`,
      `Digits: ${digits.join(" ")}`,
      `Words:  ${words.join(" ")}`,
      ...names.map(({ language, text }) => `Name:   ${lineFromOutside(text)} (${language})`),
    ].join("\n"),
  };
}

/** Whose card it is, and how long it is good for. */
export async function describeCardFile({ first, last, outdated, profile }: DatedCardFile): Promise<Description> {
  const { expires, names, practice, rhythm } = profile.profile;
  const { json, text } = await describeOrganisation(profile.organisation, names);
  const remarks = [
    ...(practice ? ["Kind:   FOR PRACTICE, nobody reads what is sent to it"] : []),
    `Valid:  until ${expires}, with keys from ${first} to ${last}`,
    `Rhythm: looks and answers within ${counted(rhythm, "day")}`,
    ...(outdated === null ? [] : [`Today:  ${outdated}: ${sentenceOf(outdated)}`]),
  ];
  return { json: { ...json, expires, first, last, outdated, practice, rhythm }, text: [text, ...remarks].join("\n") };
}
