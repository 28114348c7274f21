import type { Finding, FindingAspect } from "../../../shared/cleaning/findings.ts";
import { message } from "../../i18n/localize.ts";

/** Under what a person reads of a finding. A language tells of a place, and whoever never was there must not read that it is one. */
type FoundHeading = FindingAspect | "language";

/** Message ids of what a file can reveal, in the order in which it is told. */
export const HEADINGS: Readonly<Record<FoundHeading, string>> = {
  place: message("finding-place"),
  device: message("finding-device"),
  person: message("finding-person"),
  time: message("finding-time"),
  language: message("finding-language"),
  program: message("finding-program"),
  thumbnail: message("finding-thumbnail"),
  history: message("finding-history"),
  description: message("finding-description"),
  identifier: message("finding-identifier"),
  hidden: message("finding-hidden"),
  link: message("finding-link"),
  unknown: message("finding-unknown"),
  lost: message("finding-lost"),
};

/** Places of a file in which a language is named: `w:lang`, `a:altLang`, `fo:language`, `Catalog Lang`; in the last word, for files have names. */
const NAMES_LANGUAGE = /lang\w*(?:-\w+)?$|:lid$/iu;
/** OpenDocument names the country and the script of a language beside it. */
const OF_LANGUAGE = /\b(?:fo|style|number):[a-z-]*(?:country|script)[a-z-]*$/u;

/** The heading under which it is told. */
export function headingOf({ aspect, at }: Finding): FoundHeading {
  if (aspect !== "place" && aspect !== "description") return aspect;
  const [name = ""] = /\S+$/u.exec(at) ?? [];
  return NAMES_LANGUAGE.test(name) || OF_LANGUAGE.test(name) ? "language" : aspect;
}
