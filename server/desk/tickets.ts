import { encodeHex } from "../../shared/bytes/index.ts";
import type { Token } from "../../shared/api/documents.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { createToken, hashToken } from "../http/token.ts";
import type { CollectedArchive } from "./collected-archive.ts";

const TICKET_MILLISECONDS = 3_600_000;
const TICKETS_MOST = 100;

/** Bundles that may be fetched, each by a ticket that lives for one hour after its last use (PROTOCOL.md §7.5). */
export interface Tickets {
  readonly issue: (archive: CollectedArchive) => Promise<Token>;
  readonly use: (ticket: Token) => Promise<CollectedArchive | null>;
}

export function createTickets(sodium: Sodium, clock: () => number): Tickets {
  // Ordered by last use.
  const tickets = new Map<string, { readonly archive: CollectedArchive; readonly usedAt: number }>();
  const dropOld = (): void => {
    for (const [key, { usedAt }] of tickets) {
      if (usedAt + TICKET_MILLISECONDS > clock() && tickets.size <= TICKETS_MOST) return;
      tickets.delete(key);
    }
  };
  return {
    issue: async (archive) => {
      const ticket = createToken(sodium);
      tickets.set(encodeHex(await hashToken(ticket)), { archive, usedAt: clock() });
      dropOld();
      return ticket;
    },
    use: async (ticket) => {
      dropOld();
      const key = encodeHex(await hashToken(ticket));
      const found = tickets.get(key);
      if (found === undefined) return null;
      tickets.delete(key);
      tickets.set(key, { archive: found.archive, usedAt: clock() });
      return found.archive;
    },
  };
}
