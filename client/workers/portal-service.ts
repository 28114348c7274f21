import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { codenameWords, createCodename, type Codename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import {
  erasureWriter,
  followupWriter,
  reportWriter,
  withdrawalWriter,
  type Message,
} from "../../shared/source/letters.ts";
import { RECEIPT_FILE_LARGEST_BYTES } from "../../shared/protocol/receipt-file.ts";
import { checkReceiptFile } from "../../shared/source/saved-receipt.ts";
import { fitPlainText } from "../../shared/source/plain-text.ts";
import { readBlob } from "../files/blob-source.ts";
import { CurrentDirectory } from "./current-directory.ts";
import type {
  DirectoryView,
  Filed,
  FiledReport,
  LaterWriting,
  MailboxView,
  PortalCalls,
  Receipt,
  Writing,
  WrongCodename,
} from "./portal-calls.ts";
import { choosePositions, helpWithBoxes, readCodename } from "./portal-codename.ts";
import { directoryView } from "./portal-directory.ts";
import {
  closeMailbox,
  createMailbox,
  eraseMessages,
  openProven,
  readMessages,
  type OpenMailbox,
} from "./portal-mailbox.ts";
import { notSent, PortalSender } from "./portal-sender.ts";
import { WordLists } from "./portal-words.ts";
import { readPatiently, steadyTransport, type ServiceWorld } from "./service-world.ts";

type Call<K extends keyof PortalCalls> = Promise<PortalCalls[K]["answer"]>;

/**
 * What the portal's worker can do for its page: the one place where a codename is made, read and used. It lives as long as
 * the page; nothing of it is written anywhere.
 */
export class PortalService {
  readonly #world: ServiceWorld;
  readonly #words: WordLists;
  readonly #directory: CurrentDirectory;
  readonly #sender: PortalSender;
  #mailbox: OpenMailbox | null = null;
  /** A verified reply was read from the open mailbox, even if it has been deleted since. */
  #isProven = false;
  /** Counts how often a mailbox was asked for: the page, too, has only the last one open. */
  #unlocks = 0;

  constructor(world: ServiceWorld) {
    this.#world = world;
    this.#words = new WordLists(world.loadWords);
    this.#directory = new CurrentDirectory(world);
    this.#sender = new PortalSender(world, this.#directory);
  }

  /** Reads the directory and verifies its cards. */
  async open({ language }: PortalCalls["open"]["request"]): Call<"open"> {
    this.#words.use(language);
    // What cannot be loaded is known at the door, not when a report has been written.
    const [directory] = await Promise.all([this.#directory.open(language), this.#words.own()]);
    return directory.ok ? ok<DirectoryView>(directoryView(directory.value)) : directory;
  }

  /** The page speaks another language: codenames come from its list from now on, and organisations say in it what they can. */
  async speak({ language }: PortalCalls["speak"]["request"]): Call<"speak"> {
    if (!(await this.#words.change(language))) return failure("network.failed");
    const directory = await this.#directory.speak(language);
    if (!directory.ok) return directory;
    const { organisations } = directory.value;
    const listed = organisations.find(({ listed: { id } }) => id === this.#mailbox?.scope.organisation)?.listed;
    if (this.#mailbox !== null && listed !== undefined) this.#mailbox = { ...this.#mailbox, listed };
    return ok(directoryView(directory.value));
  }

  /** Makes a codename, files a report for it, and gives it to the page before the letter goes, which may arrive whatever happens here. */
  async report({ organisation, writing }: PortalCalls["report"]["request"]): Promise<Filed<FiledReport>> {
    const { sodium } = this.#world;
    const words = await this.#words.own();
    const to = await this.#directory.find(organisation);
    if (!to.ok) return notSent(to.code);
    const codename = createCodename(sodium);
    const scope = { instance: to.value.directory.instance.id, organisation };
    const keys = await deriveCodenameKeys(sodium, codename, scope);
    const writeLetter = reportWriter(sodium, keys, scope, fitMessage(writing));
    const shown = codenameWords(codename, words.list);
    const filed = await this.#sender.send(to.value, { files: writing.files, writeLetter, words: shown });
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
    const unlock = (this.#unlocks += 1);
    const codename = await readCodename(words, this.#words);
    if (!codename.ok) return codename;
    try {
      return await this.#unlockWith(codename.value, organisation, () => this.#unlocks === unlock);
    } finally {
      this.#world.sodium.wipe(codename.value);
    }
  }

  /** Opens the mailbox of a codename, and keeps it open if that is still wanted then. */
  async #unlockWith(
    codename: Codename,
    organisation: PortalCalls["unlock"]["request"]["organisation"],
    isWanted: () => boolean,
  ): Promise<Result<MailboxView, never> | WrongCodename> {
    const directory = await this.#directory.known();
    if (!directory.ok) return directory;
    const { sodium } = this.#world;
    const world = { instance: directory.value.instance.id, send: steadyTransport(this.#world), sodium };
    const asked = directory.value.organisations.filter(
      ({ listed }) => organisation === null || listed.id === organisation,
    );
    const mailboxes = await Promise.all(asked.map((known) => createMailbox(world, known, codename)));
    const created = mailboxes.filter((mailbox) => mailbox !== null);
    const opened = await openProven(created, (operation) => readPatiently(this.#world, operation));
    const kept = opened.ok && isWanted() ? opened.value : null;
    for (const mailbox of created) if (mailbox !== kept?.mailbox) closeMailbox(mailbox);
    if (!opened.ok) return opened;
    if (kept !== null) {
      this.#closeOpen();
      this.#mailbox = kept.mailbox;
      this.#isProven = kept.view.isProven;
    }
    return ok(opened.value.view);
  }

  /** Closes the open mailbox and wipes its keys: the person has gone from it, or from waiting for it. */
  lock(): null {
    this.#unlocks += 1;
    this.#closeOpen();
    return null;
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
    const erased = await readPatiently(this.#world, () => eraseMessages(mailbox, sequences));
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
    const directory = await this.#directory.known();
    if (!directory.ok) return directory;
    const { day, instance, organisation, submission } = receipt.value;
    const known = directory.value.organisations.find(({ listed }) => listed.id === organisation);
    const isOurs = instance === directory.value.instance.id;
    return ok({ day, submission, organisation, listed: known?.listed ?? null, isOurs });
  }

  pause(): null {
    this.#sender.pause();
    return null;
  }

  resume(): null {
    this.#sender.resume();
    return null;
  }

  stop(): null {
    this.#sender.stop();
    return null;
  }

  #closeOpen(): void {
    if (this.#mailbox !== null) closeMailbox(this.#mailbox);
    this.#mailbox = null;
    this.#isProven = false;
  }

  async #look(mailbox: OpenMailbox): Promise<Result<MailboxView, string>> {
    const view = await readPatiently(this.#world, () => readMessages(mailbox));
    if (!view.ok) return view;
    this.#isProven ||= view.value.isProven;
    return ok({ ...view.value, isProven: this.#isProven });
  }

  async #continue({ compared, writing }: LaterWriting, writer: typeof followupWriter): Promise<Filed<Receipt>> {
    const mailbox = this.#mailbox;
    if (mailbox === null) return notSent("mailbox.closed");
    // The directory and the choice among its names are the server's word: sealing to it could be sealing to a liar.
    if (!this.#isProven && compared !== mailbox.scope.organisation) return notSent("organisation.not_compared");
    const to = await this.#directory.find(mailbox.scope.organisation);
    if (!to.ok) return notSent(to.code);
    const writeLetter = writer(mailbox.keys, mailbox.scope, fitMessage(writing));
    return this.#sender.send(to.value, { files: writing.files, writeLetter, words: null });
  }
}

function fitMessage({ answers, language, text }: Writing): Message {
  const fitted = answers.map(({ answer, question }) => ({ answer: fitPlainText(answer), question }));
  return { answers: fitted, language, text: fitPlainText(text) };
}
