import { failure, ok } from "../../shared/bytes/index.ts";
import {
  acceptUpdate,
  forgetUpdates,
  readUpdate,
  type OfferedUpdate,
} from "../../shared/casework/mechanism-updates/take-update.ts";
import { fingerprintOf, type Fingerprint } from "../../shared/crypto/fingerprint.ts";
import { publisherIdOf } from "../../shared/crypto/publisher.ts";
import { UPDATE_FILE_LARGEST_BYTES } from "../../shared/protocol/mechanism-update.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { readBlob } from "../files/blob-source.ts";
import type { ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import type { OpenVault } from "./console-overview.ts";
import type { ConsoleSession } from "./console-session.ts";
import type { VaultView } from "./console-views.ts";
import { viewHeldUpdate } from "./held-update-view.ts";

/** What these say of other files is not what they say of this one. */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ["document.malformed", "update.malformed"],
  ["document.too_large", "update.malformed"],
  ["signature.invalid", "update.signature"],
]);

/** Updates of what is known of mechanisms: read, looked at, taken, forgotten. */
export class UpdatesWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;
  /** What was read last, and against what: bytes that nobody has looked at are never taken. */
  #offered: { readonly against: Vault["mechanisms"]; readonly reading: number; readonly update: OfferedUpdate } | null =
    null;
  #readings = 0;

  constructor(session: ConsoleSession, sodium: Sodium) {
    this.#session = session;
    this.#sodium = sodium;
  }

  async readUpdate({ file }: ConsoleInput<"readUpdate">): ConsoleAnswerLater<"readUpdate"> {
    this.#offered = null;
    const open = this.#session.open();
    if (!open.ok) return open;
    if (file.size > UPDATE_FILE_LARGEST_BYTES) return failure("update.malformed");
    const { vault } = open.value;
    const update = readUpdate(this.#sodium, vault, await readBlob(file));
    if (!update.ok) return failure(UNREADABLE.get(update.code) ?? update.code);
    this.#readings += 1;
    const reading = this.#readings;
    this.#offered = { against: vault.mechanisms, reading, update: update.value };
    const { changes, first, signed } = update.value;
    const { day, serial } = signed.content;
    const fingerprint = await fingerprintOf(await publisherIdOf(signed.publisher));
    return ok({ changes, day, fingerprint, first, reading, serial });
  }

  async acceptUpdate({ reading }: ConsoleInput<"acceptUpdate">): ConsoleAnswerLater<"acceptUpdate"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const offered = this.#offered;
    // The one that was read meanwhile is still to be looked at.
    if (offered !== null && offered.reading !== reading) return failure("update.other_shown");
    this.#offered = null;
    if (offered?.against !== open.value.vault.mechanisms) return failure("update.not_read");
    return ok(await this.#hold(open.value, acceptUpdate(this.#sodium, open.value.vault, offered.update)));
  }

  async forgetUpdates(shown: ConsoleInput<"forgetUpdates">): ConsoleAnswerLater<"forgetUpdates"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const held = open.value.update;
    const isHeld = held?.serial === shown.serial && isSameFingerprint(held.fingerprint, shown.fingerprint);
    if (!isHeld) return failure("update.other_held");
    this.#offered = null;
    return ok(await this.#hold(open.value, forgetUpdates(open.value.vault)));
  }

  async #hold(open: OpenVault, vault: Vault): Promise<VaultView> {
    return this.#session.change({ ...open, update: await viewHeldUpdate(this.#sodium, vault) }, vault);
  }
}

function isSameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.digits.join() === b.digits.join();
}
