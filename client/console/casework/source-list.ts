import { html, nothing, type TemplateResult } from "lit";
import type { Mechanism, Sourced } from "../../../shared/mechanisms/mechanism.ts";
import { sourcesOf } from "../../../shared/mechanisms/sources.ts";
import { localize } from "../../i18n/localize.ts";

/** What the marks beside the sentences of a mechanism stand for. */
export function sourceList(mechanism: Mechanism, others: readonly string[]): TemplateResult | typeof nothing {
  const sources = sourcesOf([...basisOf(mechanism), ...others]);
  if (sources.length === 0) return nothing;
  return html`<details class="more">
    <summary>${localize("marks-title")}</summary>
    <p>${localize("marks-lede")}</p>
    <dl>
      ${sources.map(
        ({ about, date, id }) =>
          html`<dt dir="ltr">${id}</dt>
            <dd>${about} ${date === null ? localize("marks-undated") : html`(<bdi>${date}</bdi>)`}</dd>`,
      )}
    </dl>
  </details>`;
}

function basisOf(mechanism: Mechanism): readonly string[] {
  const { applies, asks, can, consent, contacts, discloses, expect, note, preconditions, timeLimits } = mechanism;
  const sentences: readonly Pick<Sourced, "basis">[] = [
    ...[note, consent],
    ...[...can, ...applies, ...preconditions, ...asks, ...discloses, ...timeLimits, ...expect, ...contacts],
  ];
  return sentences.flatMap(({ basis }) => basis);
}
