import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import type { FieldError } from "../../elements/error-summary.ts";
import { notice } from "../../elements/notice.ts";
import "../../elements/words-input.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import type { PortalState } from "../portal-state.ts";
import { readable } from "../return-controller.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

type EnterState = Extract<PortalState, { page: "enter" }>;

/** Where the codename is typed. The words stay in this page and its worker. */
export function enterPage(state: EnterState, { controller }: PortalUi): TemplateResult {
  const organisations = readable(state.directory.organisations);
  const visit = controller.return;
  const isWrong = state.code?.startsWith("codename.") === true;
  return html`
    ${stepHeading(localize("enter-title"))}
    <amparo-error-summary .errors=${entryErrors(state)}></amparo-error-summary>
    ${organisations.length === 0 ? notice("error", localize("enter-none")) : nothing}
    <p>${localize("enter-help")}</p>
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void visit.unlock())}>
      <amparo-words-input
        .invalid=${isWrong && state.boxes.length === 0}
        .wrong=${state.boxes}
        @amparo-words-changed=${({ detail }: HTMLElementEventMap["amparo-words-changed"]) => {
          visit.changeWords(detail.words);
        }}
      ></amparo-words-input>
      ${organisations.length > 1 ? organisationChoice(organisations, state, visit) : nothing}
      <p role="status">${state.isBusy ? localize("enter-busy") : nothing}</p>
      <div class="actions">
        <button type="submit" class="button button--main" ?disabled=${state.isBusy || organisations.length === 0}>
          ${localize("enter-open")}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            controller.backToDoors();
          }}
        >
          ${localize("back")}
        </button>
      </div>
    </form>
  `;
}

function organisationChoice(
  organisations: readonly ListedOrganisation[],
  { chosen }: EnterState,
  visit: PortalUi["controller"]["return"],
): TemplateResult {
  const option = (id: ListedOrganisation["id"] | null, label: TemplateResult): TemplateResult => html`
    <label class="choice">
      <input
        type="radio"
        name="organisation"
        .checked=${chosen === id}
        @change=${() => {
          visit.choose(id);
        }}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="field">
      <legend>${localize("enter-organisation")}</legend>
      ${option(null, html`${localize("enter-unknown")}`)}
      ${organisations.map(({ id, view: { name, practice } }) =>
        option(
          id,
          html`<span lang=${name.language} dir="auto">${name.text}</span>${
              practice ? html` (${localize("practice-title")})` : nothing
            }`,
        ),
      )}
    </fieldset>
  `;
}

function entryErrors({ code, boxes }: EnterState): readonly FieldError[] {
  if (code === null) return [];
  if (code === "codename.words" && boxes.length > 0) {
    return boxes.map((box) => ({ text: localize("enter-unknown-word", { box }), field: `word-${String(box)}` }));
  }
  const text = localizeCode(code);
  return [code.startsWith("codename.") ? { text, field: "word-1" } : { text }];
}
