import type { Ask } from "../mechanism.ts";
import { asks } from "./sourced.ts";

/**
 * What has to be known wherever a case is sent: one ask for each field that every mechanism needs, in the order in which a letter
 * tells it. Records add what they ask for beyond it.
 */
export const COMMON_ASKS: readonly Ask[] = [
  asks(["case_id"], "The reference of the case, so that every later letter can be put beside the first.", "inference"),
  asks(["reporter_role"], "Who is writing, and what ties them to the person concerned.", "S002 §2.4", "S001 §3"),
  asks(["reporter_contact"], "Where an answer can be sent.", "inference"),
  asks(["safe_contact_channel"], "A way of writing back that is safe for the people concerned.", "E01"),
  asks(["preferred_language"], "The language in which an answer is best given.", "S002 §2.2"),
  asks(["requested_action"], "What exactly is asked of the mechanism.", "S002 §2.2"),
  asks(["state_concerned"], "The State whose authorities are responsible, or on whose soil it happened.", "S002 §2.4"),
  asks(["victim_whereabouts_status"], "Whether the person is safe, held, hiding, abroad or missing.", "S002 §2.3"),
  asks(["current_danger_level"], "How great the danger is now.", "S001 §1", "S002 §5"),
  asks(["family_members_at_risk"], "Relatives who are in danger because of the case.", "S002 §1.3"),
  asks(["colleagues_at_risk"], "Colleagues who are in danger because of the case.", "S002 §1.3"),
  asks(["cooperation_body"], "The international body that the person worked with, or tried to reach.", "S002 §2.1"),
  asks(["cooperation_stage"], "Whether it came before, during or after the cooperation.", "S002 §2.1", "S002 §2.3"),
  asks(["cooperation_dates_places"], "When and where the cooperation took place.", "S002 §2.4"),
  asks(["incident_what"], "What happened to the person.", "S002 §2.4"),
  asks(["incident_how"], "How it was done.", "S002 §2.4"),
  asks(["incident_when"], "When it happened, as exactly as it is known.", "S002 §2.4", "S002 §3.2.2"),
  asks(["incident_where"], "Where it happened.", "S002 §2.4", "S002 §3.2.2"),
  asks(["incident_type"], "What kind of act it was.", "S002 §1.1"),
  asks(["victim_consent_capacity"], "Who can agree on the person's behalf, if not the person.", "inference"),
  asks(
    ["consent_level"],
    "How far the case may go: to the mechanism, to the State, to the public.",
    "S002 §1.3",
    "S002 §2.4",
  ),
  asks(["consent_per_use"], "Each use that was agreed to.", "S002 §2.4", "S002 §2.5.1"),
  asks(["consent_given_by_and_when"], "Who agreed, and when.", "S002 §2.4"),
  asks(["consent_withdrawn"], "Whether the agreement still stands.", "inference"),
];
