import type { ConsentLevel } from "../../../mechanisms/facts.ts";
import type { ConsentUse } from "../../../mechanisms/mechanism.ts";
import { isStateUse, tellsState } from "../../consent/state-uses.ts";
import { chosenLines, listedLines, ofCase, ownLines, type Answer, type Answers, type Line } from "../answer.ts";
import { boundText } from "../date-text.ts";
import type { Texts } from "../texts/texts.ts";
import { applicantIsBeneficiary, fixed, isToBeSent, isVictimUnnamed, reaches, type Submission } from "../submission.ts";

// What was agreed to. It comes from the permit alone: what is only prepared states nothing about consent [C12].

/** What a senior official is told about one by one, whatever was asked for [C2]. */
const UN_USES: readonly ConsentUse[] = ["letter", "meeting", "share_with_un", "public_report"];

/** The lowest level at which agreement to a use lets the addressee do it: below, nothing is agreed to, or a place on record alone. */
const LEAST: { readonly [U in ConsentUse]?: ConsentLevel } = {
  public_report: "public_without_name",
  sg_report: "public_without_name",
  press_release: "public_without_name",
  media: "public_without_name",
};

function agreementTo(submission: Submission, use: ConsentUse): keyof Texts["choices"]["agreed"] {
  const { level, uses } = submission.permit;
  if (!uses.includes(use) || (isStateUse(use) && !tellsState(level))) return "no";
  if (reaches(submission, LEAST[use] ?? "mechanism_only")) return "yes";
  // [C7] Agreement to the report that does not go as far as publication.
  return use === "sg_report" ? "forTheRecord" : "no";
}

/** Those who help have no part in what is said to the State in confidence, and are told so above: here as well. */
function levelToTell({ mechanism, permit: { level } }: Submission): ConsentLevel {
  return mechanism.draft === "support-request" && level === "state_confidential" ? "mechanism_only" : level;
}

/** How far it may go. A name that is not told there goes nowhere from there. */
function reachOf(submission: Submission): string {
  const { level, levelUnnamed } = submission.texts.choices;
  const told = levelToTell(submission);
  return (isVictimUnnamed(submission) ? levelUnnamed[told] : undefined) ?? level[told];
}

/** What is stated when it is sent. Before, it says what has to be agreed to, as far as this field can. */
function whenSent(
  lines: (submission: Submission) => readonly Line[],
  wanted: (submission: Submission) => readonly string[] = () => [],
): Answer {
  return ofCase("consent", (submission) => {
    if (isToBeSent(submission)) return lines(submission);
    const { notAgreed, notAgreedYet, statedWhenSent } = submission.texts.phrases;
    if (submission.permit.missing.length === 0) return [[fixed(submission, statedWhenSent)]];
    const named = [...new Set(wanted(submission))];
    return named.length === 0
      ? [[fixed(submission, notAgreedYet)]]
      : named.map((what) => [fixed(submission, notAgreed(what))]);
  });
}

function usesToTell({ mechanism, permit }: Submission): readonly ConsentUse[] {
  const more = mechanism.consent.rules.includes("C2") ? UN_USES : [];
  return [...new Set([...more, ...mechanism.consent.uses, ...permit.uses])];
}

export const CONSENT_STATEMENT: Answers = {
  consent_level: whenSent(
    (submission) => chosenLines(submission, reachOf(submission)),
    ({ permit, texts }) => permit.missing.map(({ level }) => texts.choices.level[level]),
  ),
  consent_per_use: whenSent(
    (submission) => {
      const { choices, phrases } = submission.texts;
      return listedLines(
        submission,
        usesToTell(submission).map((use) =>
          phrases.labelled(
            isStateUse(use) ? choices.withState[use] : choices.use[use],
            choices.agreed[agreementTo(submission, use)],
          ),
        ),
      );
    },
    ({ permit, texts }) => permit.missing.flatMap(({ uses }) => uses.map((use) => texts.choices.use[use])),
  ),
  consent_given_by_and_when: whenSent((submission) => {
    const { choices, dates, phrases } = submission.texts;
    const told = submission.permit.agreements.flatMap(({ day, givenBy }) =>
      day === null ? [] : [phrases.agreement(choices.giver[givenBy], boundText(day, dates))],
    );
    return listedLines(submission, [...new Set(told)]);
  }),
  consent_risks_explained: whenSent((submission) => {
    const { agreements } = submission.permit;
    const isUnderstood = agreements.length > 0 && agreements.every(({ understood }) => understood);
    return isUnderstood ? chosenLines(submission, submission.texts.phrases.risksUnderstood) : [];
  }),
  consent_withdrawn: whenSent((submission) => chosenLines(submission, submission.texts.phrases.notWithdrawn)),
  // [C8] Somebody who asks for their own protection cannot stay unknown to the State: nobody is asked, whatever they wished, and it is
  // said why. A wish that nobody has spoken of is no "no": it stays missing.
  confidentiality_request_applicant: ofCase("consent", (submission) => {
    const { choices, phrases } = submission.texts;
    if (applicantIsBeneficiary(submission)) return chosenLines(submission, phrases.applicantIsKnown);
    const { applicantConfidential: wished } = submission.record.wishes;
    return wished === null ? [] : chosenLines(submission, choices.answered[wished ? "yes" : "no"]);
  }),
  confidentiality_request_reasons: ofCase("consent", ({ record }) => ownLines(record.wishes.confidentialityReasons)),
  anonymity_wanted: ofCase("consent", (submission) => {
    const { anonymity } = submission.record.wishes;
    return anonymity === null
      ? []
      : chosenLines(submission, submission.texts.choices.answered[anonymity ? "yes" : "no"]);
  }),
};
