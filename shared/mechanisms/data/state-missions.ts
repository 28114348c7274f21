import type { Mechanism } from "../mechanism.ts";

export const STATE_MISSIONS: readonly Mechanism[] = [];
