import type { DraftKind } from "../../mechanisms/mechanism.ts";
import type { Outline } from "./outline.ts";
import { ACHPR_COMMUNICATION } from "./outlines/achpr-communication.ts";
import { ACHPR_FOCAL_POINT } from "./outlines/achpr-focal-point.ts";
import { ACHPR_MEASURES } from "./outlines/achpr-measures.ts";
import { COUNCIL_OF_EUROPE } from "./outlines/council-of-europe.ts";
import { COUNCIL_PRESIDENT } from "./outlines/council-president.ts";
import { COURT_INTERIM } from "./outlines/court-interim.ts";
import { EARLY_WARNING } from "./outlines/early-warning.ts";
import { IACHR_HEARING } from "./outlines/iachr-hearing.ts";
import { IACHR_INFORMATION } from "./outlines/iachr-information.ts";
import { IACHR_MEASURES } from "./outlines/iachr-measures.ts";
import { IACHR_PUBLICITY } from "./outlines/iachr-publicity.ts";
import { MISSION } from "./outlines/mission.ts";
import { REPRISALS_FOLLOWUP } from "./outlines/reprisals-followup.ts";
import { REPRISALS_REPORT } from "./outlines/reprisals-report.ts";
import { SPECIAL_PROCEDURES } from "./outlines/special-procedures.ts";
import { SUPPORT_REQUEST } from "./outlines/support-request.ts";
import { TREATY_BODY_COMPLAINT } from "./outlines/treaty-body-complaint.ts";
import { TREATY_BODY_INTERIM } from "./outlines/treaty-body-interim.ts";
import { UN_REPRISAL } from "./outlines/un-reprisal.ts";

/** The outline of each kind of submission. */
export const OUTLINES: { readonly [K in DraftKind]: Outline } = {
  "un-reprisal": UN_REPRISAL,
  "treaty-body-complaint": TREATY_BODY_COMPLAINT,
  "treaty-body-interim": TREATY_BODY_INTERIM,
  "early-warning": EARLY_WARNING,
  "council-president": COUNCIL_PRESIDENT,
  "special-procedures": SPECIAL_PROCEDURES,
  "reprisals-report": REPRISALS_REPORT,
  "reprisals-followup": REPRISALS_FOLLOWUP,
  "iachr-information": IACHR_INFORMATION,
  "iachr-measures": IACHR_MEASURES,
  "iachr-publicity": IACHR_PUBLICITY,
  "iachr-hearing": IACHR_HEARING,
  "achpr-focal-point": ACHPR_FOCAL_POINT,
  "achpr-communication": ACHPR_COMMUNICATION,
  "achpr-measures": ACHPR_MEASURES,
  "council-of-europe": COUNCIL_OF_EUROPE,
  "court-interim": COURT_INTERIM,
  mission: MISSION,
  "support-request": SUPPORT_REQUEST,
};
