import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { notice } from "../elements/notice.ts";
import { PageGuard } from "../elements/page-guard.ts";
import { pageShell } from "../elements/page-shell.ts";
import { focusStep } from "../elements/step-focus.ts";
import { localize, localizeCode } from "../i18n/localize.ts";
import { DeskController } from "./desk-controller.ts";
import type { DeskState } from "./desk-state.ts";
import { deskPage } from "./views/desk-page.ts";
import { keyPage } from "./views/key-page.ts";
import { startWorkerEngine } from "./worker-engine.ts";

/** The root of the desk page: renders the state of its controller, and forgets the key when the person goes. */
export class AmparoDesk extends LitElement {
  static override properties = { state: { state: true } };
  declare private state: DeskState;

  readonly #controller = new DeskController({
    startEngine: startWorkerEngine,
    language: document.documentElement.lang,
    onChange: (state) => {
      this.state = state;
    },
  });

  constructor() {
    super();
    this.state = this.#controller.state;
    new PageGuard(this, {
      onFault: () => {
        this.#controller.fail("page.failed");
      },
      onGone: () => {
        this.#controller.forget();
      },
      wouldLose: () => this.state.page === "desk" && this.state.upload.step === "sending",
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const isInside = state.page === "desk";
    return pageShell({
      name: localize("desk-title"),
      practice: isInside && state.owner.practice,
      wide: isInside,
      content: this.#content(state),
      foot: localize("desk-foot"),
      ...(isInside ? { action: this.#leaveButton() } : {}),
    });
  }

  protected override updated(changed: PropertyValues): void {
    const before: unknown = changed.get("state");
    if (isState(before)) this.#moveFocus(before, this.state);
  }

  #content(state: DeskState): TemplateResult {
    switch (state.page) {
      case "key":
        return keyPage(state, this.#controller);
      case "desk":
        return deskPage(state, this.#controller);
      case "unavailable":
        return html`<h1 tabindex="-1">${localize("desk-unavailable")}</h1>
          ${notice("error", localizeCode(state.code))}`;
    }
  }

  #leaveButton(): TemplateResult {
    const leave = (): void => {
      this.#controller.forget();
    };
    return html`<button type="button" class="button" @click=${leave}>${localize("desk-leave")}</button>`;
  }

  // To the beginning of a new page, to the link when the bundle is ready, and to the heading above a step that has changed:
  // what had the focus is gone by then.
  #moveFocus(before: DeskState, now: DeskState): void {
    if (before.page !== now.page) void focusStep(this);
    if (before.page !== "desk" || now.page !== "desk") return;
    if (before.collect.ready === null && now.collect.ready !== null) this.#focus("#collect-save");
    if (before.upload.step !== now.upload.step) this.#focus("#upload-title");
  }

  #focus(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

function isState(value: unknown): value is DeskState {
  return typeof value === "object" && value !== null && "page" in value;
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-desk": AmparoDesk;
  }
}
