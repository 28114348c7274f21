import { localize } from "../../i18n/localize.ts";
import { guidePage } from "../guide/guide-page.ts";
import { firstView } from "./first-view.ts";
import type { StaticPage } from "./static-page.ts";

/** All static pages of the portal. */
export const STATIC_PAGES: readonly StaticPage[] = [
  { page: "", areas: ["first"], title: () => localize("portal-title"), content: firstView },
  {
    page: "guide",
    areas: ["guide"],
    title: () => localize("title-reading"),
    content: ({ language }) => guidePage(language),
  },
];
