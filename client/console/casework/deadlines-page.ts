import { html, nothing, type TemplateResult } from "lit";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { NamedTask, WorkView } from "../../workers/casework-views.ts";
import { CHANNEL_LABELS } from "./mechanism-labels.ts";

/** What the page can ask for. */
export interface DeadlinesActions {
  readonly onExport: () => void;
  readonly onMark: (task: string, isDone: boolean) => void;
}

/** What is to be done by when, and what was sent. */
export function deadlinesPage(work: WorkView, actions: DeadlinesActions): TemplateResult {
  const open = work.tasks.filter(({ isDone }) => !isDone);
  const done = work.tasks.filter(({ isDone }) => isDone);
  return html`
    ${open.length === 0 ? html`<p>${localize("deadlines-none")}</p>` : taskList(open, work, actions)}
    ${
      open.some(({ due }) => due !== null)
        ? html`<div class="actions">
              <button type="button" class="button" @click=${actions.onExport}>${localize("deadlines-export")}</button>
            </div>
            <p class="soft">${localize("deadlines-export-hint")}</p>`
        : nothing
    }
    ${
      done.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${localize("deadlines-done", { count: done.length })}</summary>
            ${taskList(done, work, actions)}
          </details>`
    }
    <h2>${localize("sendings-title")}</h2>
    ${
      work.work.sendings.length === 0
        ? html`<p>${localize("sendings-none")}</p>`
        : html`<ul class="entries">
            ${work.work.sendings.map(
              ({ channel, contact, day, mechanism, note, reference }) =>
                html`<li>
                  <p><strong>${work.addressees.find(({ id }) => id === mechanism)?.name ?? mechanism}</strong></p>
                  <p class="soft">
                    ${formatDay(day)} · ${localize(CHANNEL_LABELS[channel])} · <bdi class="code">${contact}</bdi>
                    ${reference === "" ? nothing : html` · <bdi>${reference}</bdi>`}
                  </p>
                  ${note === "" ? nothing : html`<p class="prose" dir="auto">${note}</p>`}
                </li>`,
            )}
          </ul>`
    }
  `;
}

/** What is to be done that no deadline of a body asks for, as `Task` names it. */
function taskText(deadline: string): string {
  switch (deadline) {
    case "arrived":
      return localize("task-arrived");
    case "consent":
      return localize("task-consent");
    case "export":
      return localize("task-export");
    case "records":
      return localize("task-records");
    case "withdrawal":
      return localize("task-withdrawal");
    default:
      return localize("task-contact");
  }
}

function taskList(tasks: readonly NamedTask[], { today }: WorkView, { onMark }: DeadlinesActions): TemplateResult {
  return html`<ul class="entries tasks">
    ${tasks.map(
      ({ due, id, isDone, name, text, deadline }) =>
        html`<li>
          <label class="choice">
            <input
              type="checkbox"
              .checked=${isDone}
              @change=${({ currentTarget: box }: Event) => {
                // It shows what is kept: what was ticked may be refused.
                if (box instanceof HTMLInputElement) box.checked = isDone;
                onMark(id, !isDone);
              }}
            />
            <span>
              <strong>${due === null ? localize("task-no-day") : formatDay(due)}</strong>
              ${due !== null && due < today && !isDone ? html`<strong class="mark--warning">${localize("task-overdue")}</strong>` : nothing}
              ${name === null ? nothing : html`<span class="task-name">${name}</span>`}
              <span class="soft task-text"> ${text ?? taskText(deadline)} </span>
            </span>
          </label>
        </li>`,
    )}
  </ul>`;
}
