import type { Outline } from "../outline.ts";
import { limits } from "../requests/limits.ts";
import { mayMeet } from "../requests/meeting.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Diplomatic missions, which can do most while there is still time [R4] [R5]. */
export const MISSION: Outline = {
  form: (submission) => {
    if (submission.mechanism.id === "states-raising-cases") return "raised-by-states";
    return mayMeet(submission) ? "mission" : "mission-in-writing";
  },
  requests: [urgent, limits],
  first: ["request", "danger", "victim", "incident"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
