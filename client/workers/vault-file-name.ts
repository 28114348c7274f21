import type { Day } from "../../shared/protocol/day.ts";
import type { Sha256Hex } from "../../shared/protocol/id.ts";
import type { Vault } from "../../shared/protocol/vault.ts";

const NUMBER_DIGITS = 4;
const HASH_DIGITS = 6;

/**
 * What a saved vault is called: by its day, if that can be believed, by its number (PROTOCOL.md §9.2), and by the hash of the file,
 * which is another one each time. People see which one is the newest; and two files of one number, which two people have saved from the
 * same copy, never take each other's place.
 */
export function vaultFileName({ saves }: Pick<Vault, "saves">, file: Sha256Hex, day: Day | null): string {
  const number = String(saves).padStart(NUMBER_DIGITS, "0");
  const name = `${number}-${file.slice(0, HASH_DIGITS)}.age`;
  return day === null ? `vault-${name}` : `vault-${day}-${name}`;
}
