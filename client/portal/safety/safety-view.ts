import { html, nothing, type TemplateResult } from "lit";
import { notice, type NoticeKind } from "../../elements/notice.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Level, SafetyFindings } from "./safety-findings.ts";

/**
 * What is found, in words, each with what to do about it; what `dangerView` says is not said again. `onion` is the name of this site as
 * an onion service, if it says one: a detour is not believed.
 */
export function safetyView({ canSeal, level, looks, way }: SafetyFindings, onion: string | null): TemplateResult {
  return html`
    ${way.kind === "proxy" ? nothing : wayView({ canSeal, looks, way }, onion)}
    ${level === null ? nothing : levelView(level)}
    <p class="soft">${localize("safety-honest")}</p>
  `;
}

/** What forbids to write here at all: it stands before the doors, where nobody goes past it. Nothing where there is no such thing. */
export function dangerView({ canSeal, looks, way }: SafetyFindings): TemplateResult {
  return html`
    ${canSeal ? nothing : finding("error", localize("safety-unsealed"), [localize("safety-unsealed-text")])}
    ${way.kind === "proxy" ? wayView({ canSeal, looks, way }, null) : nothing}
  `;
}

/** What stands at the doors, once they open. */
export function atDoors({ canSeal, way }: Pick<SafetyFindings, "canSeal" | "way">): string {
  if (!canSeal) return localize("doors-unsealed");
  return localize(way.kind === "proxy" ? message("doors-detour") : message("doors-open"));
}

/** True where others can see from the way here who comes: through somebody else's server, or without Tor. It is told again behind the doors. */
export function isExposedWay({ way }: SafetyFindings): boolean {
  return way.kind === "proxy" || way.kind === "open";
}

/** The same, in short, at the beginning of a report or of coming back. */
export function exposedWayNotice({ canSeal, way }: Pick<SafetyFindings, "canSeal" | "way">): TemplateResult {
  if (way.kind === "open" && !canSeal) return notice("error", localize("safety-open-plain"), localize("safety-open"));
  return way.kind === "proxy"
    ? notice("error", localize("safety-proxy-text"), localize("safety-proxy"))
    : notice("warning", localize("safety-open-short"), localize("safety-open"));
}

function wayView(found: Omit<SafetyFindings, "level">, onion: string | null): TemplateResult {
  const { canSeal, looks, way } = found;
  switch (way.kind) {
    case "onion":
      return looks === "tor-browser"
        ? finding("good", localize("safety-onion"), [localize("safety-onion-text")])
        : finding("warning", localize("safety-onion-other"), [
            localize("safety-onion-other-text"),
            localize("safety-onion-phone"),
          ]);
    case "proxy":
      return finding(
        "error",
        localize("safety-proxy"),
        [localize("safety-proxy-text"), localize("safety-proxy-do")],
        way.onion,
      );
    case "open":
      return finding(
        canSeal ? "warning" : "error",
        localize("safety-open"),
        [openText(found), onion === null ? localize("safety-open-ask") : localize("safety-open-do")],
        onion,
      );
    case "own":
      return finding("plain", localize("safety-own"), [localize("safety-own-text")]);
  }
}

/** Where nothing can be sealed, the page came as it is: who stands on the way reads it, whichever browser this is. */
function openText({ canSeal, looks }: Pick<SafetyFindings, "canSeal" | "looks">): string {
  if (!canSeal) return localize("safety-open-plain");
  return looks === "tor-browser" ? localize("safety-open-tor") : localize("safety-open-text");
}

function levelView(level: Level): TemplateResult {
  switch (level) {
    case "standard":
      return finding("plain", localize("safety-standard"), [
        localize("safety-standard-text"),
        localize("safety-level-how"),
      ]);
    case "safer":
      return finding("good", localize("safety-safer"), [localize("safety-safer-text")]);
    case "safest":
      return finding("good", localize("safety-safest"), [localize("safety-safest-text")]);
    case "unclear":
      return finding("plain", localize("safety-unclear"), [
        localize("safety-unclear-text"),
        localize("safety-level-how"),
      ]);
  }
}

/** One finding. It is not read out by itself: nobody has asked, and it stops nobody. */
function finding(
  kind: NoticeKind,
  title: string,
  texts: readonly string[],
  onion: string | null = null,
): TemplateResult {
  return html`
    <div class="notice notice--${kind}">
      <p class="notice-title">${title}</p>
      ${texts.map((text) => html`<p>${text}</p>`)}
      ${onion === null ? nothing : html`<p><code class="code onion">${onion}</code></p>`}
    </div>
  `;
}
