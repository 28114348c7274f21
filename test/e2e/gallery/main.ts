import { html, render } from "lit";
import "../../../client/elements/confirm-dialog.ts";
import type { Question } from "../../../client/elements/confirm-dialog.ts";
import { changeLanguage } from "../../../client/i18n/load-texts.ts";
import { localize, speak } from "../../../client/i18n/localize.ts";
import { loadSentences } from "../../../client/portal/guide/load-sentences.ts";
import { speakSentences } from "../../../client/portal/guide/sentences.ts";
import type { PortalController } from "../../../client/portal/portal-controller.ts";
import { leaveButton } from "../../../client/portal/views/buttons.ts";
import { codenameLanguage } from "../../../client/portal/views/codename-language.ts";
import { pageTitle } from "../../../client/portal/views/page-title.ts";
import * as innerPages from "../../../client/portal/views/page-of.ts";
import { hasPaperCard } from "../../../client/portal/views/paper-title.ts";
import { stepFrame } from "../../../client/portal/views/step-frame.ts";
import { ok } from "../../../shared/bytes/index.ts";
import { createPortal } from "../../client/portal/open-portal.ts";
import { PAGES, type Around } from "./around.ts";
import { FIRST, fillFirstPage, FOUND } from "./first-pages.ts";
import { filedIn, MAILBOX, NORTH, SOUTH, WORDS } from "./sample-states.ts";

// Shows one state of the portal after the other, as the product renders them: only the engine behind them is none.

const root = document.querySelector<HTMLElement>("amparo-portal");
if (root === null) throw new Error("the gallery has no room");
let room = root;
const [calm, doubtful] = await Promise.all([openPortal(false), openPortal(true)]);
const steps = new Map<string, () => void>([
  ...Object.entries(FIRST).map(([name, first]) => [name, () => showFirst(first)] as const),
  ...[...PAGES].map(([name, around]) => [name, () => showStep(around)] as const),
]);

async function openPortal(isInDoubt: boolean): Promise<PortalController> {
  const { portal } = createPortal({ open: ok({ organisations: [NORTH, SOUTH], forged: 0 }), unlock: ok(MAILBOX) });
  await portal.enter("report");
  await portal.enter("return");
  if (isInDoubt) portal.inDoubt.letterGoes(filedIn(codenameLanguage()).words);
  return portal;
}

function showStep({ isInDoubt = false, isOnPaper = false, pressed, said, state, way }: Around): void {
  const controller = isInDoubt ? doubtful : calm;
  document.title = pageTitle(state);
  // What is said of words stands beside them.
  const hasWords = state.page === "enter" && (state.help !== null || state.taken !== null);
  controller.return.entry.changeWords(hasWords ? WORDS : []);
  const ask = async (question: Question): Promise<boolean> =>
    (await room.querySelector("amparo-confirm-dialog")?.ask(question)) ?? false;
  const onLeave = (): void => undefined;
  const languageStatus = said === undefined ? "" : localize(said);
  const frame = stepFrame({
    languageStatus,
    onLeave,
    safety: FOUND[way ?? "own"],
    state,
    ui: { controller, ask },
    innerPages,
  });
  place(
    html`${frame}${innerPages.paperCard(state)}<amparo-confirm-dialog
        .wayOut=${leaveButton(onLeave)}
      ></amparo-confirm-dialog>`,
    hasPaperCard(state),
  );
  // Whoever has chosen a language has opened the list for it.
  if (said !== undefined) room.querySelector(".languages")?.toggleAttribute("open", true);
  if (pressed !== undefined) press(pressed);
  if (isOnPaper) swapMedia("print", "all");
}

function press(selector: string): void {
  const button = room.querySelector<HTMLElement>(selector);
  if (button === null) throw new Error(`there is no ${selector}`);
  button.click();
}

function showFirst(first: (typeof FIRST)[string]): void {
  document.title = pageTitle({ page: "doors" });
  place(html`${fillFirstPage(first, doubtful.inDoubt)}`, false);
}

/** Each state stands in a room of its own: nothing of the one before is left. */
function place(content: unknown, isPaper: boolean): void {
  swapMedia("all", "print");
  const fresh = document.createElement("amparo-portal");
  room.replaceWith(fresh);
  room = fresh;
  render(content, fresh);
  document.documentElement.toggleAttribute("data-paper", isPaper);
  window.scrollTo({ top: 0 });
}

/** Turns the rules for one kind of media into rules for another. */
function swapMedia(from: string, to: string): void {
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === from) rule.media.mediaText = to;
}

export interface GalleryPage {
  readonly names: readonly string[];
  readonly show: (name: string) => void;
}

declare global {
  interface Window {
    gallery?: GalleryPage;
  }
}

const { lang } = document.documentElement;
speak(lang, []);
await changeLanguage(lang, ["common", "portal", "questions", "evidence", "first", "guide"], () => true);
speakSentences(await loadSentences(lang));
window.gallery = {
  names: [...steps.keys()],
  show: (name) => {
    const show = steps.get(name);
    if (show === undefined) throw new Error(`there is no ${name}`);
    show();
  },
};
