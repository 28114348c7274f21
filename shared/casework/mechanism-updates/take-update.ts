import { equalBytes, failure, ok, type Result } from "../../bytes/index.ts";
import { changesBetween, type MechanismChange } from "../../mechanisms/dataset-changes.ts";
import { RELEASED, type Dataset } from "../../mechanisms/dataset-update.ts";
import { mechanismField } from "../../mechanisms/mechanism-field.ts";
import type { MechanismUpdates } from "../../protocol/mechanism-update.ts";
import type { Vault } from "../../protocol/vault.ts";
import type { Sodium } from "../../sodium/sodium.ts";
import { withEveryWork } from "../case-work.ts";
import { FIELD_NAMES } from "../record/field-names.ts";
import { withListed } from "../sending/confirm-contact.ts";
import { readHeldUpdate } from "./held-update.ts";
import { parseUpdateFile, type SignedUpdate, type UpdateFileError } from "./update-file.ts";

/** An update that may be taken, once a person has looked at what it changes. */
export interface OfferedUpdate {
  readonly signed: SignedUpdate;
  /** True when the organisation has taken none before: then the publisher's fingerprint is compared first, and kept from then on. */
  readonly first: boolean;
  /** Against what is in force now. */
  readonly changes: readonly MechanismChange[];
}

/** Why an update may not be taken. */
export type OfferError = UpdateFileError | "update.other_publisher" | "update.not_newer";

type Holder = Pick<Vault, "mechanisms">;

const FIELD = mechanismField(FIELD_NAMES);

/**
 * Reads an update for this vault (PROTOCOL.md §3.8). Once one was taken, only its publisher's are read, and only newer ones: an older one
 * would bring back what was withdrawn.
 */
export function readUpdate(sodium: Sodium, vault: Holder, bytes: Uint8Array): Result<OfferedUpdate, OfferError> {
  const signed = parseUpdateFile(sodium, bytes);
  if (!signed.ok) return signed;
  const pinned = vault.mechanisms;
  if (pinned !== null) {
    if (!equalBytes(pinned.publisher, signed.value.publisher)) return failure("update.other_publisher");
    if (!isNewer(sodium, signed.value, pinned)) return failure("update.not_newer");
  }
  const changes = changesBetween(mechanismsOf(sodium, vault), signed.value.dataset, FIELD);
  return ok({ signed: signed.value, first: pinned === null, changes });
}

/**
 * The vault with an update that was offered to it. What was in force until now, and what is from now on, is noted with every contact that
 * somebody has looked up: what a later update takes out of it counts no more, also if it was not in the data when they looked.
 *
 * @throws RangeError for one that was offered to another vault, or before a newer one
 */
export function acceptUpdate<V extends Holder & Pick<Vault, "cases">>(
  sodium: Sodium,
  vault: V,
  { signed }: OfferedUpdate,
): V {
  const { mechanisms } = vault;
  const isOther = mechanisms !== null && !equalBytes(mechanisms.publisher, signed.publisher);
  if (isOther || (mechanisms !== null && !isNewer(sodium, signed, mechanisms))) {
    throw new RangeError("the update was not offered to this vault");
  }
  const before = mechanismsOf(sodium, vault);
  const noted = withEveryWork(vault, (work) => withListed(withListed(work, before), signed.dataset));
  return { ...noted, mechanisms: { publisher: signed.publisher, update: signed.update } };
}

/** What the vault would know otherwise if it held no update: what is withdrawn comes back, and what was added goes. */
export function changesByForgetting(sodium: Sodium, vault: Holder): readonly MechanismChange[] {
  return changesBetween(mechanismsOf(sodium, vault), RELEASED, FIELD);
}

/**
 * The vault without its update and without its publisher (PROTOCOL.md §3.8): the release counts, and the next update to be taken is a first
 * one, whoever's it is.
 */
export function forgetUpdates<V extends Holder>(vault: V): V {
  return { ...vault, mechanisms: null };
}

function isNewer(sodium: Sodium, { content }: SignedUpdate, held: MechanismUpdates): boolean {
  const { serial } = readHeldUpdate(sodium, held);
  return serial === null || serial < content.serial;
}

/** What is known of mechanisms in this vault: what came with the release, and whatever of its update fits that. */
export function mechanismsOf(sodium: Sodium, { mechanisms }: Holder): Dataset {
  return mechanisms === null ? RELEASED : readHeldUpdate(sodium, mechanisms).dataset;
}
