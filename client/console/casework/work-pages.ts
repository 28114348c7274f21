import { html, type TemplateResult } from "lit";
import { localize, message } from "../../i18n/localize.ts";
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
  { casework, desk, mechanisms }: ConsoleController,
  onDiscard: () => void,
): TemplateResult {
  const { page, view, work } = place;
  const open = (name: PlainPage): void => void desk.show(view, name);
  const toList = (): void => {
    open("mechanisms");
  };
  const onConsent = (): void => {
    open("consent");
  };
  const onMissing = (missing: MissingPlace, target: string | null = null): void => {
    if (missing === "consent") onConsent();
    else void casework.showFacts(view, missing, target);
  };
  const onOpen = (mechanism: string): void => void mechanisms.show(mechanism);
  const refusal = {
    onAsk: view.nextSequence === null ? null : mechanisms.askConsent.bind(mechanisms),
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
        onKeep: () => void desk.settle(),
        onSection: (section) => {
          casework.openSection(section);
        },
      });
    }
    case "consent":
      return consentPage(view, work, desk.typed, {
        onGive: (consent) => casework.giveConsent(consent),
        onSettle: (submission) => void casework.settleWithdrawal(submission),
        onType: casework.typeConsent.bind(casework),
        onWithdraw: (consent, how) => void casework.withdrawConsent(consent, how),
      });
    case "mechanisms":
      return mechanismsPage(work, page.compared, {
        onChoose: mechanisms.choose.bind(mechanisms),
        onCompare: () => void mechanisms.compare(page.compared),
        onMissing,
        onOpen,
      });
    case "mechanism": {
      const { id } = page.answer.mechanism;
      return mechanismPage(page.answer, work, {
        ...refusal,
        onBack: toList,
        onConfirm: (value, by) => void mechanisms.confirmContact(id, value, by),
        onDrop: (value) => void mechanisms.dropContact(id, value),
        onDraft: (language) => void mechanisms.showDraft(id, language),
        onSent: (what, sent) => void mechanisms.recordSending(id, what, sent),
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
        onCopied: () => void mechanisms.keepDraft("copy"),
        onExport: (format) => void mechanisms.exportDraft(format),
        onKeepNotes: () => void mechanisms.keepNotes(),
        onLanguage: (language) => void mechanisms.showDraft(id, language),
        onNote: mechanisms.editNote.bind(mechanisms),
        onPrint: () => void printOnceKept(mechanisms),
        onTick: mechanisms.tick.bind(mechanisms),
      });
    }
    case "deadlines":
      return deadlinesPage(work, {
        onExport: () => void mechanisms.exportDeadlines(),
        onMark: (task, isDone) => void mechanisms.markTask(task, isDone),
      });
    case "take-out":
      return takeOutPage(work, { ...refusal, onExport: (format) => void mechanisms.exportCase(format) });
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
