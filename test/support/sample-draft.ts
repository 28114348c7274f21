import { withAgreedUses } from "../../shared/casework/consent/agreed-uses.ts";
import { askPermit, type CaseNow, type Permit, type PermitAnswer } from "../../shared/casework/consent/gate.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import type { Draft } from "../../shared/casework/drafts/draft.ts";
import { writeDraft, type WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { readFlatCase } from "../../shared/casework/record/flat-case.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { dayField } from "../../shared/protocol/day.ts";

// Cases of invented people, as the command line reads them, and what the gate and the drafts make of them.

export const DRAFTED_ON = dayField.read("2026-11-21");

/** The work of a case that is told in one flat object. */
export function flatWork(flat: object): CaseWork {
  const read = readFlatCase(flat, DRAFTED_ON);
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  return read.value.work;
}

/** What the gate answers who asks to send this case to a mechanism; `null` for the organisation's own records. */
export function askToSend(work: CaseWork, id: string | null): PermitAnswer<"send"> {
  const mechanism = id === null ? null : mechanismOf(id);
  const routeAt = mechanism === null ? null : routesAt(work, DRAFTED_ON)(mechanism);
  return askPermit(withAgreedUses({ work, mechanism, routeAt, purpose: "send", withdrawals: [], today: DRAFTED_ON }));
}

/** The same case when it is exported: nothing has changed since. */
export function nowOf(flat: object): CaseNow {
  return { work: flatWork(flat), withdrawals: [] };
}

export function permitToSend(flat: object, id: string | null): Permit<"send"> {
  const asked = askToSend(flatWork(flat), id);
  if (!asked.ok) throw new Error(asked.code);
  return asked.permit;
}

export function draftToSend(flat: object, id: string, language: Draft["language"] = "en"): WrittenDraft<"send"> {
  return writeDraft(permitToSend(flat, id), { language });
}

/** A case in Arabic with a name in Latin letters, a hostile first character, and more than one line. */
export const ARABIC_CASE = {
  case_id: "EX-21",
  body: ["tb:cat"],
  urgency: "imminent",
  consent: "state_confidential",
  state_concerned: "EG",
  victim_name: "ليلى Haddad",
  reporter_role: "victim",
  preferred_language: "ar",
  incident_what: "قالوا لي إنني سأُعتقل إذا عدت إلى Cairo.\n=1+1 كانت الساعة الثالثة.",
  incident_when: "2026-10",
  incident_type: ["threat", "travel_ban"],
  cooperation_description: "تحدثت أمام لجنة مناهضة التعذيب.",
};

/** The same in Chinese. */
export const CHINESE_CASE = {
  ...ARABIC_CASE,
  case_id: "EX-22",
  state_concerned: "CN",
  victim_name: "王小明",
  preferred_language: "zh",
  incident_what: "他们说,如果我再去日内瓦,就会逮捕我的家人。",
  cooperation_description: "我在禁止酷刑委员会作证。",
};
