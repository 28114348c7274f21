import { encodeHex, encodeUtf8, u32 } from "../bytes/index.ts";
import type { SlotAddress } from "../protocol/id.ts";
import type { SlotKey } from "../protocol/letter.ts";
import { hkdf } from "./hkdf.ts";

const SALT = encodeUtf8("amparo/v1/slot");
const ADDRESS_BYTES = 16;

/** Where reply number `sequence` waits (PROTOCOL.md §6.3). Without the slot key, addresses have nothing in common. */
export async function slotAddress(slotKey: SlotKey, sequence: number): Promise<SlotAddress> {
  return encodeHex(await hkdf(slotKey, SALT, u32(sequence), ADDRESS_BYTES)) as SlotAddress;
}
