import type { Disclosure } from "../mechanism.ts";
import { tells } from "./sourced.ts";

/** Who learns the name from what is public by nature, besides what happened. Whoever agreed to no more than the facts is not named to it. */
export const NAMED_IN_PUBLIC: readonly Disclosure[] = [
  tells("state", "may", "name", "The State reads the name where it is published.", "inference"),
  tells("public", "may", "name", "The name is published too, unless it is left out.", "inference"),
];
