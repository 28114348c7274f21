import type { Mechanism } from "../mechanism.ts";

export const TOOLS: readonly Mechanism[] = [];
