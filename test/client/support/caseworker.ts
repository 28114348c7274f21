import { createEvidenceReader } from "../../../shared/casework/evidence-reader.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { concatBytes, copyBytes, type Bytes } from "../../../shared/bytes/index.ts";
import { parseIdentity } from "../../../shared/crypto/identity.ts";
import { openLetter } from "../../support/open-letter.ts";
import { sealReply } from "../../../shared/crypto/reply-seal.ts";
import { slotAddress } from "../../../shared/crypto/slot-address.ts";
import type { Sha256Hex, SubmissionId } from "../../../shared/protocol/id.ts";
import { evidenceOf, type Letter, type Report } from "../../../shared/protocol/letter.ts";
import { SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { NO_PREVIOUS } from "../../../shared/protocol/reply.ts";
import { parseSealedSlot } from "../../../shared/protocol/sealed-letter.ts";
import type { TestServer } from "../../server/support/test-server.ts";

/** A letter as its organisation reads it, with the bytes of its files. */
export interface OpenedSubmission {
  readonly submission: SubmissionId;
  readonly letter: Letter;
  readonly files: readonly { readonly name: string; readonly content: Bytes }[];
}

/** Opens everything that waits for an organisation, with the keys of its vault. @throws Error when anything is not whole */
export async function openWaiting(
  { instance }: TestServer,
  organisation: NewOrganisation,
): Promise<readonly OpenedSubmission[]> {
  const { sodium, submissions } = instance;
  const identities = organisation.vault.intake.flatMap((week) =>
    week.identities.map((text) => {
      const identity = parseIdentity(sodium, text);
      if (!identity.ok) throw new Error(identity.code);
      return identity.value;
    }),
  );
  return await Promise.all(
    submissions.waiting(organisation.id, null).map(async ({ id, segments }) => {
      const place = { instance: instance.id, organisation: organisation.id, submission: id };
      const content = submissions.letterContent(id) ?? new Uint8Array(0);
      const letter = await openLetter(sodium, identities, place, copyBytes(content));
      if (!letter.ok) throw new Error(letter.code);
      const evidence = evidenceOf(letter.value);
      const sealed = {
        segments: { name: "segments", offset: 0, size: segments * SEGMENT_SEALED_BYTES },
        source: { size: segments * SEGMENT_SEALED_BYTES, read: submissions.evidence.bind(null, id) },
        submission: id,
      };
      const files = [];
      for (const file of evidence?.files ?? []) {
        const pieces: Bytes[] = [];
        if (evidence === null) break;
        const reader = await createEvidenceReader({ ...sealed, evidence });
        const read = await reader.read(file, (piece) => void pieces.push(piece));
        if (!read.ok) throw new Error(read.code);
        files.push({ name: file.name, content: concatBytes(...pieces) });
      }
      return { submission: id, letter: letter.value, files };
    }),
  );
}

/** What of a reply a test may spoil. */
export interface ReplyTwist {
  readonly previous?: Sha256Hex;
  /** Who signs it, instead of the organisation. */
  readonly signedBy?: NewOrganisation;
}

/** Puts a reply to a report into its slot, and gives what the next reply names as `previous`. */
export async function reply(
  { instance }: TestServer,
  organisation: NewOrganisation,
  report: Report,
  sequence: number,
  text: string,
  { previous = NO_PREVIOUS, signedBy = organisation }: ReplyTwist = {},
): Promise<Sha256Hex> {
  const sealed = await sealReply(instance.sodium, signedBy.vault.organisation.reply, report.reply.publicKey, {
    case: report.case,
    day: instance.today(),
    instance: instance.id,
    language: "en",
    organisation: organisation.id,
    previous,
    sequence,
    text,
  });
  if (!sealed.ok) throw new Error(sealed.code);
  const slot = parseSealedSlot(sealed.value.slot);
  if (!slot.ok) throw new Error(slot.code);
  instance.slots.write(await slotAddress({ case: report.case, slotKey: report.reply.slotKey }, sequence), slot.value);
  return sealed.value.payload;
}
