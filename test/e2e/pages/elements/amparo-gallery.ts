import { html, LitElement, type TemplateResult } from "lit";
import "../../../../client/elements/confirm-dialog.ts";
import "../../../../client/elements/error-summary.ts";
import "../../../../client/elements/file-picker.ts";
import "../../../../client/elements/words-input.ts";
import type { FieldError } from "../../../../client/elements/error-summary.ts";
import { notice } from "../../../../client/elements/notice.ts";
import { numberedWords } from "../../../../client/elements/numbered-words.ts";
import { organisationCard, type OrganisationView } from "../../../../client/elements/organisation-card.ts";
import { pageShell } from "../../../../client/elements/page-shell.ts";
import { progressBar } from "../../../../client/elements/progress-bar.ts";
import { focusStep } from "../../../../client/elements/step-focus.ts";
import { saveFile } from "../../../../client/files/save-file.ts";

const WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");

const CENTRE: OrganisationView = {
  name: { language: "ar", text: "مركز حماية المدافعين (CPD)" },
  policy: { language: "en", text: "Two caseworkers read it.\nKept for 30 days." },
  languages: ["ar", "en"],
  regions: ["MA"],
  rhythm: 14,
  practice: true,
  fingerprint: {
    digits: Array.from({ length: 12 }, (_, index) => String(index * 8123).padStart(5, "0")),
    words: WORDS,
  },
};

/** Every shared piece on one page, as a program would use them: what was asked for is written into the outputs. */
export class AmparoGallery extends LitElement {
  static override properties = {
    files: { state: true },
    errors: { state: true },
    said: { state: true },
    step: { state: true },
  };
  declare private files: readonly File[];
  declare private errors: readonly FieldError[];
  declare private said: string;
  declare private step: number;

  constructor() {
    super();
    this.files = [];
    this.errors = [];
    this.said = "";
    this.step = 1;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return pageShell({
      name: "Amparo",
      practice: true,
      content: html`
        <h1 tabindex="-1">Step ${this.step}</h1>
        <output id="said">${this.said}</output>
        <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
        ${notice("good", "It has arrived.", "Sent")} ${notice("warning", "Write it down.", "Keep it safe")}
        ${notice("plain", "Nothing is stored.")}
        <div class="field">
          <label for="text">What happened?</label>
          <textarea id="text" dir="auto"></textarea>
        </div>
        <amparo-file-picker
          .count=${this.files.length}
          .size=${this.files.reduce((sum, file) => sum + file.size, 0)}
          .limit=${2_147_483_648}
          @amparo-files-added=${(event: CustomEvent<{ files: readonly File[]; folders: number }>) => {
            this.files = [...this.files, ...event.detail.files];
            this.said = `${String(event.detail.files.length)} added`;
          }}
        ></amparo-file-picker>
        <amparo-words-input
          @amparo-words-changed=${(event: CustomEvent<{ words: readonly string[] }>) => {
            this.said = event.detail.words.join(" ");
          }}
          @amparo-words-left=${() => {
            this.said = "A box was left";
          }}
        ></amparo-words-input>
        ${progressBar({ id: "sending", label: "Sending", done: 23_400_000, total: 62_462_000 })}
        <progress id="waiting" aria-label="Waiting"></progress>
        ${numberedWords(WORDS, "en", true)} ${organisationCard(CENTRE)}
        <div class="actions">
          <button type="button" id="check" class="button--main" @click=${this.#check}>Check</button>
          <button type="button" id="next" @click=${this.#next}>Next</button>
          <button type="button" id="ask" @click=${this.#ask}>Delete</button>
          <button type="button" id="save" @click=${this.#save}>Save</button>
        </div>
        <amparo-confirm-dialog></amparo-confirm-dialog>
      `,
    });
  }

  readonly #check = (): void => {
    this.errors = [{ text: "Write what happened.", field: "text" }, { text: "Choose an organisation." }];
  };

  readonly #next = (): void => {
    this.step += 1;
    void focusStep(this);
  };

  readonly #ask = async (): Promise<void> => {
    const question = { heading: "Delete?", text: "It cannot be brought back.", confirm: "Delete it", danger: true };
    const answer = await this.querySelector("amparo-confirm-dialog")?.ask(question);
    this.said = answer === true ? "yes" : "no";
  };

  readonly #save = (): void => {
    saveFile(new Blob(["saved by ", "the page"]), "vault.age");
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-gallery": AmparoGallery;
  }
}
