import { failure, ok } from "../../shared/bytes/index.ts";
import { ENGLISH_WORDS } from "../../shared/crypto/english-words.ts";
import { createPassphraseWords } from "../../shared/crypto/passphrase-words.ts";
import { FileUnreadable } from "../files/blob-source.ts";
import { BundleWork } from "./console-bundle-work.ts";
import { CaseWork } from "./console-case-work.ts";
import { runCasework, type CaseworkDesks } from "./casework-dispatch.ts";
import { CaseworkWork } from "./console-casework.ts";
import { ExportsWork } from "./console-exports.ts";
import { MechanismsWork } from "./console-mechanisms.ts";
import type { ConsoleAnswerEvent, ConsoleEvent, ConsoleRequest } from "./console-messages.ts";
import { OutgoingWork } from "./console-outgoing-work.ts";
import { ConsoleSession } from "./console-session.ts";
import { ConsoleTask, TaskCancelled } from "./console-task.ts";
import { UpdatesWork } from "./console-updates.ts";
import { VaultWork, type VaultTools } from "./console-vault-work.ts";

type Operation = Exclude<ConsoleRequest, { readonly operation: "alive" | "cancel" }>;

/** All that can be done with the one open vault. */
interface Work {
  readonly bundles: BundleWork;
  readonly cases: CaseWork;
  readonly casework: CaseworkDesks;
  readonly outgoing: OutgoingWork;
  readonly tools: VaultTools;
  readonly updates: UpdatesWork;
  readonly vault: VaultWork;
}

/** The worker's end of the line: one operation after the other, in the order in which they were asked for. */
export class ConsoleDispatch {
  readonly #post: (event: ConsoleEvent) => void;
  readonly #tasks = new Map<number, ConsoleTask>();
  readonly #ready: Promise<Work>;
  #line: Promise<void> = Promise.resolve();

  constructor(tools: Promise<VaultTools>, post: (event: ConsoleEvent) => void) {
    this.#ready = tools.then(beginWork);
    this.#post = post;
  }

  /** Takes a request. What the promise rejects with is a bug or a broken machine: the page has been told that nothing works. */
  receive(request: ConsoleRequest): Promise<void> {
    if (request.operation === "alive") {
      this.#post({ operation: "alive" });
      return Promise.resolve();
    }
    if (request.operation === "cancel") {
      this.#tasks.get(request.id)?.cancel();
      return Promise.resolve();
    }
    const { id } = request;
    const task = new ConsoleTask((progress) => {
      this.#post({ id, operation: "progress", progress });
    });
    this.#tasks.set(id, task);
    this.#line = this.#line.then(async () => {
      try {
        this.#post(await this.#answer(request, task));
      } catch (error) {
        this.#post({ id, operation: "broken" });
        throw error;
      } finally {
        this.#tasks.delete(id);
      }
    });
    return this.#line;
  }

  async #answer(request: Operation, task: ConsoleTask): Promise<ConsoleAnswerEvent> {
    try {
      return await this.#run(request, task);
    } catch (error) {
      if (!(error instanceof FileUnreadable || error instanceof TaskCancelled)) throw error;
      const { id, operation } = request;
      return { answer: failure(error.code), id, operation };
    }
  }

  async #run(request: Operation, task: ConsoleTask): Promise<ConsoleAnswerEvent> {
    const { bundles, cases, casework, outgoing, tools, updates, vault } = await this.#ready;
    const { id, operation } = request;
    switch (operation) {
      case "suggestPassphrase":
        return { id, operation, answer: ok(suggestPassphrase(tools)) };
      case "create":
        return { id, operation, answer: await vault.create(request.input) };
      case "open":
        return { id, operation, answer: await vault.open(task, request.input) };
      case "confirmDate":
        return { id, operation, answer: vault.confirmDate(request.input) };
      case "keepUp":
        return { id, operation, answer: vault.keepUp(request.input) };
      case "changeRhythm":
        return { id, operation, answer: vault.changeRhythm(request.input) };
      case "eraseOver":
        return { id, operation, answer: vault.eraseOver(request.input) };
      case "importBundle":
        return { id, operation, answer: await bundles.importBundle(task, request.input) };
      case "readCase":
        return { id, operation, answer: cases.readCase(request.input) };
      case "bringBundle": {
        const brought = await bundles.bringBundle(request.input);
        return { id, operation, answer: brought.ok ? cases.readCase(request.input) : brought };
      }
      case "readFile":
        return { id, operation, answer: await bundles.readFile(task, request.input) };
      case "checkFiles":
        return { id, operation, answer: await bundles.checkFiles(task, request.input) };
      case "waiveFiles":
        return { id, operation, answer: bundles.waiveFiles(request.input) };
      case "removeCase":
        return { id, operation, answer: cases.removeCase(request.input) };
      case "removeCases":
        return { id, operation, answer: cases.removeCases(request.input) };
      case "reply":
        return { id, operation, answer: await cases.reply(request.input) };
      case "save":
        return { id, operation, answer: await vault.save(task, request.input) };
      case "checkSaved":
        return { id, operation, answer: await vault.checkSaved(request.input) };
      case "exportBundle":
        return { id, operation, answer: await outgoing.exportBundle(request.input) };
      case "cardFile":
        return { id, operation, answer: outgoing.cardFile(request.input) };
      case "deskKeyFile":
        return { id, operation, answer: outgoing.deskKeyFile() };
      case "readUpdate":
        return { id, operation, answer: await updates.readUpdate(request.input) };
      case "acceptUpdate":
        return { id, operation, answer: await updates.acceptUpdate(request.input) };
      case "forgetUpdates":
        return { id, operation, answer: await updates.forgetUpdates(request.input) };
      default:
        return runCasework(casework, request);
    }
  }
}

function beginWork(tools: VaultTools): Work {
  const session = new ConsoleSession();
  const casework = new CaseworkWork(session, tools.sodium);
  return {
    bundles: new BundleWork(session, tools.sodium),
    cases: new CaseWork(session, tools.sodium),
    casework: { casework, exports: new ExportsWork(casework), mechanisms: new MechanismsWork(casework) },
    outgoing: new OutgoingWork(session, tools.sodium),
    tools,
    updates: new UpdatesWork(session, tools.sodium),
    vault: new VaultWork(session, tools),
  };
}

function suggestPassphrase({ sodium }: VaultTools): { words: readonly string[]; check: readonly number[] } {
  const words = createPassphraseWords(sodium, ENGLISH_WORDS);
  return { words, check: choosePlaces(sodium.randomBytes(words.length)) };
}

const PLACES_ASKED = 3;

/** Three places (from 1), in ascending order: those of the largest random bytes. It only matters that nobody can foresee them. */
function choosePlaces(random: Uint8Array): readonly number[] {
  return [...random.keys()]
    .sort((a, b) => (random[b] ?? 0) - (random[a] ?? 0))
    .slice(0, PLACES_ASKED)
    .sort((a, b) => a - b)
    .map((place) => place + 1);
}
