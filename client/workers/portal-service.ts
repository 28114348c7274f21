import { PATIENT_POLICY, retry, type RetryPolicy, type RetryWorld } from "../../shared/api/retry.ts";
import type { Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { codenameWords, createCodename, type WordList } from "../../shared/crypto/codename.ts";
import type { WordLanguage } from "../../shared/crypto/word-language.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import {
  erasureWriter,
  followupWriter,
  reportWriter,
  withdrawalWriter,
  type Message,
} from "../../shared/source/letters.ts";
import { RECEIPT_FILE_LARGEST_BYTES } from "../../shared/protocol/receipt-file.ts";
import { checkReceiptFile } from "../../shared/source/saved-receipt.ts";
import type { SubmissionPlan } from "../../shared/source/submission.ts";
import { fitPlainText } from "../../shared/source/plain-text.ts";
import { readBlob } from "../files/blob-source.ts";
import type {
  DirectoryView,
  Filed,
  FiledReport,
  LaterWriting,
  MailboxView,
  PortalCalls,
  Receipt,
  Sending,
  Unfiled,
  Writing,
  WrongCodename,
} from "./portal-calls.ts";
import { choosePositions, helpWithBoxes, readCodename } from "./portal-codename.ts";
import { WordLists } from "./portal-words.ts";
import {
  directoryIn,
  directoryView,
  readDirectory,
  type KnownDirectory,
  type KnownOrganisation,
} from "./portal-directory.ts";
import { createMailbox, eraseMessages, openProven, readMessages, type OpenMailbox } from "./portal-mailbox.ts";
import { SendControl } from "./portal-send-control.ts";
import { submit } from "./portal-submit.ts";

/** What the worker's world gives to the service. */
export interface PortalWorld {
  readonly sodium: Sodium;
  readonly transport: (signal: AbortSignal) => Transport;
  readonly retry: RetryWorld;
  readonly today: () => Day;
  readonly pinned: readonly OrganisationId[] | null;
  /** Loads a list of words for codenames, when one is needed. @throws when it cannot be loaded */
  readonly loadWords: (language: WordLanguage) => Promise<WordList>;
  readonly report: (sending: Sending) => void;
  /** Gives the page the words of a report whose letter is about to go (null for a later letter). The letter waits until the page has them. */
  readonly announceLetter: (words: readonly string[] | null) => Promise<void>;
}

/** Reading is asked for by a person who waits: a few attempts, then they decide. */
const READING_POLICY: RetryPolicy = { attempts: 3, firstDelayMilliseconds: 1_000, longestDelayMilliseconds: 4_000 };

type Call<K extends keyof PortalCalls> = Promise<PortalCalls[K]["answer"]>;
interface Sealable {
  readonly directory: KnownDirectory;
  readonly known: KnownOrganisation;
}

/**
 * What the portal's worker can do for its page: the one place where a codename is made, read and used. It lives as long as
 * the page; nothing of it is written anywhere.
 */
export class PortalService {
  readonly #world: PortalWorld;
  readonly #words: WordLists;
  #language = "en";
  #directory: { readonly day: Day; readonly known: KnownDirectory } | null = null;
  #mailbox: OpenMailbox | null = null;
  /** A verified reply was read from the open mailbox, even if it has been deleted since. */
  #isProven = false;
  #control: SendControl | null = null;

  constructor(world: PortalWorld) {
    this.#world = world;
    this.#words = new WordLists(world.loadWords);
  }

