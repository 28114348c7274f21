import { html, nothing, type TemplateResult } from "lit";
import type { MechanismChange } from "../../shared/mechanisms/dataset-changes.ts";
import { notice } from "../elements/notice.ts";
import { fingerprint } from "../elements/organisation-card.ts";
import { localize, message } from "../i18n/localize.ts";
import type { HeldUpdateView } from "../workers/updates-views.ts";

/** What becomes of a mechanism. */
export const HOW_LABELS: Readonly<Record<MechanismChange["how"], string>> = {
  added: message("update-added"),
  changed: message("update-changed"),
  withdrawn: message("update-withdrawn"),
};

/** What is held, whose updates are taken, and the way to take them no more. */
export function heldUpdate(held: HeldUpdateView, onForget: (shown: HeldUpdateView) => void): TemplateResult {
  const { changes, fingerprint: print, serial } = held;
  return html`
    <p>
      <strong
        >${serial === null ? localize("update-held-unread") : localize("update-held", { serial: String(serial) })}</strong
      >
    </p>
    ${updateDoubt(held.notInForce)}
    <details class="more update-publisher">
      <summary>${localize("update-publisher")}</summary>
      ${fingerprint(print)}
      <h3>${localize("update-forget-title")}</h3>
      <p>${localize("update-forget-text")}</p>
      ${
        changes.length === 0
          ? nothing
          : html`
              <p>${localize("update-forget-changes")}</p>
              <ul>
                ${changes.map(({ how, name }) => html`<li><bdi>${name}</bdi> – ${localize(FORGOTTEN[how])}</li>`)}
              </ul>
            `
      }
      <form
        autocomplete="off"
        @submit=${doing(() => {
          onForget(held);
        })}
      >
        ${compared("update-forget-compared", localize("update-forget-compared"))}
        <button type="submit" class="button">${localize("update-forget")}</button>
      </form>
    </details>
  `;
}

const FORGOTTEN: Readonly<Record<MechanismChange["how"], string>> = {
  added: message("update-forgotten-added"),
  changed: message("update-forgotten-changed"),
  withdrawn: HOW_LABELS.withdrawn,
};

/** Tells what of an update that was taken does not count in this release; nothing when all of it does. */
export function updateDoubt(notInForce: readonly string[]): TemplateResult | typeof nothing {
  if (notInForce.length === 0) return nothing;
  const names = notInForce.map((name) =>
    name === "*" ? localize("update-unread-all") : name === "?" ? localize("update-unread-one") : name,
  );
  return notice(
    "warning",
    localize("update-not-in-force-text", { names: names.join(" · ") }),
    localize("update-not-in-force-title"),
  );
}

/** A box that has to be ticked before a form can be sent: that the fingerprint above was compared. */
export function compared(id: string, label: string): TemplateResult {
  return html`<label class="choice" for=${id}>
    <input id=${id} type="checkbox" required />
    <span>${label}</span>
  </label>`;
}

/** What a form does when it is sent. */
export function doing(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
