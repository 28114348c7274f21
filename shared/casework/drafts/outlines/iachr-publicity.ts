import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";

/** A public statement of the Inter-American Commission. */
export const IACHR_PUBLICITY: Outline = {
  form: () => "iachr-publicity",
  requests: [limitsOfProceedings],
  first: ["request", "victim", "cooperation", "incident"],
  isQuiet: () => false,
};
