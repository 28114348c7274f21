import { html, nothing, type TemplateResult } from "lit";
import type { MechanismChange, PartChange } from "../../shared/mechanisms/dataset-changes.ts";
import { notice } from "../elements/notice.ts";
import { fingerprint } from "../elements/organisation-card.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize, message } from "../i18n/localize.ts";
import type { HeldUpdateView, UpdateView } from "../workers/updates-views.ts";
import { compared, doing, heldUpdate, HOW_LABELS } from "./held-update.ts";
import "../elements/choose-file.ts";

const PARTS: Readonly<Record<PartChange["part"], string>> = {
  applies: message("update-part-applies"),
  asks: message("update-part-asks"),
  can: message("update-part-can"),
  confirmed: message("update-part-confirmed"),
  consent: message("update-part-consent"),
  contacts: message("update-part-contacts"),
  discloses: message("update-part-discloses"),
  draft: message("update-part-draft"),
  expect: message("update-part-expect"),
  family: message("update-part-family"),
  id: message("update-part-id"),
  languages: message("update-part-languages"),
  name: message("update-part-name"),
  note: message("update-part-note"),
  preconditions: message("update-part-preconditions"),
  routing: message("update-part-routing"),
  standing: message("update-part-standing"),
  timeLimits: message("update-part-time-limits"),
};

/** What the section on updates can ask for. */
export interface UpdateActions {
  /** Takes the update that was looked at. */
  readonly onAccept: (shown: UpdateView) => void;
  readonly onDismiss: () => void;
  /** Forgets the update that is shown as held. */
  readonly onForget: (shown: HeldUpdateView) => void;
  readonly onRead: (file: File) => void;
}

/** Updates of what is known of mechanisms: the one that is held, and another one, to be looked at and taken or not. */
export function updateSection(
  held: HeldUpdateView | null,
  update: UpdateView | null,
  actions: UpdateActions,
): TemplateResult {
  return html`
    <section class="card" aria-labelledby="update-title">
      <h2 id="update-title" tabindex="-1">${localize("update-title")}</h2>
      <p>${localize("update-text")}</p>
      ${held === null ? nothing : heldUpdate(held, actions.onForget)}
      <amparo-choose-file
        field="update-file"
        label=${localize("update-file")}
        hint=${localize("update-file-hint")}
        @amparo-file-chosen=${({ detail }: HTMLElementEventMap["amparo-file-chosen"]) => {
          actions.onRead(detail.file);
        }}
      ></amparo-choose-file>
      ${update === null ? nothing : offered(update, actions)}
    </section>
  `;
}

function offered(update: UpdateView, actions: UpdateActions): TemplateResult {
  const { changes, day, fingerprint: print, first, serial } = update;
  const onAccept = (): void => {
    actions.onAccept(update);
  };
  return html`
    <div role="status">
      <h3>${localize("update-offered", { serial: String(serial), day: formatDay(day) })}</h3>
    </div>
    ${
      first
        ? html`${notice("warning", localize("update-compare-text"), localize("update-compare"))} ${fingerprint(print)}`
        : html`<p>${localize("update-known-publisher")}</p>`
    }
    ${changes.length === 0 ? html`<p>${localize("update-nothing")}</p>` : nothing} ${changes.map(changed)}
    <form autocomplete="off" @submit=${doing(onAccept)}>
      ${first ? compared("update-compared", localize("update-compared")) : nothing}
      <div class="actions">
        <button type="submit" class="button button--main">${localize("update-accept")}</button>
        <button type="button" class="button" @click=${actions.onDismiss}>${localize("update-dismiss")}</button>
      </div>
    </form>
  `;
}

function changed({ how, mechanism, name, parts, why }: MechanismChange): TemplateResult {
  const hasOtherContacts = how === "changed" && parts.some((each) => each.part === "contacts");
  return html`
    <details class="update-change" data-mechanism=${mechanism} ?open=${hasOtherContacts}>
      <summary>
        <bdi>${name}</bdi> – ${localize(HOW_LABELS[how])}
        ${hasOtherContacts ? html`– <strong>${localize("update-contacts")}</strong>` : nothing}
      </summary>
      ${why === null ? nothing : html`<p dir="auto">${why}</p>`} ${how === "withdrawn" ? nothing : parts.map(part)}
    </details>
  `;
}

function part({ come, gone, part: name }: PartChange): TemplateResult {
  return html`
    <h4>${localize(PARTS[name])}</h4>
    <ul>
      ${gone.map((line) => html`<li>${localize("update-gone")}: <del dir="auto">${line}</del></li>`)}
      ${come.map((line) => html`<li>${localize("update-come")}: <ins dir="auto">${line}</ins></li>`)}
    </ul>
  `;
}
