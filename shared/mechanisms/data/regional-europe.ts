import type { Mechanism } from "../mechanism.ts";

export const REGIONAL_EUROPE: readonly Mechanism[] = [];
