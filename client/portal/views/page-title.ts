import { localize } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";

/**
 * The title of the window: enough for a screen reader to say where it is. Lists of windows and histories show it to others, so it
 * never says what this is about, nor that anything was written or sent.
 */
export function pageTitle({ page }: PortalState): string {
  const place = placeOf(page);
  return place === null ? localize("portal-title") : localize("title-at", { place });
}

function placeOf(page: PortalState["page"]): string | null {
  switch (page) {
    case "doors":
      return null;
    case "choose":
      return localize("title-part", { part: 1 });
    case "write":
      return localize("title-part", { part: 2 });
    case "attach":
      return localize("title-part", { part: 3 });
    case "check":
      return localize("title-part", { part: 4 });
    case "codename":
      return localize("title-part", { part: 5 });
    case "confirm":
      return localize("title-part", { part: 6 });
    case "preparing":
    case "sending":
      return localize("title-wait");
    case "enter":
      return localize("title-part", { part: 1 });
    case "mailbox":
      return localize("title-part", { part: 2 });
    case "compose":
      return localize("title-part", { part: 3 });
    case "filed":
    case "followed":
      return localize("title-end");
    case "unreachable":
    case "unavailable":
    case "unfiled":
      return localize("title-trouble");
  }
}
