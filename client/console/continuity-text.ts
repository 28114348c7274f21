import type { LetterStanding } from "../../shared/casework/letter-standing.ts";
import { localize } from "../i18n/localize.ts";

/** What is known of who wrote a letter (PROTOCOL.md §4.8). */
export function continuityText(continuity: LetterStanding): string {
  switch (continuity) {
    case "first":
      return localize("continuity-first");
    case "proven":
      return localize("continuity-proven");
    case "unproven":
      return localize("continuity-unproven");
    case "unchecked":
      return localize("continuity-unchecked");
    case "contested":
      return localize("continuity-contested");
    case "sealed":
      return localize("continuity-sealed");
  }
}
