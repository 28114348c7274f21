import type { Mechanism } from "../mechanism.ts";

export const UN_CHARTER: readonly Mechanism[] = [];
