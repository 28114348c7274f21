import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { publisherIdOf } from "../../shared/crypto/publisher.ts";
import type { UpdatePublicKey } from "../../shared/protocol/mechanism-update.ts";
import type { Description } from "./organisation-text.ts";

/** Whose updates these are: the fingerprint to compare before the first one is taken (PROTOCOL.md §2.5). */
export async function describePublisher(key: UpdatePublicKey): Promise<Description> {
  const publisher = await publisherIdOf(key);
  const { digits, words } = await fingerprintOf(publisher);
  return {
    json: { publisher, digits, words },
    text: [`Id:     ${publisher}`, `Digits: ${digits.join(" ")}`, `Words:  ${words.join(" ")}`].join("\n"),
  };
}
