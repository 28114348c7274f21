import { failure, ok } from "../../shared/bytes/index.ts";
import { dropOldOutgoing } from "../../shared/casework/carried-replies.ts";
import { addIntakeWeeks, eraseIntakeKeys } from "../../shared/casework/intake.ts";
import { hasReadableWork } from "../../shared/casework/case-work.ts";
import { createOrganisation } from "../../shared/casework/organisation.ts";
import { changeRhythm, renewProfile } from "../../shared/casework/renew-profile.ts";
import { countSave } from "../../shared/casework/saved-vault.ts";
import { vaultOwner } from "../../shared/casework/vault-owner.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { encodeEnvelope } from "../../shared/protocol/envelope.ts";
import { PROFILE_ENVELOPE_LARGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { readBlob } from "../files/blob-source.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import type { ConsoleSession } from "./console-session.ts";
import type { ConsoleTask } from "./console-task.ts";
import { viewHeldUpdate } from "./held-update-view.ts";
import { octets } from "./octets.ts";
import { vaultFileName } from "./vault-file-name.ts";

/** What vault files are opened and made with. */
export interface VaultTools {
  readonly sodium: Sodium;
  /** log2 of scrypt's N for new vault files (PROTOCOL.md §9.1). */
  readonly workFactor: number;
}

/** No vault that we write is larger: the plaintext, its tags and its header. */
const VAULT_FILE_LARGEST_BYTES = 257 * 1024 * 1024;

/** The vault as a whole: made, opened, kept up with time, saved. */
export class VaultWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;
  readonly #workFactor: number;

  constructor(session: ConsoleSession, { sodium, workFactor }: VaultTools) {
    this.#session = session;
    this.#sodium = sodium;
    this.#workFactor = workFactor;
  }

  async create({ description, passphrase: typed, today }: ConsoleInput<"create">): ConsoleAnswerLater<"create"> {
    const passphrase = parsePassphrase(typed);
    if (!passphrase.ok) return passphrase;
    const { vault } = await createOrganisation(this.#sodium, description, today);
    if (encodeEnvelope(vault.organisation.profile).length > PROFILE_ENVELOPE_LARGEST_BYTES) {
      return failure("profile.too_large");
    }
    const owner = await vaultOwner(this.#sodium, vault);
    if (!owner.ok) return owner;
    const begun = { owner: owner.value, passphrase: passphrase.value, saved: null, update: null, vault };
    return ok(await this.#session.begin(begun));
  }

  /** A wrong passphrase, a damaged file and a file that is no vault look the same. Changes nothing in the vault. */
  async open(task: ConsoleTask, { file, passphrase: typed, today }: ConsoleInput<"open">): ConsoleAnswerLater<"open"> {
    const passphrase = parsePassphrase(typed);
    if (!passphrase.ok || file.size > VAULT_FILE_LARGEST_BYTES) return failure("open.failed");
    const bytes = await readBlob(file);
    const opened = await openVault(this.#sodium, bytes, passphrase.value, (done) => {
      task.report(done, 1);
    });
    if (!opened.ok) return failure("open.failed");
    const vault = opened.value;
    const owner = await vaultOwner(this.#sodium, vault);
    if (!owner.ok || !hasReadableWork(vault)) return failure("open.failed");
    const saved = { file: await sha256Hex(bytes), isChecked: true, name: null, vault };
    const update = await viewHeldUpdate(this.#sodium, vault);
    const view = await this.#session.begin({ owner: owner.value, passphrase: passphrase.value, saved, update, vault });
    return ok({ overdueWeeks: eraseIntakeKeys(vault, today).intakeWeeks, vault: view });
  }

  confirmDate({ today }: ConsoleInput<"confirmDate">): ConsoleAnswer<"confirmDate"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    this.#session.keep({ ...open.value, confirmedDay: today });
    return ok(today);
  }

  /** Adds the weeks that are missing, and renews the profile (PROTOCOL.md §3.2, §3.3). */
  keepUp({ today }: ConsoleInput<"keepUp">): ConsoleAnswer<"keepUp"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const { organisation, profile: before, vault } = open.value;
    const current = addIntakeWeeks(this.#sodium, vault, organisation.id, today);
    if (!current.ok) return current;
    const addedWeeks = current.value.intake.length - vault.intake.length;
    const renewed = renewProfile(this.#sodium, { profile: before, vault: current.value }, today);
    const { expires } = renewed.profile;
    const view = this.#session.keep({ ...open.value, ...renewed, organisation: { ...organisation, expires } });
    return ok({ addedWeeks, renewedUntil: expires === before.expires ? null : expires, vault: view });
  }

  /** Signs the profile anew with another rhythm (PROTOCOL.md §3.2). */
  changeRhythm({ days, today }: ConsoleInput<"changeRhythm">): ConsoleAnswer<"changeRhythm"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const { organisation, profile, vault } = open.value;
    const changed = changeRhythm(this.#sodium, { profile, vault }, days, today);
    const { expires, rhythm } = changed.profile;
    return ok(this.#session.keep({ ...open.value, ...changed, organisation: { ...organisation, expires, rhythm } }));
  }

  /** Erases what is over: keys only if a bundle was imported since the vault was opened, for one may wait that only they open (PROTOCOL.md §9.3). */
  eraseOver({ today }: ConsoleInput<"eraseOver">): ConsoleAnswer<"eraseOver"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const vault = dropOldOutgoing(open.value.vault, today);
    const { hasImported } = open.value;
    return ok(this.#session.change(open.value, hasImported ? eraseIntakeKeys(vault, today).vault : vault));
  }

  /** Seals the vault anew: another salt and another file key each time. */
  async save(task: ConsoleTask, { seen, today }: ConsoleInput<"save">): ConsoleAnswerLater<"save"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const vault = countSave(open.value.vault, seen);
    const sealed = await sealVault(this.#sodium, vault, open.value.passphrase, this.#workFactor, (done) => {
      task.report(done, 1);
    });
    if (!sealed.ok) return sealed;
    const hash = await sha256Hex(sealed.value);
    const name = vaultFileName(vault, hash, this.#session.openOn(today).ok ? today : null);
    const saved = { file: hash, isChecked: false, name, vault };
    return ok({ file: octets(sealed.value), name, vault: this.#session.keep({ ...open.value, saved, vault }) });
  }

  async checkSaved({ file }: ConsoleInput<"checkSaved">): ConsoleAnswerLater<"checkSaved"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const { saved } = open.value;
    if (saved === null || file.size > VAULT_FILE_LARGEST_BYTES) return failure("vault.other_file");
    if ((await sha256Hex(await readBlob(file))) !== saved.file) return failure("vault.other_file");
    return ok(this.#session.keep({ ...open.value, saved: { ...saved, isChecked: true } }));
  }
}
