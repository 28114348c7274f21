import { render } from "lit";
import { localize } from "../../../client/i18n/localize.ts";
import type { InDoubt } from "../../../client/portal/in-doubt.ts";
import { findSafety, type SafetyFindings } from "../../../client/portal/safety/safety-findings.ts";
import { atDoors, dangerView, safetyView } from "../../../client/portal/safety/safety-view.ts";
import type { Surroundings } from "../../../client/portal/safety/surroundings.ts";
import { firstPage } from "../../../client/portal/static/first-page.ts";
import { foldedInDoubt } from "../../../client/portal/views/codenames-in-doubt.ts";

const SEEN = {
  ...{ hasMathMl: true, hasPush: true, hasSvg: true, hasWebAssembly: true },
  ...{ isFirefox: true, isScreenAsWideAsPage: true, isSecure: true, timeZone: "UTC" },
};
const NAME = "a".repeat(56);
const TOR: Surroundings = { ...SEEN, hasPush: false, host: `${NAME}.onion` };

/** What the page finds, by the way in which it was reached. */
export const FOUND = {
  own: findSafety({ ...SEEN, host: "127.0.0.1" }),
  open: findSafety({ ...SEEN, host: "example.org" }),
  proxy: findSafety({ ...SEEN, host: `${NAME}.onion.example` }),
} as const;

/** The first page, and what is not its own. */
interface First {
  readonly found: SafetyFindings;
  readonly said?: string;
  readonly isInDoubt?: boolean;
  /** Whether what is folded stands open. */
  readonly isOpen?: boolean;
}

/** The first page by what it can see of how safe it is, and by what has happened since. */
export const FIRST: Readonly<Record<string, First>> = {
  first: { found: FOUND.open },
  "first-detour": { found: FOUND.proxy },
  "first-standard": { found: findSafety(TOR) },
  "first-safest": { found: findSafety({ ...TOR, hasMathMl: false, hasSvg: false }) },
  "first-insecure": { found: findSafety({ ...SEEN, host: "example.org", isSecure: false }) },
  "first-language-waits": { found: findSafety(TOR), said: "language-wait" },
  "first-language-failed": { found: findSafety(TOR), said: "language-failed" },
  "first-in-doubt": { found: findSafety(TOR), isInDoubt: true },
  "first-in-doubt-open": { found: findSafety(TOR), isInDoubt: true, isOpen: true },
};

/** The first page as the script leaves it. */
export function fillFirstPage(
  { found, isInDoubt = false, isOpen = false, said }: First,
  doubtful: InDoubt,
): HTMLElement {
  const page = firstPage(document.documentElement.lang);
  const placeOf = (name: string): HTMLElement => {
    const place = page.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (place === null) throw new Error(`the first page has no place for ${name}`);
    place.replaceChildren();
    return place;
  };
  for (const later of page.querySelectorAll(".until-script")) later.remove();
  placeOf("doors").append(atDoors(found));
  render(dangerView(found), placeOf("danger"));
  render(safetyView(found, `${NAME}.onion`), placeOf("safety"));
  if (said !== undefined) placeOf("language").append(localize(said));
  const place = placeOf("in-doubt");
  if (isInDoubt) render(foldedInDoubt("doors", doubtful), place);
  place.querySelector("details")?.toggleAttribute("open", isOpen);
  return page;
}
