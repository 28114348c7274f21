import { failure, ok, type Result } from "../bytes/index.ts";
import type { UnwrapFileKey } from "../crypto/age-open.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { parseIdentity } from "../crypto/identity.ts";
import { openLetter } from "../crypto/letter-open.ts";
import { coversDay } from "../protocol/certificate.ts";
import type { CollectedBundle, CollectedSubmissionParts } from "../protocol/collected-bundle.ts";
import type { Day } from "../protocol/day.ts";
import type { CaseId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import type { Evidence } from "../protocol/evidence.ts";
import type { Letter } from "../protocol/letter.ts";
import type { ByteSource } from "../protocol/tar.ts";
import type { Continuity, PendingReceipt, Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { addLetter, findLetter, type OpenedLetter } from "./case.ts";
import { checkEvidence } from "./evidence-reader.ts";

/** What became of one submission of a bundle. */
export type ImportOutcome = { readonly submission: SubmissionId } & (
  | { readonly outcome: "imported"; readonly case: CaseId; readonly continuity: Continuity }
  | { readonly outcome: "known"; readonly case: CaseId }
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

/**
 * Opens every submission of a bundle and puts what is whole into the vault (PROTOCOL.md §4.6, §8.2). A submission whose letter or
 * evidence is not authentic to the last byte is refused and gets no receipt, so that the instance keeps it.
 */
export async function importBundle(
  context: ImportContext,
  vault: Vault,
  { bundle, source }: BundleOnDisk,
): Promise<Result<Imported, "bundle.other_organisation">> {
  if (bundle.manifest.organisation !== context.organisation) return failure("bundle.other_organisation");
  const opened: OpenedLetter[] = [];
  const outcomes: ImportOutcome[] = [];
  for (const parts of bundle.submissions) {
    const identities = intakeIdentities(context.sodium, vault, parts.submission.day);
    const letter = await openSubmission(context, identities, { bundle, source }, parts);
    if (letter.ok) opened.push(letter.value);
    else outcomes.push({ outcome: "refused", submission: parts.submission.id, code: letter.code });
    context.onProgress(opened.length + outcomes.length, bundle.submissions.length);
  }
  let current = vault;
  // First letters first: they bring the keys that prove the others.
  for (const letter of [...opened.filter(isReport), ...opened.filter((each) => !isReport(each))]) {
    const added = await addOpened(context, current, letter);
    outcomes.push(added.outcome);
    current = added.vault;
  }
  outcomes.sort((a, b) => (a.submission < b.submission ? -1 : 1));
  return ok({ outcomes, vault: current });
}

function isReport({ letter }: OpenedLetter): boolean {
  return letter.type === "report";
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
  const { instance } = bundle.manifest;
  const file = await source.read(member.offset, member.size);
  const letter = await openLetter(sodium, identities, { instance, organisation, submission: submission.id }, file);
  if (!letter.ok) return letter;
  const evidence = evidenceOf(letter.value);
  if ((evidence?.segments ?? 0) !== submission.segments) return failure("evidence.misplaced");
  if (evidence !== null) {
    const checked = await checkEvidence({ evidence, segments, source, submission: submission.id });
    if (!checked.ok) return checked;
  }
  return ok({ day: submission.day, letter: letter.value, sealed: await sha256Hex(file) });
}

/** What a letter says of its evidence, if it is of a kind that can have any. */
export function evidenceOf(letter: Letter): Evidence | null {
  return letter.type === "withdrawal" ? null : letter.evidence;
}

async function addOpened(
  { sodium, today }: ImportContext,
  vault: Vault,
  opened: OpenedLetter,
): Promise<{ readonly outcome: ImportOutcome; readonly vault: Vault }> {
  const { instance, submission } = opened.letter;
  const receipt = { day: today, instance, letter: opened.sealed, submission };
  const known = findLetter(vault, opened.letter);
  if (known !== null) {
    // Anybody can seal a letter under an id that they have seen. Which one is genuine, only people can tell.
    if (known.found.sealed !== opened.sealed) {
      return { outcome: { outcome: "refused", submission, code: "submission.conflict" }, vault };
    }
    return { outcome: { outcome: "known", submission, case: known.in.case }, vault: withReceipt(vault, receipt) };
  }
  const added = await addLetter(sodium, vault, opened);
  if (!added.ok) return { outcome: { outcome: "refused", submission, code: added.code }, vault };
  const { continuity } = added.value;
  const outcome = { outcome: "imported", submission, case: opened.letter.case, continuity } as const;
  return { outcome, vault: withReceipt(added.value.vault, receipt) };
}

function withReceipt(vault: Vault, receipt: PendingReceipt): Vault {
  const { instance, submission } = receipt;
  const others = vault.receipts.filter((each) => each.instance !== instance || each.submission !== submission);
  return { ...vault, receipts: [...others, receipt] };
}
