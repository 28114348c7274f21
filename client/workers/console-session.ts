import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { isDatePlausible } from "../../shared/casework/intake.ts";
import type { VaultOwner } from "../../shared/casework/vault-owner.ts";
import type { Passphrase } from "../../shared/crypto/scrypt-stanza.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { BundlesAtHand } from "./console-evidence.ts";
import { savingOf, viewOrganisation, viewVault, type OpenVault } from "./console-overview.ts";
import type { VaultView } from "./console-views.ts";

/** What is needed to open a vault anew. */
export interface VaultToOpen {
  readonly owner: VaultOwner;
  readonly passphrase: Passphrase;
  /** The file that it was read from; null for a new one. */
  readonly saved: OpenVault["saved"];
  readonly update: OpenVault["update"];
  readonly vault: Vault;
}

/** The one open vault of a console. Its secrets do not leave it, but for files to be saved. */
export class ConsoleSession {
  #open: OpenVault | null = null;

  /** Takes a vault in place of the one that was open, with nothing of what was known of that one. */
  async begin({ owner, passphrase, saved, update, vault }: VaultToOpen): Promise<VaultView> {
    const organisation = await viewOrganisation(owner);
    return this.keep({
      bundles: new BundlesAtHand(),
      confirmedDay: null,
      hasImported: false,
      organisation,
      passphrase,
      profile: owner.profile,
      saved,
      update,
      vault,
    });
  }

  /** The open vault, for what does not depend on the day. */
  open(): Result<OpenVault, "vault.closed"> {
    return this.#open === null ? failure("vault.closed") : ok(this.#open);
  }

  /** The open vault for what acts on a day: only on one that is likely, or that a person has confirmed. */
  openOn(today: Day): Result<OpenVault, "clock.implausible" | "vault.closed"> {
    const open = this.open();
    if (!open.ok) return open;
    const { confirmedDay, vault } = open.value;
    return today === confirmedDay || isDatePlausible(vault, today) ? open : failure("clock.implausible");
  }

  /** The open vault for what must not leave before a file remembers it (PROTOCOL.md §8.3). */
  openSaved(): Result<OpenVault, "vault.closed" | "vault.unsaved"> {
    const open = this.open();
    return open.ok && savingOf(open.value) === "unsaved" ? failure("vault.unsaved") : open;
  }

  /** What the open vault has become, but for its contents. */
  keep(open: OpenVault): VaultView {
    this.#open = open;
    const { organisation, saved, update, vault } = open;
    return { ...viewVault(vault), organisation, savedAs: saved?.name ?? null, saving: savingOf(open), update };
  }

  /**
   * Lets the open vault know what the next save writes, without calling it unsaved: only what may be forgotten, and costs nothing but
   * room when it is.
   */
  note(open: OpenVault, vault: Vault): void {
    const { saved } = open;
    this.#open = { ...open, saved: saved?.vault === open.vault ? { ...saved, vault } : saved, vault };
  }

  /** The open vault with other contents, which no file holds yet. */
  change(open: OpenVault, vault: Vault): VaultView {
    return this.keep({ ...open, vault });
  }
}
