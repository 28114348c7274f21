import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { fingerprintDetails } from "../../elements/organisation-card.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { MessageView } from "../../workers/portal-calls.ts";
import { messageId, readId } from "../mailbox-focus.ts";
import type { MailboxNote, PortalState } from "../portal-state.ts";
import { sideButton } from "./buttons.ts";
import { closeAndForget } from "./close-and-forget.ts";
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
 * That what she sent is not lost, and what it can mean that nothing is here. Nobody but the person can tell one from the other: the server
 * knows no codenames.
 */
function emptyMailbox(
  { hasChoice, hasWords, isBusy, mailbox }: MailboxState,
  controller: PortalUi["controller"],
): TemplateResult {
  return html`
    ${notice(
      "plain",
      html`
        <p>${localize("mailbox-own-letters")}</p>
        <p>
          ${localize("mailbox-empty-soon")}${sentenceGap()}${localize("come-back-why", { count: mailbox.organisation.view.rhythm })}
        </p>
        <p>
          ${localize("mailbox-empty-words")}${hasChoice ? `${sentenceGap()}${localize("mailbox-empty-organisation")}` : nothing}
        </p>
      `,
      localize("mailbox-empty"),
    )}
    ${
      hasWords
        ? html`<p>
            <button
              type="button"
              class="button--plain"
              ?disabled=${isBusy}
              @click=${() => {
                controller.return.checkWords();
              }}
            >
              ${localize("mailbox-check-words")}
            </button>
          </p>`
        : nothing
    }
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

/** A row with something missing or not verified in it, said before what is there is read. */
function brokenRow(messages: readonly MessageView[]): TemplateResult | typeof nothing {
  const numbers = (wanted: MessageView["state"]): string =>
    formatList(messages.filter(({ state }) => state === wanted).map(({ sequence }) => String(sequence + 1)));
  const [missing, unverified] = [numbers("missing"), numbers("not_verified")];
  if (missing === "" && unverified === "") return nothing;
  return notice(
    "warning",
    html`
      ${missing === "" ? nothing : html`<p>${localize("mailbox-row-missing", { numbers: missing })}</p>`}
      ${unverified === "" ? nothing : html`<p>${localize("mailbox-row-unverified", { numbers: unverified })}</p>`}
      <p>${localize("mailbox-row-what")}</p>
    `,
    localize("mailbox-row-broken"),
  );
}

function isNew({ sequence, state }: MessageView, read: readonly number[]): boolean {
  return state === "verified" && !read.includes(sequence);
}

function messageCard(each: MessageView, ui: PortalUi, { isBusy, mailbox, read }: MailboxState): TemplateResult {
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
