import { html, type TemplateResult } from "lit";
import { localize, message } from "../../i18n/localize.ts";
import type { MissingConsent } from "../../../shared/casework/consent/gate.ts";
import type { LetterView } from "../../workers/console-views.ts";
import { caseNameMark } from "../case-name.ts";
import type { ConsoleController } from "../console-controller.ts";
import { comparePage } from "./compare-page.ts";
import { consentPage } from "./consent-page.ts";
import { deadlinesPage } from "./deadlines-page.ts";
import { draftPage } from "./draft-page.ts";
import type { MissingPlace } from "./fact-names.ts";
import { factsPage } from "./facts-page.ts";
import { mechanismPage } from "./mechanism-page.ts";
import { mechanismsPage } from "./mechanisms-page.ts";
import { takeOutPage } from "./take-out-page.ts";
import { workNav, type CaseDoor } from "./work-nav.ts";
import { isEdited, type PlainPage, type WorkPage, type WorkPlace } from "./work-place.ts";

const TITLES: Readonly<Record<WorkPage["name"], string>> = {
  compare: message("work-compare"),
  consent: message("work-consent"),
  deadlines: message("work-deadlines"),
  draft: message("work-draft"),
  facts: message("work-facts"),
  mechanism: message("work-mechanism"),
  mechanisms: message("work-mechanisms"),
  "take-out": message("work-take-out"),
};

/** What the pages need of the page around them. */
export interface WorkPagesActions {
  /** Gives up what was changed in the facts, if the person is sure. */
  readonly onDiscard: () => void;
  readonly onOpen: (door: CaseDoor) => void;
}

/** A page of an open case beside its letters. */
export function workPages(
  place: WorkPlace,
  controller: ConsoleController,
  { onDiscard, onOpen }: WorkPagesActions,
): TemplateResult {
  const { page, view } = place;
  return html`
    <h1 tabindex="-1">${localize(TITLES[page.name])}: ${localize("case-title")} ${caseNameMark(view)}</h1>
    ${workNav(page.name, onOpen)} ${content(place, controller, onDiscard)}
  `;
}

function content(
  place: WorkPlace,
  { casework, desk, mechanisms, wishes }: ConsoleController,
  onDiscard: () => void,
): TemplateResult {
  const { page, view, work } = place;
  const open = (name: PlainPage): void =>
    void wishes.add("door", [name, view.instance, view.case], () => desk.show(view, name), "anywhere");
  const toList = (): void => {
    open("mechanisms");
  };
  const onConsent = (): void => {
    open("consent");
  };
  const onMissing = (missing: MissingPlace, target: string | null = null): void => {
    if (missing === "consent") onConsent();
    else void wishes.add("facts", [missing, target], () => casework.showFacts(view, missing, target), "case");
  };
  const onOpen = (mechanism: string): void =>
    void wishes.add("mechanism", mechanism, () => mechanisms.show(mechanism), "case");
  const refusal = {
    onAsk:
      view.nextSequence === null
        ? null
        : (missing: readonly MissingConsent[]) =>
            void wishes.add("askConsent", missing, () => mechanisms.askConsent(missing)),
    onConsent,
    onMissing,
  };
  switch (page.name) {
    case "facts": {
      const form = {
        added: page.added,
        doubted: view.letterList.filter(isDoubted).map(({ submission }) => submission),
        onChange: casework.edit.bind(casework),
        onOpenWords: casework.openWords.bind(casework),
        record: page.record,
        states: work.states,
        today: work.today,
        words: page.words,
        work: work.work,
      };
      return factsPage(page.section, form, isEdited(place), {
        onDiscard,
        onKeep: () => void wishes.add("keep", null, () => desk.settle()),
        onSection: (section) => {
          casework.openSection(section);
        },
      });
    }
    case "consent":
      return consentPage(view, work, desk.typed, {
        onEnter: (entered) => void wishes.add("enterOffer", entered, () => casework.enterOffer(entered)),
        onGive: async (consent) =>
          (await wishes.add("giveConsent", consent, () => casework.giveConsent(consent))) === true,
        onSettle: (submission) =>
          void wishes.add("settleWithdrawal", submission, () => casework.settleWithdrawal(submission)),
        onTakeBack: (submission, how) =>
          void wishes.add("takeBack", submission, () => casework.takeBack(submission, how)),
        onType: casework.typeConsent.bind(casework),
        onWithdraw: (consent, how) =>
          void wishes.add("withdrawConsent", [consent, how], () => casework.withdrawConsent(consent, how)),
      });
    case "mechanisms":
      return mechanismsPage(work, page.compared, {
        onChoose: mechanisms.choose.bind(mechanisms),
        onCompare: () => void wishes.add("compare", null, () => mechanisms.compare(page.compared)),
        onMissing,
        onOpen,
      });
    case "mechanism": {
      const { id } = page.answer.mechanism;
      return mechanismPage(page.answer, work, {
        ...refusal,
        onBack: toList,
        onConfirm: async (value, by) =>
          (await wishes.add("confirmContact", [value, by], () => mechanisms.confirmContact(id, value, by))) === true,
        onDrop: (value) => void wishes.add("dropContact", value, () => mechanisms.dropContact(id, value)),
        onDraft: (language) =>
          void wishes.add("draft", [id, language], () => mechanisms.showDraft(id, language), "case"),
        onSent: (what, sent) =>
          void wishes.add("recordSending", [what, sent], () => mechanisms.recordSending(id, what, sent)),
      });
    }
    case "compare":
      return comparePage(page.rows, work, { onBack: toList, onOpen });
    case "draft": {
      const { id } = page.answer.mechanism;
      return draftPage(page, work, isEdited(place), {
        ...refusal,
        onBack: () => {
          onOpen(id);
        },
        onCopied: () => void wishes.add("keepDraft", "copy", () => mechanisms.keepDraft("copy")),
        onExport: (format) => void wishes.add("exportDraft", format, () => mechanisms.exportDraft(format)),
        onKeepNotes: () => void wishes.add("keep", null, () => mechanisms.keepNotes()),
        onLanguage: (language) =>
          void wishes.add("draft", [id, language], () => mechanisms.showDraft(id, language), "case"),
        onNote: mechanisms.editNote.bind(mechanisms),
        onPrint: () => void wishes.add("keepDraft", "print", () => printOnceKept(mechanisms)),
        onTick: mechanisms.tick.bind(mechanisms),
      });
    }
    case "deadlines":
      return deadlinesPage(work, {
        onExport: () => void wishes.add("exportDeadlines", null, () => mechanisms.exportDeadlines()),
        onMark: (task, isDone) => void wishes.add("markTask", [task, isDone], () => mechanisms.markTask(task, isDone)),
      });
    case "take-out":
      return takeOutPage(work, {
        ...refusal,
        onExport: (format) => void wishes.add("exportCase", format, () => mechanisms.exportCase(format)),
      });
  }
}

// What is printed is what was kept: the page shows it by the next frame.
async function printOnceKept(mechanisms: ConsoleController["mechanisms"]): Promise<void> {
  if (!(await mechanisms.keepDraft("print"))) return;
  requestAnimationFrame(() => {
    window.print();
  });
}

function isDoubted({ continuity }: LetterView): boolean {
  return continuity !== "first" && continuity !== "proven";
}
