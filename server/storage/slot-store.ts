import type { Database } from "better-sqlite3";
import type { Day } from "../../shared/protocol/day.ts";
import type { SlotAddress } from "../../shared/protocol/id.ts";
import type { SealedSlot } from "../../shared/protocol/sealed-letter.ts";
import { settleDatabase } from "./database.ts";
import type { KeptFrom } from "./retention-day.ts";

/** What lies at an address. */
export type StoredSlot =
  | { readonly state: "empty" }
  | { readonly state: "deleted" }
  | { readonly state: "sealed"; readonly content: Uint8Array };

/** Sealed replies, by address (PROTOCOL.md §6.6, §6.7). */
export interface SlotStore {
  readonly read: (address: SlotAddress) => StoredSlot;
  /**
   * A slot that its reader has deleted takes anything and keeps nothing; one whose time was over takes a reply anew; other content in
   * place of a reply is a conflict.
   */
  readonly write: (address: SlotAddress, content: SealedSlot) => "stored" | "conflict";
  /** Deletes the replies that are there, for good. An address that never held one stays free for the reply that may still come. */
  readonly delete: (addresses: readonly SlotAddress[]) => void;
  /** Deletes replies kept since before `contentBefore`, forgets addresses from before `addressBefore`; gives the number deleted. */
  readonly prune: (contentBefore: Day, addressBefore: Day) => number;
  /** Replies that wait. */
  readonly count: () => number;
}

interface SlotRow {
  readonly content: Uint8Array | null;
  readonly deleted: 0 | 1;
}

export function createSlotStore(database: Database, keptFrom: KeptFrom): SlotStore {
  const find = database.prepare<[SlotAddress], SlotRow>("SELECT content, deleted FROM slot WHERE address = ?");
  const put = database.prepare<[SlotAddress, Day | null, Uint8Array]>(
    `INSERT INTO slot (address, kept_from, content) VALUES (?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET kept_from = excluded.kept_from, content = excluded.content`,
  );
  const empty = database.prepare<[SlotAddress]>(
    "UPDATE slot SET content = NULL, deleted = 1 WHERE address = ? AND deleted = 0",
  );
  const emptyOld = database.prepare<[Day]>(
    "UPDATE slot SET content = NULL WHERE content IS NOT NULL AND kept_from < ?",
  );
  const forgetOld = database.prepare<[Day]>("DELETE FROM slot WHERE kept_from < ?");
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
    write: database.transaction((address: SlotAddress, content: SealedSlot) => {
      const { content: kept, deleted } = find.get(address) ?? { content: null, deleted: 0 };
      if (kept !== null) return Buffer.compare(kept, content) === 0 ? "stored" : "conflict";
      if (deleted === 0) put.run(address, keptFrom(), content);
      return "stored";
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
