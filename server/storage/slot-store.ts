import type { Database } from "better-sqlite3";
import type { Day } from "../../shared/protocol/day.ts";
import type { SlotAddress } from "../../shared/protocol/id.ts";
import type { SealedSlot } from "../../shared/protocol/sealed-letter.ts";
import { settleDatabase } from "./database.ts";

/** What lies at an address. */
export type StoredSlot =
  | { readonly state: "empty" }
  | { readonly state: "deleted" }
  | { readonly state: "sealed"; readonly content: Uint8Array };

/** Sealed replies, by address (PROTOCOL.md §6.6, §6.7). */
export interface SlotStore {
  readonly read: (address: SlotAddress) => StoredSlot;
  /** A deleted slot takes anything and keeps nothing; other content in place of a reply is a conflict. */
  readonly write: (address: SlotAddress, content: SealedSlot, day: Day) => "stored" | "conflict";
  /** Deletes the replies that are there. An address that holds none stays free for the reply that may still come. */
  readonly delete: (addresses: readonly SlotAddress[]) => void;
  /** Deletes replies published before `contentBefore`, forgets addresses from before `addressBefore`; gives the number deleted. */
  readonly prune: (contentBefore: Day, addressBefore: Day) => number;
  /** Replies that wait. */
  readonly count: () => number;
}

interface SlotRow {
  readonly content: Uint8Array | null;
}

export function createSlotStore(database: Database): SlotStore {
  const find = database.prepare<[SlotAddress], SlotRow>("SELECT content FROM slot WHERE address = ?");
  const insert = database.prepare<[SlotAddress, Day, Uint8Array]>(
    "INSERT INTO slot (address, day, content) VALUES (?, ?, ?)",
  );
  const empty = database.prepare<[SlotAddress]>(
    "UPDATE slot SET content = NULL WHERE address = ? AND content IS NOT NULL",
  );
  const emptyOld = database.prepare<[Day]>("UPDATE slot SET content = NULL WHERE content IS NOT NULL AND day < ?");
  const forgetOld = database.prepare<[Day]>("DELETE FROM slot WHERE day < ?");
  const count = database.prepare<[], number>("SELECT count(*) FROM slot WHERE content IS NOT NULL").pluck();
  const emptyAll = database.transaction((addresses: readonly SlotAddress[]) =>
    addresses.reduce((changes, address) => changes + empty.run(address).changes, 0),
  );
  return {
    read: (address) => {
      const row = find.get(address);
      if (row === undefined) return { state: "empty" };
      return row.content === null ? { state: "deleted" } : { state: "sealed", content: row.content };
    },
    write: database.transaction((address: SlotAddress, content: SealedSlot, day: Day) => {
      const row = find.get(address);
      if (row === undefined) insert.run(address, day, content);
      const kept = row?.content ?? null;
      return kept === null || Buffer.compare(kept, content) === 0 ? "stored" : "conflict";
    }),
    delete: (addresses) => {
      if (emptyAll(addresses) > 0) settleDatabase(database);
    },
    prune: database.transaction((contentBefore: Day, addressBefore: Day) => {
      forgetOld.run(addressBefore);
      return emptyOld.run(contentBefore).changes;
    }),
    count: () => count.get() ?? 0,
  };
}
