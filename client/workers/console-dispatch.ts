import { failure, ok } from "../../shared/bytes/index.ts";
import { ENGLISH_WORDS } from "../../shared/crypto/english-words.ts";
import { createPassphraseWords } from "../../shared/crypto/passphrase-words.ts";
import { FileUnreadable } from "../files/blob-source.ts";
import type { ConsoleAnswerEvent, ConsoleEvent, ConsoleRequest } from "./console-messages.ts";
import { ConsoleSession, type ConsoleSessionTools } from "./console-session.ts";
import { ConsoleTask, TaskCancelled } from "./console-task.ts";

type Operation = Exclude<ConsoleRequest, { readonly operation: "cancel" }>;

/** The worker's end of the line: one operation after the other, in the order in which they were asked for. */
export class ConsoleDispatch {
  readonly #post: (event: ConsoleEvent) => void;
  readonly #tasks = new Map<number, ConsoleTask>();
  readonly #ready: Promise<{ readonly session: ConsoleSession; readonly tools: ConsoleSessionTools }>;
  #line: Promise<void> = Promise.resolve();

  constructor(tools: Promise<ConsoleSessionTools>, post: (event: ConsoleEvent) => void) {
    this.#ready = tools.then((ready) => ({ session: new ConsoleSession(ready), tools: ready }));
    this.#post = post;
  }

  /** Takes a request. What the promise rejects with is a bug or a broken machine: the page has been told that nothing works. */
  receive(request: ConsoleRequest): Promise<void> {
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
    const { session, tools } = await this.#ready;
    const { id, operation } = request;
    switch (operation) {
      case "suggestPassphrase":
        return { id, operation, answer: ok(suggestPassphrase(tools)) };
      case "create":
        return { id, operation, answer: await session.create(request.input) };
      case "open":
        return { id, operation, answer: await session.open(task, request.input) };
      case "confirmDate":
        return { id, operation, answer: session.confirmDate(request.input) };
      case "keepUp":
        return { id, operation, answer: session.keepUp(request.input) };
      case "eraseOver":
        return { id, operation, answer: session.eraseOver(request.input) };
      case "importBundle":
        return { id, operation, answer: await session.importBundle(task, request.input) };
      case "readCase":
        return { id, operation, answer: session.readCase(request.input) };
      case "bringBundle":
        return { id, operation, answer: await session.bringBundle(request.input) };
      case "readFile":
        return { id, operation, answer: await session.readFile(task, request.input) };
      case "fileSaved":
        return { id, operation, answer: session.fileSaved(request.input) };
      case "waiveFiles":
        return { id, operation, answer: session.waiveFiles(request.input) };
      case "removeCase":
        return { id, operation, answer: session.removeCase(request.input) };
      case "reply":
        return { id, operation, answer: await session.reply(request.input) };
      case "save":
        return { id, operation, answer: await session.save(task, request.input) };
      case "checkSaved":
        return { id, operation, answer: await session.checkSaved(request.input) };
      case "exportBundle":
        return { id, operation, answer: await session.exportBundle(request.input) };
      case "cardFile":
        return { id, operation, answer: session.cardFile() };
      case "deskKeyFile":
        return { id, operation, answer: session.deskKeyFile() };
    }
  }
}

function suggestPassphrase({ sodium }: ConsoleSessionTools): { words: readonly string[]; check: readonly number[] } {
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
