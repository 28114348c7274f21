import { entropyToMnemonic } from "@scure/bip39";
import { concatBytes, encodeUtf8 } from "../bytes/index.ts";
import { idBytes, type OrganisationId, type PublisherId } from "../protocol/id.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import { sha512 } from "./hash.ts";

/** The identity of an organisation or a publisher, to compare with a printed one (PROTOCOL.md §2.4). */
export interface Fingerprint {
  /** Twelve groups of five digits. */
  readonly digits: readonly string[];
  /** Twelve words, for reading aloud. */
  readonly words: readonly string[];
}

const GROUPS = 12;
const GROUP_BYTES = 5;

/** The fingerprint of an organisation, or of a publisher (PROTOCOL.md §2.4). Its words are English everywhere: two people who compare must see the same. */
export async function fingerprintOf(id: OrganisationId | PublisherId): Promise<Fingerprint> {
  const hash = await sha512(concatBytes(encodeUtf8("amparo/v1/fingerprint\0"), idBytes(id)));
  const digits = Array.from({ length: GROUPS }, (_, group) => {
    const bytes = hash.subarray(group * GROUP_BYTES, (group + 1) * GROUP_BYTES);
    // 40 bits: exact in a number.
    const value = bytes.reduce((total, byte) => total * 256 + byte, 0);
    return String(value % 100_000).padStart(5, "0");
  });
  return { digits, words: entropyToMnemonic(hash.slice(0, 16), [...ENGLISH_WORDS]).split(/\s/) };
}
