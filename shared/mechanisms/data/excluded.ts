import type { Excluded } from "../mechanism.ts";

/** Records that are not offered, each with its reason. */
export const EXCLUDED: readonly Excluded[] = [];
