import type { Disclosure } from "../mechanism.ts";
import { says } from "./sourced.ts";

/** Who learns the name from what is public by nature, besides what happened. Whoever agreed to no more than the facts is not named to it. */
export const NAMED_IN_PUBLIC: readonly Disclosure[] = [
  { to: "state", how: "may", what: "name", ...says("The State reads the name where it is published.", "inference") },
  { to: "public", how: "may", what: "name", ...says("The name is published too, unless it is left out.", "inference") },
];
