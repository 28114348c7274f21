import { encodeBase64, encodeHex, parseHex, type Bytes } from "../../../shared/bytes/index.ts";
import { codenameWords, type Codename } from "../../../shared/crypto/codename.ts";
import { deriveCodenameKeys, replyPublicKey } from "../../../shared/crypto/codename-keys.ts";
import { slotAddress } from "../../../shared/crypto/slot-address.ts";
import { key } from "../../../shared/protocol/field.ts";
import { instanceIdField, organisationIdField } from "../../../shared/protocol/id.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { sha256OfNode } from "../../support/cctv-age-vectors.ts";
import { WORD_LISTS } from "../../support/word-lists.ts";

const ENTROPIES = [
  "00000000000000000000000000000000",
  "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
  "80808080808080808080808080808080",
  "ffffffffffffffffffffffffffffffff",
  "9e885d952ad362caeb4efe34a8e91bd2",
] as const;

const SCOPES = [
  { instance: "11".repeat(32), organisation: "22".repeat(32) },
  { instance: "11".repeat(32), organisation: "23".repeat(32) },
  { instance: "12".repeat(32), organisation: "22".repeat(32) },
] as const;

const ADDRESSES = 9;

/** A codename from the hex of its 16 bytes. @throws Error if it is none */
export function codenameFrom(hex: string): Codename {
  const bytes = parseHex(hex);
  if (!bytes.ok) throw new Error("not hex");
  return key<Codename>(16).read(encodeBase64(bytes.value));
}

async function keysOf(entropy: string, scope: (typeof SCOPES)[number]): Promise<object> {
  const sodium = await loadSodium();
  const keys = await deriveCodenameKeys(sodium, codenameFrom(entropy), {
    instance: instanceIdField.read(scope.instance),
    organisation: organisationIdField.read(scope.organisation),
  });
  const hex = (bytes: Bytes): string => encodeHex(bytes);
  const addresses: string[] = [];
  for (let index = 0; index < ADDRESSES; index += 1) addresses.push(await slotAddress(keys, index));
  return {
    entropy,
    ...scope,
    case: keys.case,
    macKey: hex(keys.macKey),
    replySeed: hex(keys.replySeed),
    slotKey: hex(keys.slotKey),
    replyPublicKeySha256: sha256OfNode(replyPublicKey(sodium, keys)),
    addresses,
    address1023: await slotAddress(keys, 1023),
  };
}

export async function makeCodename(): Promise<object> {
  const keys: object[] = [];
  for (const entropy of ENTROPIES) for (const scope of SCOPES) keys.push(await keysOf(entropy, scope));
  return {
    about: [
      "PROTOCOL.md §6.1 to §6.3. The words of the same 16 bytes in five languages (the English ones are those of the BIP-39 test",
      "vectors), the keys of each at three places that differ in one id, and the first slot addresses. `typed` is how people may",
      "write; `refused` what is no codename.",
    ],
    made: "By `node test/vectors/make/all.ts`. The words come from the lists of @scure/bip39.",
    words: ENTROPIES.map((entropy) => ({
      entropy,
      ...Object.fromEntries(
        Object.entries(WORD_LISTS).map(([language, list]) => [
          language,
          codenameWords(codenameFrom(entropy), [...list]).join(" "),
        ]),
      ),
    })),
    typed: [
      {
        why: "capitals, commas and line breaks",
        entropy: ENTROPIES[4],
        text: " OZONE, drill, grab ,\nFIBER\tcurtain grace pudding thank cruise elder eight picnic ",
      },
      {
        why: "four letters of each word",
        entropy: ENTROPIES[4],
        text: "ozon dril grab fibe curt grac pudd than crui elde eigh picn",
      },
      {
        why: "fewer letters, where one word alone begins with them",
        entropy: ENTROPIES[4],
        text: "oz dril grab fib curt grac pudd than crui eld eig picn",
      },
      {
        why: "Spanish without accents",
        entropy: ENTROPIES[0],
        text: "abaco abaco abaco abaco abaco abaco abaco abaco abaco abaco abaco abierto",
      },
      { why: "Chinese without spaces", entropy: ENTROPIES[0], text: "的的的的的的的的的的的在" },
      {
        why: "words of two lists whose checksums both fit: English is tried before French",
        entropy: "421a132451e5c7d523294c07b886fa55",
        text: "dragon spatial simple phrase fragile tunnel million civil amateur service salon prison",
      },
      {
        why: "words of two lists, with the checksum of the second: French",
        entropy: "fe58a0a0143f381ae31858db8bc5472d",
        text: "volume puzzle camera canal unique angle lecture amateur service evidence emotion essence",
      },
    ],
    refused: [
      { why: "eleven words", text: "abandon ".repeat(11), code: "codename.words" },
      { why: "thirteen words", text: "abandon ".repeat(13), code: "codename.words" },
      { why: "nothing", text: "", code: "codename.words" },
      { why: "a word of no list", text: `${"abandon ".repeat(11)}amparo`, code: "codename.words" },
      { why: "letters with which several words begin", text: `${"abandon ".repeat(11)}abo`, code: "codename.words" },
      { why: "words of two languages", text: `${"abandon ".repeat(11)}ábaco`, code: "codename.words" },
      { why: "checksum", text: "abandon ".repeat(12), code: "codename.checksum" },
      {
        why: "two words in each other's place",
        text: "winner legal thank year wave sausage worth useful legal winner thank yellow",
        code: "codename.checksum",
      },
    ],
    keys,
  };
}
