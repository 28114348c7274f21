import type { Mechanism } from "../mechanism.ts";

export const UN_OFFICIALS: readonly Mechanism[] = [];
