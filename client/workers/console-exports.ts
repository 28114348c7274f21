import { failure, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import type { CaseNow, Permit } from "../../shared/casework/consent/gate.ts";
import { toldByReference } from "../../shared/casework/consent/withholding.ts";
import { writeDraft, type WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { archiveFile, type ExportedFile } from "../../shared/casework/exports/archive.ts";
import { calendarFile } from "../../shared/casework/exports/calendar.ts";
import { caseJsonFile } from "../../shared/casework/exports/case-json.ts";
import { caseSchemaFile } from "../../shared/casework/exports/case-schema.ts";
import { draftDocxFile } from "../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile, type Addressees } from "../../shared/casework/exports/draft-eml.ts";
import { draftJsonFile } from "../../shared/casework/exports/draft-json.ts";
import { draftTextFile } from "../../shared/casework/exports/draft-text.ts";
import { eventsCsvFile } from "../../shared/casework/exports/events-csv.ts";
import { uwaziCsvFile } from "../../shared/casework/exports/uwazi-csv.ts";
import { keepCaseExport, keepExport } from "../../shared/casework/sending/keep-export.ts";
import { recordSending, recordSentExport } from "../../shared/casework/sending/record-sending.ts";
import { tasksOf } from "../../shared/casework/sending/tasks.ts";
import type { CaseFormat, DraftFormat, DraftWay } from "../../shared/casework/sending/sending.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { askGate, askToSend, TO_SEND } from "./casework-permits.ts";
import type { DraftChoice, NamedFile, OfCase, WorkChange } from "./casework-messages.ts";
import { nowOf, type CaseAtWork } from "./case-at-work.ts";
import type { CaseworkWork } from "./console-casework.ts";
import { addresseesOf, findDraftable } from "./console-mechanisms.ts";
import type { ConsoleAnswer, ConsoleAnswerLater, ConsoleInput } from "./console-messages.ts";
import { octets } from "./octets.ts";

/** What leaves the console of the work on a case: each time the gate is asked anew. */
export class ExportsWork {
  readonly #casework: CaseworkWork;

  constructor(casework: CaseworkWork) {
    this.#casework = casework;
  }

  async exportDraft(input: ConsoleInput<"exportDraft">): ConsoleAnswerLater<"exportDraft"> {
    const { addressees, format, language, mechanism } = input;
    const written = this.#write(input);
    if (!written.ok) return written;
    const { at, draft, found } = written.value;
    const known = addresseesOf(at, found);
    if (!addressees.every((each) => known.includes(each))) return failure("contact.unconfirmed");
    const file = await draftFile(draft, format, asAddressed(addressees, found), nowOf(at));
    if (!file.ok) return file;
    const kept = await this.#keep(input, written.value, format);
    return kept.ok
      ? ok({ ...kept.value, made: named(file.value, `draft-${mechanism}-${language}.${format}`, at) })
      : kept;
  }

  async keepDraft(input: ConsoleInput<"keepDraft">): ConsoleAnswerLater<"keepDraft"> {
    const written = this.#write(input);
    return written.ok ? this.#keep(input, written.value, input.way) : written;
  }

  /** Of a draft that was exported, as it left; of anything else, by what the gate says now. */
  recordSending(input: ConsoleInput<"recordSending">): ConsoleAnswer<"recordSending"> {
    const { exported, mechanism, sent } = input;
    return this.#casework.change(input, (at) => {
      if (exported !== null) {
        const { work } = at;
        const left = work.exports[exported];
        return left?.mechanism === mechanism ? recordSentExport(work, left, sent) : failure("sending.export_unknown");
      }
      const written = this.#write(input);
      return written.ok ? recordSending(nowOf(at), written.value.draft.permit, sent) : written;
    });
  }

  async exportDeadlines(input: ConsoleInput<"exportDeadlines">): ConsoleAnswerLater<"exportDeadlines"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    return ok(named(await calendarOf(at.value), DEADLINES_FILE, at.value));
  }

  async exportCase(input: ConsoleInput<"exportCase">): ConsoleAnswerLater<"exportCase"> {
    const at = this.#casework.at(input);
    if (!at.ok) return at;
    const answer = askGate(at.value, { ...TO_SEND, mechanism: null });
    if (!answer.ok) return failure(answer.code);
    const made = await caseFile(answer.permit, input.format, at.value);
    if (!made.ok) return made;
    const hash = await sha256Hex(caseJsonFile(answer.permit, nowOf(at.value)));
    const kept = this.#casework.change(input, (now) => keepCaseExport(nowOf(now), answer.permit, hash, input.format));
    return kept.ok ? ok({ ...kept.value, made: named(made.value.content, made.value.name, at.value) }) : kept;
  }

  async #keep(
    input: OfCase<DraftChoice>,
    { at, draft }: Pick<WrittenForSending, "at" | "draft">,
    way: DraftWay,
  ): Promise<Result<WorkChange, string>> {
    const hash = await sha256Hex(draftJsonFile(draft, nowOf(at)));
    return this.#casework.change(input, (now) => keepExport(nowOf(now), draft, hash, way));
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
  now: CaseNow,
): Promise<Result<Bytes, string>> {
  switch (format) {
    case "docx":
      return draftDocxFile(draft, now);
    case "eml":
      return draftEmlFile(draft, addressees, now);
    case "txt":
      return ok(draftTextFile(draft, now));
    case "json":
      return ok(draftJsonFile(draft, now));
  }
}

/** Where to: those that the data says are for a copy get a copy. */
function asAddressed(addressees: readonly string[], { contacts }: Mechanism): Addressees {
  const copies = contacts.filter(({ kind }) => kind === "email_copy").map(({ value }) => value);
  return {
    copy: addressees.filter((value) => copies.includes(value)),
    to: addressees.filter((value) => !copies.includes(value)),
  };
}

const DEADLINES_FILE = "deadlines.ics";

function calendarOf({ found, today, work }: CaseAtWork): Promise<Bytes> {
  return calendarFile([{ case: found.case, reference: work.record.reference, tasks: tasksOf(work, today) }]);
}

async function caseFile(
  permit: Permit<"send">,
  format: CaseFormat,
  at: CaseAtWork,
): Promise<Result<ExportedFile, "export.too_large">> {
  const now = nowOf(at);
  switch (format) {
    case "json":
      return ok({ content: caseJsonFile(permit, now), name: "case.json" });
    case "uwazi":
      return ok({ content: uwaziCsvFile(permit, now), name: "uwazi.csv" });
    case "events": {
      const table = eventsCsvFile(permit, now);
      return table.ok ? ok({ content: table.value, name: "events.csv" }) : table;
    }
    case "archive": {
      const formats = ["json", "uwazi", "events"] as const;
      const files: ExportedFile[] = [{ content: caseSchemaFile(), name: "case-record.schema.json" }];
      // A calendar without a day is none: programs refuse it.
      const hasDays = tasksOf(at.work, at.today).some(({ due }) => due !== null);
      if (hasDays) files.push({ content: await calendarOf(at), name: DEADLINES_FILE });
      for (const each of formats) {
        const file = await caseFile(permit, each, at);
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
  const reference = toldByReference(work.record).length === 0 ? own.replaceAll(/[^A-Za-z0-9-]+/g, "-") : "case";
  return { file: octets(content), name: `${reference}-${name}` };
}
