import { encodeHex, equalBytes, type Bytes } from "../../shared/bytes/index.ts";
import type { Token } from "../../shared/api/documents.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { createToken, hashToken } from "../http/token.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Instance } from "../storage/instance.ts";

export const SESSION_SECONDS: number = 15 * 60;
const SESSIONS_PER_ORGANISATION = 1_000;

/** Desks that have proven their key. Only hashes of tokens are kept, and only in memory. */
export interface Sessions {
  readonly open: (organisation: EnrolledOrganisation) => Promise<Token>;
  /** The organisation of a session that still counts: within its time, the organisation still offered, its desk key the same. */
  readonly find: (token: Token) => Promise<EnrolledOrganisation | null>;
}

interface Session {
  readonly organisation: OrganisationId;
  readonly desk: Bytes;
  readonly until: number;
}

export function createSessions({ clock, organisations, sodium }: Instance): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open: async ({ id, profile }) => {
      for (const [key, { until }] of sessions) if (until <= clock()) sessions.delete(key);
      const own = [...sessions].filter(([, { organisation }]) => organisation === id);
      if (own.length >= SESSIONS_PER_ORGANISATION) for (const [oldest] of own.slice(0, 1)) sessions.delete(oldest);
      const token = createToken(sodium);
      const session = { organisation: id, desk: profile.desk, until: clock() + SESSION_SECONDS * 1000 };
      // Looked up by the hash of a secret: what the time of a lookup tells is nothing about the token.
      sessions.set(encodeHex(await hashToken(token)), session);
      return token;
    },
    find: async (token) => {
      const session = sessions.get(encodeHex(await hashToken(token)));
      if (session === undefined || session.until <= clock()) return null;
      const organisation = organisations.findOffered(session.organisation);
      return organisation !== null && equalBytes(organisation.profile.desk, session.desk) ? organisation : null;
    },
  };
}
