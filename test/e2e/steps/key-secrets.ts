import { wordlist } from "@scure/bip39/wordlists/english.js";
import { readFile } from "node:fs/promises";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { parseCodename } from "../../../shared/crypto/codename.ts";
import { openVault, parsePassphrase } from "../../../shared/crypto/vault-file.ts";
import { evidenceOf } from "../../../shared/protocol/letter.ts";
import type { Vault, VaultLetter } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { bytesNeedle, type Needle, textNeedle } from "../../support/needle.ts";
import { valueOf } from "../../support/sample-letters.ts";

/** Keys, and hashes of what is sealed, that must never be seen. */
export interface KeySecrets {
  /** Neither on the wire nor on the server. */
  readonly everywhere: readonly Needle[];
  /** Not on the wire. The practice organisation's folder lies on the server, with these in it. */
  readonly wire: readonly Needle[];
}

/** All secrets of an organisation's vault, of the letters in it, and of the codename that they were written with. */
export async function secretsOfKeys(vaultFile: string, passphrase: string, codename: string): Promise<KeySecrets> {
  const sodium = await loadSodium();
  const words = valueOf(parsePassphrase(passphrase));
  const vault = valueOf(await openVault(sodium, new Uint8Array(await readFile(vaultFile)), words, () => undefined));
  const letters = vault.cases.flatMap((each) => each.letters);
  const [first] = letters;
  if (first === undefined) throw new Error("there is no letter in the vault");
  const { instance, organisation } = first.letter;
  const keys = await deriveCodenameKeys(sodium, valueOf(parseCodename(codename, [wordlist])), {
    instance,
    organisation,
  });
  return {
    everywhere: [
      bytesNeedle("case id", Buffer.from(keys.case, "hex")),
      bytesNeedle("proof key of the codename", keys.macKey),
      bytesNeedle("reply seed of the codename", keys.replySeed),
      bytesNeedle("slot key of the codename", keys.slotKey),
      ...secretsOfOrganisation(vault),
      ...letters.flatMap(secretsOfLetter),
    ],
    wire: [bytesNeedle("desk key", vault.organisation.desk), textNeedle("passphrase of the vault", passphrase)],
  };
}

function secretsOfOrganisation({ intake, organisation }: Vault): Needle[] {
  return [
    bytesNeedle("root key of the organisation", organisation.root),
    bytesNeedle("reply key of the organisation", organisation.reply),
    ...intake.flatMap(({ first, identities }) =>
      identities.map((identity) => textNeedle(`intake key of ${first}`, identity)),
    ),
  ];
}

/** What a letter says of its evidence: whoever has a file could prove by its hash that it was sent. */
function secretsOfLetter({ letter }: VaultLetter): Needle[] {
  const evidence = letter.type === "sealed" ? null : evidenceOf(letter);
  if (evidence === null) return [];
  return [
    bytesNeedle(`evidence key of the ${letter.type}`, evidence.key),
    ...evidence.files.map(({ hash, name }) => bytesNeedle(`hash of ${name}`, Buffer.from(hash, "hex"))),
  ];
}
