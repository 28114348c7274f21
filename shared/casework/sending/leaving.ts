import type { Permit } from "../consent/gate.ts";
import type { Leaving } from "./sending.ts";

/** What a permit lets go, for the books: how far, for what, whom it shows, and by which entries of the ledger. */
export function leavingBy({
  appearances,
  entries,
  level,
  uses,
}: Permit<"send">): Pick<Leaving, "agreements" | "level" | "people" | "uses"> {
  const people = [...appearances].filter(([, appearance]) => appearance !== "omitted").map(([person]) => person);
  return { agreements: entries, level, people, uses };
}
