import type { Mechanism } from "../mechanism.ts";

export const SUPPORT: readonly Mechanism[] = [];
