import type { FactValue } from "../../mechanisms/facts.ts";
import type { CaseRecord } from "./case-record.ts";

// The one place that decides how urgent a case is: routing and letters both ask here, so that no letter claims what routing does not see.

/**
 * How urgent a case is; null while nothing says so. What a caseworker has said outright goes first. Of signs that disagree, the more
 * urgent counts: the person is looked after too early rather than too late. "Not imminent" alone says neither that it goes on nor that
 * it is over.
 */
export function urgencyOf({ imminence, level, urgency }: CaseRecord["danger"]): FactValue<"urgency"> | null {
  if (urgency !== null) return urgency;
  if (imminence === "hours" || imminence === "days" || level === "immediate") return "imminent";
  if (imminence === "weeks" || level === "high" || level === "raised") return "ongoing";
  return level === "none_now" ? "past" : null;
}

/**
 * Whether two things were said of the danger that cannot both be so: it is over and yet to come, it is imminent (or immediate) and not, or
 * there is none and it is imminent or yet to come.
 */
export function contradictsItself(danger: CaseRecord["danger"]): boolean {
  const { imminence, level } = danger;
  const urgency = urgencyOf(danger);
  if (imminence === "not_imminent") return urgency === "imminent" || level === "immediate";
  if (level === "none_now") return urgency === "imminent" || imminence !== null;
  return urgency === "past" && (imminence !== null || level === "immediate");
}
