import { html, nothing, type TemplateResult } from "lit";
import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import type { Person, PersonId } from "../../../shared/casework/record/case-record.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import type { CaseView } from "../../workers/console-views.ts";
import { consentForm } from "./consent-form.ts";
import { GIVEN_BY_LABELS, USE_LABELS, WAY_LABELS } from "./consent-labels.ts";
import { NOTHING_TYPED, typedKey, type TypedConsent, type TypedConsents } from "./consent-typed.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { FormValues } from "./form-values.ts";
import { offerCards, otherOffers } from "./letter-offers.ts";
import { personName } from "./person-name.ts";
import { withdrawalLetter, withdrawalNotice, type LetterActions } from "./withdrawal-notice.ts";

/** What the page can ask for. */
export interface ConsentActions extends LetterActions {
  readonly onGive: (consent: NewConsent) => Promise<boolean>;
  /** What was typed about a person's agreement, as it is now; null when it is given up. */
  readonly onType: (person: PersonId, typed: TypedConsent | null) => void;
  readonly onWithdraw: (consent: string, how: string) => void;
}

/** Who has agreed to what, and who has taken it back. What came by letter and nobody has acted on stands above everything. */
export function consentPage(
  view: CaseView,
  work: WorkView,
  typed: TypedConsents,
  actions: ConsentActions,
): TemplateResult {
  const { record } = work.work;
  const asked = record.people.filter(({ roles }) => !roles.includes("alleged_perpetrator"));
  const unread = work.withdrawals.filter(({ isRead }) => !isRead);
  return html`
    <p class="soft">${localize("consent-lede")}</p>
    ${unread.map((letter) => withdrawalNotice(letter, record.people, actions))} ${offerCards(work, actions)}
    ${asked.length === 0 ? html`<p>${localize("consent-nobody")}</p>` : nothing}
    ${asked.map((person) => ledgerOf(person, typed[typedKey(view, person.id)] ?? null, { actions, view, work }))}
    ${
      work.withdrawals.length > unread.length
        ? html`
            <h2>${localize("withdrawals-read")}</h2>
            ${work.withdrawals.filter(({ isRead }) => isRead).map(withdrawalLetter)}
          `
        : nothing
    }
    ${otherOffers(work)}
  `;
}

interface LedgerPage {
  readonly actions: ConsentActions;
  readonly view: CaseView;
  readonly work: WorkView;
}

function ledgerOf(person: Person, typed: TypedConsent | null, { actions, view, work }: LedgerPage): TemplateResult {
  const heading = `consent-of-${person.id}`;
  const entries = work.work.consents.filter((each) => each.person === person.id);
  const onGive = (consent: NewConsent): void => {
    void actions.onGive(consent).then((isKept) => {
      // The form is closed again: the entry stands under the name.
      if (isKept) document.getElementById(heading)?.focus();
    });
  };
  return html`
    <section class="card ledger" aria-labelledby=${heading}>
      <h2 id=${heading} tabindex="-1"><bdi>${personName(person)}</bdi></h2>
      ${
        entries.length === 0
          ? html`<p>${localize("consent-none")}</p>`
          : html`<ul class="entries">
              ${entries.map((entry) => html`<li>${entryOf(entry, work, actions)}</li>`)}
            </ul>`
      }
      <details class="more" ?open=${typed !== null}>
        <summary>${localize("consent-add", { name: person.pseudonym })}</summary>
        ${consentForm({
          letters: view.letterList,
          onGive,
          onType: (next) => {
            actions.onType(person.id, next);
          },
          person,
          typed: typed ?? NOTHING_TYPED,
          work,
        })}
      </details>
    </section>
  `;
}

function entryOf(entry: Consent, work: WorkView, { onWithdraw }: ConsentActions): TemplateResult {
  const { day, givenBy, giver, id, level, risks, understood, uses, way, withdrawn } = entry;
  const given = { day: formatDay(day), giver, how: localize(WAY_LABELS[way]), who: localize(GIVEN_BY_LABELS[givenBy]) };
  return html`
    <p class="entry-title">
      <strong>${localize(LEVEL_LABELS[level])}</strong>
      ${withdrawn === null ? nothing : html`<strong class="mark mark--warning">${localize("consent-withdrawn", { day: formatDay(withdrawn.day) })}</strong>`}
    </p>
    <p>${uses.length === 0 ? localize("consent-no-uses") : uses.map((use) => localize(USE_LABELS[use])).join(" · ")}</p>
    <p class="soft">${addresseesOf(entry, work)}</p>
    <p class="soft">${localize("consent-given", given)}</p>
    <p class="soft">
      ${localize("consent-risks-said", { count: risks.length })}
      ${understood ? localize("consent-said-understood") : localize("consent-not-understood")}
    </p>
    ${
      withdrawn === null
        ? html`
            <details class="more">
              <summary>${localize("consent-withdraw")}</summary>
              <form
                autocomplete="off"
                @submit=${(event: Event) => {
                  onWithdraw(id, FormValues.of(event).text("how"));
                }}
              >
                <div class="field">
                  <label for="withdraw-${id}">${localize("consent-withdraw-how")}</label>
                  <p class="field-hint" id="withdraw-${id}-hint">${localize("consent-withdraw-hint")}</p>
                  <input
                    id="withdraw-${id}"
                    name="how"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="withdraw-${id}-hint"
                    required
                  />
                </div>
                <button type="submit" class="button button--danger">${localize("consent-withdraw-now")}</button>
              </form>
            </details>
          `
        : html`<p class="soft"><bdi>${withdrawn.how}</bdi></p>`
    }
  `;
}

function addresseesOf({ mechanisms }: Consent, { addressees }: WorkView): string {
  if (mechanisms === null) return localize("consent-for-any");
  const names = mechanisms.map((id) => addressees.find((each) => each.id === id)?.name ?? id);
  return localize("consent-for", { names: names.join(", ") });
}
