import { failure, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import { findCase, findLetter } from "../../shared/casework/case.ts";
import { exportBundle, planExport } from "../../shared/casework/export-bundle.ts";
import { evidenceOf, importBundle } from "../../shared/casework/import-bundle.ts";
import { addIntakeWeeks, dropOldOutgoing, eraseIntakeKeys, isDatePlausible } from "../../shared/casework/intake.ts";
import { createOrganisation } from "../../shared/casework/organisation.ts";
import { removeCase, removeLetter } from "../../shared/casework/remove-case.ts";
import { heldLetters, withAllFilesSaved, withFileSaved } from "../../shared/casework/saved-files.ts";
import { countSave } from "../../shared/casework/saved-vault.ts";
import { vaultOwner } from "../../shared/casework/vault-owner.ts";
import { writeReply } from "../../shared/casework/write-reply.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { readCollectedBundle, type CollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { encodeEnvelope } from "../../shared/protocol/envelope.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { PROFILE_ENVELOPE_LARGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { blobSource, readBlob } from "../files/blob-source.ts";
import { BundlesAtHand, readCheckedFile } from "./console-evidence.ts";
import type { ConsoleAnswer, ConsoleInput, ConsoleOperation } from "./console-messages.ts";
import { savingOf, viewCase, viewOrganisation, viewVault, type OpenVault } from "./console-overview.ts";
import type { ConsoleTask } from "./console-task.ts";
import type { VaultView } from "./console-views.ts";
import { vaultFileName } from "./vault-file-name.ts";

/** What a session is made with. */
export interface ConsoleSessionTools {
  readonly sodium: Sodium;
  /** log2 of scrypt's N for new vault files (PROTOCOL.md §9.1). */
  readonly workFactor: number;
}

/** No vault that we write is larger: the plaintext, its tags and its header. */
const VAULT_FILE_LARGEST_BYTES = 257 * 1024 * 1024;

type Answer<K extends ConsoleOperation> = Promise<ConsoleAnswer<K>>;

/** The one open vault of a console, and all that can be done with it. Its secrets do not leave it, but for files to be saved. */
export class ConsoleSession {
  readonly #sodium: Sodium;
  readonly #workFactor: number;
  #open: OpenVault | null = null;

  constructor({ sodium, workFactor }: ConsoleSessionTools) {
    this.#sodium = sodium;
    this.#workFactor = workFactor;
  }

  async create({ description, passphrase: typed, today }: ConsoleInput<"create">): Answer<"create"> {
    const passphrase = parsePassphrase(typed);
    if (!passphrase.ok) return passphrase;
    const { vault } = await createOrganisation(this.#sodium, description, today);
    if (encodeEnvelope(vault.organisation.profile).length > PROFILE_ENVELOPE_LARGEST_BYTES) {
      return failure("profile.too_large");
    }
    const owner = await vaultOwner(this.#sodium, vault);
    if (!owner.ok) return owner;
    const organisation = await viewOrganisation(owner.value);
    this.#open = {
      bundles: new BundlesAtHand(),
      confirmedDay: null,
      hasImported: false,
      organisation,
      passphrase: passphrase.value,
      saved: null,
      vault,
    };
    return ok(this.#view(this.#open));
  }

  /** A wrong passphrase, a damaged file and a file that is no vault look the same. Changes nothing in the vault. */
  async open(task: ConsoleTask, { file, passphrase: typed, today }: ConsoleInput<"open">): Answer<"open"> {
    const passphrase = parsePassphrase(typed);
    if (!passphrase.ok || file.size > VAULT_FILE_LARGEST_BYTES) return failure("open.failed");
    const bytes = await readBlob(file);
    const opened = await openVault(this.#sodium, bytes, passphrase.value, (done) => {
      task.report(done, 1);
    });
    if (!opened.ok) return failure("open.failed");
    const vault = opened.value;
    const owner = await vaultOwner(this.#sodium, vault);
    if (!owner.ok) return failure("open.failed");
    this.#open = {
      bundles: new BundlesAtHand(),
      confirmedDay: null,
      hasImported: false,
      organisation: await viewOrganisation(owner.value),
      passphrase: passphrase.value,
      saved: { file: await sha256Hex(bytes), isChecked: true, name: null, vault },
      vault,
    };
    return ok({ overdueWeeks: eraseIntakeKeys(vault, today).intakeWeeks, vault: this.#view(this.#open) });
  }

  confirmDate({ today }: ConsoleInput<"confirmDate">): ConsoleAnswer<"confirmDate"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    this.#open = { ...open, confirmedDay: today };
    return ok(today);
  }

  /** Adds the weeks that are missing (PROTOCOL.md §3.3). */
  keepUp({ today }: ConsoleInput<"keepUp">): ConsoleAnswer<"keepUp"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const open = dated.value;
    const current = addIntakeWeeks(this.#sodium, open.vault, open.organisation.id, today);
    const addedWeeks = current.intake.length - open.vault.intake.length;
    return ok({ addedWeeks, vault: addedWeeks > 0 ? this.#change(open, current) : this.#view(open) });
  }

  /** Erases what is over: keys only if a bundle was imported since the vault was opened, for one may wait that only they open (PROTOCOL.md §9.3). */
  eraseOver({ today }: ConsoleInput<"eraseOver">): ConsoleAnswer<"eraseOver"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const open = dated.value;
    const vault = dropOldOutgoing(open.vault, today);
    return ok(this.#change(open, open.hasImported ? eraseIntakeKeys(vault, today).vault : vault));
  }

  async importBundle(task: ConsoleTask, { file, today }: ConsoleInput<"importBundle">): Answer<"importBundle"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const open = dated.value;
    const bundle = await this.#readBundle(open, file);
    if (!bundle.ok) return bundle;
    const context = { onProgress: ignore, organisation: open.organisation.id, sodium: this.#sodium, today };
    const source = task.watch(blobSource(file));
    const imported = await importBundle(context, open.vault, { bundle: bundle.value, source });
    if (!imported.ok) return imported;
    open.bundles.add(file, bundle.value);
    const { outcomes, vault } = imported.value;
    const isChanged = outcomes.some(({ outcome }) => outcome === "imported") || vault.receipts !== open.vault.receipts;
    const { instance } = bundle.value.manifest;
    const after = { ...open, hasImported: true };
    this.#open = after;
    return ok({ instance, outcomes, vault: isChanged ? this.#change(after, vault) : this.#view(after) });
  }

  readCase({ case: id, instance }: ConsoleInput<"readCase">): ConsoleAnswer<"readCase"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    const found = findCase(open.vault, instance, id);
    return found === null ? failure("case.unknown") : ok(viewCase(open, found));
  }

  async bringBundle({ file, submission, ...key }: ConsoleInput<"bringBundle">): Answer<"bringBundle"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    const bundle = await this.#readBundle(open, file);
    if (!bundle.ok) return bundle;
    const { manifest, submissions } = bundle.value;
    const holdsIt = submissions.some((parts) => parts.submission.id === submission && parts.segments);
    if (!holdsIt || manifest.instance !== key.instance) return failure("bundle.lacks_submission");
    open.bundles.add(file, bundle.value);
    return this.readCase(key);
  }

  async readFile(task: ConsoleTask, { index, toShow, ...key }: ConsoleInput<"readFile">): Answer<"readFile"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    const letter = findLetter(open.vault, key)?.found.letter;
    const evidence = letter === undefined ? null : evidenceOf(letter);
    const file = evidence?.files[index];
    if (evidence === null || file === undefined) return failure("file.unknown");
    const reader = await open.bundles.reader(key, evidence);
    return reader === null ? failure("bundle.needed") : readCheckedFile(task, reader, file, toShow);
  }

  fileSaved({ index, ...key }: ConsoleInput<"fileSaved">): ConsoleAnswer<"fileSaved"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    return ok(this.#change(open, withFileSaved(open.vault, key, index)));
  }

  waiveFiles({ instance, submission }: ConsoleInput<"waiveFiles">): ConsoleAnswer<"waiveFiles"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    const held = heldLetters(open.vault, instance).map((each) => each.submission);
    const meant = new Set(submission === null ? held : [submission]);
    return ok(this.#change(open, withAllFilesSaved(open.vault, instance, meant)));
  }

  removeCase({ case: id, instance, submission, today }: ConsoleInput<"removeCase">): ConsoleAnswer<"removeCase"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const { vault } = dated.value;
    const found = findCase(vault, instance, id);
    if (found === null) return failure("case.unknown");
    const rest =
      submission === null ? ok(removeCase(vault, found, today)) : removeLetter(vault, found, submission, today);
    return rest.ok ? ok(this.#change(dated.value, rest.value)) : rest;
  }

  async reply({ case: id, instance, language, text, today }: ConsoleInput<"reply">): Answer<"reply"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const open = dated.value;
    const found = findCase(open.vault, instance, id);
    if (found === null) return failure("case.unknown");
    const draft = { language, text, today };
    const written = await writeReply(this.#sodium, open.vault, open.organisation.id, found, draft);
    return written.ok ? ok(this.#change(open, written.value)) : written;
  }

  /** Seals the vault anew: another salt and another file key each time. */
  async save(task: ConsoleTask, { seen, today }: ConsoleInput<"save">): Answer<"save"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    const vault = countSave(open.vault, seen);
    const sealed = await sealVault(this.#sodium, vault, open.passphrase, this.#workFactor, (done) => {
      task.report(done, 1);
    });
    if (!sealed.ok) return sealed;
    const name = vaultFileName(vault, this.#openOn(today).ok ? today : null);
    const saved = { file: await sha256Hex(sealed.value), isChecked: false, name, vault };
    this.#open = { ...open, saved, vault };
    return ok({ file: octets(sealed.value), name, vault: this.#view(this.#open) });
  }

  async checkSaved({ file }: ConsoleInput<"checkSaved">): Answer<"checkSaved"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    if (open.saved === null || file.size > VAULT_FILE_LARGEST_BYTES) return failure("vault.other_file");
    if ((await sha256Hex(await readBlob(file))) !== open.saved.file) return failure("vault.other_file");
    this.#open = { ...open, saved: { ...open.saved, isChecked: true } };
    return ok(this.#view(this.#open));
  }

  /** Nothing leaves before the vault that remembers it is saved (PROTOCOL.md §8.3). */
  async exportBundle({ instance, number, today }: ConsoleInput<"exportBundle">): Answer<"exportBundle"> {
    const dated = this.#openOn(today);
    if (!dated.ok) return dated;
    const open = dated.value;
    if (savingOf(open) === "unsaved") return failure("vault.unsaved");
    const parts = await planExport(open.vault, instance);
    const part = parts[number - 1];
    if (part === undefined) throw new RangeError("there is no such outgoing bundle");
    const file = octets(await exportBundle(this.#sodium, open.vault, open.organisation.id, part, today));
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

  /** Keys that no saved vault remembers must not be published, or used at a desk. */
  cardFile(): ConsoleAnswer<"cardFile"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    if (savingOf(open) === "unsaved") return failure("vault.unsaved");
    const { intake, organisation } = open.vault;
    const certificates = intake.map((week) => week.certificate);
    const card = { certificates, kind: "card", profile: organisation.profile, version: 1 } as const;
    return ok(octets(encodeDocument(cardFileField, card)));
  }

  deskKeyFile(): ConsoleAnswer<"deskKeyFile"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    if (savingOf(open) === "unsaved") return failure("vault.unsaved");
    const key = {
      kind: "desk-key",
      organisation: open.organisation.id,
      secret: open.vault.organisation.desk,
      version: 1,
    } as const;
    return ok(octets(encodeDocument(deskKeyFileField, key)));
  }

  /** The open vault for what acts on a day: only on one that is likely, or that a person has confirmed. */
  #openOn(today: Day): Result<OpenVault, "clock.implausible" | "vault.closed"> {
    const open = this.#open;
    if (open === null) return failure("vault.closed");
    return today === open.confirmedDay || isDatePlausible(open.vault, today) ? ok(open) : failure("clock.implausible");
  }

  async #readBundle(
    { organisation }: OpenVault,
    file: Blob,
  ): Promise<Result<CollectedBundle, "bundle.malformed" | "bundle.other_organisation">> {
    const bundle = await readCollectedBundle(blobSource(file));
    if (!bundle.ok) return bundle;
    return bundle.value.manifest.organisation === organisation.id ? bundle : failure("bundle.other_organisation");
  }

  #change(open: OpenVault, vault: Vault): VaultView {
    this.#open = { ...open, vault };
    return this.#view(this.#open);
  }

  #view(open: OpenVault): VaultView {
    const { organisation, saved, vault } = open;
    return { ...viewVault(vault), organisation, savedAs: saved?.name ?? null, saving: savingOf(open) };
  }
}

function octets(bytes: Bytes): Blob {
  return new Blob([bytes], { type: "application/octet-stream" });
}

function ignore(): void {
  // Bytes that were read tell the progress better than submissions.
}
