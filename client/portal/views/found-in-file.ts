import { html, LitElement, nothing, type TemplateResult } from "lit";
import { FINDINGS_MOST, type Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { localize } from "../../i18n/localize.ts";
import { headingOf, HEADINGS } from "./found-heading.ts";
import { linesOf } from "./found-lines.ts";
import { foundWhere, foundWords } from "./found-words.ts";

/**
 * All that was found in a file, on the page while somebody has unfolded what stands around it. Hundreds of files have tens of thousands
 * of lines: what nobody has asked for would keep the page from answering.
 */
export class AmparoFoundInFile extends LitElement {
  static override properties = {
    findings: { attribute: false },
    kind: { attribute: false },
    isUnfolded: { attribute: false },
  };
  declare findings: readonly Finding[];
  /** Of the file in which they were found. */
  declare kind: FileKind;
  declare isUnfolded: boolean;

  constructor() {
    super();
    this.findings = [];
    this.kind = "pdf";
    this.isUnfolded = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isUnfolded) return nothing;
    const told = linesOf(this.findings, this.kind);
    return html`<dl>
        ${Object.entries(HEADINGS).map(([heading, label]) =>
          lines(
            localize(label),
            told.filter((each) => headingOf(each) === heading),
            this.kind,
          ),
        )}
      </dl>
      ${this.findings.length >= FINDINGS_MOST ? html`<p>${localize("evidence-and-more")}</p>` : nothing}
      ${technical(this.findings)}`;
  }
}

/** What stands around a list of findings was unfolded, or folded. */
export function onFold({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  const found = currentTarget.querySelector("amparo-found-in-file");
  if (found !== null) found.isUnfolded = currentTarget.open;
}

/** Each in the words of the page. */
function lines(label: string, findings: readonly Finding[], kind: FileKind): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const read = findings.map((each) => ({ words: foundWords(each), where: foundWhere(each, kind) }));
  return html`<dt>${label}</dt>
    ${read.map(
      ({ where, words }) =>
        html`<dd>${words === null ? nothing : html`<bdi>${words}</bdi> `}<span class="soft">${where}</span></dd>`,
    )}`;
}

/** The same as the format's specification calls it, for whoever knows these names. */
function technical(findings: readonly Finding[]): TemplateResult {
  return html`<details class="technical">
    <summary>${localize("found-technical")}</summary>
    <ul dir="ltr" lang="en" class="code">
      ${findings.map(({ at, value }) => html`<li><bdi>${at}</bdi>${value === null ? nothing : html`: <bdi>${value}</bdi>`}</li>`)}
    </ul>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-found-in-file": AmparoFoundInFile;
  }
}

customElements.define("amparo-found-in-file", AmparoFoundInFile);
