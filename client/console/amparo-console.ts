import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import type { AmparoConfirmDialog, Question } from "../elements/confirm-dialog.ts";
import { notice } from "../elements/notice.ts";
import { PageGuard } from "../elements/page-guard.ts";
import { pageShell } from "../elements/page-shell.ts";
import { focusStep } from "../elements/step-focus.ts";
import { saveFile } from "../files/save-file.ts";
import { localize, localizeCode } from "../i18n/localize.ts";
import workerSource from "../workers/console.worker.ts?worker-source";
import type { ImportResult } from "../workers/console-messages.ts";
import type { CaseSummary } from "../workers/console-views.ts";
import { startInlineWorker } from "../workers/start-worker.ts";
import { clockDay } from "./clock-day.ts";
import { brokenPage } from "./broken-page.ts";
import { ConsoleController } from "./console-controller.ts";
import { isWriting, type ConsoleState, type ConsoleView, type Place } from "./console-state.ts";
import { focusOn, focusTarget } from "./casework/field-targets.ts";
import { focusAfter } from "./casework/focus-after.ts";
import type { WorkPage } from "./casework/work-place.ts";
import { pageTitle } from "./page-title.ts";
import {
  closeQuestion,
  closeUncheckedQuestion,
  dateQuestion,
  deskKeyQuestion,
  discardQuestion,
  exportQuestion,
  leaveReplyQuestion,
  newInstanceQuestion,
  otherCopyQuestion,
  removalQuestion,
  removeManyQuestion,
} from "./questions.ts";
import { startPage } from "./start-page.ts";
import { vaultPage } from "./vault-page.ts";
import "../elements/confirm-dialog.ts";
import "./choose-passphrase.ts";
import "./describe-organisation.ts";
import "./open-vault.ts";
import "./work-dialog.ts";

/** The root of the console page: shows the controller's state, and asks before anything is lost. */
export class AmparoConsole extends LitElement {
  static override properties = { view: { state: true } };
  declare private view: ConsoleView;
  readonly #controller: ConsoleController;
  /** What had the focus before the page changed. */
  #focused: Element | null = null;

