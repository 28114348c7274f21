import { html, nothing, type TemplateResult } from "lit";
import { CONSENT_TOPICS, isYes, type ConsentTopic } from "../../../../shared/mechanisms/consent-answers.ts";
import type { Question } from "../../../elements/confirm-dialog.ts";
import "../../../elements/error-summary.ts";
import type { FieldError } from "../../../elements/error-summary.ts";
import { notice } from "../../../elements/notice.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { titleWords } from "../../views/title-words.ts";
import type { AgreementWays } from "../../consent-pages.ts";
import type { PortalState } from "../../portal-state.ts";
import { addressee } from "../../views/addressee.ts";
import { backButton, plainButton } from "../../views/buttons.ts";
import { draftErrors, textFields } from "../../views/draft-fields.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import {
  agreedAnew,
  changeConflicts,
  openInChanges,
  takenBackIn,
  type AgreementChanges,
} from "../agreement-changes.ts";
import { decidersFor, isUndecided } from "../chosen-consent.ts";
import { CHANGE_WORDS, type Change } from "./change-words.ts";
import { conflictsTitle, conflictText, openText } from "./conflict-list.ts";
import { deciderField, radioGroup, understoodField } from "./consent-fields.ts";
import { TOPIC_WORDS, whoseOf } from "./consent-words.ts";
import { takenBackList } from "./taken-back.ts";
import { topicMeaning } from "./topic-meaning.ts";

type AgreedState = Extract<PortalState, { page: "agreed" }>;
type Ask = (question: Question) => Promise<boolean>;

const EVERYTHING_ID = "take-everything-now";

/** For whoever comes back: each topic is agreed to anew, taken back, or left. What it was, nobody here can know. */
export function agreedPage(state: AgreedState, ways: AgreementWays, ask: Ask): TemplateResult {
  const { changes, draft, organisation, problem } = state;
  const conflicts = changeConflicts(changes);
  const open = openInChanges(changes);
  const whose = whoseOf(changes.decider);
  const change = (part: Partial<AgreementChanges>): void => {
    ways.agreements.change(part);
  };
  return html`
    ${stepHeading(localize("agreed-title"))}
    <amparo-error-summary
      .errors=${[...agreementErrors(changes, problem), ...draftErrors(state.problems, ["text"])]}
    ></amparo-error-summary>
    ${addressee(organisation)}
    ${state.isEverythingOpen ? notice("warning", localize("agreed-everything-open")) : nothing}
    ${notice("plain", localize("agreed-unseen"))}
    <section class="card" aria-labelledby="take-everything">
      <h2 id="take-everything">${localize("agreed-everything")}</h2>
      <p>${localize("agreed-everything-text")}</p>
      <button
        id=${EVERYTHING_ID}
        type="button"
        class="button button--danger"
        @click=${() => void takeEverythingBack(ways, ask)}
      >
        ${localize("agreed-everything-now")}
      </button>
    </section>
    <p>${localize("agreed-lede")}</p>
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void send(state, ways, ask))}>
      ${CONSENT_TOPICS.map((topic) => topicChange(topic, changes, change))}
      ${
        agreedAnew(changes).length === 0
          ? nothing
          : deciderField(
              decidersFor(null).filter((each) => !isUndecided(each)),
              changes.decider,
              (decider) => {
                change({ decider });
              },
            )
      }
      <div role="status">
        ${
          conflicts.length === 0
            ? nothing
            : html`<div class="notice ${open === null ? "" : "notice--warning"}">
                <p class="notice-title">${conflictsTitle(conflicts)}</p>
                <ul>
                  ${conflicts.map((conflict) => html`<li>${conflictText(conflict, whose)}</li>`)}
                </ul>
                <p>${localize(open === null ? message("agreed-conflicts") : message("agreed-open"))}</p>
                ${open === null ? nothing : html`<p>${toTopic(open, whose)}</p>`}
              </div>`
        }
      </div>
      ${textFields(
        draft,
        { label: localize("agreed-words"), isWrong: state.problems.includes("text_too_long") },
        {
          change: (words) => {
            ways.agreements.type(words);
          },
        },
      )}
      <div class="actions">
        <button type="submit" class="button button--main">${localize("agreed-send")}</button>
        ${backButton(() => {
          ways.begin();
        })}
      </div>
    </form>
  `;
}

function agreementErrors(changes: AgreementChanges, problem: AgreedState["problem"]): readonly FieldError[] {
  const open = openInChanges(changes);
  if (problem === "everything_first") return [{ text: localize("agreed-everything-first"), field: EVERYTHING_ID }];
  if (problem === "nothing_changed") return [{ text: localize("agreed-nothing"), field: "consent-mechanism" }];
  if (problem === null || open === null) return [];
  return [{ text: openText(open, whoseOf(changes.decider)), field: `consent-${open}` }];
}

const STEP_CHANGES = ["leave", "yes", "no"] as const;
const REPORT_CHANGES = ["leave", "record", "without-name", "with-name", "no"] as const;

function topicChange(
  topic: ConsentTopic,
  changes: AgreementChanges,
  change: (part: Partial<AgreementChanges>) => void,
): TemplateResult {
  const whose = whoseOf(changes.decider);
  const values: readonly Change[] = topic === "sg-report" ? REPORT_CHANGES : STEP_CHANGES;
  const title = localize(TOPIC_WORDS[topic].title, whose);
  const said = changes[topic] ?? "leave";
  return html`
    <section class="card agreement" aria-labelledby="agreement-${topic}">
      <h2 id="agreement-${topic}">${titleWords(title)}</h2>
      <details class="more">
        <summary>${localize("agreed-means")}</summary>
        ${topicMeaning(topic, changes.decider, 3)}
      </details>
      ${radioGroup({
        name: `consent-${topic}`,
        legend: localize("agreed-want"),
        options: values.map((value) => ({ value, label: localize(CHANGE_WORDS[value], whose) })),
        chosen: said === "talk" ? null : said,
        onChoose: (value) => {
          change({ [topic]: value === "leave" ? null : value });
        },
      })}
      ${
        topic === "sg-report" && isYes(changes[topic])
          ? understoodField(changes.understood, (understood) => {
              change({ understood });
            })
          : nothing
      }
    </section>
  `;
}

/** Leads to the answers of a topic further up. */
function toTopic(topic: ConsentTopic, whose: ReturnType<typeof whoseOf>): TemplateResult {
  return plainButton(localize("review-change-of", { question: localize(TOPIC_WORDS[topic].title, whose) }), () => {
    document.querySelector<HTMLElement>(`#consent-${topic} input`)?.focus();
  });
}

async function send({ changes }: AgreedState, ways: AgreementWays, ask: Ask): Promise<void> {
  const count = takenBackIn(changes).length;
  if (count > 0) {
    const isSure = await ask({
      heading: localize("take-back-heading", { count }),
      about: takenBackList(changes),
      text: localize("take-back-text"),
      confirm: localize("take-back-confirm"),
      cancel: localize("take-back-keep"),
    });
    if (!isSure) return;
  }
  await ways.agreements.send();
}

async function takeEverythingBack(ways: AgreementWays, ask: Ask): Promise<void> {
  const isSure = await ask({
    heading: localize("take-everything-heading"),
    text: localize("take-everything-text"),
    confirm: localize("take-everything-confirm"),
    cancel: localize("take-back-keep"),
    danger: true,
  });
  if (isSure) await ways.agreements.takeEverythingBack();
}
