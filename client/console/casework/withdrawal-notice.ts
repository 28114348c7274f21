import { html, nothing, type TemplateResult } from "lit";
import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { Entering } from "../../../shared/casework/consent/enter-offer.ts";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { keptText } from "../../i18n/kept-text.ts";
import { localize } from "../../i18n/localize.ts";
import type { WithdrawalLetter } from "../../workers/casework-views.ts";
import { continuityText } from "../continuity-text.ts";
import { TOPIC_LABELS } from "../consent-words.ts";
import { unprovenNotice } from "../unproven-notice.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { personName } from "./person-name.ts";
import { wordsAsWritten } from "./words-field.ts";

/** What was chosen of a letter that agrees to something. */
export type EnteredOffer = Entering & { readonly submission: string };

/** What can be done with what letters say of consent. */
export interface LetterActions {
  /** What a letter says yes to was read, and what was chosen of it is entered as this person's agreement. */
  readonly onEnter: (entered: EnteredOffer) => void;
  /** A letter that takes something back was read, and what it says was done. */
  readonly onSettle: (submission: string) => void;
  /** It was read, and the entries that it covers are withdrawn; `how` says by what. */
  readonly onTakeBack: (submission: string, how: string) => void;
}

/** A letter that takes something back and that nobody has acted on: what it takes, in her words, and the entries that this is. */
export function withdrawalNotice(
  letter: WithdrawalLetter,
  people: readonly Person[],
  { onSettle, onTakeBack }: LetterActions,
): TemplateResult {
  const { day, entries, submission } = letter;
  const count = entries.length;
  return html`
    ${notice("warning", localize("withdrawal-text"), localize("withdrawal-title", { day: formatDay(day) }))}
    ${withdrawalLetter(letter)}
    ${
      count === 0
        ? html`<p>${localize("withdrawal-no-entries")}</p>`
        : html`
            <p>${localize("withdrawal-entries", { count })}</p>
            <ul class="entries">
              ${entries.map((entry) => html`<li>${entryInShort(entry, people)}</li>`)}
            </ul>
            <p>
              <button
                type="button"
                class="button button--main"
                @click=${() => {
                  onTakeBack(submission, keptText(localize("withdrawal-how", { day: formatDay(day) })));
                }}
              >
                ${localize("withdrawal-take-back", { count })}
              </button>
            </p>
          `
    }
    <p>
      <button
        type="button"
        class="button"
        @click=${() => {
          onSettle(submission);
        }}
      >
        ${localize("withdrawal-settle")}
      </button>
    </p>
  `;
}

/** A letter that takes something back: what, as it was chosen there, and in her words. */
export function withdrawalLetter({ asksErasure, continuity, day, taken, words }: WithdrawalLetter): TemplateResult {
  return html`
    <div class="withdrawal">
      <p class="soft">
        ${formatDay(day)} ·
        <strong class="continuity continuity--${continuity}">${continuityText(continuity)}</strong>
      </p>
      ${continuity === "unproven" ? unprovenNotice() : nothing}
      ${
        taken === null
          ? html`<p>
              <strong>${asksErasure ? localize("withdrawal-erasure") : localize("withdrawal-everything")}</strong>
            </p>`
          : html`
              <p>${localize("withdrawal-topics")}</p>
              <ul>
                ${taken.map((topic) => html`<li>${localize(TOPIC_LABELS[topic])}</li>`)}
              </ul>
            `
      }
      ${words.text === "" ? nothing : wordsAsWritten(words)}
    </div>
  `;
}

function entryInShort({ day, level, person, uses }: Consent, people: readonly Person[]): TemplateResult {
  const whose = people.find(({ id }) => id === person);
  return html`
    <p class="entry-title"><strong>${localize(LEVEL_LABELS[level])}</strong></p>
    <p>${uses.map((use) => localize(USE_LABELS[use])).join(" · ")}</p>
    <p class="soft"><bdi>${whose === undefined ? person : personName(whose)}</bdi>, ${formatDay(day)}</p>
  `;
}
