import { html, type TemplateResult } from "lit";
import { pagePath } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import type { PagePlace } from "./static-page.ts";

/** Where the doors lead without a script. */
const WITHOUT_SCRIPT = "#no-script";

/** The first page: what this is, the two ways in, how safe it is here, who can read it, and what nobody can promise. */
export function firstView({ language }: PagePlace): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("doors-title")}</h1>
    <div data-place="danger"></div>
    <p class="lede">${localize("doors-lede")}</p>
    <div class="doors">
      <a class="button door door--main" data-door="report" href=${WITHOUT_SCRIPT}>
        <span class="door-name">${localize("door-report")}</span>
        <span class="door-hint">${localize("door-report-hint")}</span>
      </a>
      <a class="button door" data-door="return" href=${WITHOUT_SCRIPT}>
        <span class="door-name">${localize("door-return")}</span>
        <span class="door-hint">${localize("door-return-hint")}</span>
      </a>
    </div>
    <p class="soft" role="status" data-place="doors">${localize("doors-wait")}</p>
    <p><a href=${pagePath(language, "guide")}>${localize("first-guide")}</a></p>
    <div data-place="in-doubt"></div>
    <section aria-labelledby="before">
      <h2 id="before">${localize("before-title")}</h2>
      <div data-place="safety">
        <ul class="facts">
          <li>${localize("before-tor")}</li>
          <li>${localize("before-level")}</li>
        </ul>
      </div>
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
    <section aria-labelledby="about-how">
      <h2 id="about-how">${localize("about-how")}</h2>
      <ol class="facts">
        <li>${localize("about-how-write")}</li>
        <li>${localize("about-how-seal")}</li>
        <li>${localize("about-how-codename")}</li>
      </ol>
    </section>
    <section aria-labelledby="about-leave">
      <h2 id="about-leave">${localize("about-leave")}</h2>
      <p>${localize("about-leave-text")}</p>
      <p>${localize("about-leave-stays")}</p>
      <p class="until-script">${localize("about-leave-early")}</p>
    </section>
    <section class="until-script" aria-labelledby="no-script">
      <h2 id="no-script" tabindex="-1">${localize("no-script")}</h2>
      <p>${localize("no-script-why")}</p>
      <p>${localize("no-script-tor")}</p>
      <p>${localize("no-script-other")}</p>
      <p>${localize("no-script-onion")}</p>
      <p class="no-print"><a class="button" href=${pagePath(language, "sealed")}>${localize("no-script-sealed")}</a></p>
    </section>
  `;
}
