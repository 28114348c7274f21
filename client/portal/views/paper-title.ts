import type { PortalState } from "../portal-state.ts";

/** What a page of a codename is called while it is printed: browsers print the title. */
export const PAPER_TITLE = "12";

/** True where printing gives the card alone. */
export function hasPaperCard({ page }: PortalState): boolean {
  return page === "codename";
}
