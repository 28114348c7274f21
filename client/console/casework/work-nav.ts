import { html, nothing, type TemplateResult } from "lit";
import { localize, message } from "../../i18n/localize.ts";
import type { PlainPage, WorkPage } from "./work-place.ts";

/** Where one can go within an open case. */
export type CaseDoor = PlainPage | "letters";

const DOORS: readonly (readonly [CaseDoor, string])[] = [
  ["letters", message("work-letters")],
  ["facts", message("work-facts")],
  ["consent", message("work-consent")],
  ["mechanisms", message("work-mechanisms")],
  ["deadlines", message("work-deadlines")],
  ["take-out", message("work-take-out")],
];

/** Pages about one mechanism, or several, belong to the list of them. */
const DOOR_OF: Readonly<Record<WorkPage["name"], CaseDoor>> = {
  compare: "mechanisms",
  consent: "consent",
  deadlines: "deadlines",
  draft: "mechanisms",
  facts: "facts",
  mechanism: "mechanisms",
  mechanisms: "mechanisms",
  "take-out": "take-out",
};

/** The doors of an open case; `here` is null on the page of its letters. */
export function workNav(here: WorkPage["name"] | null, onOpen: (door: CaseDoor) => void): TemplateResult {
  const current = here === null ? "letters" : DOOR_OF[here];
  return html`
    <nav class="work-nav" aria-label=${localize("work-nav")}>
      <ul>
        ${DOORS.map(
          ([door, label]) => html`
            <li>
              <button
                type="button"
                class="nav-button"
                aria-current=${door === current ? "page" : nothing}
                @click=${() => {
                  onOpen(door);
                }}
              >
                ${localize(label)}
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}
