import type { TemplateResult } from "lit";
import type { Letter } from "../../shared/protocol/letter.ts";

/** What was answered, and in which language. */
export type SaidSoFar = Pick<Letter, "answers" | "language">;

/** The places that may be able to help whoever said this. `places/load-places.ts` loads them, and nobody does before they are asked for. */
export type Places = (said: SaidSoFar) => TemplateResult;
