import { failure, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import type { Permit } from "../../shared/casework/consent/gate.ts";
import { toldByReference } from "../../shared/casework/consent/withholding.ts";
import { writeDraft, type WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { archiveFile, type ExportedFile } from "../../shared/casework/exports/archive.ts";
import { calendarFile } from "../../shared/casework/exports/calendar.ts";
import { caseJsonFile } from "../../shared/casework/exports/case-json.ts";
import { draftDocxFile } from "../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile, isMailAddress, type Addressees } from "../../shared/casework/exports/draft-eml.ts";
import { draftJsonFile } from "../../shared/casework/exports/draft-json.ts";
import { draftTextFile } from "../../shared/casework/exports/draft-text.ts";
import { eventsCsvFile } from "../../shared/casework/exports/events-csv.ts";
import { uwaziCsvFile } from "../../shared/casework/exports/uwazi-csv.ts";
import { confirmationOf } from "../../shared/casework/sending/confirm-contact.ts";
import { keepExport } from "../../shared/casework/sending/keep-export.ts";
import { recordSending, recordSentExport } from "../../shared/casework/sending/record-sending.ts";
import { tasksOf } from "../../shared/casework/sending/tasks.ts";
import type { DraftFormat } from "../../shared/casework/sending/sending.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { askGate, askToSend, TO_SEND } from "./casework-permits.ts";
import type { CaseFormat, DraftChoice, NamedFile, OfCase } from "./casework-messages.ts";
import type { CaseAtWork } from "./case-at-work.ts";
import type { CaseworkWork } from "./console-casework.ts";
import { findDraftable } from "./console-mechanisms.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import { octets } from "./octets.ts";

/** What leaves the console of the work on a case: each time the gate is asked anew. */
export class ExportsWork {
  readonly #casework: CaseworkWork;

  constructor(casework: CaseworkWork) {
    this.#casework = casework;
  }

  async exportDraft(input: ConsoleInput<"exportDraft">): ConsoleAnswerLater<"exportDraft"> {
    const { format, language, mechanism } = input;
    const written = this.#write(input);
    if (!written.ok) return written;
    const { at, draft, found } = written.value;
    const file = await draftFile(draft, format, addresseesOf(at, found));
    if (!file.ok) return file;
    const hash = await sha256Hex(draftJsonFile(draft));
    const kept = this.#casework.change(input, ({ work }) => keepExport(work, draft, hash, format));
    return kept.ok
      ? ok({ ...kept.value, made: named(file.value, `draft-${mechanism}-${language}.${format}`, at) })
      : kept;
  }

  /** Of a draft that was exported, as it left; of anything else, by what the gate says now. */
  recordSending(input: ConsoleInput<"recordSending">): ConsoleAnswer<"recordSending"> {
    const { exported, mechanism, sent } = input;
    return this.#casework.change(input, ({ work }) => {
      if (exported !== null) {
        const left = work.exports[exported];
        return left?.mechanism === mechanism ? recordSentExport(work, left, sent) : failure("sending.export_unknown");
      }
      const written = this.#write(input);
      return written.ok ? recordSending(work, written.value.draft.permit, sent) : written;
    });
  }

  async exportDeadlines(input: ConsoleInput<"exportDeadlines">): ConsoleAnswerLater<"exportDeadlines"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const { found, today, work } = at.value;
    return ok(
      named(
        await calendarFile([{ case: found.case, reference: work.record.reference, tasks: tasksOf(work, today) }]),
        "deadlines.ics",
        at.value,
      ),
    );
  }

  async exportCase(input: ConsoleInput<"exportCase">): ConsoleAnswerLater<"exportCase"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const answer = askGate(at.value, { ...TO_SEND, mechanism: null });
    if (!answer.ok) return failure(answer.code);
    const made = await caseFile(answer.permit, input.format);
    return made.ok ? ok(named(made.value.content, made.value.name, at.value)) : made;
  }

  #write(input: OfCase<DraftChoice>): Result<WrittenForSending, string> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const found = findDraftable(at.value.dataset, input.mechanism, input.language);
    if (!found.ok) return found;
    const answer = askToSend(at.value, found.value, input.language);
    if (!answer.ok) return failure(answer.code);
    const { language } = input;
    return ok({ at: at.value, draft: writeDraft(answer.permit, { language }), found: found.value });
  }
}

interface WrittenForSending {
  readonly at: CaseAtWork;
  readonly draft: WrittenDraft<"send">;
  readonly found: Mechanism;
}

async function draftFile(
  draft: WrittenDraft<"send">,
  format: DraftFormat,
  addressees: Addressees,
): Promise<Result<Bytes, string>> {
  switch (format) {
    case "docx":
      return draftDocxFile(draft);
    case "eml":
      return draftEmlFile(draft, addressees);
    case "txt":
      return ok(draftTextFile(draft));
    case "json":
      return ok(draftJsonFile(draft));
  }
}

/** Those that a person has looked up on the body's own page within a year; no others. */
function addresseesOf({ today, work }: CaseAtWork, { contacts, id }: Mechanism): Addressees {
  const confirmed = work.confirmations
    .filter(({ mechanism, value }) => mechanism === id && isMailAddress(value))
    .filter(({ value }) => confirmationOf(work, { id }, value, today) !== null)
    .map(({ value }) => value);
  const copies = contacts.filter(({ kind }) => kind === "email_copy").map(({ value }) => value);
  return {
    copy: confirmed.filter((value) => copies.includes(value)),
    to: confirmed.filter((value) => !copies.includes(value)),
  };
}

async function caseFile(permit: Permit<"send">, format: CaseFormat): Promise<Result<ExportedFile, "export.too_large">> {
  switch (format) {
    case "json":
      return ok({ content: caseJsonFile(permit), name: "case.json" });
    case "uwazi":
      return ok({ content: uwaziCsvFile(permit), name: "uwazi.csv" });
    case "events": {
      const table = eventsCsvFile(permit);
      return table.ok ? ok({ content: table.value, name: "events.csv" }) : table;
    }
    case "archive": {
      const formats = ["json", "uwazi", "events"] as const;
      const files: ExportedFile[] = [];
      for (const each of formats) {
        const file = await caseFile(permit, each);
        if (!file.ok) return file;
        files.push(file.value);
      }
      return ok({ content: await archiveFile(files), name: "case.tar" });
    }
  }
}

/**
 * Names of files begin with our reference, as letters do: the case's id would tie them to the codename. Not with one that names somebody:
 * names of files stand in lists of what was opened last.
 */
function named(content: Bytes, name: string, { work }: CaseAtWork): NamedFile {
  const { reference: own } = work.record;
  const reference = toldByReference(work.record) === null ? own.replaceAll(/[^A-Za-z0-9-]+/g, "-") : "case";
  return { file: octets(content), name: `${reference}-${name}` };
}
