import type { Day } from "../../shared/protocol/day.ts";
import type { Vault } from "../../shared/protocol/vault.ts";

const DIGITS = 4;

/**
 * What a saved vault is called: by its day, if that can be believed, and its number (PROTOCOL.md §9.2). No two copies have the same
 * name, so that the browser has no need to number them, and people see which one is the newest.
 */
export function vaultFileName({ saves }: Pick<Vault, "saves">, day: Day | null): string {
  const number = String(saves).padStart(DIGITS, "0");
  return day === null ? `vault-${number}.age` : `vault-${day}-${number}.age`;
}
