import { html, nothing, type TemplateResult } from "lit";
import { CONSENT_TOPICS } from "../../../../shared/mechanisms/consent-answers.ts";
import { localize } from "../../../i18n/localize.ts";
import { takenBackIn, type AgreementChanges } from "../agreement-changes.ts";
import { CHANGE_WORDS } from "./change-words.ts";
import { governmentText, TOPIC_WORDS, whoseOf } from "./consent-words.ts";
import { fallenList } from "./taken-back.ts";

/** What a letter that has arrived has changed, each use by its name, and what that means for what was sent before. */
export function changesSent(changes: AgreementChanges | "everything"): TemplateResult {
  const isTakenBack = changes === "everything" || takenBackIn(changes).length > 0;
  return html`
    <section class="card" aria-labelledby="changes-sent">
      <h2 id="changes-sent">${localize("changes-sent")}</h2>
      ${changes === "everything" ? html`<p>${localize("changes-everything")}</p>` : each(changes)}
      ${
        isTakenBack
          ? html`<p>${localize("changes-from-now")}</p>
              <p>${localize("changes-before")}</p>`
          : nothing
      }
    </section>
  `;
}

function each(changes: AgreementChanges): TemplateResult {
  const whose = whoseOf(changes.decider);
  return html`
    <dl>
      ${CONSENT_TOPICS.map((topic) => {
        const said = changes[topic];
        if (said === null || said === "talk") return nothing;
        const note = governmentText(topic, said, whose);
        return html`
          <dt>${localize(TOPIC_WORDS[topic].title, whose)}</dt>
          <dd>${localize(CHANGE_WORDS[said], whose)}</dd>
          ${note === null ? nothing : html`<dd>${note}</dd>`}
        `;
      })}
    </dl>
    ${fallenList(changes)}
  `;
}
