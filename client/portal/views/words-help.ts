import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { WordsHelp, WrongCodename } from "../../workers/portal-calls.ts";
import { sideButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";

type Entry = PortalUi["controller"]["return"]["entry"];

/** What is said of each box beneath it: the word that its first letters stand for. Nothing when it is written out. */
export function fullWords(help: WordsHelp | null, typed: readonly string[]): readonly string[] {
  return (help?.boxes ?? []).map((box, index) =>
    box.state === "known" && box.word !== typed[index] ? box.word.normalize("NFC") : "",
  );
}

/** Words that are in no list, each with its number and with what may have been meant. Each can be taken by pressing it. */
export function unknownWords(help: WordsHelp | null, entry: Entry): TemplateResult | typeof nothing {
  const unknown = (help?.boxes ?? []).flatMap((box, index) =>
    box.state === "unknown" ? [{ near: box.near, number: index + 1 }] : [],
  );
  if (help === null || unknown.length === 0) return nothing;
  return html`
    <ul class="word-help">
      ${unknown.map(
        ({ near, number }) => html`
          <li>
            <p>
              ${near.length === 0 ? localize("enter-unknown-word", { box: number }) : localize("enter-near", { box: number })}
            </p>
            ${
              near.length === 0
                ? nothing
                : html`<ul class="word-offers" dir="ltr">
                    ${near.map(
                      (word) =>
                        html`<li>
                          <button
                            type="button"
                            class="button word-offer"
                            lang=${help.language}
                            aria-label=${localize("enter-use-word", { box: number, word: word.normalize("NFC") })}
                            @click=${() => {
                              // The button goes when its word is in the box.
                              document.getElementById(`word-${String(number)}`)?.focus();
                              void entry.useWord(number, word);
                            }}
                          >
                            ${word.normalize("NFC")}
                          </button>
                        </li>`,
                    )}
                  </ul>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}

/** Changes after which the words would fit together. Most do so by chance: the person compares them with the paper. */
export function repairOffers(wrong: WrongCodename | null, entry: Entry): TemplateResult | typeof nothing {
  if (wrong === null || !("repairs" in wrong) || wrong.repairs.length === 0) return nothing;
  return html`
    <section class="card repairs" aria-labelledby="repairs-title">
      <h2 id="repairs-title">${localize("repairs-title")}</h2>
      <p>${localize("repairs-text")}</p>
      <ul class="word-help">
        ${wrong.repairs.map(
          (repair) =>
            html`<li>
              ${sideButton(
                repair.kind === "swapped"
                  ? localize("repairs-swapped", { first: repair.places[0], second: repair.places[1] })
                  : localize("repairs-mistyped", {
                      box: repair.place,
                      word: (repair.words[repair.place - 1] ?? "").normalize("NFC"),
                    }),
                () => void entry.useWords(repair.words),
              )}
            </li>`,
        )}
      </ul>
    </section>
  `;
}
