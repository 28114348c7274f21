import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { notice } from "../../elements/notice.ts";
import { organisationCard } from "../../elements/organisation-card.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import type { PortalState } from "../portal-state.ts";
import { usable } from "../report-controller.ts";
import { backButton } from "./buttons.ts";
import { radioChoice } from "./choice-line.ts";
import { organisationName } from "./organisation-name.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

type ChooseState = Extract<PortalState, { page: "choose" }>;

/** Who will read the report. Only organisations whose card is valid today can be chosen; the others say why not. */
export function choosePage(state: ChooseState, { controller }: PortalUi): TemplateResult {
  const { organisations, forged } = state.directory;
  const open = usable(organisations);
  const refused = organisations.filter(({ refusal }) => refusal !== null);
  const [first] = open;
  const isGone = state.chosen !== null && !open.some(({ id }) => id === state.chosen);
  // Where one alone is left, it is chosen already, unless somebody had chosen another.
  const hasChoice = open.length > 1 || (isGone && open.length > 0);
  return html`
    ${stepHeading(localize(hasChoice || open.length === 0 ? message("choose-title") : message("choose-title-one")), 1)}
    <amparo-error-summary
      .errors=${state.isMissing ? [{ text: localize("choose-missing"), field: choiceId(first) }] : []}
    ></amparo-error-summary>
    ${open.length === 0 ? notice("error", localize("choose-nobody-text"), localize("choose-nobody")) : nothing}
    ${isGone && hasChoice ? notice("warning", localize("choose-gone")) : nothing}
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        if (state.isFromCheck) controller.report.check();
        else controller.report.write();
      })}
    >
      ${hasChoice ? html`<p>${localize("choose-text")}</p>` : nothing}
      <fieldset class="field organisations">
        <legend class="visually-hidden">${localize("choose-title")}</legend>
        ${open.map((organisation) =>
          organisationCard(organisation.view, hasChoice ? choice(organisation, state, controller) : nothing),
        )}
      </fieldset>
      <div class="actions">
        ${
          open.length === 0
            ? nothing
            : html`<button type="submit" class="button button--main">
                ${localize(state.isFromCheck ? message("check-return") : message("go-on"))}
              </button>`
        }
        ${
          state.isFromCheck && open.length > 0
            ? nothing
            : backButton(() => {
                controller.backToDoors();
              })
        }
      </div>
    </form>
    ${refused.length + forged === 0 ? nothing : refusals(refused, forged)}
  `;
}

function choice(
  { id, view }: ListedOrganisation,
  { chosen }: ChooseState,
  controller: PortalUi["controller"],
): TemplateResult {
  return radioChoice({
    id: `organisation-${id}`,
    name: "organisation",
    look: "organisation-choice",
    label: localize("choose-this", { name: view.name.text }),
    isChosen: chosen === id,
    onChoose: () => {
      controller.report.choose(id);
    },
  });
}

/** Organisations that cannot be chosen today, with the reason; and how many cards were not genuine at all. */
function refusals(refused: readonly ListedOrganisation[], forged: number): TemplateResult {
  return html`
    <section class="refused" aria-labelledby="refused-title">
      <h2 id="refused-title">${localize("refused-title")}</h2>
      <ul>
        ${refused.map(
          ({ view, refusal }) => html`
            <li>
              <strong>${organisationName(view)}</strong>
              <br />${localizeCode(refusal ?? "card.signature")}
            </li>
          `,
        )}
        ${forged === 0 ? nothing : html`<li>${localize("refused-forged", { count: forged })}</li>`}
      </ul>
    </section>
  `;
}

function choiceId(organisation: ListedOrganisation | undefined): string {
  return `organisation-${organisation?.id ?? ""}`;
}
