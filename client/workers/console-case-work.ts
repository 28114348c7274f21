import { failure, ok } from "../../shared/bytes/index.ts";
import { findCase } from "../../shared/casework/case.ts";
import { removeCase, removeCases, removeLetter } from "../../shared/casework/remove-case.ts";
import { writeReply } from "../../shared/casework/write-reply.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import { viewCase } from "./console-overview.ts";
import type { ConsoleSession } from "./console-session.ts";

/** What acts on cases: read, answered, removed. */
export class CaseWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;

  constructor(session: ConsoleSession, sodium: Sodium) {
    this.#session = session;
    this.#sodium = sodium;
  }

  readCase({ case: id, instance }: ConsoleInput<"readCase">): ConsoleAnswer<"readCase"> {
    const open = this.#session.open();
    if (!open.ok) return open;
    const found = findCase(open.value.vault, instance, id);
    return found === null ? failure("case.unknown") : ok(viewCase(open.value, found));
  }

  async reply({ case: id, instance, language, text, today }: ConsoleInput<"reply">): ConsoleAnswerLater<"reply"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const { organisation, vault } = open.value;
    const found = findCase(vault, instance, id);
    if (found === null) return failure("case.unknown");
    const written = await writeReply(this.#sodium, vault, organisation.id, found, { language, text, today });
    return written.ok ? ok(this.#session.change(open.value, written.value)) : written;
  }

  removeCase({ case: id, instance, submission, today }: ConsoleInput<"removeCase">): ConsoleAnswer<"removeCase"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const { vault } = open.value;
    const found = findCase(vault, instance, id);
    if (found === null) return failure("case.unknown");
    const rest =
      submission === null ? ok(removeCase(vault, found, today)) : removeLetter(vault, found, submission, today);
    return rest.ok ? ok(this.#session.change(open.value, rest.value)) : rest;
  }

  removeCases({ cases, today }: ConsoleInput<"removeCases">): ConsoleAnswer<"removeCases"> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const rest = removeCases(open.value.vault, cases, today);
    return rest.ok ? ok(this.#session.change(open.value, rest.value)) : rest;
  }
}
