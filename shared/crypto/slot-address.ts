import { concatBytes, encodeHex, encodeUtf8, u32 } from "../bytes/index.ts";
import { idBytes, type CaseId, type SlotAddress } from "../protocol/id.ts";
import type { SlotKey } from "../protocol/letter.ts";
import { hkdf } from "./hkdf.ts";

const SALT = encodeUtf8("amparo/v1/slot");
const ADDRESS_BYTES = 16;

/** What the slot addresses of a case are derived from. */
export interface SlotKeys {
  readonly case: CaseId;
  readonly slotKey: SlotKey;
}

/**
 * Where reply number `sequence` waits (PROTOCOL.md §6.3). Without the slot key, addresses have nothing in common. Two cases never
 * share one, even if a letter names the slot key of another case.
 */
export async function slotAddress({ case: id, slotKey }: SlotKeys, sequence: number): Promise<SlotAddress> {
  const info = concatBytes(idBytes(id), u32(sequence));
  return encodeHex(await hkdf(slotKey, SALT, info, ADDRESS_BYTES)) as SlotAddress;
}
