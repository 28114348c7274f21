import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import "../../elements/error-summary.ts";
import type { FieldError } from "../../elements/error-summary.ts";
import { notice } from "../../elements/notice.ts";
import "../../elements/words-input.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import { readable } from "../entry-controller.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton, plainButton } from "./buttons.ts";
import { radioChoice } from "./choice-line.ts";
import { areForeign, codenameLanguage } from "./codename-language.ts";
import { organisationName } from "./organisation-name.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";
import { fullWords, OPEN_ID, repairOffers, takenBoxes, takenOffer, unknownWords } from "./words-help.ts";

type EnterState = Extract<PortalState, { page: "enter" }>;

/** Where the codename is typed. The words stay in this page and its worker. */
export function enterPage(state: EnterState, { controller }: PortalUi): TemplateResult {
  const organisations = readable(state.directory.organisations);
  const { entry, receipts } = controller.return;
  const suspects = suspectBoxes(state);
  return html`
    ${stepHeading(localize("enter-title"))}
    <amparo-error-summary
      .errors=${
        // A new list takes the focus: there is one for each attempt, and none because a box was left.
        guard([state.wrong, document.documentElement.lang], () => entryErrors(state))
      }
    ></amparo-error-summary>
    ${organisations.length === 0 ? notice("error", localize("enter-none")) : nothing}
    <p>${localize("enter-help")}</p>
    ${areForeign(codenameLanguage()) ? html`<p>${localize("enter-english")}</p>` : nothing}
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void entry.unlock())}>
      <amparo-words-input
        .words=${entry.words}
        .invalid=${state.wrong?.code === "codename.checksum"}
        .wrong=${suspects}
        .changed=${takenBoxes(state.taken)}
        .full=${fullWords(state.help, entry.words)}
        .language=${state.help?.language ?? ""}
        @amparo-words-changed=${({ detail }: HTMLElementEventMap["amparo-words-changed"]) => {
          entry.changeWords(detail.words);
        }}
        @amparo-words-left=${() => void entry.lookAtWords()}
      ></amparo-words-input>
      <div aria-live="polite">${unknownWords(state.help, saidUnknown(state), entry)}</div>
      ${repairOffers(state.wrong, entry)} ${takenOffer(state.taken, entry)}
      ${organisations.length > 1 ? organisationChoice(organisations, state, entry) : nothing}
      <p role="status">${state.isBusy ? localize("enter-busy") : nothing}</p>
      <div class="actions">
        <button
          id=${OPEN_ID}
          type="submit"
          class="button button--main"
          ?disabled=${state.isBusy || organisations.length === 0}
        >
          ${localize("enter-open")}
        </button>
        ${backButton(() => {
          controller.backToDoors();
        })}
      </div>
      <p>
        ${plainButton(localize("check-receipt-door"), () => {
          receipts.open();
        })}
      </p>
    </form>
  `;
}

function organisationChoice(
  organisations: readonly ListedOrganisation[],
  { chosen }: EnterState,
  entry: PortalUi["controller"]["return"]["entry"],
): TemplateResult {
  const option = (id: ListedOrganisation["id"] | null, label: TemplateResult | string): TemplateResult =>
    radioChoice({
      name: "organisation",
      label,
      isChosen: chosen === id,
      onChoose: () => {
        entry.choose(id);
      },
    });
  return html`
    <fieldset class="field">
      <legend>${localize("enter-organisation")}</legend>
      ${option(null, localize("enter-unknown"))}
      ${organisations.map(({ id, view }) => option(id, organisationName(view)))}
    </fieldset>
  `;
}

/** Boxes to look at again: what is missing, and what is no word. */
function suspectBoxes({ help, wrong }: EnterState): readonly number[] {
  const unknown = (help?.boxes ?? []).flatMap(({ state }, index) => (state === "unknown" ? [index + 1] : []));
  if (wrong === null || !("missing" in wrong)) return unknown;
  return [...wrong.missing.filter((box) => (help?.boxes[box - 1]?.state ?? "empty") === "empty"), ...unknown];
}

/** Boxes of which the errors say that their word is in no list. */
function saidUnknown({ wrong }: EnterState): readonly number[] {
  return wrong !== null && "unknown" in wrong ? wrong.unknown : [];
}

/** One error for all that is missing, and one for each word that is none. */
function entryErrors({ wrong }: EnterState): readonly FieldError[] {
  if (wrong === null) return [];
  const text = localizeCode(wrong.code);
  if (!("missing" in wrong)) return [{ text }];
  const unknown = wrong.unknown.map((box) => ({ text: localize("enter-unknown-word", { box }), field: boxId(box) }));
  const [firstMissing] = wrong.missing;
  if (firstMissing !== undefined) return [{ text, field: boxId(firstMissing) }, ...unknown];
  return unknown.length > 0 ? unknown : [{ text, field: boxId(1) }];
}

function boxId(box: number): string {
  return `word-${String(box)}`;
}
