import type { ConsentLevel, FactValue } from "../facts.ts";

// What several rules of routing list.

/** Levels of consent at which the State may learn of a case. */
export const STATE_MAY_KNOW = ["state_confidential", "public_without_name", "public_named"] as const;

/** Levels at which the body that is written to may, and perhaps the State too. */
export const BODY_MAY_KNOW: readonly ConsentLevel[] = ["mechanism_only", ...STATE_MAY_KNOW];

/** The United Nations with all their parts; `other_un` takes in the wider family, such as the World Bank. */
export const UNITED_NATIONS = ["tb:*", "hrc", "upr", "sp", "ohchr", "other_un"] as const;

/** Every body outside of the United Nations. */
export const REGIONAL_BODIES: readonly FactValue<"body">[] = ["iachr", "achpr", "coe", "ecthr", "osce"];
