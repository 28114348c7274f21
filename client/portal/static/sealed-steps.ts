import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";

/**
 * What is typed: from left to right in every language. A long line may be broken to be read, between words alone and not after the sign
 * of an option; it is one line when it is copied.
 */
export function commands(line: string): TemplateResult {
  const words = line.split(" ").map((word, place) => html`${place === 0 ? "" : " "}<span>${word}</span>`);
  return html`<p class="command"><code dir="ltr" translate="no">${words}</code></p>`;
}

/** From the program to the form, for one organisation. */
export function sealedSteps(): TemplateResult {
  return html`${getAge()} ${saveRecipients()} ${writeAndSeal()} ${send()}`;
}

function systems(lines: readonly (readonly [name: string, line: string])[]): TemplateResult {
  return html`<dl>
    ${lines.map(
      ([name, line]) =>
        html`<dt>${name}</dt>
          <dd>${commands(line)}</dd>`,
    )}
  </dl>`;
}

function getAge(): TemplateResult {
  return html`
    <section aria-labelledby="get">
      <h2 id="get">${localize("sealed-step-get")}</h2>
      <p>${localize("sealed-step-get-text")}</p>
      ${systems([
        [localize("sealed-tails"), "sudo apt update && sudo apt install age"],
        [localize("sealed-debian"), "sudo apt install age"],
        [localize("sealed-fedora"), "sudo dnf install age"],
        [localize("sealed-macos"), "brew install age"],
        [localize("sealed-windows"), "winget install --id FiloSottile.age"],
      ])}
    </section>
  `;
}

function saveRecipients(): TemplateResult {
  return html`
    <section aria-labelledby="save">
      <h2 id="save">${localize("sealed-step-save")}</h2>
      <p>${localize("sealed-step-save-text")}</p>
      ${commands("age --version")}
      <p>${localize("sealed-step-save-version")}</p>
      <p><a class="button" href="[[files]]/recipients.txt" download>${localize("sealed-step-save-new")}</a></p>
      [[#older]]
      <p>${localize("sealed-step-save-older-text")}</p>
      <p><a class="button" href="[[files]]/recipients-older.txt" download>${localize("sealed-step-save-older")}</a></p>
      [[/older]] [[#later]]
      <p>${localize("sealed-step-save-until", { day: "[[until]]" })}</p>
      [[/later]] [[#today]]
      <p>${localize("sealed-step-save-today", { day: "[[until]]" })}</p>
      [[/today]]
      <details>
        <summary>${localize("sealed-as-text")}</summary>
        <p>${localize("sealed-as-text-hint")}</p>
        <div class="field">
          <label for="recipients">${localize("sealed-as-text-new")}</label>
          <textarea class="code" id="recipients" readonly spellcheck="false">[[recipients]]</textarea>
        </div>
        <p>${localize("sealed-as-picture")}</p>
        [[#codes]]<img class="qr" src="[[files]]/recipients-[[number]].png" alt="" loading="lazy" />[[/codes]]
        [[#older]]
        <div class="field">
          <label for="older">${localize("sealed-as-text-older")}</label>
          <textarea class="code code--short" id="older" readonly spellcheck="false">[[text]]</textarea>
        </div>
        <p>${localize("sealed-as-picture-older")}</p>
        <img class="qr qr--short" src="[[files]]/recipients-older.png" alt="" loading="lazy" />
        [[/older]]
      </details>
    </section>
  `;
}

function writeAndSeal(): TemplateResult {
  return html`
    <section aria-labelledby="seal">
      <h2 id="seal">${localize("sealed-step-seal")}</h2>
      <p>${localize("sealed-step-seal-write")}</p>
      <p>${localize("sealed-step-seal-what")}</p>
      <p>${localize("sealed-step-seal-go")}</p>
      ${systems([
        [localize("sealed-step-seal-place-tails"), 'cd ~/"Tor Browser"'],
        [localize("sealed-step-seal-place-linux"), 'cd "$(xdg-user-dir DOWNLOAD)"'],
        [localize("sealed-step-seal-place-macos"), "cd ~/Downloads"],
        [localize("sealed-step-seal-place-windows"), "cd ~\\Downloads"],
      ])}
      <p>${localize("sealed-step-seal-line")}</p>
      ${seal("report.txt")}
      <p>${localize("sealed-step-seal-files")}</p>
      ${commands("tar -cf report.tar report.txt photo.jpg")} ${seal("report.tar")}
      <p>${localize("sealed-step-seal-traces")}</p>
    </section>
  `;
}

/** Each of the two files of recipients with its own line: one that was saved for another age is never taken instead. */
function seal(content: string): TemplateResult {
  return html`<dl>
    <dt>${localize("sealed-as-text-new")}</dt>
    <dd>${commands(`age -R recipients.txt -o report.age ${content}`)}</dd>
    [[#older]]
    <dt>${localize("sealed-as-text-older")}</dt>
    <dd>${commands(`age -R recipients-older.txt -o report.age ${content}`)}</dd>
    [[/older]]
  </dl>`;
}

function send(): TemplateResult {
  return html`
    <section aria-labelledby="send">
      <h2 id="send">${localize("sealed-step-send")}</h2>
      <form class="card" method="post" enctype="multipart/form-data" action="[[address]]">
        <div class="field">
          <label for="file">${localize("sealed-step-send-label")}</label>
          <p class="field-hint" id="file-hint">${localize("sealed-step-send-hint")}</p>
          <input type="file" id="file" name="file" required aria-describedby="file-hint" />
        </div>
        <button class="button--main">${localize("sealed-step-send-button")}</button>
        <p class="field-hint">${localize("sealed-step-send-wait")}</p>
      </form>
    </section>
  `;
}
