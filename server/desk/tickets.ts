import { encodeHex } from "../../shared/bytes/index.ts";
import type { Token } from "../../shared/api/documents.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { createToken, hashToken } from "../http/token.ts";
import type { CollectedArchive } from "./collected-archive.ts";

const UNUSED_MILLISECONDS = 3_600_000;
/** Enough for a full bundle on a slow line; whoever has copied a ticket does not keep it alive for longer. */
const TICKET_MILLISECONDS: number = 24 * UNUSED_MILLISECONDS;
const TICKETS_PER_ORGANISATION = 100;

/** Bundles that may be fetched, each by a ticket that lives for one hour after its last use, and one day at the most (PROTOCOL.md §7.5). */
export interface Tickets {
  readonly issue: (archive: CollectedArchive, organisation: OrganisationId) => Promise<Token>;
  readonly use: (ticket: Token) => Promise<CollectedArchive | null>;
}

interface IssuedTicket {
  readonly archive: CollectedArchive;
  readonly organisation: OrganisationId;
  readonly issuedAt: number;
  readonly usedAt: number;
}

export function createTickets(sodium: Sodium, clock: () => number): Tickets {
  // Ordered by last use.
  const tickets = new Map<string, IssuedTicket>();
  const dropOld = (): void => {
    for (const [key, { issuedAt, usedAt }] of tickets) {
      const until = Math.min(usedAt + UNUSED_MILLISECONDS, issuedAt + TICKET_MILLISECONDS);
      if (until <= clock()) tickets.delete(key);
    }
  };
  return {
    issue: async (archive, organisation) => {
      const ticket = createToken(sodium);
      const key = encodeHex(await hashToken(ticket));
      dropOld();
      const own = [...tickets].filter(([, issued]) => issued.organisation === organisation);
      if (own.length >= TICKETS_PER_ORGANISATION) for (const [oldest] of own.slice(0, 1)) tickets.delete(oldest);
      tickets.set(key, { archive, organisation, issuedAt: clock(), usedAt: clock() });
      return ticket;
    },
    use: async (ticket) => {
      dropOld();
      const key = encodeHex(await hashToken(ticket));
      const found = tickets.get(key);
      if (found === undefined) return null;
      tickets.delete(key);
      tickets.set(key, { ...found, usedAt: clock() });
      return found.archive;
    },
  };
}
