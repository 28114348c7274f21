import { ok } from "../../shared/bytes/index.ts";
import { cardOfVault } from "../../shared/casework/card-of-vault.ts";
import { withCarried } from "../../shared/casework/carried-replies.ts";
import { exportBundle, planExport } from "../../shared/casework/export-bundle.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import type { ConsoleSession } from "./console-session.ts";
import { octets } from "./octets.ts";

/** What goes out. Nothing does before the vault that remembers it is saved: keys that no saved vault has must not be used (PROTOCOL.md §8.3). */
export class OutgoingWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;

  constructor(session: ConsoleSession, sodium: Sodium) {
    this.#session = session;
    this.#sodium = sodium;
  }

  async exportBundle({ instance, number, today }: ConsoleInput<"exportBundle">): ConsoleAnswerLater<"exportBundle"> {
    const dated = this.#session.openOn(today);
    if (!dated.ok) return dated;
    const open = this.#session.openSaved();
    if (!open.ok) return open;
    const { organisation, vault } = open.value;
    const parts = await planExport(vault, instance);
    const part = parts[number - 1];
    if (part === undefined) throw new RangeError("there is no such outgoing bundle");
    const file = octets(await exportBundle(this.#sodium, vault, organisation.id, part, today));
    // Of several bundles the first must not make the vault unsaved: the second could not leave.
    this.#session.note(open.value, withCarried(vault, part, today));
    const exported = {
      allReceipts: parts.reduce((sum, { receipts }) => sum + receipts.length, 0),
      allReplies: parts.reduce((sum, { slots }) => sum + slots.length, 0),
      bundles: parts.length,
      instance,
      number,
      receipts: part.receipts.length,
      replies: part.slots.length,
    };
    return ok({ exported, file });
  }

  cardFile({ today }: ConsoleInput<"cardFile">): ConsoleAnswer<"cardFile"> {
    const dated = this.#session.openOn(today);
    if (!dated.ok) return dated;
    const open = this.#session.openSaved();
    if (!open.ok) return open;
    const card = cardOfVault(open.value.vault, today);
    return card.ok ? ok(octets(encodeDocument(cardFileField, card.value))) : card;
  }

  deskKeyFile(): ConsoleAnswer<"deskKeyFile"> {
    const open = this.#session.openSaved();
    if (!open.ok) return open;
    const { organisation, vault } = open.value;
    const secret = vault.organisation.desk;
    const key = { kind: "desk-key", organisation: organisation.id, secret, version: 1 } as const;
    return ok(octets(encodeDocument(deskKeyFileField, key)));
  }
}
