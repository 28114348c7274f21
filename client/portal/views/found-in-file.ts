import { html, LitElement, nothing, type TemplateResult } from "lit";
import { FINDINGS_MOST, type Finding, type FindingAspect } from "../../../shared/cleaning/findings.ts";
import { localize, message } from "../../i18n/localize.ts";

/** Message ids of what a file can reveal, in the order in which it is told. */
export const ASPECTS: Readonly<Record<FindingAspect, string>> = {
  place: message("finding-place"),
  device: message("finding-device"),
  person: message("finding-person"),
  time: message("finding-time"),
  program: message("finding-program"),
  thumbnail: message("finding-thumbnail"),
  history: message("finding-history"),
  description: message("finding-description"),
  identifier: message("finding-identifier"),
  hidden: message("finding-hidden"),
  link: message("finding-link"),
  unknown: message("finding-unknown"),
};

/**
 * All that was found in a file, on the page while somebody has unfolded what stands around it. Hundreds of files have tens of thousands
 * of lines: what nobody has asked for would keep the page from answering.
 */
export class AmparoFoundInFile extends LitElement {
  static override properties = { findings: { attribute: false }, isUnfolded: { attribute: false } };
  declare findings: readonly Finding[];
  declare isUnfolded: boolean;

  constructor() {
    super();
    this.findings = [];
    this.isUnfolded = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isUnfolded) return nothing;
    return html`<dl>
        ${Object.entries(ASPECTS).map(([aspect, label]) =>
          lines(
            localize(label),
            this.findings.filter((each) => each.aspect === aspect),
          ),
        )}
      </dl>
      ${this.findings.length >= FINDINGS_MOST ? html`<p>${localize("evidence-and-more")}</p>` : nothing}`;
  }
}

/** What stands around a list of findings was unfolded, or folded. */
export function onFold({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  const found = currentTarget.querySelector("amparo-found-in-file");
  if (found !== null) found.isUnfolded = currentTarget.open;
}

function lines(label: string, findings: readonly Finding[]): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<dt>${label}</dt>
    ${findings.map(
      ({ at, value }) =>
        html`<dd>
          ${value === null ? nothing : html`<bdi>${value}</bdi> `}<span class="soft"><bdi>${at}</bdi></span>
        </dd>`,
    )}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-found-in-file": AmparoFoundInFile;
  }
}

customElements.define("amparo-found-in-file", AmparoFoundInFile);
