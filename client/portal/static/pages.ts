import { localize } from "../../i18n/localize.ts";
import { guidePage } from "../guide/guide-page.ts";
import { firstView } from "./first-view.ts";
import { nowherePage } from "./nowhere-page.ts";
import { sealedFiled, sealedRefused } from "./sealed-answers.ts";
import { sealedPage } from "./sealed-page.ts";
import type { StaticPage } from "./static-page.ts";

/** The server fills them: a page, and two answers to its form, from which the languages lead back to it. */
const SEALED = {
  page: "sealed",
  areas: ["sealed"],
  foot: () => localize("sealed-foot"),
} as const satisfies Partial<StaticPage>;

/** All static pages of the portal. */
export const STATIC_PAGES: readonly StaticPage[] = [
  { page: "", areas: ["first"], title: () => localize("portal-title"), content: firstView },
  {
    page: "guide",
    areas: ["guide"],
    title: () => localize("title-reading"),
    content: ({ language }) => guidePage(language),
  },
  { ...SEALED, file: "sealed.template", title: () => localize("title-reading"), content: sealedPage },
  { ...SEALED, file: "sealed-filed.template", title: () => localize("portal-title"), content: sealedFiled },
  {
    ...SEALED,
    areas: ["sealed", "guide"],
    file: "sealed-refused.template",
    title: () => localize("title-trouble"),
    content: sealedRefused,
  },
  // It is at no address of its own: the languages lead to the first page.
  { page: "", file: "nowhere", areas: ["nowhere"], title: () => localize("title-trouble"), content: nowherePage },
];
