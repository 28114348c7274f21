import type { TemplateResult } from "lit";
import type { ConsentPages } from "../consent-pages.ts";
import type { InnerState } from "../inner-pages.ts";
import type { Questionnaire } from "../questionnaire.ts";
import { attachPage } from "./attach-page.ts";
import { checkPage } from "./check-page.ts";
import { choosePage } from "./choose-page.ts";
import { codenamePage, confirmPage, filedPage } from "./codename-pages.ts";
import { comparePage } from "./compare-page.ts";
import { composePage } from "./compose-page.ts";
import { enterPage } from "./enter-page.ts";
import { erasurePage } from "./erasure-page.ts";
import { followedPage } from "./followed-page.ts";
import { laterCheckPage } from "./later-check-page.ts";
import { mailboxPage } from "./mailbox-page.ts";
import { placesPage } from "./places-page.ts";
import type { PortalUi } from "./portal-ui.ts";
import { receiptPage } from "./receipt-page.ts";
import { sendingPage } from "./sending-page.ts";
import { unfiledPage } from "./unfiled-page.ts";
import { writePage } from "./write-page.ts";

export { paperCard } from "./paper-card.ts";

/** What is shown of a state behind the doors. */
export function pageOf(state: InnerState, ui: PortalUi): TemplateResult {
  switch (state.page) {
    case "choose":
      return choosePage(state, ui);
    case "write":
      return writePage(state, ui);
    case "questions":
      return questionnaireOf(ui).overviewPage(state.draft, ui.controller.report);
    case "step":
      return questionnaireOf(ui).stepPage(state.draft, state, ui.controller.report);
    case "places":
      return placesPage(state, ui);
    case "attach":
      return attachPage(state, ui);
    case "consent":
      return consentPagesOf(ui).consentPage(state, ui.controller.report);
    case "check":
      return checkPage(state, ui);
    case "sending":
      return sendingPage(state, ui);
    case "unfiled":
      return unfiledPage(state, ui);
    case "codename":
      return codenamePage(state, ui);
    case "confirm":
      return confirmPage(state, ui);
    case "filed":
      return filedPage(state, ui);
    case "enter":
      return enterPage(state, ui);
    case "receipt":
      return receiptPage(state, ui);
    case "mailbox":
      return mailboxPage(state, ui);
    case "compare":
      return comparePage(state, ui);
    case "compose":
      return composePage(state, ui);
    case "later-check":
      return laterCheckPage(state, ui);
    case "agreed":
      return consentPagesOf(ui).agreedPage(state, ui.controller.return, ui.ask);
    case "erasure":
      return erasurePage(state, ui);
    case "followed":
      return followedPage(state, ui);
  }
}

// Only a questionnaire that is loaded leads to its pages.
function questionnaireOf({ controller: { parts } }: PortalUi): Questionnaire {
  if (parts.questionnaire === null) throw new Error("the questions are not loaded");
  return parts.questionnaire;
}

function consentPagesOf({ controller: { parts } }: PortalUi): ConsentPages {
  if (parts.consentPages === null) throw new Error("the pages about consent are not loaded");
  return parts.consentPages;
}
