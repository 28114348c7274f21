import { html, nothing, type TemplateResult } from "lit";
import type { WaitingSubmission } from "../../../shared/api/documents.ts";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { DeskController } from "../desk-controller.ts";
import { collectNext, hasFurther, offeredBy, sealedBytes, type CollectState } from "../desk-state.ts";

/** What waits, and the way to carry it over to the console. */
export function collectSection(state: CollectState, controller: DeskController): TemplateResult {
  const { bundles, code, isBusy, ready } = state;
  const offered = offeredBy(state);
  const count = bundles.reduce((sum, { length }) => sum + length, 0);
  return html`
    <section class="card desk-section" aria-labelledby="collect-title">
      <h2 id="collect-title">${localize("collect-title")}</h2>
      <p role="status" id="collect-count">
        ${localize("collect-count", { count })} ${state.further === null ? nothing : localize("collect-further")}
        ${bundles.length > 1 ? whichOf(state) : nothing}
      </p>
      ${code === null ? nothing : notice("error", localizeCode(code))}
      ${offered.length === 0 ? nothing : table(state, controller)}
      <div class="actions">
        ${
          offered.length === 0
            ? nothing
            : html`<button
                type="button"
                id="collect-prepare"
                class=${ready === null ? "button--main" : ""}
                ?disabled=${isBusy || state.chosen.size === 0}
                @click=${() => void controller.prepare()}
              >
                ${localize("collect-prepare", { count: state.chosen.size, size: formatSize(chosenBytes(state)) })}
              </button>`
        }
        <button type="button" id="collect-refresh" ?disabled=${isBusy} @click=${() => void controller.refresh()}>
          ${localize("collect-refresh")}
        </button>
      </div>
      <div class="desk-news" role="status" id="collect-news">
        ${isBusy ? html`<p>${localize("collect-busy")}</p>` : nothing}
        ${ready === null ? nothing : html`<p>${localize("collect-ready", { count: ready.submissions })}</p>`}
      </div>
      ${
        ready === null
          ? nothing
          : html`<a class="button button--main" id="collect-save" href=${ready.path} download>
                ${localize("collect-save", { size: formatSize(ready.bytes) })}
              </a>
              <p class="field-hint">${localize("collect-save-hint")}</p>
              <p class="field-hint">${localize("collect-save-broken")}</p>
              ${nextButton(state, controller)}`
      }
    </section>
  `;
}

/** Which of several bundles this is. */
function whichOf({ bundles, current }: CollectState): string {
  return localize("collect-which", { number: current + 1, total: bundles.length });
}

function nextButton(state: CollectState, controller: DeskController): TemplateResult | typeof nothing {
  const next = collectNext(state);
  if (next === null) return hasFurther(state) ? furtherButton(controller) : nothing;
  return html`
    <p>${localize("collect-more")}</p>
    <div class="actions">
      <button type="button" id="collect-next" @click=${() => void controller.prepareNext()}>
        ${localize("collect-next", { count: next.chosen.size, size: formatSize(chosenBytes(next)) })}
      </button>
    </div>
  `;
}

function furtherButton(controller: DeskController): TemplateResult {
  return html`
    <p>${localize("collect-more")}</p>
    <div class="actions">
      <button type="button" id="collect-further" @click=${() => void controller.goFurther()}>
        ${localize("collect-go-further")}
      </button>
    </div>
  `;
}

function table(state: CollectState, controller: DeskController): TemplateResult {
  const { chosen, isBusy } = state;
  const offered = offeredBy(state);
  const onAll = (event: Event): void => {
    controller.chooseAll(isChecked(event));
  };
  return html`
    <table class="waiting">
      <caption class="visually-hidden">
        ${localize("collect-title")}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              id="collect-all"
              aria-label=${localize("collect-all")}
              .checked=${chosen.size === offered.length}
              .indeterminate=${chosen.size > 0 && chosen.size < offered.length}
              ?disabled=${isBusy}
              @change=${onAll}
            />
          </th>
          <th scope="col">${localize("collect-day")}</th>
          <th scope="col">${localize("collect-size")}</th>
        </tr>
      </thead>
      <tbody>
        ${offered.map((submission) => row(submission, chosen.has(submission.id), isBusy, controller))}
      </tbody>
    </table>
  `;
}

function row(
  submission: WaitingSubmission,
  isChosen: boolean,
  isBusy: boolean,
  controller: DeskController,
): TemplateResult {
  const { day, id } = submission;
  const name = id.slice(0, 8);
  const size = formatSize(sealedBytes(submission));
  const onChange = (event: Event): void => {
    controller.choose(id, isChecked(event));
  };
  return html`
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label=${localize("collect-choose", { name, day: formatDay(day), size })}
          .checked=${isChosen}
          ?disabled=${isBusy}
          @change=${onChange}
        />
      </td>
      <td>
        ${formatDay(day)} <span class="waiting-name soft"><span class="code">${name}</span></span>
      </td>
      <td><bdi>${size}</bdi></td>
    </tr>
  `;
}

function chosenBytes(state: CollectState): number {
  const { chosen } = state;
  return offeredBy(state)
    .filter(({ id }) => chosen.has(id))
    .reduce((sum, each) => sum + sealedBytes(each), 0);
}

function isChecked(event: Event): boolean {
  return event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
}
