import type { Database } from "better-sqlite3";
import { equalBytes } from "../../shared/bytes/index.ts";
import { coversDay, type IntakeCertificate } from "../../shared/protocol/certificate.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Profile } from "../../shared/protocol/profile.ts";
import { readUnverifiedPayload, verifyEnvelope } from "../../shared/crypto/envelope-verify.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { StorageError } from "./storage-error.ts";

/** An enrolled organisation, as its own root key describes it. */
export interface EnrolledOrganisation {
  readonly id: OrganisationId;
  readonly envelope: UntrustedEnvelope;
  readonly profile: Profile;
}

/** What is to be stored of a card that was verified as a whole. */
export interface VerifiedPublication {
  readonly organisation: OrganisationId;
  /** null leaves the stored profile as it is. */
  readonly profile: { readonly envelope: UntrustedEnvelope; readonly content: Profile } | null;
  readonly certificates: readonly { readonly envelope: UntrustedEnvelope; readonly content: IntakeCertificate }[];
}

/** What becomes of a week that has another certificate already. */
export type OtherWeeks = "refuse" | "replace";

/** The organisations of this instance and their cards. */
export interface OrganisationStore {
  /** All that are enrolled, by id. */
  readonly list: () => readonly EnrolledOrganisation[];
  readonly ids: () => readonly OrganisationId[];
  readonly find: (id: OrganisationId) => EnrolledOrganisation | null;
  /** True once a real organisation was ever enrolled, or the instance ever opened in production: it stays true. */
  readonly isPracticeOver: () => boolean;
  /** Those that sources and desks may use: a practice organisation is none once practice is over. */
  readonly offered: () => readonly EnrolledOrganisation[];
  readonly findOffered: (id: OrganisationId) => EnrolledOrganisation | null;
  /** The certificate to use today, or null when none covers today (PROTOCOL.md §3.4). */
  readonly certificateFor: (id: OrganisationId, today: Day) => UntrustedEnvelope | null;
  /**
   * Stores all of it, or nothing where a week has another certificate already: of two, nothing says which is newer, and whoever
   * publishes an old one again must not put its keys in the place of today's (PROTOCOL.md §7.5). Only an operator decides, by "replace".
   */
  readonly store: (publication: VerifiedPublication, otherWeeks: OtherWeeks) => "stored" | "conflict";
  /** False if there is none; refused while submissions of it are kept. */
  readonly remove: (id: OrganisationId) => "removed" | "unknown" | "has_submissions";
  /** Forgets certificates of weeks that ended before this day; gives their number. */
  readonly dropCertificates: (before: Day) => number;
}

interface OrganisationRow {
  readonly id: OrganisationId;
  readonly profile: Uint8Array;
}
interface CertificateRow {
  readonly first: Day;
  readonly last: Day;
  readonly envelope: Uint8Array;
}

