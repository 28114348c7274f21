import { html, render } from "lit";
import { changeLanguage } from "../../../client/i18n/load-texts.ts";
import { speak } from "../../../client/i18n/localize.ts";
import { loadSentences } from "../../../client/portal/guide/load-sentences.ts";
import { speakSentences } from "../../../client/portal/guide/sentences.ts";
import type { PortalController } from "../../../client/portal/portal-controller.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { findSafety, type SafetyFindings } from "../../../client/portal/safety/safety-findings.ts";
import { atDoors, dangerView, safetyView } from "../../../client/portal/safety/safety-view.ts";
import { firstPage } from "../../../client/portal/static/first-page.ts";
import { pageTitle } from "../../../client/portal/views/page-title.ts";
import * as innerPages from "../../../client/portal/views/page-of.ts";
import { hasPaperCard } from "../../../client/portal/views/paper-title.ts";
import { stepFrame } from "../../../client/portal/views/step-frame.ts";
import { ok } from "../../../shared/bytes/index.ts";
import { createPortal } from "../../client/portal/open-portal.ts";
import { MAILBOX, NORTH, SOUTH, WORDS } from "./sample-states.ts";
import { GALLERY } from "./states.ts";

// Shows one state of the portal after the other, as the product renders them: only the engine behind them is none.

const SEEN = {
  ...{ hasMathMl: true, hasPush: true, hasSvg: true, hasWebAssembly: true },
  ...{ isFirefox: true, isScreenAsWideAsPage: true, isSecure: true, timeZone: "UTC" },
};
const NAME = "a".repeat(56);
const PLAIN = findSafety({ ...SEEN, host: "127.0.0.1" });
const TOR = { ...SEEN, hasPush: false, host: `${NAME}.onion` };

/** The first page by what it can see of how safe it is. */
const FIRST: Readonly<Record<string, SafetyFindings>> = {
  first: findSafety({ ...SEEN, host: "example.org" }),
  "first-detour": findSafety({ ...SEEN, host: `${NAME}.onion.example` }),
  "first-standard": findSafety(TOR),
  "first-safest": findSafety({ ...TOR, hasMathMl: false, hasSvg: false }),
  "first-insecure": findSafety({ ...SEEN, host: "example.org", isSecure: false }),
};

/** Pages that say so when a report may have arrived all the same. */
const DOUBTFUL = ["choose", "sending-stalled", "unfiled-maybe", "unavailable-kept"];

const root = document.querySelector<HTMLElement>("amparo-portal");
if (root === null) throw new Error("the gallery has no room");
const room = root;
const [calm, doubtful] = await Promise.all([openPortal(false), openPortal(true)]);
const steps = new Map<string, () => void>();
for (const [name, findings] of Object.entries(FIRST)) {
  steps.set(name, () => {
    showFirst(findings);
  });
}
for (const [name, state] of Object.values<readonly (readonly [string, PortalState])[]>(GALLERY).flat()) {
  if (state.page === "doors") continue;
  steps.set(name, () => {
    showStep(state, calm);
  });
  if (!DOUBTFUL.includes(name)) continue;
  steps.set(`${name}-in-doubt`, () => {
    showStep(state, doubtful);
  });
}

async function openPortal(isInDoubt: boolean): Promise<PortalController> {
  const { portal } = createPortal({ open: ok({ organisations: [NORTH, SOUTH], forged: 0 }), unlock: ok(MAILBOX) });
  await portal.enter("report");
  await portal.enter("return");
  if (isInDoubt) portal.inDoubt.letterGoes(WORDS);
  return portal;
}

function showStep(state: Exclude<PortalState, { page: "doors" }>, controller: PortalController): void {
  document.title = pageTitle(state);
  // What is said of words stands beside them.
  const hasWords = state.page === "enter" && (state.help !== null || state.taken !== null);
  controller.return.entry.changeWords(hasWords ? WORDS : []);
  const ui = { controller, ask: () => Promise.resolve(false) };
  const frame = stepFrame({ languageStatus: "", onLeave: () => undefined, safety: PLAIN, state, ui, innerPages });
  place(html`${frame}${innerPages.paperCard(state)}`, hasPaperCard(state));
}

function showFirst(findings: SafetyFindings): void {
  document.title = pageTitle({ page: "doors" });
  const page = firstPage(document.documentElement.lang);
  for (const later of page.querySelectorAll(".until-script")) later.remove();
  page.querySelector("[data-place=doors]")?.replaceChildren(atDoors(findings));
  const danger = page.querySelector<HTMLElement>("[data-place=danger]");
  if (danger !== null) render(dangerView(findings), danger);
  const safety = page.querySelector<HTMLElement>("[data-place=safety]");
  safety?.replaceChildren();
  if (safety !== null) render(safetyView(findings, `${NAME}.onion`), safety);
  place(html`${page}`, false);
}

/** Each state stands in a room of its own: nothing of the one before is left. */
function place(content: unknown, isPaper: boolean): void {
  const fresh = document.createElement("div");
  fresh.style.display = "contents";
  room.replaceChildren(fresh);
  render(content, fresh);
  document.documentElement.toggleAttribute("data-paper", isPaper);
  window.scrollTo({ top: 0 });
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