  constructor() {
    super();
    this.#controller = new ConsoleController({
      confirmDate: (today, lastSeen) => this.#confirmDate(today, lastSeen),
      confirmNewInstance: () => this.#ask(newInstanceQuestion()),
      onChange: () => {
        this.view = this.#controller.view;
      },
      saveFile,
      startWorker: () => startInlineWorker(workerSource),
      today,
    });
    this.view = this.#controller.view;
    new PageGuard(this, {
      onFault: () => {
        this.#controller.tellOfFault();
      },
      onGone: () => {
        this.#controller.closeVault();
      },
      wouldLose: () => this.#controller.wouldLose,
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { problem, state, undone, work } = this.view;
    const content = html`
      ${problem === null ? nothing : notice("error", localizeCode(problem))}
      ${undone ? notice("error", localize("undone-text"), localize("undone-title")) : nothing} ${this.#step(state)}
      <amparo-work-dialog .work=${work}></amparo-work-dialog>
      <amparo-confirm-dialog></amparo-confirm-dialog>
    `;
    const practice = "vault" in state && state.vault.organisation.practice;
    return pageShell({
      content,
      foot: localize("console-foot"),
      name: localize("console-title"),
      practice,
      wide: state.step === "vault",
    });
  }

  protected override willUpdate(): void {
    this.#focused = document.activeElement;
  }

  protected override updated(changed: PropertyValues): void {
    document.title = pageTitle(this.view.state);
    const before: unknown = changed.get("view");
    if (!isConsoleView(before)) return;
    if (!isSamePlace(before.state, this.view.state)) void this.#arrive();
    else if (this.#focusAgain(before.state)) return;
    // What went wrong stands at the top, and the button that was pressed may be far below.
    else if (!isTelling(before) && isTelling(this.view)) {
      this.querySelector("[role=alert]")?.scrollIntoView({ block: "nearest" });
    }
  }

  #step(state: ConsoleState): TemplateResult {
    const controller = this.#controller;
    const { wishes } = controller;
    switch (state.step) {
      case "start":
        return startPage(
          () => {
            controller.begin("describe");
          },
          () => {
            controller.begin("open-form");
          },
        );
      case "open-form":
        return html`
          <amparo-open-vault
            today=${today()}
            @amparo-open-vault=${({ detail }: HTMLElementEventMap["amparo-open-vault"]) =>
              void wishes.add("open", null, () => controller.openVault(detail.file, detail.passphrase))}
            @amparo-back=${this.#toStart}
          ></amparo-open-vault>
        `;
      case "describe":
        return html`
          <amparo-describe-organisation
            today=${today()}
            @amparo-described=${({ detail }: HTMLElementEventMap["amparo-described"]) =>
              void wishes.add("describe", detail, () => controller.describe(detail))}
            @amparo-back=${this.#toStart}
          ></amparo-describe-organisation>
        `;
      case "passphrase":
        return html`
          <amparo-choose-passphrase
            .suggested=${state.suggested}
            @amparo-passphrase=${({ detail }: HTMLElementEventMap["amparo-passphrase"]) =>
              void wishes.add("make", null, () => controller.makeOrganisation(detail.passphrase))}
          ></amparo-choose-passphrase>
        `;
      case "vault":
        return vaultPage(state, controller, {
          onClose: () => void this.#close(),
          onDeskKey: () => void wishes.add("deskKey", null, () => this.#saveDeskKey()),
          onDiscard: () => void wishes.add("discard", null, () => this.#discard()),
          onExport: (instance) => void wishes.add("export", instance, () => this.#export(instance)),
          onLeave: (place) => void wishes.add("place", place.at, () => this.#leave(place), "anywhere"),
          onOtherCopy: (instance, submission) =>
            void wishes.add("waive", [instance, submission], () => this.#waiveFiles(instance, submission)),
          onRemove: (submission) => void wishes.add("remove", submission, () => this.#remove(submission)),
          onRemoveMany: (cases) => void wishes.add("removeMany", null, () => this.#removeMany(cases)),
        });
      case "broken":
        return brokenPage(this.view.rescued, () => {
          controller.reopen();
        });
    }
  }

  async #arrive(): Promise<void> {
    await focusStep(this);
    const { state } = this.view;
    const page = state.step === "vault" && state.place.at === "work" ? state.place.page : null;
    if (page?.name === "facts" && page.target !== null) focusTarget(page.target);
  }

  /** Whoever works by keyboard must not begin at the top of the page each time that a button has done its work. */
  #focusAgain(before: ConsoleState): boolean {
    const target = focusAfter(before, this.view.state, this.#focused?.isConnected === false);
    if (target !== null) focusOn(this.querySelector<HTMLElement>(target));
    return target !== null;
  }

  readonly #toStart = (): void => {
    this.#controller.begin("start");
  };

  async #leave(place: Place): Promise<void> {
    if (!(await this.#controller.desk.settle())) return;
    const { state } = this.view;
    if (!isWriting(state) || (await this.#ask(leaveReplyQuestion()))) this.#controller.go(place);
  }

  async #close(): Promise<void> {
    const controller = this.#controller;
    // Closing waits for nothing that was asked for before: a worker that hangs must not keep a vault open. The person is asked then.
    // What cannot be kept is asked about like anything else that is not saved.
    if (!controller.isAtWork) await controller.wishes.add("keep", null, () => controller.desk.settle());
    const { state } = this.view;
    if (!controller.wouldLose) controller.closeVault();
    else {
      const isGiven = state.step === "vault" && state.vault.saving === "handed_over" && !isWriting(state);
      if (await this.#ask(isGiven ? closeUncheckedQuestion() : closeQuestion())) controller.closeVault();
    }
  }

  async #discard(): Promise<void> {
    if (await this.#ask(discardQuestion())) this.#controller.casework.discard();
  }

  async #saveDeskKey(): Promise<void> {
    if (await this.#ask(deskKeyQuestion())) await this.#controller.files.saveDeskKey();
  }

  async #waiveFiles(instance: InstanceId, submission: SubmissionId | null): Promise<void> {
    if (await this.#ask(otherCopyQuestion())) await this.#controller.evidence.waive(instance, submission);
  }

  async #remove(submission: SubmissionId | null): Promise<void> {
    if (await this.#ask(removalQuestion(submission === null ? "case" : "letter"))) {
      await this.#controller.removal.remove(submission);
    }
  }

  async #removeMany(cases: readonly CaseSummary[]): Promise<void> {
    if (await this.#ask(removeManyQuestion(cases))) await this.#controller.removal.removeMany(cases);
  }

  /** The bundle orders the server to delete what the vault holds: nobody but the person can know that the file is there. */
  async #export(instance: InstanceId): Promise<void> {
    const { state } = this.view;
    const vault = state.step === "vault" ? state.vault : null;
    const outgoing = vault?.outgoing.find((each) => each.instance === instance);
    const isUnchecked = outgoing !== undefined && vault?.saving === "handed_over";
    if (!isUnchecked || (await this.#ask(exportQuestion(outgoing))))
      await this.#controller.files.exportBundle(instance);
  }

  /** By a wrong date keys would be erased for good, and only the person can look at another clock. */
  #confirmDate(day: Day, lastSeen: Day | null): Promise<boolean> {
    return this.#ask(dateQuestion(day, lastSeen ?? day));
  }

  async #ask(question: Question): Promise<boolean> {
    const dialog = this.querySelector<AmparoConfirmDialog>("amparo-confirm-dialog");
    return dialog !== null && (await dialog.ask(question));
  }
}

/** True while the page says that something was not done. */
function isTelling({ problem, undone }: ConsoleView): boolean {
  return problem !== null || undone;
}

function isConsoleView(value: unknown): value is ConsoleView {
  return typeof value === "object" && value !== null && "state" in value;
}

/** False when the person has come to another page, or to another bundle's result, and the focus has to follow. */
function isSamePlace(before: ConsoleState, after: ConsoleState): boolean {
  return placeKey(before) === placeKey(after) && importedBy(before) === importedBy(after);
}

function importedBy(state: ConsoleState): ImportResult | null {
  return state.step === "vault" && state.place.at === "import" ? state.place.result : null;
}

function placeKey(state: ConsoleState): string {
  if (state.step !== "vault") return state.step;
  const { place } = state;
  if (place.at === "work") return workKey(place.page);
  return place.at === "case" ? `case ${place.view.instance} ${place.view.case}` : place.at;
}

function workKey(page: WorkPage): string {
  return page.name === "facts" ? `facts ${page.section}` : page.name;
}

function today(): Day {
  return clockDay(Date.now());
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-console": AmparoConsole;
  }
}
