import type { Mechanism } from "../mechanism.ts";
import { EMERGENCY_FUNDS } from "./funds-emergency.ts";
import { JOURNALISTS_FUNDS } from "./funds-journalists.ts";
import { PARTICULAR_FUNDS } from "./funds-particular.ts";

/** Funds and emergency lines: family "ngo-fund". */
export const FUNDS: readonly Mechanism[] = [...EMERGENCY_FUNDS, ...PARTICULAR_FUNDS, ...JOURNALISTS_FUNDS];