  /** Reads the directory and verifies its cards. */
  async open({ language }: PortalCalls["open"]["request"]): Call<"open"> {
    this.#language = language;
    this.#words.use(language);
    // What cannot be loaded is known at the door, not when a report has been written.
    const [directory] = await Promise.all([this.#currentDirectory(), this.#words.own()]);
    return directory.ok ? ok<DirectoryView>(directoryView(directory.value)) : directory;
  }

  /** The page speaks another language: codenames come from its list from now on, and organisations say in it what they can. */
  async speak({ language }: PortalCalls["speak"]["request"]): Call<"speak"> {
    if (!(await this.#words.change(language))) return failure("network.failed");
    this.#language = language;
    const directory = await this.#currentDirectory();
    if (!directory.ok) return directory;
    const known = directoryIn(directory.value, language);
    if (this.#directory !== null) this.#directory = { ...this.#directory, known };
    const listed = known.organisations.find(({ listed: { id } }) => id === this.#mailbox?.scope.organisation)?.listed;
    if (this.#mailbox !== null && listed !== undefined) this.#mailbox = { ...this.#mailbox, listed };
    return ok(directoryView(known));
  }

  /** Makes a codename, files a report for it, and gives it to the page before the letter goes, which may arrive whatever happens here. */
  async report({ organisation, writing }: PortalCalls["report"]["request"]): Promise<Filed<FiledReport>> {
    const { sodium } = this.#world;
    const words = await this.#words.own();
    const to = await this.#sealable(organisation);
    if (!to.ok) return notSent(to.code);
    const codename = createCodename(sodium);
    const scope = { instance: to.value.directory.instance.id, organisation };
    const keys = await deriveCodenameKeys(sodium, codename, scope);
    const write = reportWriter(sodium, keys, scope, fitMessage(writing));
    const shown = codenameWords(codename, words.list);
    const filed = await this.#submit(to.value, writing, write, shown);
    [codename, keys.replySeed, keys.slotKey, keys.macKey].forEach(sodium.wipe);
    if (!filed.ok) return filed;
    return {
      ok: true,
      value: { words: shown, language: words.language, positions: choosePositions(sodium), receipt: filed.value },
    };
  }

  /** What is to be said of the boxes of a codename while they are being filled in. */
  help({ words }: PortalCalls["help"]["request"]): Call<"help"> {
    return helpWithBoxes(words, this.#words);
  }

  /** Opens the mailbox of a codename. A codename that is refused leaves an open mailbox as it is. */
  async unlock({
    words,
    organisation,
  }: PortalCalls["unlock"]["request"]): Promise<Result<MailboxView, never> | WrongCodename> {
    const codename = await readCodename(words, this.#words);
    if (!codename.ok) return codename;
    const directory = await this.#currentDirectory();
    if (!directory.ok) return directory;
    const { sodium } = this.#world;
    const world = { instance: directory.value.instance.id, send: this.#steady(), sodium };
    const asked = directory.value.organisations.filter(
      ({ listed }) => organisation === null || listed.id === organisation,
    );
    const mailboxes = await Promise.all(asked.map((known) => createMailbox(world, known, codename.value)));
    const opened = await openProven(
      mailboxes.filter((mailbox) => mailbox !== null),
      (operation) => this.#read(operation),
    );
    sodium.wipe(codename.value);
    if (!opened.ok) return opened;
    this.#mailbox = opened.value.mailbox;
    this.#isProven = opened.value.view.isProven;
    return ok(opened.value.view);
  }

  /** Reads the open mailbox again. */
  async refresh(): Call<"refresh"> {
    const mailbox = this.#mailbox;
    return mailbox === null ? failure("mailbox.closed") : this.#look(mailbox);
  }

  /** Deletes messages for good, and reads what is left. */
  async erase({ sequences }: PortalCalls["erase"]["request"]): Call<"erase"> {
    const mailbox = this.#mailbox;
    if (mailbox === null) return failure("mailbox.closed");
    const erased = await this.#read(() => eraseMessages(mailbox, sequences));
    return erased.ok ? this.#look(mailbox) : erased;
  }

  /** Sends a later letter of the open mailbox's case. */
  followup(later: LaterWriting): Promise<Filed<Receipt>> {
    return this.#continue(later, followupWriter);
  }

  /** Sends a letter that takes consent back. It has no files (PROTOCOL.md §4.6). */
  withdraw({ compared, writing }: LaterWriting): Promise<Filed<Receipt>> {
    return this.#continue({ compared, writing: { ...writing, files: [] } }, withdrawalWriter);
  }

  /** Sends a letter that asks for everything to be deleted. It has no files (PROTOCOL.md §4.6). */
  eraseCase({ compared, writing }: LaterWriting): Promise<Filed<Receipt>> {
    return this.#continue({ compared, writing: { ...writing, files: [] } }, erasureWriter);
  }

  /** Checks a saved receipt (PROTOCOL.md §10.5), and finds whom it names. */
  async checkReceipt({ file }: PortalCalls["checkReceipt"]["request"]): Call<"checkReceipt"> {
    if (file.size > RECEIPT_FILE_LARGEST_BYTES) return failure("receipt.malformed");
    const bytes = await readBlob(file).catch(() => null);
    if (bytes === null) return failure("receipt.unreadable");
    const receipt = await checkReceiptFile(this.#world.sodium, bytes);
    if (!receipt.ok) return receipt;
    const directory = await this.#currentDirectory();
    if (!directory.ok) return directory;
    const { day, instance, organisation, submission } = receipt.value;
    const known = directory.value.organisations.find(({ listed }) => listed.id === organisation);
    const isOurs = instance === directory.value.instance.id;
    return ok({ day, submission, organisation, listed: known?.listed ?? null, isOurs });
  }

  pause(): null {
    this.#control?.pause();
    return null;
  }

  resume(): null {
    this.#control?.resume();
    return null;
  }

  stop(): null {
    this.#control?.stop();
    return null;
  }

  async #look(mailbox: OpenMailbox): Promise<Result<MailboxView, string>> {
    const view = await this.#read(() => readMessages(mailbox));
    if (!view.ok) return view;
    this.#isProven ||= view.value.isProven;
    return ok({ ...view.value, isProven: this.#isProven });
  }

  async #continue({ compared, writing }: LaterWriting, writer: typeof followupWriter): Promise<Filed<Receipt>> {
    const mailbox = this.#mailbox;
    if (mailbox === null) return notSent("mailbox.closed");
    // The directory and the choice among its names are the server's word: sealing to it could be sealing to a liar.
    if (!this.#isProven && compared !== mailbox.scope.organisation) return notSent("organisation.not_compared");
    const to = await this.#sealable(mailbox.scope.organisation);
    if (!to.ok) return notSent(to.code);
    return this.#submit(to.value, writing, writer(mailbox.keys, mailbox.scope, fitMessage(writing)), null);
  }

  async #submit(
    { directory, known }: Sealable,
    { files }: Writing,
    writeLetter: ReturnType<typeof reportWriter>,
    words: readonly string[] | null,
  ): Promise<Filed<Receipt>> {
    const { card } = known;
    if (card === null) return notSent(known.listed.refusal ?? "card.no_key_for_today");
    const { sodium, transport, retry: world, report, today, announceLetter } = this.#world;
    const control = new SendControl({ transport, policy: PATIENT_POLICY, world, report });
    this.#control = control;
    try {
      const renewCard = (): ReturnType<SubmissionPlan["renewCard"]> => this.#renewCard(known.listed.id);
      return await submit({ sodium, control, today, beforeLetter: () => announceLetter(words) }, files, {
        card,
        instance: directory.instance,
        renewCard,
        writeLetter,
      });
    } finally {
      this.#control = null;
    }
  }

  async #renewCard(organisation: OrganisationId): ReturnType<SubmissionPlan["renewCard"]> {
    const to = await this.#sealable(organisation);
    if (!to.ok) return to;
    const { card, listed } = to.value.known;
    return card === null ? failure(listed.refusal ?? "card.no_key_for_today") : ok(card);
  }

  async #sealable(organisation: OrganisationId): Promise<Result<Sealable, string>> {
    const directory = await this.#currentDirectory();
    if (!directory.ok) return directory;
    const known = directory.value.organisations.find(({ listed }) => listed.id === organisation);
    if (known === undefined) return failure("organisation.unknown");
    return ok({ directory: directory.value, known });
  }

  // What was verified yesterday may have ended today. The instance may change its cards, but not who it is.
  async #currentDirectory(): Promise<Result<KnownDirectory, string>> {
    const day = this.#world.today();
    if (this.#directory?.day === day) return ok(this.#directory.known);
    const { sodium, pinned } = this.#world;
    const world = { sodium, pinned, today: day, language: this.#language };
    const known = await this.#read(() => readDirectory(world, this.#steady()));
    if (!known.ok) return known;
    const before = this.#directory?.known.instance.id ?? known.value.instance.id;
    if (known.value.instance.id !== before) return failure("directory.changed");
    this.#directory = { day, known: known.value };
    return ok(known.value);
  }

  #steady(): Transport {
    return this.#world.transport(new AbortController().signal);
  }

  #read<T>(operation: () => Promise<Result<T, string>>): Promise<Result<T, string>> {
    return retry(operation, READING_POLICY, this.#world.retry, new AbortController().signal);
  }
}

function fitMessage({ answers, language, text }: Writing): Message {
  const fitted = answers.map(({ answer, question }) => ({ answer: fitPlainText(answer), question }));
  return { answers: fitted, language, text: fitPlainText(text) };
}

function notSent(code: string): Unfiled {
  return { ok: false, code, mayHaveArrived: false, file: null };
}
