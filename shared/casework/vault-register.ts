import { isProvenLetter } from "../crypto/followup-mac.ts";
import { failure, ok, type Result } from "../bytes/index.ts";
import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { KeptDocument } from "../protocol/kept-document.ts";
import type { FollowupMacKey, ReplyKeys } from "../protocol/letter.ts";
import {
  CASES_MOST,
  LETTERS_PER_CASE,
  vaultLetterBytes,
  type Continuity,
  type PendingReceipt,
  type Vault,
  type VaultCase,
  type VaultLetter,
} from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { replyKeysOf } from "./case.ts";
import { CASE_AND_RECEIPT_BYTES, hasRoomForLetters, newestReceipts, vaultBytes } from "./vault-room.ts";

/** Why a letter was not put into a case. */
export type AddLetterError = "case.full" | "vault.full";

/** A letter that was opened, before its place in a case is known. */
export type OpenedLetter = Omit<VaultLetter, "continuity" | "saved">;

/** Where a letter is, and the hash of its sealed form. */
export type KnownLetter = Pick<VaultLetter, "sealed"> & { readonly case: CaseId };

type CaseDraft = Omit<VaultCase, "letters"> & { readonly letters: VaultLetter[] };

/**
 * A vault that takes letters one after the other. Strangers decide how many there are: however many it holds, each takes the time of
 * that letter alone.
 */
export class VaultRegister {
  readonly #before: Vault;
  readonly #sodium: Sodium;
  readonly #cases = new Map<string, CaseDraft>();
  readonly #grown = new Set<string>();
  readonly #letters = new Map<string, KnownLetter>();
  readonly #receipts = new Map<string, PendingReceipt>();
  #bytes: number;
  #hasNewReceipt = false;

  constructor(sodium: Sodium, before: Vault) {
    this.#before = before;
    this.#sodium = sodium;
    this.#bytes = vaultBytes(before);
    for (const each of before.cases) {
      this.#cases.set(nameOf(each.instance, each.case), { ...each, letters: [...each.letters] });
      for (const item of each.letters) this.#learnLetter(item);
    }
    for (const each of before.receipts) this.#receipts.set(nameOf(each.instance, each.submission), each);
  }

  find(instance: InstanceId, submission: SubmissionId): KnownLetter | null {
    return this.#letters.get(nameOf(instance, submission)) ?? null;
  }

  /**
   * Puts a letter into its case, or begins one (PROTOCOL.md §4.8). A letter that cannot be proven is kept and marked; and so is every
   * first letter of a case: its keys are those of the case, but whoever has found the codename has them too, and who comes first
   * must not keep the genuine one out.
   */
  async add(opened: OpenedLetter): Promise<Result<null, AddLetterError>> {
    const { letter } = opened;
    const { instance } = letter;
    const name = nameOf(instance, letter.case);
    const known = this.#cases.get(name);
    const draft = known ?? { case: letter.case, instance, letters: [], notes: "", replies: [], work: null };
    const keys = replyKeysOf(draft);
    // Somebody who floods a case, or begins many, must not make the vault one that cannot be saved.
    if (draft.letters.length >= LETTERS_PER_CASE) return failure("case.full");
    if (known === undefined && this.#cases.size >= CASES_MOST) return failure("vault.full");
    const bytes = this.#bytes + vaultLetterBytes({ ...opened, continuity: "unproven" }) + CASE_AND_RECEIPT_BYTES;
    if (!hasRoomForLetters(bytes)) return failure("vault.full");
    await this.#put(opened, draft, keys);
    this.#bytes = bytes;
    this.#cases.set(name, draft);
    this.#grown.add(name);
    return ok(null);
  }

  /** Takes a receipt in place of an earlier one for the same submission. */
  receive(receipt: PendingReceipt): void {
    const name = nameOf(receipt.instance, receipt.submission);
    const present = this.#receipts.get(name);
    if (present?.day === receipt.day && present.letter === receipt.letter) return;
    this.#hasNewReceipt = true;
    // The newest is the last.
    this.#receipts.delete(name);
    this.#receipts.set(name, receipt);
  }

  /** The vault with everything that was taken in; the same one as before when that was nothing. */
  vault(): Vault {
    const before = this.#before;
    if (this.#grown.size === 0 && !this.#hasNewReceipt) return before;
    const unchanged = new Map(before.cases.map((each) => [nameOf(each.instance, each.case), each]));
    const cases = [...this.#cases].map(([name, draft]) =>
      this.#grown.has(name) ? { ...draft, letters: [...draft.letters] } : (unchanged.get(name) ?? draft),
    );
    return { ...before, cases, receipts: newestReceipts([...this.#receipts.values()]) };
  }

  async #put({ letter, ...origin }: OpenedLetter, draft: CaseDraft, keys: ReplyKeys | null): Promise<void> {
    const macKey = letter.type === "report" ? letter.reply.macKey : keys?.macKey;
    const item = { ...origin, continuity: await this.#continuity(letter, macKey), letter, saved: [] };
    // The first one brings the key that proves the others, which came before it.
    if (letter.type === "report" && keys === null) {
      for (const [place, other] of draft.letters.entries()) {
        draft.letters[place] = { ...other, continuity: await this.#continuity(other.letter, macKey) };
      }
    }
    // First letters come first, however the bundle was sorted; and a sealed file, before what others may have sent to its case.
    if (letter.type === "report" || letter.type === "sealed") draft.letters.unshift(item);
    else draft.letters.push(item);
    this.#learnLetter(item);
  }

  async #continuity(letter: KeptDocument, macKey: FollowupMacKey | undefined): Promise<Continuity> {
    if (letter.type === "report") return "first";
    if (letter.type === "sealed") return "unproven";
    return macKey !== undefined && (await isProvenLetter(this.#sodium, macKey, letter)) ? "proven" : "unproven";
  }

  #learnLetter({ letter, sealed }: VaultLetter): void {
    this.#letters.set(nameOf(letter.instance, letter.submission), { case: letter.case, sealed });
  }
}

function nameOf(instance: InstanceId, id: CaseId | SubmissionId): string {
  return `${instance} ${id}`;
}
