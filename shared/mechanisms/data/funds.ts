import type { Mechanism } from "../mechanism.ts";

export const FUNDS: readonly Mechanism[] = [];
