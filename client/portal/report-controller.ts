import { questionKey } from "../../shared/mechanisms/report-answers.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { ANSWER_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { ListedOrganisation, SentFile } from "../workers/portal-calls.ts";
import type { Attachment } from "./attachments/attachment.ts";
import { CodenameController } from "./codename-controller.ts";
import { ConsentController } from "./consent/consent-controller.ts";
import { withChange, withoutSent, type AttachmentChange } from "./attachments/attachments.ts";
import {
  changeDraft,
  draftProblems,
  isAboutSize,
  textBytes,
  withoutAttachment,
  writingOf,
  type DraftChange,
  type DraftProblem,
} from "./draft.ts";
import { PlacesController } from "./places-controller.ts";
import { QuestionsController } from "./questions-controller.ts";
import { roleOf } from "./questions/role.ts";
import type { Visit } from "./visit.ts";

/** What each step answers for; the check before sending looks at all of it again. */
const PROBLEMS_OF_WRITING: readonly DraftProblem[] = ["text_too_long"];

/** A report from the choice of an organisation to its receipt. What was written stays, whichever way the person goes. */
export class ReportController {
  readonly #visit: Visit;
  readonly questions: QuestionsController;
  /** What may be done with it. */
  readonly consent: ConsentController;
  readonly places: PlacesController;
  readonly codename: CodenameController;
  /** The last look is waiting behind what is shown. */
  #isFromCheck = false;

  constructor(visit: Visit) {
    this.#visit = visit;
    const organisation = (): ListedOrganisation | null => this.#addressee();
    this.questions = new QuestionsController(visit, organisation);
    this.places = new PlacesController(visit, this.questions, organisation);
    this.codename = new CodenameController(visit);
    this.consent = new ConsentController(visit, {
      organisation,
      reporter: () => roleOf(visit.typed.report.answers),
      told: () => this.questions.answers,
      onQuestion: (field, behind) => {
        this.questions.editKey(questionKey(field), behind);
      },
      onDone: (behind) => {
        if (behind === "check") this.check();
        else this.tell();
      },
    });
    const [only, other] = usable(visit.directory.organisations);
    // Whoever was chosen before stays chosen, though nothing can be sealed to it today: nobody else is to read it unasked.
    if (only !== undefined && other === undefined) visit.typed.recipient ??= only.id;
  }

  /** The first step. */
  begin(): void {
    this.#isFromCheck = false;
    this.#showChoice(false);
  }

  /** One of the parts, from the last look, which is the way back. */
  edit(part: "recipient" | "text" | "files"): void {
    this.#isFromCheck = true;
    if (part === "recipient") this.#showChoice(false);
    else if (part === "text") this.#showWriting([]);
    else this.#showFiles([], 0);
  }

  choose(organisation: OrganisationId): void {
    this.#visit.typed.recipient = organisation;
    this.#showChoice(false);
  }

