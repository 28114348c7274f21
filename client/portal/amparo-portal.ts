import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from "lit";
import "../elements/confirm-dialog.ts";
import type { Question } from "../elements/confirm-dialog.ts";
import { PageGuard } from "../elements/page-guard.ts";
import { focusStep, focusWithin } from "../elements/step-focus.ts";
import { ownOnion } from "../http/own-onion.ts";
import { learnTexts } from "../i18n/load-texts.ts";
import { pagePath } from "../i18n/languages.ts";
import { localize } from "../i18n/localize.ts";
import { startWorkerGuard } from "./attachments/worker-guard.ts";
import { missingPart } from "./browser-check.ts";
import type { InnerPages } from "./inner-pages.ts";
import { LanguageChange } from "./language-change.ts";
import { LeaveKey } from "./leave-key.ts";
import { leavePage } from "./leave-page.ts";
import { focusInMailbox } from "./mailbox-focus.ts";
import { PortalController } from "./portal-controller.ts";
import { partAsked, placeOf, type PortalState } from "./portal-state.ts";
import { followQuietly } from "./quiet-links.ts";
import { findSafety } from "./safety/safety-findings.ts";
import { atDoors, dangerView, safetyView } from "./safety/safety-view.ts";
import { lookAround } from "./safety/surroundings.ts";
import { StaticView, type StaticViewTasks } from "./static-view.ts";
import { leaveButton } from "./views/buttons.ts";
import { foldedInDoubt } from "./views/codenames-in-doubt.ts";
import { pageTitle } from "./views/page-title.ts";
import { hasPaperCard, PAPER_TITLE } from "./views/paper-title.ts";
import type { PortalUi } from "./views/portal-ui.ts";
import { stepFrame } from "./views/step-frame.ts";
import { startWorkerEngine } from "./worker-engine.ts";

/**
 * The root of the portal page: takes over the static page that it stands around, renders the state of its controller behind the doors,
 * moves the focus when the page changes, and closes everything when something breaks or the person goes.
 */
export class AmparoPortal extends LitElement {
  static override properties = { state: { state: true }, languageStatus: { state: true } };
  declare private state: PortalState;
  /** How far a change of the language is. */
  declare private languageStatus: string;

