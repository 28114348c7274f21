import type { Mechanism } from "../mechanism.ts";

export const REGIONAL_AMERICAS: readonly Mechanism[] = [];
