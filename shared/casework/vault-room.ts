import { encodeDocument } from "../protocol/field.ts";
import { VAULT_LARGEST_BYTES } from "../protocol/limits.ts";
import {
  RECEIPTS_MOST,
  vaultField,
  vaultLetterBytes,
  vaultReplyBytes,
  vaultWorkBytes,
  type PendingReceipt,
  type Vault,
} from "../protocol/vault.ts";

// A vault that cannot be opened again must not be written (PROTOCOL.md §9.1): what would exceed a bound of §9.2 is refused before.

/** How much of the largest vault an import may fill: the rest is for replies, notes and work. */
const LETTERS_SHARE = 0.6;
/** A case without letters and a receipt, encoded: never longer than this. */
export const CASE_AND_RECEIPT_BYTES = 1024;

/** Whether a vault of this many bytes still takes letters (PROTOCOL.md §8.2): strangers may fill this much of it and no more. */
export function hasRoomForLetters(bytes: number): boolean {
  return bytes <= LETTERS_SHARE * VAULT_LARGEST_BYTES;
}

/** What replies and work leave free for what comes by itself: all receipts (232 bytes each) and weeks (4 KiB) that a vault can hold. */
const RESERVED_BYTES: number = 32 * 1024 * 1024;

/** Whether a vault has no more replies and work than it has room for: with whatever comes by itself, it can be saved. */
export function hasRoomForReplies(vault: Vault): boolean {
  return vaultBytes(vault) <= VAULT_LARGEST_BYTES - RESERVED_BYTES;
}

/**
 * The receipts that a vault keeps of these: the last that were written. Without its receipt a submission stays on the instance until its
 * time there is over, and is lost nowhere (PROTOCOL.md §9.2).
 */
export function newestReceipts(receipts: readonly PendingReceipt[]): readonly PendingReceipt[] {
  return receipts.length > RECEIPTS_MOST ? receipts.slice(-RECEIPTS_MOST) : receipts;
}

// Letters, replies and work do not change, but are replaced: what one of them takes is computed once, however often a vault with it grows.
const lengths = new WeakMap<object, number>();

function lengthOf<T extends object>(item: T, measure: (item: T) => number): number {
  const known = lengths.get(item);
  if (known !== undefined) return known;
  const length = measure(item);
  lengths.set(item, length);
  return length;
}

/** The most that a vault's encoding can be as it is, in bytes. It takes no memory for all letters at once. */
export function vaultBytes(vault: Vault): number {
  const without = { ...vault, cases: vault.cases.map((each) => ({ ...each, letters: [], replies: [], work: null })) };
  let bytes = encodeDocument(vaultField, without).length;
  for (const { letters, replies, work } of vault.cases) {
    // One more for each comma.
    for (const item of letters) bytes += lengthOf(item, vaultLetterBytes) + 1;
    for (const item of replies) bytes += lengthOf(item, vaultReplyBytes) + 1;
    if (work !== null) bytes += lengthOf(work, vaultWorkBytes);
  }
  return bytes;
}
