import type { Vault } from "../protocol/vault.ts";

/**
 * A vault as it is to be saved: with a number that is higher than that of any earlier copy (PROTOCOL.md §9.2).
 *
 * @param seen - the highest number of the copies that are known besides this one.
 */
export function countSave(vault: Vault, seen = 0): Vault {
  return { ...vault, saves: Math.max(vault.saves, seen) + 1 };
}
