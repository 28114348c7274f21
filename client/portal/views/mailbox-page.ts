import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { fingerprintDetails } from "../../elements/organisation-card.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { MessageView } from "../../workers/portal-calls.ts";
import type { MailboxNote, PortalState } from "../portal-state.ts";
import { brokenRow } from "./broken-row.ts";
import { sideButton } from "./buttons.ts";
import { closeAndForget } from "./close-and-forget.ts";
import { emptyMailbox } from "./empty-mailbox.ts";
import { messageCard } from "./message-card.ts";
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
  const { mailbox, isBusy, note, code, read } = state;
  const unread = mailbox.messages.filter((each) => isNew(each, read)).length;
  // Whoever has looked for later messages is told of them once.
  const tellsUnread = !isBusy && note === "something_new" && unread > 0;
  const { name } = mailbox.organisation.view;
  const canWrite = mailbox.organisation.refusal === null;
  return html`
    ${stepHeading(localize("mailbox-title"))}
    <p>
      ${localize("mailbox-from")}${sentenceGap()}<strong><bdi lang=${name.language}>${name.text}</bdi></strong>
    </p>
    ${fingerprintDetails(mailbox.organisation.view)}
    <p role="status" class=${note === "draft_kept" ? "notice" : nothing}>
      ${isBusy ? localize("mailbox-busy") : tellsUnread ? unreadLine(unread) : note === null ? nothing : localize(NOTES[note])}
    </p>
    ${state.isUnconfirmed ? notice("warning", localize("mailbox-unconfirmed")) : nothing}
    ${code === null ? nothing : notice("error", localizeCode(code))} ${brokenRow(mailbox.messages)}
    ${unread === 0 || tellsUnread ? nothing : html`<p>${unreadLine(unread)}</p>`}
    ${
      mailbox.messages.some(({ state }) => state === "verified")
        ? html`<p class="soft">${localize("mailbox-read-forgotten")}</p>`
        : nothing
    }
    ${
      mailbox.messages.length === 0
        ? emptyMailbox(state, controller)
        : html`${mailbox.messages.toReversed().map((each) => messageCard(each, ui, state))}
            <p class="soft">${localize("mailbox-own-letters")}</p>`
    }
    <div class="actions">
      ${actions(state, controller)} ${sideButton(localize("mailbox-close"), () => void closeAndForget(ui))}
    </div>
    ${canWrite ? nothing : notice("warning", localizeCode(mailbox.organisation.refusal), localize("mailbox-read-only"))}
  `;
}

function unreadLine(count: number): TemplateResult {
  return html`<strong>${localize("mailbox-unread", { count })}</strong>`;
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
  const files = {
    label: message("mailbox-files"),
    act: () => {
      controller.return.followup.begin("files");
    },
  };
  const erasure = {
    label: message("mailbox-erasure"),
    act: () => {
      controller.return.compose("erasure");
    },
  };
  const withdraw = {
    label: message("mailbox-withdraw"),
    act: () => void controller.return.openAgreements(),
  };
  const canWrite = mailbox.organisation.refusal === null;
  const offered = !canWrite
    ? [look]
    : mailbox.isProven
      ? [write, files, look, withdraw, erasure]
      : [look, write, files, withdraw, erasure];
  return offered.map(
    ({ label, act }, index) => html`
      <button
        id=${label}
        type="button"
        class="button ${index === 0 ? "button--main" : ""}"
        ?disabled=${isBusy}
        @click=${act}
      >
        ${localize(label)}
      </button>
    `,
  );
}

function isNew({ sequence, state }: MessageView, read: readonly number[]): boolean {
  return state === "verified" && !read.includes(sequence);
}
