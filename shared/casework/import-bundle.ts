import { type ByteSource, failure, ok, type Result } from "../bytes/index.ts";
import type { UnwrapFileKey } from "../crypto/age-open.ts";
import { instanceIdOf } from "../crypto/derived-id.ts";
import { isFiled } from "../crypto/filed-letter.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { openSubmission as openSealed, type LetterPlace, type OpenedSubmission } from "../crypto/letter-open.ts";
import type { CollectedBundle, CollectedSubmissionParts } from "../protocol/collected-bundle.ts";
import { daysBetween, type Day } from "../protocol/day.ts";
import type { CaseId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import type { KeptDocument } from "../protocol/kept-document.ts";
import { evidenceOf } from "../protocol/letter.ts";
import { CLOCK_TOLERANCE_DAYS } from "../protocol/limits.ts";
import type { Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { lettersOf, type LetterInCase } from "./case.ts";
import { checkEvidence } from "./evidence-reader.ts";
import { IntakeIdentities } from "./intake-identities.ts";
import { keepFile } from "./kept-file.ts";
import { standingOf, type LetterStanding } from "./letter-standing.ts";
import { VaultRegister, type OpenedLetter } from "./vault-register.ts";

/** What became of one submission of a bundle. */
export type ImportOutcome = { readonly submission: SubmissionId } & (
  | { readonly outcome: "imported"; readonly case: CaseId; readonly continuity: LetterStanding }
  | { readonly outcome: "known"; readonly case: CaseId; readonly continuity: LetterStanding }
  | { readonly outcome: "refused"; readonly code: string }
);

/** What became of a submission, before it is known what the others prove of it. */
type Taken =
  | { readonly outcome: "imported" | "known"; readonly submission: SubmissionId }
  | { readonly outcome: "refused"; readonly submission: SubmissionId; readonly code: string };

/** A vault after an import, and what became of each submission, sorted by submission. */
export interface Imported {
  readonly outcomes: readonly ImportOutcome[];
  readonly vault: Vault;
}

/** A bundle on a stick, and its outline. */
export interface BundleOnDisk {
  readonly bundle: CollectedBundle;
  readonly source: ByteSource;
}

/** What an import needs to know besides the vault and the bundle. */
export interface ImportContext {
  /** Called with the number of submissions that were read, and of all. */
  readonly onProgress: (done: number, all: number) => void;
  readonly organisation: OrganisationId;
  readonly sodium: Sodium;
  readonly today: Day;
}

/** Why a whole bundle was refused. */
export type ImportError = "bundle.other_organisation" | "bundle.dated_ahead" | "bundle.malformed";

/**
 * Opens every submission of a bundle and puts what is whole into the vault (PROTOCOL.md §4.6, §4.11, §8.2). A submission for whose letter the
 * instance has not signed is refused: anybody can seal one, and whoever carries the bundle can put it in the genuine one's place. One
 * whose letter or evidence is not authentic to the last byte is refused and gets no receipt, so that the instance keeps it; the same when the vault
 * would become too full (`vault.full`). A bundle with a day after tomorrow is refused whole: somebody wrote it who was not the
 * instance, or the clock here is slow, and the receipts would be dated back.
 */
export async function importBundle(
  context: ImportContext,
  vault: Vault,
  { bundle, source }: BundleOnDisk,
): Promise<Result<Imported, ImportError>> {
  if (bundle.manifest.organisation !== context.organisation) return failure("bundle.other_organisation");
  if ((await instanceIdOf(bundle.manifest.key)) !== bundle.manifest.instance) return failure("bundle.malformed");
  if (isDatedAhead(bundle, context.today)) return failure("bundle.dated_ahead");
  const identities = new IntakeIdentities(context.sodium, vault);
  const register = new VaultRegister(context.sodium, vault);
  const taken: Taken[] = [];
  for (const parts of bundle.submissions) {
    const letter = await openSubmission(
      context,
      identities.likelyFirst(parts.submission.day),
      { bundle, source },
      parts,
    );
    const { id: submission } = parts.submission;
    // Right away, so that a bundle of large letters is not held twice.
    taken.push(
      letter.ok ? await take(context, register, letter.value) : { outcome: "refused", submission, code: letter.code },
    );
    context.onProgress(taken.length, bundle.submissions.length);
  }
  const after = register.vault();
  return ok({ outcomes: outcomesOf(taken, lettersOf(after, bundle.manifest.instance)), vault: after });
}

function isDatedAhead({ manifest }: CollectedBundle, today: Day): boolean {
  const days = [manifest.created, ...manifest.submissions.map(({ day }) => day)];
  return days.some((day) => daysBetween(today, day) > CLOCK_TOLERANCE_DAYS);
}

// A report proves letters that came before it in the bundle, too: what is known of them is known at the end.
function outcomesOf(
  taken: readonly Taken[],
  letters: ReadonlyMap<SubmissionId, LetterInCase>,
): readonly ImportOutcome[] {
  return taken.map((item) => {
    if (item.outcome === "refused") return item;
    const { outcome, submission } = item;
    const letter = letters.get(submission);
    if (letter === undefined) throw new TypeError("a letter that was taken in is not in the vault");
    return { outcome, submission, case: letter.in.case, continuity: standingOf(letter.in, letter.found) };
  });
}

async function openSubmission(
  { organisation, sodium }: ImportContext,
  identities: readonly UnwrapFileKey[],
  { bundle, source }: BundleOnDisk,
  { letter: member, segments, submission }: CollectedSubmissionParts,
): Promise<Result<OpenedLetter, string>> {
  const { instance, key } = bundle.manifest;
  const { day, id, receipt } = submission;
  const file = await source.read(member.offset, member.size);
  const sealed = await sha256Hex(file);
  const filed = { day, instance, letter: sealed, organisation, submission: id };
  if (!isFiled(sodium, key, filed, receipt)) return failure("letter.not_filed");
  const place = { instance, organisation, submission: id };
  const opened = await openSealed(sodium, identities, place, file);
  if (!opened.ok) return opened;
  const document = await documentOf(sodium, place, opened.value);
  const evidence = document.type === "sealed" ? null : evidenceOf(document);
  if ((evidence?.segments ?? 0) !== submission.segments) return failure("evidence.misplaced");
  if (evidence !== null) {
    const checked = await checkEvidence({ evidence, segments, source, submission: id });
    if (!checked.ok) return checked;
  }
  return ok({ day, letter: document, sealed });
}

async function documentOf(sodium: Sodium, place: LetterPlace, opened: OpenedSubmission): Promise<KeptDocument> {
  if (opened.is === "letter") return opened.letter;
  const file = await keepFile(place, opened);
  sodium.wipe(opened.plaintext);
  sodium.wipe(opened.fileKey);
  return file;
}

async function take({ today }: ImportContext, register: VaultRegister, opened: OpenedLetter): Promise<Taken> {
  const { letter, sealed } = opened;
  const { instance, submission } = letter;
  const known = register.find(instance, submission);
  // The instance has signed for both: it is not to be trusted, and which one is genuine, only people can tell.
  if (known !== null && known.sealed !== sealed) return { outcome: "refused", submission, code: "submission.conflict" };
  const added = known === null ? await register.add(opened) : ok(null);
  if (!added.ok) return { outcome: "refused", submission, code: added.code };
  register.receive({ day: today, instance, letter: sealed, submission });
  return { outcome: known === null ? "imported" : "known", submission };
}
