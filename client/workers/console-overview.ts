import { contradictedIn, toldOfCase } from "../../shared/casework/consent/contradicted-agreements.ts";
import { instancesOf } from "../../shared/casework/export-bundle.ts";
import { lastDaySeen } from "../../shared/casework/intake.ts";
import { isContested, isUnchecked, standingOf } from "../../shared/casework/letter-standing.ts";
import { canLetterGo, isUntouched } from "../../shared/casework/remove-case.ts";
import { heldLetters, readyReceipts } from "../../shared/casework/saved-files.ts";
import { firstDayOf, isSealedFile, lettersOf, replyKeysOf } from "../../shared/casework/case.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import type { VaultOwner } from "../../shared/casework/vault-owner.ts";
import type { Passphrase } from "../../shared/crypto/scrypt-stanza.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, Sha256Hex } from "../../shared/protocol/id.ts";
import { filesOf } from "../../shared/protocol/kept-document.ts";
import type { Profile } from "../../shared/protocol/profile.ts";
import type { Vault, VaultCase, VaultLetter } from "../../shared/protocol/vault.ts";
import type { BundlesAtHand } from "./console-evidence.ts";
import type {
  CaseSummary,
  CaseView,
  FileView,
  LetterView,
  OrganisationSummary,
  OutgoingView,
  Saving,
  VaultView,
} from "./console-views.ts";
import type { HeldUpdateView } from "./updates-views.ts";

/** A vault in memory. It is never changed: every step makes another one. */
export interface OpenVault {
  readonly bundles: BundlesAtHand;
  /** The day that a person has called right although the vault makes it unlikely. */
  readonly confirmedDay: Day | null;
  /** True when a bundle was imported since the vault was opened: only then keys may be erased (PROTOCOL.md §9.3). */
  readonly hasImported: boolean;
  readonly organisation: OrganisationSummary;
  readonly passphrase: Passphrase;
  /** What is shown of the update that it holds: made anew whenever that is another one. */
  readonly update: HeldUpdateView | null;
  /** Of the vault, as it is signed. */
  readonly profile: Profile;
  /** The last one that was given out as a file, or read from one, and the hash of that file. */
  readonly saved: {
    readonly file: Sha256Hex;
    readonly isChecked: boolean;
    /** What it is called, if it was given out. */
    readonly name: string | null;
    readonly vault: Vault;
  } | null;
  readonly vault: Vault;
}

/** Whether a file holds what is in memory. */
export function savingOf({ saved, vault }: OpenVault): Saving {
  if (saved?.vault !== vault) return "unsaved";
  return saved.isChecked ? "checked" : "handed_over";
}

/** What is shown of an organisation. */
export async function viewOrganisation({ id, profile }: VaultOwner): Promise<OrganisationSummary> {
  const { expires, languages, names, policy, practice, regions, rhythm } = profile;
  return {
    expires,
    fingerprint: await fingerprintOf(id),
    id,
    languages,
    names,
    policy,
    practice,
    regions,
    rhythm,
  };
}

/** What is shown of a vault, but for its organisation, its update and whether it is saved. */
export function viewVault(vault: Vault): Omit<VaultView, "organisation" | "savedAs" | "saving" | "update"> {
  const cases = vault.cases.map(summarizeCase).sort(byNewest);
  const keysUntil = vault.intake.reduce<Day | null>((last, week) => laterDay(last, week.last), null);
  return { cases, keysUntil, lastSeen: lastDaySeen(vault), outgoing: viewOutgoing(vault), saves: vault.saves };
}

/** What is shown of one case, and which of its files can be read. */
export function viewCase({ bundles, vault }: Pick<OpenVault, "bundles" | "vault">, each: VaultCase): CaseView {
  const held = new Set(heldLetters(vault, each.instance).map(({ submission }) => submission));
  const told = toldOfCase(each.letters, null);
  return {
    ...summarizeCase(each),
    // Sorting keeps the order of arrival among letters of one day.
    letterList: [...each.letters].sort(byDay).map((item) => ({
      ...viewLetter(item, each.instance, bundles),
      continuity: standingOf(each, item),
      contradicted: contradictedIn(item.letter.answers, told),
      held: held.has(item.letter.submission),
      removable: canLetterGo(each, item),
    })),
    manyInstances: instancesOf(vault).length > 1,
    nextSequence: replyKeysOf(each) === null ? null : each.replies.length,
    replyList: each.replies.map(({ day, language, sequence, text }) => ({ day, language, sequence, text })),
  };
}

function summarizeCase(each: VaultCase): CaseSummary {
  const first = firstDayOf(each);
  const newest = [...each.letters, ...each.replies].reduce<Day>((last, { day }) => laterDay(last, day), first);
  return {
    case: each.case,
    contested: isContested(each),
    erasure: each.letters.some(({ letter }) => letter.type === "erasure"),
    files: each.letters.reduce((sum, item) => sum + countFiles(item), 0),
    first,
    instance: each.instance,
    letters: each.letters.length,
    newest,
    replies: each.replies.length,
    sealed: isSealedFile(each),
    untouched: isUntouched(each),
    unchecked: isUnchecked(each),
    unproven: each.letters.some((item) => standingOf(each, item) === "unproven"),
    withdrawn: each.letters.some(({ letter }) => letter.type === "withdrawal"),
  };
}

function viewLetter(
  { day, letter, saved }: VaultLetter,
  instance: InstanceId,
  bundles: BundlesAtHand,
): Omit<LetterView, "continuity" | "contradicted" | "held" | "removable"> {
  const { answers, language, submission, text, type } = letter;
  const files: readonly FileView[] = filesOf(letter).map(({ name, size, type: mediaType }, place) => ({
    name,
    kept: saved.includes(place)
      ? "saved"
      : bundles.wasHandedOver({ index: place, instance, submission })
        ? "handed_over"
        : "in_bundle",
    size,
    type: mediaType,
  }));
  const bundleAtHand = bundles.has({ instance, submission });
  return { answers, bundleAtHand, day, files, instance, language, submission, text, type };
}

function viewOutgoing(vault: Vault): readonly OutgoingView[] {
  return instancesOf(vault).map((instance) => {
    const letters = lettersOf(vault, instance);
    const receipts = readyReceipts(vault, instance);
    return {
      held: heldLetters(vault, instance),
      instance,
      receiptFiles: receipts.reduce((sum, each) => sum + countFiles(letters.get(each.submission)?.found), 0),
      receipts: receipts.length,
      replies: vault.cases
        .filter((each) => each.instance === instance)
        .reduce((sum, each) => sum + each.replies.filter(({ slot }) => slot !== null).length, 0),
    };
  });
}

function countFiles(item: VaultLetter | undefined): number {
  return item === undefined ? 0 : filesOf(item.letter).length;
}

function byNewest(a: CaseSummary, b: CaseSummary): number {
  if (a.newest !== b.newest) return a.newest < b.newest ? 1 : -1;
  return a.case < b.case ? -1 : 1;
}

function byDay(a: VaultLetter, b: VaultLetter): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? -1 : 1;
}

function laterDay(a: Day | null, b: Day): Day {
  return a === null || a < b ? b : a;
}
