import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { MessageView } from "../../workers/portal-calls.ts";
import { messageId, readId } from "../mailbox-focus.ts";
import type { PortalState } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";

type MailboxState = Extract<PortalState, { page: "mailbox" }>;

/** One message of a mailbox: what it says, if it is verified; and what can be done with it. */
export function messageCard(each: MessageView, ui: PortalUi, { isBusy, mailbox, read }: MailboxState): TemplateResult {
  const { name } = mailbox.organisation.view;
  const number = each.sequence + 1;
  const heading = html`<h2 id=${messageId(each.sequence)} tabindex="-1">${localize("message-number", { number })}</h2>`;
  if (each.state === "deleted" || each.state === "missing") {
    return html`
      <article class="card message message--gone">
        ${heading}
        <p>${localize(each.state === "deleted" ? message("message-deleted") : message("message-missing"))}</p>
      </article>
    `;
  }
  return html`
    <article class="card message">
      ${heading}
      ${
        each.state === "verified"
          ? html`
              ${notice("good", localize("message-verified-day", { day: formatDay(each.day), name: name.text }), localize("message-verified"))}
              <p class="prose" lang=${each.language} dir="auto">${each.text}</p>
            `
          : notice("warning", localize("message-unverified-text"), localize("message-unverified"))
      }
      ${each.state === "verified" ? readState(each, ui, { isBusy, read }) : nothing}
      <button
        id="erase-${number}"
        type="button"
        class="button--plain"
        ?disabled=${isBusy}
        @click=${() => void askToErase(each, mailbox.messages, ui)}
      >
        ${localize("message-erase", { number })}
      </button>
    </article>
  `;
}

/** New until the person says otherwise. Nothing of it is kept when the page is left. */
function readState(
  { sequence }: MessageView,
  { controller }: PortalUi,
  { isBusy, read }: Pick<MailboxState, "isBusy" | "read">,
): TemplateResult {
  if (read.includes(sequence)) {
    return html`<p id=${readId(sequence)} class="soft" tabindex="-1">${localize("message-read")}</p>`;
  }
  return html`
    <p>
      <strong class="mark">${localize("message-new")}</strong>
      <button
        type="button"
        class="button--plain"
        ?disabled=${isBusy}
        aria-label=${localize("message-mark-read-number", { number: sequence + 1 })}
        @click=${() => {
          controller.return.markRead(sequence);
        }}
      >
        ${localize("message-mark-read")}
      </button>
    </p>
  `;
}

/** With the last verified message, the proof goes of whom the codename has written to (PROTOCOL.md §6.8). */
async function askToErase(
  { sequence, state }: MessageView,
  messages: readonly MessageView[],
  { ask, controller }: PortalUi,
): Promise<void> {
  const isLast = state === "verified" && messages.filter((each) => each.state === "verified").length === 1;
  const isSure = await ask({
    heading: localize("erase-heading", { number: sequence + 1 }),
    text: `${localize("erase-text")}${isLast ? `${sentenceGap()}${localize("erase-text-last")}` : ""}`,
    confirm: localize("erase-confirm"),
    cancel: localize("erase-keep"),
    danger: true,
  });
  if (isSure) await controller.return.erase(sequence);
}