export function createOrganisationStore(database: Database, sodium: Sodium, production: boolean): OrganisationStore {
  const all = database.prepare<[], OrganisationRow>("SELECT id, profile FROM organisation ORDER BY id");
  const ids = database.prepare<[], OrganisationId>("SELECT id FROM organisation ORDER BY id").pluck();
  const one = database.prepare<[OrganisationId], OrganisationRow>("SELECT id, profile FROM organisation WHERE id = ?");
  const practiceOver = database.prepare<[], 0 | 1>("SELECT practice_over FROM instance").pluck();
  const endPractice = database.prepare<[]>("UPDATE instance SET practice_over = 1 WHERE practice_over = 0");
  const weeks = database.prepare<[OrganisationId], CertificateRow>(
    "SELECT first, last, envelope FROM certificate WHERE organisation = ? ORDER BY first",
  );
  const putProfile = database.prepare<[OrganisationId, number, number, Uint8Array]>(
    `INSERT INTO organisation (id, practice, serial, profile) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET practice = excluded.practice, serial = excluded.serial, profile = excluded.profile
     WHERE excluded.serial > organisation.serial`,
  );
  const putCertificate = database.prepare<[OrganisationId, Day, Day, Uint8Array]>(
    `INSERT INTO certificate (organisation, first, last, envelope) VALUES (?, ?, ?, ?)
     ON CONFLICT (organisation, first) DO UPDATE SET last = excluded.last, envelope = excluded.envelope`,
  );
  const kept = database
    .prepare<[OrganisationId], number>("SELECT count(*) FROM submission WHERE organisation = ?")
    .pluck();
  const drop = database.prepare<[OrganisationId]>("DELETE FROM organisation WHERE id = ?");
  const dropOld = database.prepare<[Day]>("DELETE FROM certificate WHERE last < ?");

  const read = (row: OrganisationRow): EnrolledOrganisation => readOrganisation(sodium, row);
  const isPracticeOver = (): boolean => practiceOver.get() !== 0;
  const isOffered = ({ profile }: EnrolledOrganisation): boolean => !profile.practice || !isPracticeOver();
  const find = (id: OrganisationId): EnrolledOrganisation | null => {
    const row = one.get(id);
    return row === undefined ? null : read(row);
  };
  if (production) endPractice.run();
  return {
    list: () => all.all().map(read),
    ids: () => ids.all(),
    find,
    isPracticeOver,
    offered: () => all.all().map(read).filter(isOffered),
    findOffered: (id) => {
      const organisation = find(id);
      return organisation !== null && isOffered(organisation) ? organisation : null;
    },
    certificateFor: (id, today) => {
      const usable = weeks.all(id).filter((week) => coversDay(week, today));
      const best = usable.find(({ first, last }) => first <= today && today <= last) ?? usable[0];
      return best === undefined ? null : readEnvelope(best.envelope);
    },
    store: database.transaction(
      ({ organisation, profile, certificates }: VerifiedPublication, otherWeeks: OtherWeeks) => {
        const known = new Map(
          weeks.all(organisation).map(({ envelope, first }) => [first, readEnvelope(envelope).payload]),
        );
        const isOther = ({ content, envelope }: VerifiedPublication["certificates"][number]): boolean => {
          const before = known.get(content.first);
          known.set(content.first, envelope.payload);
          return before !== undefined && !equalBytes(before, envelope.payload);
        };
        if (otherWeeks === "refuse" && certificates.some(isOther)) return "conflict";
        if (profile !== null) {
          const { practice, serial } = profile.content;
          putProfile.run(organisation, practice ? 1 : 0, serial, encodeEnvelope(profile.envelope));
          // What was sent to a real one must never be followed by a place that looks like it and that anybody can read.
          if (!practice) endPractice.run();
        }
        for (const { envelope, content } of certificates) {
          putCertificate.run(organisation, content.first, content.last, encodeEnvelope(envelope));
        }
        return "stored";
      },
    ),
    remove: database.transaction((id: OrganisationId) => {
      if ((kept.get(id) ?? 0) > 0) return "has_submissions";
      return drop.run(id).changes > 0 ? "removed" : "unknown";
    }),
    dropCertificates: (before) => dropOld.run(before).changes,
  };
}

function readEnvelope(bytes: Uint8Array): UntrustedEnvelope {
  const envelope = parseEnvelope(bytes);
  if (!envelope.ok) throw new StorageError("storage.card_damaged");
  return envelope.value;
}

// Verified again at each reading: a changed database does not give anybody another desk key.
function readOrganisation(sodium: Sodium, row: OrganisationRow): EnrolledOrganisation {
  const envelope = readEnvelope(row.profile);
  const claimed = readUnverifiedPayload(PROFILE, envelope);
  const profile = claimed.ok ? verifyEnvelope(sodium, PROFILE, claimed.value.root, envelope) : claimed;
  if (!profile.ok) throw new StorageError("storage.card_damaged");
  return { id: row.id, envelope, profile: profile.value };
}
