import { html, nothing, type TemplateResult } from "lit";
import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseSummary, CaseView } from "../workers/console-views.ts";
import { caseList } from "./case-list.ts";
import { casePage } from "./case-page.ts";
import type { ConsoleController } from "./console-controller.ts";
import type { CaseDoor } from "./casework/work-nav.ts";
import { workPages } from "./casework/work-pages.ts";
import { isEditing, isWriting, type OpenState, type Place, type UpkeepNews } from "./console-state.ts";
import { importPage } from "./import-page.ts";
import { organisationPage } from "./organisation-page.ts";
import { outgoingPage } from "./outgoing-page.ts";
import { chosenCases, NO_CHOICE } from "./removal-choice.ts";
import { rescuedNotice } from "./rescue/rescued-notice.ts";
import { removeManyPage } from "./remove-many-page.ts";
import { savingBar } from "./saving-bar.ts";
import type { VaultFiles } from "./vault-files.ts";
import "./reply-form.ts";

/** What an open vault's pages ask of the page around them: questions that need a dialog. */
export interface VaultPageQuestions {
  readonly onClose: () => void;
  readonly onDeskKey: () => void;
  /** Gives up what was changed in the facts of a case. */
  readonly onDiscard: () => void;
  readonly onExport: VaultFiles["exportBundle"];
  /** Leaves what is being written. */
  readonly onLeave: (place: Place) => void;
  /** Files of one letter, or of all whose receipts wait (null), need no saving here. */
  readonly onOtherCopy: (instance: InstanceId, submission: SubmissionId | null) => void;
  /** Removes the open case, or one letter of it. */
  readonly onRemove: (submission: SubmissionId | null) => void;
  readonly onRemoveMany: (cases: readonly CaseSummary[]) => void;
}

/** The open vault: what is saved, where one can go, and where one is. */
export function vaultPage(state: OpenState, controller: ConsoleController, ask: VaultPageQuestions): TemplateResult {
  const onSave = (): void => void controller.files.save();
  const onCheck = (file: File): void => void controller.files.check(file);
  const { rescued } = controller.view;
  return html`
    ${savingBar(isEditing(state) ? { ...state.vault, saving: "unsaved" } : state.vault, { onCheck, onSave })}
    ${navigation(state, ask)}
    ${
      rescued === null
        ? nothing
        : rescuedNotice(rescued, {
            onForget: () => {
              controller.rescue.forget();
            },
            onPutBack: isWriting(state) ? null : (found) => void controller.rescue.putBack(found),
          })
    }
    ${state.newerCopy === null ? nothing : olderCopyNotice(state.vault.saves, state.newerCopy)}
    ${state.upkeep === null ? nothing : upkeepNotice(state.upkeep)} ${place(state, controller, ask)}
  `;
}

function navigation({ place: { at } }: OpenState, { onClose, onLeave }: VaultPageQuestions): TemplateResult {
  const door = (label: string, target: Place, isHere: boolean): TemplateResult => html`
    <li>
      <button
        type="button"
        class="nav-button"
        aria-current=${isHere ? "page" : nothing}
        @click=${() => {
          onLeave(target);
        }}
      >
        ${label}
      </button>
    </li>
  `;
  return html`
    <nav class="console-nav" aria-label=${localize("nav-label")}>
      <ul>
        ${door(localize("nav-cases"), { at: "cases" }, at === "cases" || at === "case" || at === "remove-many" || at === "reply" || at === "work")}
        ${door(localize("nav-import"), { at: "import", result: null }, at === "import")}
        ${door(localize("nav-outgoing"), { at: "outgoing", exported: null }, at === "outgoing")}
        ${door(localize("nav-organisation"), { at: "organisation", isNew: false, update: null }, at === "organisation")}
        <li class="nav-end">
          <button type="button" class="nav-button" @click=${onClose}>${localize("nav-close")}</button>
        </li>
      </ul>
    </nav>
  `;
}

function olderCopyNotice(opened: number, newer: number): TemplateResult {
  return notice("warning", localize("older-copy-text", { newer, opened }), localize("older-copy-title"));
}

