import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { comeBackDay } from "../../../shared/source/come-back.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { notice } from "../../elements/notice.ts";
import { numberedWords } from "../../elements/numbered-words.ts";
import { fingerprintDigits } from "../../elements/organisation-card.ts";
import "../../elements/words-input.ts";
import { localize, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { PortalState } from "../portal-state.ts";
import { mainButton, sideButton } from "./buttons.ts";
import { tickChoice } from "./choice-line.ts";
import { areForeign, codenameTag } from "./codename-language.ts";
import { comeBack } from "./come-back.ts";
import { codenamesInDoubt } from "./codenames-in-doubt.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { receiptOffer } from "./receipt-offer.ts";
import { stepHeading } from "./step-heading.ts";

type State<P extends PortalState["page"]> = Extract<PortalState, { page: P }>;

/**
 * The codename, shown once, when the receipt has been verified. The words come first: they are what has to be done, and have to be
 * on the first screen of a phone.
 */
export function codenamePage(
  { filed, hasDay, hasDigits, organisation }: State<"codename">,
  { controller: { inDoubt, report } }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("codename-title"))}
    <p class="arrived"><strong>${localize("codename-arrived")}</strong>${sentenceGap()}${localize("codename-what")}</p>
    <div class="codename" role="group" aria-label=${localize("codename-words")}>
      ${numberedWords(filed.words, codenameTag(filed.language), true)}
    </div>
    <p>${localize("codename-also")}</p>
    <h2>${localize("codename-keep")}</h2>
    <ul class="facts">
      <li>${localize("codename-keep-paper")}</li>
      ${areForeign(filed.language) ? html`<li>${localize("codename-english")}</li>` : nothing}
      <li>${localize("codename-keep-use")}</li>
      <li>${localize("codename-keep-photo")}</li>
      <li>${localize("codename-keep-learn")}</li>
      <li>${localize("codename-keep-lost")}</li>
      <li>${localize("codename-keep-found")}</li>
    </ul>
    ${fingerprintToNote(localize("filed-compare"), organisation)}
    <details>
      <summary>${localize("paper-title")}</summary>
      <p>${localize("paper-text")}</p>
      <p>${localize("paper-risk")}</p>
      ${tickChoice({
        label: localize("paper-day", { day: formatDay(comeBackDay(filed.receipt.day, organisation.view)) }),
        isTicked: hasDay,
        onTick: (isTicked) => {
          report.codename.putDay(isTicked);
        },
      })}
      ${tickChoice({
        label: localize("paper-digits"),
        isTicked: hasDigits,
        onTick: (isTicked) => {
          report.codename.putDigits(isTicked);
        },
      })}
      <p>${localize("paper-digits-risk")}</p>
      ${sideButton(localize("paper-print"), () => {
        window.print();
      })}
    </details>
    ${codenamesInDoubt(inDoubt, message("in-doubt-earlier"))}
    <div class="actions">
      ${mainButton(localize("codename-written"), () => {
        report.codename.askWords();
      })}
    </div>
  `;
}

/** Two of the words, to be typed from the paper. */
export function confirmPage(
  { filed, isWrong }: State<"confirm">,
  { controller: { report } }: PortalUi,
): TemplateResult {
  const [first] = filed.positions;
  const submit = onSubmit(() => {
    report.codename.confirm();
  });
  return html`
    ${stepHeading(localize("confirm-title"))}
    <amparo-error-summary
      .errors=${isWrong ? [{ text: localize("confirm-wrong"), field: `word-${String(first ?? 1)}` }] : []}
    ></amparo-error-summary>
    <p>${localize("confirm-text")}</p>
    ${areForeign(filed.language) ? html`<p>${localize("enter-english")}</p>` : nothing}
    <form novalidate autocomplete="off" @submit=${submit}>
      <amparo-words-input
        .positions=${filed.positions}
        .label=${localize("confirm-label")}
        .invalid=${isWrong}
        @amparo-words-changed=${({ detail }: HTMLElementEventMap["amparo-words-changed"]) => {
          report.codename.changeTyped(detail.words);
        }}
      ></amparo-words-input>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("confirm-check")}</button>
        ${sideButton(localize("confirm-again"), () => {
          report.codename.show();
        })}
      </div>
    </form>
  `;
}

/**
 * What a later letter needs before an answer has come, besides the codename: it stands open, for it is noted with the words. Only the
 * digits of the fingerprint are offered: on paper its words would look like a codename.
 */
function fingerprintToNote(
  title: string,
  { view: { fingerprint: print, name } }: State<"filed">["organisation"],
): TemplateResult {
  return html`
    <h2>${title}</h2>
    <p>${localize("filed-compare-text")}</p>
    <p>
      <strong><bdi lang=${name.language}>${name.text}</bdi></strong>
    </p>
    ${fingerprintDigits(print.digits)}
  `;
}

/**
 * All is done: it is safe to leave, which is said first. Then the day to come back, and the fingerprint for who has not noted it yet: this
 * is the last page to note it on.
 */
export function filedPage({ organisation, receipt }: State<"filed">, { controller }: PortalUi): TemplateResult {
  return html`
    ${stepHeading(localize("filed-title"))} ${notice("good", localize("filed-safe-text"), localize("filed-safe"))}
    <h2>${localize("filed-next")}</h2>
    ${comeBack(receipt.day, organisation)}
    <ul class="facts">
      <li>${localize("filed-next-return")}</li>
      <li>${localize("filed-next-days")}</li>
      <li>${localize("filed-next-draft")}</li>
    </ul>
    ${fingerprintToNote(localize("filed-compare-again"), organisation)} ${receiptOffer(receipt)}
    <div class="actions">
      ${sideButton(localize("start-page"), () => {
        controller.forget();
      })}
    </div>
  `;
}
