import { createHmac, timingSafeEqual } from "node:crypto";
import { tokenField, type Token } from "../../shared/api/documents.ts";
import { concatBytes, encodeHex, type Bytes } from "../../shared/bytes/index.ts";
import { addDays, dayOfTime, daysBetween, type Day } from "../../shared/protocol/day.ts";
import { idBytes, type OrganisationId, type SubmissionId } from "../../shared/protocol/id.ts";
import { KEY_BYTES, OPEN_SUBMISSION_DAYS } from "../../shared/protocol/limits.ts";
import type { Instance } from "../storage/instance.ts";

/** A submission of which nothing has come yet. */
export interface Begun {
  readonly organisation: OrganisationId;
  readonly segments: number;
  /** When it was begun. */
  readonly day: Day;
}

/**
 * Upload tokens (PROTOCOL.md §7.3). All that is known of a submission before its first byte is in its token, and nothing of it is kept:
 * a flood of begun ones takes no row, no file and no place of anybody's.
 */
export interface UploadTokens {
  readonly issue: (id: SubmissionId, begun: Begun) => Token;
  /** What was begun with this token for this id; null if it is not ours, too old, or its organisation is not here any more. */
  readonly read: (id: SubmissionId, token: Token) => Begun | null;
}

const NONCE_BYTES = 4;
const NUMBER_BYTES = 2;
const ORGANISATION_BYTES = 8;
const STAMP_BYTES: number = NONCE_BYTES + 2 * NUMBER_BYTES + ORGANISATION_BYTES;
const TAG_BYTES: number = KEY_BYTES - STAMP_BYTES;
/** The first of PROTOCOL.md §1.3; two bytes of days reach to the year 2179. */
const FIRST_DAY: Day = dayOfTime(Date.parse("2000-01-01T00:00:00Z"));

/** A token is nonce (4) ‖ segments (2) ‖ day (2) ‖ beginning of the organisation's id (8) ‖ tag (16) over these and the id. */
export function createUploadTokens({
  organisations,
  sodium,
  today,
  uploadKey,
}: Pick<Instance, "organisations" | "sodium" | "today" | "uploadKey">): UploadTokens {
  const tagOf = (id: SubmissionId, stamp: Bytes): Bytes =>
    new Uint8Array(createHmac("sha256", uploadKey).update(idBytes(id)).update(stamp).digest()).slice(0, TAG_BYTES);
  return {
    issue: (id, { day, organisation, segments }) => {
      const numbers = new DataView(new ArrayBuffer(2 * NUMBER_BYTES));
      numbers.setUint16(0, segments);
      numbers.setUint16(NUMBER_BYTES, daysBetween(FIRST_DAY, day));
      const stamp = concatBytes(
        sodium.randomBytes(NONCE_BYTES),
        new Uint8Array(numbers.buffer),
        idBytes(organisation).subarray(0, ORGANISATION_BYTES),
      );
      return tokenField.read(encodeHex(concatBytes(stamp, tagOf(id, stamp))));
    },
    read: (id, token) => {
      const bytes = idBytes(token);
      const stamp = bytes.slice(0, STAMP_BYTES);
      if (!timingSafeEqual(bytes.subarray(STAMP_BYTES), tagOf(id, stamp))) return null;
      const numbers = new DataView(stamp.buffer, NONCE_BYTES);
      const day = addDays(FIRST_DAY, numbers.getUint16(NUMBER_BYTES));
      if (daysBetween(day, today()) >= OPEN_SUBMISSION_DAYS) return null;
      const beginning = encodeHex(stamp.subarray(-ORGANISATION_BYTES));
      const [organisation, another] = organisations.ids().filter((each) => each.startsWith(beginning));
      if (organisation === undefined || another !== undefined) return null;
      return organisations.findOffered(organisation) === null
        ? null
        : { organisation, segments: numbers.getUint16(0), day };
    },
  };
}