  /** Null until somebody has gone through a door. */
  #innerPages: InnerPages | null = null;
  /** What had the focus when the mailbox became busy. */
  #pressed = "";
  /** Listens for as long as this is in the page. */
  #listening: AbortController | null = null;
  /** The title of the static page. */
  #ownTitle = document.title;
  readonly #controller = new PortalController({
    startEngine: startWorkerEngine,
    startGuard: startWorkerGuard,
    learnInnerPages: async () => {
      try {
        [this.#innerPages] = await Promise.all([import("./views/page-of.ts"), learnTexts("evidence")]);
      } catch {
        return false;
      }
      return true;
    },
    loadConsent: async () => {
      const [consent] = await Promise.all([import("./consent/index.ts"), learnTexts("questions")]);
      return consent;
    },
    missingPart: () => missingPart(window),
    loadQuestions: async () => {
      const [questions] = await Promise.all([import("./questions/index.ts"), learnTexts("questions")]);
      return questions;
    },
    loadPlaces: async () => {
      const { loadPlaces } = await import("./places/load-places.ts");
      return await loadPlaces();
    },
    language: document.documentElement.lang,
    onChange: (state) => {
      // At once: when the page is left there is no next rendering, and the last title stays in the history.
      document.title = state.page === "doors" ? this.#ownTitle : pageTitle(state);
      this.state = state;
    },
  });
  readonly #ui: PortalUi = {
    controller: this.#controller,
    ask: (question) => this.#ask(question),
  };
  #static: StaticView | null = null;
  readonly #staticTasks: StaticViewTasks = {
    onDoor: (door) => void this.#controller.enter(door),
    onLeave: () => {
      this.#leave();
    },
  };
  readonly #language = new LanguageChange({
    onStatus: (said) => {
      this.languageStatus = said;
    },
    onChanged: (language, firstPage) => void this.#speak(language, firstPage),
  });
  readonly #safety = findSafety(lookAround());

  constructor() {
    super();
    this.state = this.#controller.state;
    this.languageStatus = "";
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
    this.#static ??= StaticView.adopt(this, this.#staticTasks);
    super.connectedCallback();
    this.#listen();
    this.#fillStatic();
  }

  override disconnectedCallback(): void {
    this.#listening?.abort();
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const paper = this.#innerPages?.paperCard(this.state) ?? nothing;
    return html`${this.state.page === "doors" ? nothing : this.#step(this.state)}${paper}<amparo-confirm-dialog
        .wayOut=${leaveButton(this.#leave)}
      ></amparo-confirm-dialog>`;
  }

  protected override willUpdate(): void {
    if (this.state.page === "mailbox" && this.state.isBusy) this.#pressed = document.activeElement?.id ?? "";
  }

  protected override updated(changed: PropertyValues): void {
    const isFirst = this.state.page === "doors";
    document.documentElement.toggleAttribute("data-paper", hasPaperCard(this.state));
    this.#static?.show(isFirst);
    this.#static?.place("language")?.replaceChildren(this.languageStatus);
    const place = this.#static?.place("in-doubt") ?? null;
    if (isFirst && place !== null) render(foldedInDoubt("doors", this.#controller.inDoubt), place);
    const before: unknown = changed.get("state");
    if (!isState(before)) return;
    if (before.page === "mailbox" && this.state.page === "mailbox") {
      const target = focusInMailbox(before, this.state, this.#pressed);
      // Only where it is lost: whoever has gone elsewhere meanwhile stays there.
      if (target !== null && document.activeElement === document.body) this.querySelector<HTMLElement>(target)?.focus();
    }
    if (placeOf(before) === placeOf(this.state)) return;
    const part = partAsked(this.state);
    void (part === null ? focusStep(this) : focusWithin(this, part));
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("click", this.#changeLanguage, { signal });
    this.addEventListener("click", followQuietly, { signal });
    window.addEventListener("beforeprint", this.#beforePrint, { signal });
    window.addEventListener("afterprint", this.#afterPrint, { signal });
    const leaveKey = new LeaveKey();
    const leaveAtThird = (event: KeyboardEvent): void => {
      if (leaveKey.press(event)) this.#leave();
    };
    window.addEventListener("keydown", leaveAtThird, { signal });
  }

  /** What the script adds to the first page. */
  #fillStatic(): void {
    this.#static?.place("doors")?.replaceChildren(atDoors(this.#safety));
    const danger = this.#static?.place("danger") ?? null;
    if (danger !== null) render(dangerView(this.#safety), danger);
    void this.#showSafety();
  }

  // Pages that are read and nothing else have nothing to lose: there the other language is another page.
  readonly #changeLanguage = (event: MouseEvent): void => {
    const language = LanguageChange.wanted(event);
    if (language === null || this.#static?.place("doors") === null) return;
    event.preventDefault();
    void this.#language.to(language);
  };

  /** The page speaks another language from now on. Its address says so, without another place in the history. */
  async #speak(language: string, firstPage: HTMLElement): Promise<void> {
    history.replaceState(null, "", pagePath(language, ""));
    this.#static?.show(false);
    this.#static = StaticView.take(this, firstPage, this.#staticTasks);
    this.#fillStatic();
    this.#ownTitle = localize("portal-title");
    this.languageStatus = "";
    for (const piece of this.querySelectorAll("*")) if (piece instanceof LitElement) piece.requestUpdate();
    this.requestUpdate();
    const spoken = this.#controller.speak(language);
    await focusStep(this);
    await spoken;
  }

  /** What the page can see of how safe it is here. Only who comes another way is told where the onion service is. */
  async #showSafety(): Promise<void> {
    const place = this.#static?.place("safety") ?? null;
    if (place === null) return;
    place.replaceChildren();
    render(safetyView(this.#safety, null), place);
    if (this.#safety.way.kind === "open") render(safetyView(this.#safety, await ownOnion()), place);
  }

  #step(state: Exclude<PortalState, { page: "doors" }>): TemplateResult {
    return stepFrame({
      ...{ state, safety: this.#safety, ui: this.#ui, innerPages: this.#innerPages },
      ...{ languageStatus: this.languageStatus, onLeave: this.#leave },
    });
  }

  readonly #leave = (): void => {
    this.#controller.forget();
    leavePage(window.location);
  };

  // Browsers print the title of the page on every sheet.
  readonly #beforePrint = (): void => {
    if (hasPaperCard(this.state)) document.title = PAPER_TITLE;
  };
  readonly #afterPrint = (): void => {
    if (hasPaperCard(this.state)) document.title = pageTitle(this.state);
  };

  #ask(question: Question): Promise<boolean> {
    return this.querySelector("amparo-confirm-dialog")?.ask(question) ?? Promise.resolve(false);
  }
}

function isState(value: unknown): value is PortalState {
  return typeof value === "object" && value !== null && "page" in value;
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-portal": AmparoPortal;
  }
}
