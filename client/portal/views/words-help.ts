import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { WordsHelp, WrongCodename } from "../../workers/portal-calls.ts";
import { notice } from "../../elements/notice.ts";
import type { TakenRepair } from "../portal-state.ts";
import { plainButton, sideButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";

type Entry = PortalUi["controller"]["return"]["entry"];

/** The button by which a person opens the mailbox of the words in the boxes. */
export const OPEN_ID = "open-mailbox";
/** The heading of the offers. */
const OFFERS_ID = "repairs-title";

/** What is said of each box beneath it: the word that its first letters stand for. Nothing when it is written out. */
export function fullWords(help: WordsHelp | null, typed: readonly string[]): readonly string[] {
  return (help?.boxes ?? []).map((box, index) =>
    box.state === "known" && box.word !== typed[index] ? box.word.normalize("NFC") : "",
  );
}

/**
 * Words that are in no list, each with its number and with what may have been meant. Each can be taken by pressing it.
 * `said`: boxes (from 1) of which the errors have said so already; they are named again only with something to choose.
 */
export function unknownWords(
  help: WordsHelp | null,
  said: readonly number[],
  entry: Entry,
): TemplateResult | typeof nothing {
  const unknown = (help?.boxes ?? []).flatMap((box, index) =>
    box.state === "unknown" && (box.near.length > 0 || !said.includes(index + 1))
      ? [{ near: box.near, number: index + 1 }]
      : [],
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
    <section class="card repairs" aria-labelledby=${OFFERS_ID}>
      <h2 id=${OFFERS_ID}>${localize("repairs-title")}</h2>
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
                () => {
                  // The offers go when one of them is in the boxes.
                  document.getElementById(OPEN_ID)?.focus();
                  entry.take(repair);
                },
              )}
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** What an offer has changed in the boxes. It may be a guess: it opens nothing, and can be put back. */
export function takenOffer(taken: TakenRepair | null, entry: Entry): TemplateResult {
  return html`
    <div role="status">
      ${taken === null ? nothing : notice("plain", `${changeText(taken)}${sentenceGap()}${localize("taken-text")}`, localize("taken-title"))}
    </div>
    ${
      taken === null
        ? nothing
        : html`<p>
            ${plainButton(localize("taken-put-back"), () => {
              document.getElementById(OPEN_ID)?.focus();
              void entry.putBack();
            })}
          </p>`
    }
  `;
}

/** Boxes (from 1) that an offer has changed. */
export function takenBoxes(taken: TakenRepair | null): readonly number[] {
  if (taken === null) return [];
  return taken.kind === "swapped" ? taken.places : [taken.place];
}

function changeText(taken: TakenRepair): string {
  if (taken.kind === "swapped") return localize("taken-swapped", { first: taken.places[0], second: taken.places[1] });
  const { before, place, word } = taken;
  return localize("taken-mistyped", {
    before: before.trim().normalize("NFC"),
    box: place,
    word: word.normalize("NFC"),
  });
}
