import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** The first page: what this is, the two ways in, who can read it, and what nobody can promise. */
export function doorsPage({ controller }: PortalUi): TemplateResult {
  return html`
    ${stepHeading(localize("doors-title"))}
    <p class="lede">${localize("doors-lede")}</p>
    <div class="doors">
      <button type="button" class="door door--main" @click=${() => void controller.enter("report")}>
        <span class="door-name">${localize("door-report")}</span>
        <span class="door-hint">${localize("door-report-hint")}</span>
      </button>
      <button type="button" class="door" @click=${() => void controller.enter("return")}>
        <span class="door-name">${localize("door-return")}</span>
        <span class="door-hint">${localize("door-return-hint")}</span>
      </button>
    </div>
    <section aria-labelledby="about-how">
      <h2 id="about-how">${localize("about-how")}</h2>
      <ol class="facts">
        <li>${localize("about-how-write")}</li>
        <li>${localize("about-how-seal")}</li>
        <li>${localize("about-how-codename")}</li>
      </ol>
    </section>
    <section aria-labelledby="about-who">
      <h2 id="about-who">${localize("about-who")}</h2>
      <p>${localize("about-who-text")}</p>
    </section>
    <section aria-labelledby="about-limits">
      <h2 id="about-limits">${localize("about-limits")}</h2>
      <ul class="facts">
        <li>${localize("about-limits-danger")}</li>
        <li>${localize("about-limits-device")}</li>
        <li>${localize("about-limits-network")}</li>
        <li>${localize("about-limits-codename")}</li>
        <li>${localize("about-limits-answer")}</li>
      </ul>
    </section>
    <section aria-labelledby="about-leave">
      <h2 id="about-leave">${localize("about-leave")}</h2>
      <p>${localize("about-leave-text")}</p>
    </section>
  `;
}
