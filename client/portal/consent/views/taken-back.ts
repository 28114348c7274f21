import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../../i18n/localize.ts";
import { fallenWith, takenBackIn, type AgreementChanges, type Fallen } from "../agreement-changes.ts";
import { TOPIC_WORDS, whoseOf } from "./consent-words.ts";

/** What is taken back, each by its name, and what falls with it: before it is sent. */
export function takenBackList(changes: AgreementChanges): TemplateResult {
  const whose = whoseOf(changes.decider);
  return html`
    <p>${localize("take-back-what")}</p>
    <ul>
      ${takenBackIn(changes).map((topic) => html`<li>${localize(TOPIC_WORDS[topic].title, whose)}</li>`)}
    </ul>
    ${fallenList(changes)}
  `;
}

/** What falls with what is taken back, each by its name. */
export function fallenList(changes: AgreementChanges): TemplateResult | typeof nothing {
  const fallen = fallenWith(changes);
  if (fallen.length === 0) return nothing;
  return html`
    <p>${localize("take-back-falls")}</p>
    <ul>
      ${fallen.map((each) => html`<li>${fallenText(each, whoseOf(changes.decider))}</li>`)}
    </ul>
  `;
}

function fallenText(fallen: Fallen, whose: ReturnType<typeof whoseOf>): string {
  switch (fallen) {
    case "sg-report-any":
      return localize("falls-report", { form: "any" });
    case "sg-report-named":
      return localize("falls-report", { form: "named" });
    case "sg-report-published":
      return localize("falls-report", { form: "published" });
    default:
      return localize(TOPIC_WORDS[fallen].title, whose);
  }
}
