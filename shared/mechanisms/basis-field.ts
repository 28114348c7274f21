import { checked, pattern, type Field } from "../protocol/field.ts";
import { SOURCES } from "./sources.ts";

/** "S002 §2.4 box": a place in a founding document. */
const FOUNDING_DOCUMENT = "S00[0-4](?: [§A-Za-z0-9'., ]{1,60})?";
/** "E01": a public page, of `SOURCES`. */
const PAGE = "E[0-9]{2}b?";
/** What an update is based on has no number: it says the page itself. */
const ADDRESS = "https://[!-~]{1,300}";

const KNOWN_PAGES: ReadonlySet<string> = new Set(SOURCES.map(({ id }) => id));
const IS_PAGE = new RegExp(`^${PAGE}$`);

/** Where the facts of a sentence come from: a founding document, a page of `SOURCES`, another page by its address, or "inference". */
export const basisField: Field<string> = checked(
  pattern(`${FOUNDING_DOCUMENT}|${PAGE}|${ADDRESS}|inference`, 320),
  (basis) => !IS_PAGE.test(basis) || KNOWN_PAGES.has(basis),
);
