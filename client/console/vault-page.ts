import { html, nothing, type TemplateResult } from "lit";
import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseKey, CaseSummary, CaseView } from "../workers/console-views.ts";
import { caseList } from "./case-list.ts";
import { casePage } from "./case-page.ts";
import type { ConsoleController } from "./console-controller.ts";
import type { CaseDoor } from "./casework/work-nav.ts";
import { workPages } from "./casework/work-pages.ts";
import { isEditing, isWriting, type OpenState, type Place, type UpkeepNews } from "./console-state.ts";
import { importPage } from "./import-page.ts";
import { organisationPage } from "./organisation-page.ts";
import { outgoingPage } from "./outgoing-page.ts";
import { chosenCases, keyOf, NO_CHOICE } from "./removal-choice.ts";
import { rescuedNotice } from "./rescue/rescued-notice.ts";
import { removeManyPage } from "./remove-many-page.ts";
import { savingBar } from "./saving-bar.ts";
import "./reply-form.ts";

/** What an open vault's pages ask of the page around them: questions that need a dialog. */
export interface VaultPageQuestions {
  readonly onClose: () => void;
  readonly onDeskKey: () => void;
  /** Gives up what was changed in the facts of a case. */
  readonly onDiscard: () => void;
  readonly onExport: (instance: InstanceId) => void;
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
  const { files, rescue, wishes } = controller;
  const onSave = (): void => void wishes.add("save", null, () => files.save());
  const onCheck = (file: File): void => void wishes.add("checkSaved", file, () => files.check(file));
  const { rescued } = controller.view;
  return html`
    ${savingBar(isEditing(state) ? { ...state.vault, saving: "unsaved" } : state.vault, { onCheck, onSave })}
    ${navigation(state, ask)}
    ${
      rescued === null
        ? nothing
        : rescuedNotice(rescued, {
            onForget: () => {
              rescue.forget();
            },
            onPutBack: isWriting(state)
              ? null
              : (found) => void wishes.add("putBack", found, () => rescue.putBack(found)),
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
  const { evidence, files, removal, replies, updates, wishes } = controller;
  const toCases = (): void =>
    void wishes.add(
      "place",
      "cases",
      () => {
        controller.go({ at: "cases" });
      },
      "anywhere",
    );
  const onOpenCase = (key: CaseKey): void =>
    void wishes.add("case", keyOf(key), () => controller.showCase(key), "anywhere");
  switch (here.at) {
    case "cases":
      return html`
        <h1 tabindex="-1">${localize("cases-title")}</h1>
        ${caseList(vault.cases, onOpenCase, () => {
          const target: Place = { at: "remove-many", choice: NO_CHOICE };
          void wishes.add(
            "place",
            target.at,
            () => {
              controller.go(target);
            },
            "anywhere",
          );
        })}
      `;
    case "remove-many":
      return removeManyPage(vault.cases, here.choice, {
        onBack: toCases,
        onChoose: (cases, isChosen) => {
          removal.choose(cases, isChosen);
        },
        onLook: (key) => void wishes.add("look", key === null ? null : keyOf(key), () => removal.look(key)),
        onOpenDay: (day) => {
          removal.openDay(day);
        },
        onRemove: () => {
          ask.onRemoveMany(chosenCases(vault.cases, here.choice));
        },
      });
    case "import":
      return importPage(here.result, {
        onImport: (file) => void wishes.add("import", file, () => controller.importBundle(file)),
        onOpenCase,
      });
    case "case":
      return casePage(
        here.view,
        { check, file: here.file },
        {
          onBack: toCases,
          onBringBundle: (file, submission) =>
            void wishes.add("bringBundle", [file, submission], () => evidence.bringBundle(file, submission)),
          onCheckFiles: (chosen, submission) =>
            void wishes.add("checkFiles", [chosen, submission], () => evidence.check(chosen, submission)),
          onHideFile: () => {
            evidence.hide();
          },
          onOtherCopy: (submission) => {
            ask.onOtherCopy(here.view.instance, submission);
          },
          onRemove: ask.onRemove,
          onOpen: (door) => {
            openDoor(door, here.view, controller);
          },
          onReply: () => {
            void wishes.add("reply", null, () => {
              replies.start();
            });
          },
          onSaveFile: (key) => void wishes.add("saveFile", key, () => evidence.save(key)),
          onShowFile: (key) => void wishes.add("showFile", key, () => evidence.show(key)),
        },
      );
    case "work":
      return workPages(here, controller, {
        onDiscard: ask.onDiscard,
        onOpen: (door) => {
          openDoor(door, here.view, controller);
        },
      });
    case "reply":
      return html`
        <amparo-reply-form
          .view=${here.view}
          .draft=${here.draft}
          .isPreview=${here.isPreview}
          @amparo-draft-changed=${({ detail }: HTMLElementEventMap["amparo-draft-changed"]) => {
            replies.change(detail.draft, detail.isPreview);
          }}
          @amparo-reply-signed=${() => void wishes.add("sign", null, () => replies.sign())}
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
          onCheckFiles: (chosen) => void wishes.add("checkFiles", [chosen, null], () => evidence.check(chosen, null)),
          onExport: ask.onExport,
          onOpenCase,
          onOtherCopy: (instance) => {
            ask.onOtherCopy(instance, null);
          },
        },
      );
    case "organisation":
      return organisationPage(vault, here, {
        onAccept: (shown) => void wishes.add("acceptUpdate", shown.reading, () => updates.accept(shown)),
        onCard: () => void wishes.add("card", null, () => files.saveCard()),
        onDeskKey: ask.onDeskKey,
        onDismiss: () => {
          updates.dismiss();
        },
        onDone: toCases,
        onForget: (shown) => void wishes.add("forgetUpdates", shown, () => updates.forget(shown)),
        onPrint: () => {
          window.print();
        },
        onRhythm: (days) => void wishes.add("rhythm", days, () => controller.changeRhythm(days)),
        onRead: (file) => void wishes.add("readUpdate", file, () => updates.read(file)),
      });
  }
}

function openDoor(door: CaseDoor, view: CaseView, controller: ConsoleController): void {
  const open = async (): Promise<void> => {
    if (door !== "letters") await controller.desk.show(view, door);
    else if (await controller.desk.settle()) await controller.showCase(view);
  };
  void controller.wishes.add("door", [door, keyOf(view)], open, "anywhere");
}
