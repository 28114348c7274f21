import type { Mechanism } from "../mechanism.ts";

export const REGIONAL_AFRICA: readonly Mechanism[] = [];
