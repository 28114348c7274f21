import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { fingerprintDetails } from "../../elements/organisation-card.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { MessageView } from "../../workers/portal-calls.ts";
import type { MailboxNote, PortalState } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

type MailboxState = Extract<PortalState, { page: "mailbox" }>;

const NOTES: Readonly<Record<MailboxNote, string>> = {
  nothing_new: message("mailbox-nothing-new"),
  something_new: message("mailbox-something-new"),
  erased: message("mailbox-erased"),
  draft_kept: message("mailbox-draft-kept"),
};

/** The answers to a codename, the latest first. */
export function mailboxPage(state: MailboxState, ui: PortalUi): TemplateResult {
  const { controller } = ui;
  const { mailbox, isBusy, note, code } = state;
  const { name } = mailbox.organisation.view;
  const canWrite = mailbox.organisation.refusal === null;
  return html`
    ${stepHeading(localize("mailbox-title"))}
    <p>
      ${localize("mailbox-from")} <strong><bdi lang=${name.language}>${name.text}</bdi></strong>
    </p>
    ${fingerprintDetails(mailbox.organisation.view)}
    <p role="status" class=${note === "draft_kept" ? "notice" : nothing}>
      ${isBusy ? localize("mailbox-busy") : note === null ? nothing : localize(NOTES[note])}
    </p>
    ${code === null ? nothing : notice("error", localizeCode(code))}
    ${
      mailbox.messages.length === 0
        ? notice("plain", localize("mailbox-empty-text"), localize("mailbox-empty"))
        : mailbox.messages.toReversed().map((each) => messageCard(each, ui, isBusy))
    }
    <div class="actions">
      ${actions(state, controller)}
      <button
        type="button"
        class="button"
        @click=${() => {
          controller.forget();
        }}
      >
        ${localize("mailbox-close")}
      </button>
    </div>
    ${canWrite ? nothing : notice("warning", localizeCode(mailbox.organisation.refusal), localize("mailbox-read-only"))}
  `;
}

/**
 * What can be done, the main thing first. A verified message proves who reads an answer (PROTOCOL.md §6.8): before that, nobody
 * is urged to write.
 */
function actions({ mailbox, isBusy }: MailboxState, controller: PortalUi["controller"]): readonly TemplateResult[] {
  const look = { label: message("mailbox-refresh"), act: () => void controller.return.refresh() };
  const write = {
    label: message("mailbox-write"),
    act: () => {
      controller.return.compose("followup");
    },
  };
  const withdraw = {
    label: message("mailbox-withdraw"),
    act: () => void controller.return.openAgreements(),
  };
  const canWrite = mailbox.organisation.refusal === null;
  const offered = !canWrite ? [look] : mailbox.isProven ? [write, look, withdraw] : [look, write, withdraw];
  return offered.map(
    ({ label, act }, index) => html`
      <button type="button" class="button ${index === 0 ? "button--main" : ""}" ?disabled=${isBusy} @click=${act}>
        ${localize(label)}
      </button>
    `,
  );
}

function messageCard(each: MessageView, ui: PortalUi, isBusy: boolean): TemplateResult {
  const number = each.sequence + 1;
  const heading = localize("message-number", { number });
  if (each.state === "deleted" || each.state === "missing") {
    return html`
      <article class="card message message--gone">
        <h2>${heading}</h2>
        <p>${localize(each.state === "deleted" ? message("message-deleted") : message("message-missing"))}</p>
      </article>
    `;
  }
  return html`
    <article class="card message">
      <h2>${heading}</h2>
      ${
        each.state === "verified"
          ? html`
              ${notice("good", localize("message-verified-day", { day: formatDay(each.day) }), localize("message-verified"))}
              <p class="prose" lang=${each.language} dir="auto">${each.text}</p>
            `
          : notice("warning", localize("message-unverified-text"), localize("message-unverified"))
      }
      <button
        type="button"
        class="button--plain"
        ?disabled=${isBusy}
        @click=${() => void askToErase(each.sequence, ui)}
      >
        ${localize("message-erase", { number })}
      </button>
    </article>
  `;
}

async function askToErase(sequence: number, { ask, controller }: PortalUi): Promise<void> {
  const isSure = await ask({
    heading: localize("erase-heading", { number: sequence + 1 }),
    text: localize("erase-text"),
    confirm: localize("erase-confirm"),
    cancel: localize("erase-keep"),
    danger: true,
  });
  if (isSure) await controller.return.erase(sequence);
}
