import { html, type TemplateResult } from "lit";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { EMERGENCY_LINES } from "../../../shared/mechanisms/emergency-lines.ts";
import { lastDayOfYear } from "../../../shared/mechanisms/freshness.ts";
import { PREVENTION } from "../../../shared/mechanisms/prevention.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";
import { pagePath } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import { emergencyCalls } from "./emergency-calls.ts";
import type { Reading } from "./guide-contacts.ts";
import { guideEntry } from "./guide-entry.ts";
import { GUIDE_GROUPS, placesOf, type GuideGroup } from "./guide-groups.ts";
import { sentence } from "./sentences.ts";

/** The whole guide on one page: once it is loaded, nothing more is. It needs no script, and nobody has to report to read it. */
export function guidePage(language: string): TemplateResult {
  // The page is made once, for all days on which it is read.
  const reading = { language, today: lastDayOfYear(MECHANISMS) };
  return html`
    <h1 tabindex="-1">${localize("guide-title")}</h1>
    <p class="lede">${localize("guide-lede")}</p>
    <p>${localize("guide-you")}</p>
    <nav aria-labelledby="guide-contents">
      <h2 id="guide-contents">${localize("guide-contents")}</h2>
      <ul>
        <li><a href="#emergency">${localize("guide-now")}</a></li>
        <li><a href="#before">${localize("guide-before")}</a></li>
        <li><a href="#risks">${localize("guide-risks")}</a></li>
        ${GUIDE_GROUPS.map(({ id, title }) => html`<li><a href="#${id}">${localize(title)}</a></li>`)}
      </ul>
    </nav>
    ${now(reading)} ${before()} ${risks()}
    <section aria-labelledby="addresses">
      <h2 id="addresses">${localize("guide-addresses")}</h2>
      <p>${localize("guide-addresses-old")}</p>
      <p>${localize("guide-addresses-mail")}</p>
    </section>
    ${GUIDE_GROUPS.map((group) => groupOf(group, reading))}
    <p><a href=${pagePath(language, "")}>${localize("guide-first-page")}</a></p>
  `;
}

function now(reading: Reading): TemplateResult {
  return html`<section aria-labelledby="emergency">
    <h2 id="emergency">${localize("guide-now")}</h2>
    <ul class="facts">
      <li>${localize("guide-now-place")}</li>
      <li>${localize("guide-now-somebody")}</li>
      <li>${localize("guide-now-police")}</li>
      <li>${localize("guide-now-call")}</li>
    </ul>
    ${emergencyCalls(
      EMERGENCY_LINES,
      reading,
      ({ applies }) => html`<p>${applies.map(({ text }) => sentence(text))}</p>`,
    )}
  </section>`;
}

function before(): TemplateResult {
  return html`<section aria-labelledby="before">
    <h2 id="before">${localize("guide-before")}</h2>
    <dl class="guide-list">
      ${PREVENTION.map(
        ({ text, title }) =>
          html`<dt>${sentence(title)}</dt>
            <dd>${sentence(text)}</dd>`,
      )}
    </dl>
  </section>`;
}

function risks(): TemplateResult {
  return html`<section aria-labelledby="risks">
    <h2 id="risks">${localize("guide-risks")}</h2>
    <p>${localize("guide-risks-about")}</p>
    <ul class="facts">
      ${RISKS.map(({ text }) => html`<li>${sentence(text)}</li>`)}
    </ul>
  </section>`;
}

function groupOf(group: GuideGroup, reading: Reading): TemplateResult {
  return html`<section aria-labelledby=${group.id}>
    <h2 id=${group.id}>${localize(group.title)}</h2>
    <p>${localize(group.about)}</p>
    ${placesOf(group, MECHANISMS).map((place) => guideEntry(place, reading))}
  </section>`;
}
