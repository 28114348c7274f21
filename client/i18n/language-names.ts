import { message } from "./localize.ts";

/** Names for languages that are offered, and that not every browser has a name for. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([["bo", message("language-bo")]]);
