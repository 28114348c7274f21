import { failure, ok, type Result } from "../bytes/index.ts";
import type { UnwrapFileKey } from "../crypto/age-open.ts";
import { instanceIdOf } from "../crypto/derived-id.ts";
import { isFiled } from "../crypto/filed-letter.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { parseIdentity } from "../crypto/identity.ts";
import { openLetter } from "../crypto/letter-open.ts";
import { coversDay } from "../protocol/certificate.ts";
import type { CollectedBundle, CollectedSubmissionParts } from "../protocol/collected-bundle.ts";
import { daysBetween, type Day } from "../protocol/day.ts";
import type { CaseId, InstanceId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import type { Evidence } from "../protocol/evidence.ts";
import type { Letter } from "../protocol/letter.ts";
import { CLOCK_TOLERANCE_DAYS, VAULT_LARGEST_BYTES } from "../protocol/limits.ts";
import type { ByteSource } from "../protocol/tar.ts";
import { vaultBytes, vaultLetterBytes, type PendingReceipt, type Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { addLetter, findLetter, type OpenedLetter } from "./case.ts";
import { checkEvidence } from "./evidence-reader.ts";
import { standingOf, type LetterStanding } from "./letter-standing.ts";

/** How much of the largest vault an import may fill. */
const LETTERS_SHARE = 0.6;
/** A case without letters and a receipt, encoded: never longer than this. */
const CASE_AND_RECEIPT_BYTES = 1024;

/** What became of one submission of a bundle. */
export type ImportOutcome = { readonly submission: SubmissionId } & (
  | { readonly outcome: "imported"; readonly case: CaseId; readonly continuity: LetterStanding }
  | { readonly outcome: "known"; readonly case: CaseId; readonly continuity: LetterStanding }
  | { readonly outcome: "refused"; readonly code: string }
);

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
 * Opens every submission of a bundle and puts what is whole into the vault (PROTOCOL.md §4.6, §8.2). A submission for whose letter the
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
  const outcomes: ImportOutcome[] = [];
  let current: SizedVault = { bytes: vaultBytes(vault), vault };
  for (const parts of bundle.submissions) {
    const identities = intakeIdentities(context.sodium, vault, parts.submission.day);
    const letter = await openSubmission(context, identities, { bundle, source }, parts);
    if (letter.ok) {
      // Right away, so that a bundle of large letters is not held twice.
      const added = await addOpened(context, current, letter.value);
      outcomes.push(added.outcome);
      current = added.into;
    } else outcomes.push({ outcome: "refused", submission: parts.submission.id, code: letter.code });
    context.onProgress(outcomes.length, bundle.submissions.length);
  }
  const { instance } = bundle.manifest;
  return ok({ outcomes: outcomes.map((each) => withStanding(current.vault, instance, each)), vault: current.vault });
}

function isDatedAhead({ manifest }: CollectedBundle, today: Day): boolean {
  const days = [manifest.created, ...manifest.submissions.map(({ day }) => day)];
  return days.some((day) => daysBetween(today, day) > CLOCK_TOLERANCE_DAYS);
}

// A report proves letters that came before it in the bundle, too.
function withStanding(vault: Vault, instance: InstanceId, item: ImportOutcome): ImportOutcome {
  if (item.outcome === "refused") return item;
  const letter = findLetter(vault, { instance, submission: item.submission });
  return letter === null ? item : { ...item, continuity: standingOf(letter.in, letter.found) };
}

// The week of the day that the bundle names comes first: a hint that saves trying all keys, which takes seconds without a JIT.
function intakeIdentities(sodium: Sodium, vault: Vault, day: Day): readonly UnwrapFileKey[] {
  const likely = vault.intake.filter((week) => coversDay(week, day));
  const others = vault.intake.filter((week) => !coversDay(week, day));
  return [...likely, ...others].flatMap((week) =>
    week.identities.flatMap((text) => {
      const identity = parseIdentity(sodium, text);
      return identity.ok ? [identity.value] : [];
    }),
  );
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
  const letter = await openLetter(sodium, identities, { instance, organisation, submission: id }, file);
  if (!letter.ok) return letter;
  const evidence = evidenceOf(letter.value);
  if ((evidence?.segments ?? 0) !== submission.segments) return failure("evidence.misplaced");
  if (evidence !== null) {
    const checked = await checkEvidence({ evidence, segments, source, submission: id });
    if (!checked.ok) return checked;
  }
  return ok({ day, letter: letter.value, sealed });
}

/** What a letter says of its evidence, if it is of a kind that can have any. */
export function evidenceOf(letter: Letter): Evidence | null {
  return letter.type === "withdrawal" ? null : letter.evidence;
}

/** A vault, and about how long its encoding is. */
interface SizedVault {
  readonly bytes: number;
  readonly vault: Vault;
}

async function addOpened(
  { sodium, today }: ImportContext,
  { bytes, vault }: SizedVault,
  opened: OpenedLetter,
): Promise<{ readonly outcome: ImportOutcome; readonly into: SizedVault }> {
  const { instance, submission } = opened.letter;
  const receipt = { day: today, instance, letter: opened.sealed, submission };
  const refuse = (code: string): Awaited<ReturnType<typeof addOpened>> => ({
    outcome: { outcome: "refused", submission, code },
    into: { bytes, vault },
  });
  const known = findLetter(vault, opened.letter);
  if (known !== null) {
    // The instance has signed for both: it is not to be trusted, and which one is genuine, only people can tell.
    if (known.found.sealed !== opened.sealed) return refuse("submission.conflict");
    const { found, in: its } = known;
    const outcome = { outcome: "known", submission, case: its.case, continuity: found.continuity } as const;
    return { outcome, into: { bytes, vault: withReceipt(vault, receipt) } };
  }
  const grown = bytes + vaultLetterBytes({ ...opened, continuity: "unproven" }) + CASE_AND_RECEIPT_BYTES;
  // Strangers may fill this much of a vault and no more: the rest is for replies and notes, and it has to be savable.
  if (grown > LETTERS_SHARE * VAULT_LARGEST_BYTES) return refuse("vault.full");
  const added = await addLetter(sodium, vault, opened);
  if (!added.ok) return refuse(added.code);
  const { continuity } = added.value;
  const outcome = { outcome: "imported", submission, case: opened.letter.case, continuity } as const;
  return { outcome, into: { bytes: grown, vault: withReceipt(added.value.vault, receipt) } };
}

function withReceipt(vault: Vault, receipt: PendingReceipt): Vault {
  const { instance, submission } = receipt;
  const others = vault.receipts.filter((each) => each.instance !== instance || each.submission !== submission);
  return { ...vault, receipts: [...others, receipt] };
}