function upkeepNotice({ addedWeeks, overdueWeeks, renewedUntil, today }: UpkeepNews): TemplateResult {
  const overdue = { count: overdueWeeks, day: formatDay(today) };
  return html`
    ${
      overdueWeeks > 0
        ? notice("warning", localize("upkeep-overdue-text", overdue), localize("upkeep-overdue-title", overdue))
        : nothing
    }
    ${addedWeeks > 0 ? notice("plain", localize("upkeep-added-text"), localize("upkeep-added-title", { count: addedWeeks })) : nothing}
    ${renewedUntil === null ? nothing : notice("plain", localize("upkeep-renewed-text"), localize("upkeep-renewed-title", { day: formatDay(renewedUntil) }))}
  `;
}

function place(
  { check, place: here, vault }: OpenState,
  controller: ConsoleController,
  ask: VaultPageQuestions,
): TemplateResult {
  switch (here.at) {
    case "cases":
      return html`
        <h1 tabindex="-1">${localize("cases-title")}</h1>
        ${caseList(
          vault.cases,
          (key) => void controller.showCase(key),
          () => {
            controller.go({ at: "remove-many", choice: NO_CHOICE });
          },
        )}
      `;
    case "remove-many":
      return removeManyPage(vault.cases, here.choice, {
        onBack: () => {
          controller.go({ at: "cases" });
        },
        onChoose: (cases, isChosen) => {
          controller.removal.choose(cases, isChosen);
        },
        onLook: (key) => void controller.removal.look(key),
        onOpenDay: (day) => {
          controller.removal.openDay(day);
        },
        onRemove: () => {
          ask.onRemoveMany(chosenCases(vault.cases, here.choice));
        },
      });
    case "import":
      return importPage(here.result, {
        onImport: (file) => void controller.importBundle(file),
        onOpenCase: (key) => void controller.showCase(key),
      });
    case "case":
      return casePage(
        here.view,
        { check, file: here.file },
        {
          onBack: () => {
            controller.go({ at: "cases" });
          },
          onBringBundle: (file, submission) => void controller.evidence.bringBundle(file, submission),
          onCheckFiles: (files, submission) => void controller.evidence.check(files, submission),
          onHideFile: () => {
            controller.evidence.hide();
          },
          onOtherCopy: (submission) => {
            ask.onOtherCopy(here.view.instance, submission);
          },
          onRemove: ask.onRemove,
          onOpen: (door) => void openDoor(door, here.view, controller),
          onReply: () => {
            controller.replies.start();
          },
          onSaveFile: (key) => void controller.evidence.save(key),
          onShowFile: (key) => void controller.evidence.show(key),
        },
      );
    case "work":
      return workPages(here, controller, {
        onDiscard: ask.onDiscard,
        onOpen: (door) => void openDoor(door, here.view, controller),
      });
    case "reply":
      return html`
        <amparo-reply-form
          .view=${here.view}
          .draft=${here.draft}
          .isPreview=${here.isPreview}
          @amparo-draft-changed=${({ detail }: HTMLElementEventMap["amparo-draft-changed"]) => {
            controller.replies.change(detail.draft, detail.isPreview);
          }}
          @amparo-reply-signed=${() => void controller.replies.sign()}
          @amparo-back=${() => {
            ask.onLeave({ at: "case", view: here.view, file: null });
          }}
        ></amparo-reply-form>
      `;
    case "outgoing":
      return outgoingPage(
        vault,
        { check, exported: here.exported },
        {
          onCheckFiles: (files) => void controller.evidence.check(files, null),
          onExport: (instance) => void ask.onExport(instance),
          onOpenCase: (key) => void controller.showCase(key),
          onOtherCopy: (instance) => {
            ask.onOtherCopy(instance, null);
          },
        },
      );
    case "organisation":
      return organisationPage(vault, here, {
        onAccept: () => void controller.updates.accept(),
        onCard: () => void controller.files.saveCard(),
        onDeskKey: ask.onDeskKey,
        onDismiss: () => {
          controller.updates.dismiss();
        },
        onDone: () => {
          controller.go({ at: "cases" });
        },
        onForget: () => void controller.updates.forget(),
        onPrint: () => {
          window.print();
        },
        onRead: (file) => void controller.updates.read(file),
      });
  }
}

async function openDoor(door: CaseDoor, view: CaseView, controller: ConsoleController): Promise<void> {
  if (door !== "letters") await controller.desk.show(view, door);
  else if (await controller.desk.settle()) await controller.showCase(view);
}