  /** At another try, to the writing; the choice stays where whoever was chosen cannot receive any more. */
  goOn(): void {
    if (this.#organisation() !== null) this.write();
  }

  /** From the choice to the writing. */
  write(): void {
    this.#isFromCheck = false;
    this.#showWriting([]);
  }

  change(change: DraftChange): void {
    this.#visit.typed.report = changeDraft(this.#visit.typed.report, change);
    this.#showWriting([]);
  }

  /** From the writing to the questions; to the files where there are none. */
  tell(): void {
    if (this.#isWritten() && !this.questions.overview()) this.#showFiles([], 0);
  }

  /** To the files. */
  attach(): void {
    this.#isFromCheck = false;
    if (this.#isWritten()) this.#showFiles([], 0);
  }

  addFiles(files: readonly File[], folders: number): void {
    const { typed } = this.#visit;
    typed.report = { ...typed.report, attachments: [...typed.report.attachments, ...typed.attach(files)] };
    this.#showFiles(draftProblems(typed.report).filter(isAboutSize), folders);
  }

  /** What is to be sent of a file. */
  changeFile(id: number, change: AttachmentChange): void {
    const { typed } = this.#visit;
    typed.report = { ...typed.report, attachments: withChange(typed.report.attachments, id, change) };
    this.#showFiles(draftProblems(typed.report).filter(isAboutSize), 0);
  }

  removeFile(id: number): void {
    const { typed } = this.#visit;
    typed.report = withoutAttachment(typed.report, id);
    this.#showFiles(draftProblems(typed.report).filter(isAboutSize), 0);
  }

  /** From the files to what may be done with it; to the last look where that is answered, or cannot be asked. */
  async ask(): Promise<void> {
    if (!this.#isComplete()) return;
    const isHere = this.#visit.here();
    const isAsked = this.consent.progress !== "done" && (await this.#visit.learnConsent());
    if (!isHere()) return;
    if (isAsked) this.consent.begin("check");
    else this.check();
  }

  /** Back from the last look: to what may be done with it, or to the files where that cannot be asked. */
  async askAgain(): Promise<void> {
    const isHere = this.#visit.here();
    const isLearnt = await this.#visit.learnConsent();
    if (!isHere()) return;
    if (isLearnt) this.consent.begin("check");
    else this.attach();
  }

  /** The last look. */
  check(): void {
    const organisation = this.#organisation();
    if (!this.#isComplete() || organisation === null) return;
    const hasChoice = usable(this.#visit.directory.organisations).length > 1;
    const { consent: chosen, report: draft } = this.#visit.typed;
    this.#visit.show({ page: "check", organisation, hasChoice, draft, chosen });
  }

  /** Sends. What the person sees meanwhile comes from the engine. */
  async send(): Promise<void> {
    const organisation = this.#organisation();
    const { answers } = this.questions;
    if (organisation === null || draftProblems(this.#visit.typed.report, answers).length > 0) {
      this.check();
      return;
    }
    const { engine, show, typed } = this.#visit;
    const { attachments } = typed.report;
    show({ page: "sending", kind: "report", organisation, sending: { state: "starting" } });
    const filed = await engine.call("report", {
      organisation: organisation.id,
      writing: writingOf(typed.report, [...answers, ...this.consent.answers]),
    });
    if (!filed.ok) {
      if (filed.file !== null) this.#dropFile(attachments, filed.file);
      show({ page: "unfiled", kind: "report", organisation, unfiled: filed });
      return;
    }
    // Not before its codename is there to be read: until then, what was written and the words in doubt are all that is left of it.
    const isShown = this.codename.begin({ organisation, filed: filed.value });
    if (isShown) typed.reportArrived(filed.value.words);
  }

  /** Whether there is somebody to write to, and the text can be sent; otherwise shows what is to be done. */
  #isWritten(): boolean {
    const { report } = this.#visit.typed;
    const problems = draftProblems(report).filter((problem) => PROBLEMS_OF_WRITING.includes(problem));
    const isWritten = this.#organisation() !== null && problems.length === 0;
    if (!isWritten) this.#showWriting(problems);
    return isWritten;
  }

  /** Whether everything can be sent; otherwise shows what is to be done. What is agreed to says nothing by itself. */
  #isComplete(): boolean {
    const { answers } = this.questions;
    const problems = draftProblems(this.#visit.typed.report, answers);
    const long = answers.find(({ answer }) => textBytes(answer) > ANSWER_LONGEST_BYTES);
    if (!this.#isWritten()) return false;
    if (long !== undefined) this.questions.editKey(long.question, "check");
    else if (problems.length > 0) this.#showFiles(problems, 0);
    else return true;
    return false;
  }

  #showChoice(isMissing: boolean): void {
    this.#visit.show({
      page: "choose",
      directory: this.#visit.directory,
      chosen: this.#visit.typed.recipient,
      isMissing,
      isFromCheck: this.#isFromCheck,
    });
  }

  #showWriting(problems: readonly DraftProblem[]): void {
    const organisation = this.#addressee();
    const isFromCheck = this.#isFromCheck;
    if (organisation === null) return;
    this.#visit.show({ page: "write", organisation, draft: this.#visit.typed.report, problems, isFromCheck });
  }

  #showFiles(problems: readonly DraftProblem[], folders: number): void {
    const organisation = this.#addressee();
    const { report: draft } = this.#visit.typed;
    const isFromCheck = this.#isFromCheck;
    if (organisation === null) return;
    this.#visit.show({ page: "attach", organisation, draft, problems, folders, isFromCheck });
  }

  // A file that changed cannot be read any more: it has to be chosen again.
  #dropFile(sent: readonly Attachment[], { place }: SentFile): void {
    const { typed } = this.#visit;
    typed.report = { ...typed.report, attachments: withoutSent(typed.report.attachments, sent, place) };
  }

  /** Whom it goes to; null, and the choice is shown, where nobody was chosen, or the one that was cannot receive any more. */
  #addressee(): ListedOrganisation | null {
    const organisation = this.#organisation();
    if (organisation === null) this.#showChoice(true);
    return organisation;
  }

  #organisation(): ListedOrganisation | null {
    return usable(this.#visit.directory.organisations).find(({ id }) => id === this.#visit.typed.recipient) ?? null;
  }
}

/** Organisations that something can be sealed to today. */
export function usable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ refusal }) => refusal === null);
}
