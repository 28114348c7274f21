import { html, type TemplateResult } from "lit";
import { localize, message } from "../../i18n/localize.ts";
import { caseNameMark } from "../case-name.ts";
import type { ConsoleController } from "../console-controller.ts";
import { consentPage } from "./consent-page.ts";
import { factsPage } from "./facts-page.ts";
import { workNav, type CaseDoor } from "./work-nav.ts";
import { isEdited, type WorkPage, type WorkPlace } from "./work-place.ts";

const TITLES: Readonly<Record<WorkPage["name"], string>> = {
  consent: message("work-consent"),
  facts: message("work-facts"),
};

/** A page of an open case beside its letters. */
export function workPages(
  place: WorkPlace,
  controller: ConsoleController,
  onOpen: (door: CaseDoor) => void,
): TemplateResult {
  const { page, view } = place;
  return html`
    <h1 tabindex="-1">${localize(TITLES[page.name])}: ${localize("case-title")} ${caseNameMark(view)}</h1>
    ${workNav(page.name, onOpen)} ${content(place, controller)}
  `;
}

function content(place: WorkPlace, { casework, desk }: ConsoleController): TemplateResult {
  const { page, view, work } = place;
  switch (page.name) {
    case "facts": {
      const form = {
        added: page.added,
        onChange: casework.edit.bind(casework),
        onOpenWords: casework.openWords.bind(casework),
        record: page.record,
        states: work.states,
        words: page.words,
        work: work.work,
      };
      return factsPage(page.section, form, isEdited(place), {
        onKeep: () => void desk.settle(),
        onSection: (section) => {
          casework.openSection(section);
        },
      });
    }
    case "consent":
      return consentPage(view, work, {
        onGive: (consent) => casework.giveConsent(consent),
        onSettle: (submission) => void casework.settleWithdrawal(submission),
        onWithdraw: (consent, how) => void casework.withdrawConsent(consent, how),
      });
  }
}
