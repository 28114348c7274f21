import type { Body } from "../../../shared/mechanisms/facts.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { HEARINGS, STAGES } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { optionsOf, YES_NO } from "./options.ts";
import type { Known, Option, Question } from "./question.ts";

const BODIES = optionsOf(FACT_VALUES.body, {
  "tb:ccpr": message("body-tb-ccpr"),
  "tb:cescr": message("body-tb-cescr"),
  "tb:cerd": message("body-tb-cerd"),
  "tb:cedaw": message("body-tb-cedaw"),
  "tb:cat": message("body-tb-cat"),
  "tb:crc": message("body-tb-crc"),
  "tb:cmw": message("body-tb-cmw"),
  "tb:crpd": message("body-tb-crpd"),
  "tb:ced": message("body-tb-ced"),
  "tb:spt": message("body-tb-spt"),
  hrc: message("body-hrc"),
  upr: message("body-upr"),
  sp: message("body-sp"),
  ohchr: message("body-ohchr"),
  other_un: message("body-other-un"),
  iachr: message("body-iachr"),
  achpr: message("body-achpr"),
  coe: message("body-coe"),
  ecthr: message("body-ecthr"),
  osce: message("body-osce"),
  none: message("body-none"),
});

const REGIONAL: readonly Body[] = ["iachr", "achpr", "coe", "ecthr", "osce"];
const UN: readonly Body[] = FACT_VALUES.body.filter((body) => body !== "none" && !REGIONAL.includes(body));

function grouped(values: readonly string[], group: string): readonly Option[] {
  return BODIES.filter(({ value }) => values.includes(value)).map((option, place) => ({
    ...option,
    ...(place === 0 ? { group } : {}),
    ...(option.value === "none" ? { isAlone: true } : {}),
  }));
}

/** What people know best comes first, and the committees, of which there are many, last. */
const OFFERED: readonly Option[] = [
  ...grouped(
    UN.filter((body) => !body.startsWith("tb:")),
    message("bodies-un"),
  ),
  ...grouped(REGIONAL, message("bodies-regional")),
  ...grouped(
    UN.filter((body) => body.startsWith("tb:")),
    message("bodies-committees"),
  ),
  ...grouped(["none"], message("bodies-others")),
];

const WHEN = optionsOf(STAGES, {
  seeking: message("stage-seeking"),
  during: message("stage-during"),
  after: message("stage-after"),
});

const HEARING = optionsOf(HEARINGS, {
  planned_hearing: message("hearing-planned"),
  attended_hearing: message("hearing-attended"),
  none: message("hearing-none"),
});

function hasBody(known: Known, bodies: readonly string[]): boolean {
  return known("cooperation_body").some((body) => bodies.includes(body));
}

/** Whoever says that there was no such body is not asked about it. */
function hasCooperated(known: Known): boolean {
  return !known("cooperation_body").includes("none");
}

/** Whether the case has to do with the United Nations, as far as she has said. */
export function concernsUn(known: Known): boolean {
  return hasBody(known, UN);
}

/** The link to a body that somebody worked with. */
export const ASK_COOPERATION: readonly Question[] = [
  {
    field: "cooperation_body",
    step: "cooperation",
    ask: message("ask-body"),
    hint: message("hint-body"),
    why: message("why-body"),
    form: { kind: "choices", options: OFFERED },
  },
  {
    field: "cooperation_stage",
    step: "cooperation",
    ask: message("ask-stage"),
    why: message("why-stage"),
    form: { kind: "choice", options: WHEN },
    when: hasCooperated,
  },
  {
    field: "cooperation_description",
    step: "cooperation",
    ask: message("ask-cooperation"),
    hint: message("hint-cooperation"),
    why: message("why-cooperation"),
    form: { kind: "words" },
    when: hasCooperated,
  },
  {
    field: "cooperation_dates_places",
    step: "cooperation",
    ask: message("ask-occasions"),
    why: message("why-occasions"),
    form: {
      kind: "list",
      parts: [
        { kind: "line", label: message("part-when") },
        { kind: "line", label: message("part-where") },
        { kind: "line", label: message("part-occasion") },
      ],
    },
    when: hasCooperated,
  },
  {
    field: "cooperation_evidence",
    step: "cooperation",
    ask: message("ask-cooperation-proof"),
    hint: message("hint-cooperation-proof"),
    why: message("why-cooperation-proof"),
    form: { kind: "list", parts: [{ kind: "line", label: message("part-item") }] },
    when: hasCooperated,
    none: message("none-proof"),
  },
  {
    field: "hearing_context",
    step: "cooperation",
    ask: message("ask-hearing"),
    why: message("why-hearing"),
    form: { kind: "choice", options: HEARING },
    when: (known) => hasBody(known, ["iachr"]),
  },
  {
    field: "court_application_pending",
    step: "cooperation",
    ask: message("ask-court"),
    why: message("why-court"),
    form: { kind: "choice-more", options: YES_NO, more: message("more-court"), moreIf: ["yes"] },
    when: (known) => hasBody(known, ["ecthr", "iachr", "achpr"]),
  },
  {
    field: "in_geneva_now",
    step: "cooperation",
    ask: message("ask-geneva"),
    why: message("why-geneva"),
    form: { kind: "choice-more", options: YES_NO, more: message("more-geneva"), moreIf: ["yes"] },
    when: concernsUn,
  },
];
