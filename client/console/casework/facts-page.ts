import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { unkeptFields } from "../unkept-fields.ts";
import { SECTION_LABELS } from "./fact-labels.ts";
import { factsBodies } from "./facts-bodies.ts";
import { factsCase } from "./facts-case.ts";
import { factsCooperation } from "./facts-cooperation.ts";
import { factsDanger } from "./facts-danger.ts";
import { factsEvents } from "./facts-events.ts";
import { factsEvidence } from "./facts-evidence.ts";
import { FACT_SECTIONS, type FactsForm, type FactSection } from "./facts-form.ts";
import { factsPeople } from "./facts-people.ts";
import { factsRemedies } from "./facts-remedies.ts";
import { factsWishes } from "./facts-wishes.ts";

/** What the page can ask for. */
export interface FactsActions {
  /** Gives up what was changed since it was kept. */
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
  readonly onSection: (section: FactSection) => void;
}

const SECTIONS: Readonly<Record<FactSection, (form: FactsForm) => TemplateResult>> = {
  case: factsCase,
  people: factsPeople,
  cooperation: factsCooperation,
  events: factsEvents,
  danger: factsDanger,
  remedies: factsRemedies,
  bodies: factsBodies,
  wishes: factsWishes,
  evidence: factsEvidence,
};

/** What is known of a case, one part at a time. Nothing typed here is lost by going to another part or page. */
export function factsPage(
  section: FactSection,
  form: FactsForm,
  isChanged: boolean,
  { onDiscard, onKeep, onSection }: FactsActions,
): TemplateResult {
  const next = FACT_SECTIONS[FACT_SECTIONS.indexOf(section) + 1];
  return html`
    <div class="facts">
      <nav class="facts-nav" aria-label=${localize("facts-nav")}>
        <ul>
          ${FACT_SECTIONS.map(
            (each) => html`
              <li>
                <button
                  type="button"
                  class="facts-door"
                  aria-current=${each === section ? "true" : nothing}
                  @click=${() => {
                    onSection(each);
                  }}
                >
                  ${localize(SECTION_LABELS[each])}
                </button>
              </li>
            `,
          )}
        </ul>
      </nav>
      <section class="facts-section" aria-labelledby="facts-heading">
        <h2 id="facts-heading" tabindex="-1">${localize(SECTION_LABELS[section])}</h2>
        ${unkeptFields(SECTIONS[section](form))}
        <p class="soft" role="status">${isChanged ? localize("facts-changed") : localize("facts-kept")}</p>
        <div class="actions">
          <button type="button" class="button ${isChanged ? "button--main" : ""}" @click=${onKeep}>
            ${localize("facts-keep")}
          </button>
          ${
            isChanged
              ? html`<button type="button" class="button" @click=${onDiscard}>${localize("facts-discard")}</button>`
              : nothing
          }
          ${
            next === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    onSection(next);
                  }}
                >
                  ${localize("facts-next", { part: localize(SECTION_LABELS[next]) })}
                </button>`
          }
        </div>
      </section>
    </div>
  `;
}
