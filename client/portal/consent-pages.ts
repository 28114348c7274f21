import type * as consent from "./consent/index.ts";

/** The pages about consent: loaded when somebody comes to them, and not before. */
export type ConsentPages = typeof consent;
