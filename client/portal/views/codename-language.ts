/** The list that the worker makes codenames from. */
export const CODENAME_LANGUAGE = "en";
