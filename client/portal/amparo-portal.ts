import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import "../elements/confirm-dialog.ts";
import type { Question } from "../elements/confirm-dialog.ts";
import { PageGuard } from "../elements/page-guard.ts";
import { pageShell } from "../elements/page-shell.ts";
import { focusStep } from "../elements/step-focus.ts";
import { localize } from "../i18n/localize.ts";
import { missingPart } from "./browser-check.ts";
import { leavePage } from "./leave-page.ts";
import { PortalController } from "./portal-controller.ts";
import { showsPractice, type PortalState } from "./portal-state.ts";
import { foldedInDoubt } from "./views/codenames-in-doubt.ts";
import { pageOf } from "./views/page-of.ts";
import { pageTitle } from "./views/page-title.ts";
import type { PortalUi } from "./views/portal-ui.ts";
import { startWorkerEngine } from "./worker-engine.ts";

/**
 * The root of the portal page: renders the state of its controller, moves the focus when the page changes, and closes
 * everything when something breaks or the person goes.
 */
export class AmparoPortal extends LitElement {
  static override properties = { state: { state: true } };
  declare private state: PortalState;

  readonly #controller = new PortalController({
    startEngine: startWorkerEngine,
    missingPart: () => missingPart(window),
    language: document.documentElement.lang,
    onChange: (state) => {
      // At once: when the page is left there is no next rendering, and the last title stays in the history.
      document.title = pageTitle(state);
      this.state = state;
    },
  });
  readonly #ui: PortalUi = {
    controller: this.#controller,
    ask: (question) => this.#ask(question),
  };

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
      wouldLose: () => this.#controller.holdsUnsaved,
    });
  }

  override connectedCallback(): void {
    // What the page says while this script is on its way.
    this.replaceChildren();
    super.connectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return pageShell({
      name: localize("portal-title"),
      practice: showsPractice(this.state),
      action: html`<button type="button" class="button leave" @click=${this.#leave}>${localize("leave")}</button>`,
      content: html`${pageOf(this.state, this.#ui)}${foldedInDoubt(this.state.page, this.#controller.inDoubt)}<amparo-confirm-dialog
        ></amparo-confirm-dialog>`,
    });
  }

  protected override updated(changed: PropertyValues): void {
    const before: unknown = changed.get("state");
    if (isPage(before) && before.page !== this.state.page) void focusStep(this);
  }

  readonly #leave = (): void => {
    this.#controller.forget();
    leavePage(window.location);
  };

  #ask(question: Question): Promise<boolean> {
    return this.querySelector("amparo-confirm-dialog")?.ask(question) ?? Promise.resolve(false);
  }
}

function isPage(value: unknown): value is Pick<PortalState, "page"> {
  return typeof value === "object" && value !== null && "page" in value;
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-portal": AmparoPortal;
  }
}
