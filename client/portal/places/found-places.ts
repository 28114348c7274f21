import { html, nothing, type TemplateResult } from "lit";
import type { Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { localize, message } from "../../i18n/localize.ts";
import { emergencyCalls } from "../guide/emergency-calls.ts";
import type { Reading } from "../guide/guide-contacts.ts";
import { guideEntry } from "../guide/guide-entry.ts";
import { guideLink } from "../guide-link.ts";
import type { PlacesFound, PlacesOfKind } from "./places-for.ts";

/** What is below the heading of places that may be able to help, in the words of the guide. Nobody is told that they were looked for. */
export function foundPlaces(found: PlacesFound, language: string): TemplateResult {
  const { emergency, help, isKnowing, lacksRegion, speak, today } = found;
  const reading = { language, today };
  return html`
    <p class="lede">${localize("places-lede")}</p>
    <p>${localize(isKnowing ? message("places-by-answers") : message("places-no-answers"))}</p>
    <p>${localize("guide-you")}</p>
    ${emergencyLines(emergency, reading)} ${kind("help", localize("places-help"), help, reading)}
    ${kind("speak", localize("places-speak"), speak, reading)}
    ${lacksRegion ? html`<p>${localize("places-no-region")}</p>` : nothing}
    <section aria-labelledby="places-addresses">
      <h2 id="places-addresses">${localize("guide-addresses")}</h2>
      <p>${localize("guide-addresses-old")}</p>
      <p>${localize("guide-addresses-mail")}</p>
      <p><a href=${guideLink("emergency")} target="_blank" rel="noopener">${localize("places-guide")}</a></p>
    </section>
  `;
}

function emergencyLines(lines: readonly Mechanism[], reading: Reading): TemplateResult {
  return html`<section class="card" aria-labelledby="places-now">
    <h2 id="places-now">${localize("guide-now")}</h2>
    <p>${localize("guide-now-call")}</p>
    ${emergencyCalls(lines, reading, () => nothing)}
  </section>`;
}

function kind(
  id: string,
  title: string,
  { fit, may }: PlacesOfKind,
  reading: Reading,
): TemplateResult | typeof nothing {
  if (fit.length + may.length === 0) return nothing;
  return html`<section aria-labelledby="places-${id}">
    <h2 id="places-${id}">${title}</h2>
    ${list(localize("places-fit"), fit, reading)} ${list(localize("places-may"), may, reading)}
  </section>`;
}

function list(title: string, places: readonly Mechanism[], reading: Reading): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`<h3>${title}</h3>
    ${places.map((place) => guideEntry(place, reading))}`;
}
