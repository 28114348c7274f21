import type { Outline } from "../outline.ts";
import { limits } from "../requests/limits.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Diplomatic missions, which can do most while there is still time [R4] [R5]. */
export const MISSION: Outline = {
  form: ({ id }) => (id === "states-raising-cases" ? "raised-by-states" : "mission"),
  requests: [urgent, limits],
  first: ["request", "danger", "victim", "incident"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
