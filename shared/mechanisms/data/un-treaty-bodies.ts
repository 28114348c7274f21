import type { Mechanism } from "../mechanism.ts";

export const UN_TREATY_BODIES: readonly Mechanism[] = [];
