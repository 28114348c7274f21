import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { LocalText } from "../../shared/protocol/text.ts";
import type { WordList } from "../../shared/crypto/codename.ts";
import { lineFromOutside } from "./terminal-text.ts";

/** An organisation's id and its two fingerprints, to compare with printed ones (PROTOCOL.md §2.4). */
export async function describeOrganisation(
  id: OrganisationId,
  names: readonly LocalText[],
  list: WordList,
): Promise<{ readonly json: { readonly [key: string]: Json }; readonly text: string }> {
  const { digits, words } = await fingerprintOf(id, list);
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
