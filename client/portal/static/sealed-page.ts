import { html, type TemplateResult } from "lit";
import { practiceBanner } from "../../elements/practice-banner.ts";
import { pagePath } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import { titleWords } from "../views/title-words.ts";
import { commands, sealedSteps } from "./sealed-steps.ts";
import type { PagePlace } from "./static-page.ts";

// The server fills what stands in [[ ]] for each request: with texts, and [[#list]] … [[/list]] once for each entry.

/** How to send a file without any script, to the organisation that the server has, or to one of several. */
export function sealedPage({ language }: PagePlace): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("sealed-title")}</h1>
    <p class="lede">${localize("sealed-lede")}</p>
    <p><strong>${localize("sealed-computer")}</strong></p>
    <section class="notice" aria-labelledby="easier">
      <h2 class="notice-title" id="easier">${localize("sealed-easier")}</h2>
      <p>${localize("sealed-easier-text")}</p>
      <p>${localize("sealed-easier-how")}</p>
      <p><a href=${pagePath(language, "")}>${localize("sealed-easier-link")}</a></p>
    </section>
    ${onionAddress()}
    <section aria-labelledby="before">
      <h2 id="before">${localize("sealed-before")}</h2>
      <ul class="facts">
        <li>${localize("sealed-before-answer")}</li>
        <li>${localize("sealed-before-size")}</li>
        <li>${localize("sealed-before-device")}</li>
        <li>${localize("sealed-before-long")}</li>
      </ul>
    </section>
    [[#none]]
    <section class="notice notice--warning" aria-labelledby="none">
      <h2 class="notice-title" id="none">${titleWords(localize("sealed-none"), language)}</h2>
      <p>${localize("sealed-none-text")}</p>
    </section>
    [[/none]] [[#several]]
    <section aria-labelledby="several">
      <h2 id="several">${localize("sealed-several")}</h2>
      <p>${localize("sealed-several-text")}</p>
      <ul class="choices">
        [[#each]]
        <li>
          <a class="button" href="[[address]]"><bdi lang="[[name_language]]">[[name]]</bdi></a>
        </li>
        [[/each]]
      </ul>
    </section>
    [[/several]] [[#organisation]] ${reader()} ${sealedSteps()} ${after()} [[/organisation]]
    <p><a href=${pagePath(language, "guide")}>${localize("sealed-guide")}</a></p>
  `;
}

/** Where there is one. It is no link: a browser that is not Tor Browser would ask its network for the name. */
function onionAddress(): TemplateResult {
  return html`
    [[#onion]]
    <div class="notice">
      <p>${localize("safety-open-do")}</p>
      <p><code class="code onion" dir="ltr" translate="no">[[name]]</code></p>
    </div>
    [[/onion]]
  `;
}

function reader(): TemplateResult {
  return html`
    <section aria-labelledby="reader">
      <h2 id="reader">${localize("sealed-reader")}</h2>
      <article class="card organisation-card">
        [[#practice]] ${practiceBanner()} [[/practice]]
        <h3><bdi lang="[[name_language]]">[[name]]</bdi></h3>
        <details>
          <summary>${localize("card-fingerprint")}</summary>
          <p class="field-hint">${localize("card-fingerprint-hint")}</p>
          <h4>${localize("card-fingerprint-digits")}</h4>
          <ol class="digits" dir="ltr">
            [[#digits]]
            <li>[[text]]</li>
            [[/digits]]
          </ol>
          <h4>${localize("card-fingerprint-words")}</h4>
          <p class="field-hint">${localize("card-fingerprint-public")}</p>
          <p class="spoken-words" dir="ltr" lang="en">[[#words]] <span>[[text]]</span> [[/words]]</p>
        </details>
      </article>
    </section>
  `;
}

function after(): TemplateResult {
  return html`
    <section aria-labelledby="after">
      <h2 id="after">${localize("sealed-after")}</h2>
      <p>${localize("sealed-after-delete")}</p>
      <p>${localize("sealed-after-files")}</p>
      <p>${localize("sealed-after-shred")}</p>
      ${commands("shred -u report.txt report.age recipients*.txt")} ${commands("shred -u report.tar photo.jpg")}
      <p>${localize("sealed-after-terminal")}</p>
    </section>
  `;
}
