import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { consentQuestion } from "../../shared/casework/consent/ask-consent.ts";
import { compareMechanisms } from "../../shared/casework/consent/compare.ts";
import { languagesFor } from "../../shared/casework/drafts/languages.ts";
import { writeDraft } from "../../shared/casework/drafts/write-draft.ts";
import { isMailAddress } from "../../shared/casework/exports/draft-eml.ts";
import { confirmationOf, confirmContact, withoutContact } from "../../shared/casework/sending/confirm-contact.ts";
import { markTask } from "../../shared/casework/sending/tasks.ts";
import { mechanismIn, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { routesOf } from "./casework-overview.ts";
import { askGate, askToPrepare, askToSend, refusalOf, TO_SEND } from "./casework-permits.ts";
import type { MechanismAnswer } from "./casework-views.ts";
import { nowOf, type CaseAtWork } from "./case-at-work.ts";
import type { CaseworkWork } from "./console-casework.ts";
import type { ConsoleAnswer, ConsoleInput } from "./console-messages.ts";

/** What mechanisms are for a case, and what would be sent to them. */
export class MechanismsWork {
  readonly #casework: CaseworkWork;

  constructor(casework: CaseworkWork) {
    this.#casework = casework;
  }

  readMechanism(input: ConsoleInput<"readMechanism">): ConsoleAnswer<"readMechanism"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const found = find(at.value.dataset, input.mechanism);
    if (!found.ok) return found;
    return ok(viewMechanism(at.value, found.value));
  }

  confirmContact(input: ConsoleInput<"confirmContact">): ConsoleAnswer<"confirmContact"> {
    const { by, mechanism, value } = input;
    return this.#casework.change(input, ({ dataset, today, work }) => {
      const found = find(dataset, mechanism);
      return found.ok ? confirmContact(work, found.value, { by, day: today, value }) : found;
    });
  }

  dropContact(input: ConsoleInput<"dropContact">): ConsoleAnswer<"dropContact"> {
    return this.#casework.change(input, ({ work }) => ok(withoutContact(work, input.mechanism, input.value)));
  }

  compare(input: ConsoleInput<"compare">): ConsoleAnswer<"compare"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const { dataset, routes, today } = at.value;
    const mechanisms = input.mechanisms.map((id) => mechanismIn(dataset, id)).filter((each) => each !== null);
    return ok(compareMechanisms({ ...nowOf(at.value), routes, today }, mechanisms));
  }

  readDraft(input: ConsoleInput<"readDraft">): ConsoleAnswer<"readDraft"> {
    const { language, mechanism } = input;
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const found = findDraftable(at.value.dataset, mechanism, language);
    if (!found.ok) return found;
    const toSend = askToSend(at.value, found.value, language);
    const permit = toSend.ok ? toSend.permit : askToPrepare(at.value, found.value, language);
    return ok({
      ...viewMechanism(at.value, found.value),
      addressees: addresseesOf(at.value, found.value),
      draft: permit === null ? null : writeDraft(permit, { language }).draft,
      refusal: refusalOf(toSend),
      uses: permit?.uses ?? [],
      writingApplicants: permit?.writingApplicants ?? [],
      withheld: permit?.withheld ?? [],
    });
  }

  changeNotes(input: ConsoleInput<"changeNotes">): ConsoleAnswer<"changeNotes"> {
    return this.#casework.change(input, ({ work }) => ok({ ...work, notes: input.notes }));
  }

  markTask(input: ConsoleInput<"markTask">): ConsoleAnswer<"markTask"> {
    const { isDone, task } = input;
    return this.#casework.change(input, ({ today, work }) => ok(markTask(work, task, isDone, today)));
  }

  /** One question for each addressee and person, in the language of the report as far as there is a text in it. */
  askConsent(input: ConsoleInput<"askConsent">): ConsoleAnswer<"askConsent"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const reads = at.value.found.letters.find(({ letter }) => letter.type === "report")?.letter.language ?? "en";
    const questions = input.missing.map((missing) => {
      const addressee = missing.mechanism === null ? null : mechanismIn(at.value.dataset, missing.mechanism);
      return consentQuestion(missing, addressee, reads, at.value.work.record.state);
    });
    const [first] = questions;
    if (first === undefined) return failure("consent.nothing_missing");
    return ok({ language: first.language, text: [...new Set(questions.map(({ text }) => text))].join("\n\n") });
  }
}

/** A mechanism that is known in this vault. */
function find(dataset: Dataset, id: string): Result<Mechanism, "mechanism.unknown"> {
  const found = mechanismIn(dataset, id);
  return found === null ? failure("mechanism.unknown") : ok(found);
}

/** A mechanism that drafts are written for in this language. */
export function findDraftable(
  dataset: Dataset,
  id: string,
  language: ReturnType<typeof languagesFor>[number],
): Result<Mechanism, "mechanism.takes_nothing" | "mechanism.unknown"> {
  const found = find(dataset, id);
  if (!found.ok) return found;
  return found.value.draft !== null && languagesFor(found.value).includes(language)
    ? found
    : failure("mechanism.takes_nothing");
}

/** Mail addresses of a mechanism that a person has looked up on its own page within a year; no others. */
export function addresseesOf({ today, work }: CaseAtWork, mechanism: Mechanism): readonly string[] {
  return work.confirmations
    .filter((each) => each.mechanism === mechanism.id && isMailAddress(each.value))
    .filter(({ value }) => confirmationOf(work, mechanism, value, today) !== null)
    .map(({ value }) => value);
}

function viewMechanism(at: CaseAtWork, mechanism: Mechanism): MechanismAnswer {
  return {
    languages: mechanism.draft === null ? [] : languagesFor(mechanism, at.work.record.language),
    mechanism,
    refusal: refusalOf(askGate(at, { ...TO_SEND, mechanism })),
    route: routesOf(at).find((each) => each.mechanism === mechanism.id) ?? null,
  };
}
