import { html, nothing, type TemplateResult } from "lit";
import { conflictsOf, isPushed, isPushedButConflicts, type PushResult } from "../../../shared/desk/push-bundle.ts";
import { notice } from "../../elements/notice.ts";
import { percentDone } from "../../elements/progress-share.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { OutgoingOutline } from "../../workers/desk-calls.ts";
import type { DeskController } from "../desk-controller.ts";
import { partsOf, type UploadState } from "../desk-state.ts";
import "../../elements/choose-file.ts";

/** The way back: what the console has written goes to the server. */
export function uploadSection(state: UploadState, controller: DeskController): TemplateResult {
  return html`
    <section class="card desk-section" aria-labelledby="upload-title">
      <h2 id="upload-title" tabindex="-1">${localize("upload-title")}</h2>
      <div role="status" id="upload-news">${newsOf(state)}</div>
      ${stepOf(state, controller)}
    </section>
  `;
}

/** What is read out when a step has been made. Failures speak for themselves. */
function newsOf(state: UploadState): TemplateResult | typeof nothing {
  switch (state.step) {
    case "reading":
      return html`<p>${localize("upload-reading")}</p>`;
    case "check":
      return html`<p>${writerOf(state.outline)}</p>`;
    case "sending":
      return html`<p>${localize("upload-stay")}</p>`;
    case "choose":
    case "done":
      return nothing;
  }
}

/** What lies before the person, and who made it. */
function writerOf(outline: OutgoingOutline): string {
  return outline.kind === "card"
    ? localize("upload-check-card")
    : localize("upload-check", { day: formatDay(outline.created) });
}

function stepOf(state: UploadState, controller: DeskController): TemplateResult {
  switch (state.step) {
    case "choose":
      return html`
        ${state.code === null ? nothing : notice("error", localizeCode(state.code))} ${chooser(false, controller)}
      `;
    case "reading":
      return chooser(true, controller);
    case "check":
      return check(state.outline, controller);
    case "sending":
      return sending(state.outline, state.parts);
    case "done":
      return html`${result(state.outline, state.results)} ${chooser(false, controller)}`;
  }
}

function chooser(isDisabled: boolean, controller: DeskController): TemplateResult {
  return html`
    <amparo-choose-file
      field="outgoing"
      label=${localize("upload-choose")}
      hint=${localize("upload-hint")}
      accept=".tar,.json,application/x-tar,application/json"
      ?disabled=${isDisabled}
      main
      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => void controller.read(event.detail.file)}
    ></amparo-choose-file>
  `;
}

function check(outline: OutgoingOutline, controller: DeskController): TemplateResult {
  return html`
    <ul>
      ${deedsOf(outline).map((deed) => html`<li>${deed}</li>`)}
    </ul>
    <div class="actions">
      <button type="button" class="button--main" id="upload-send" @click=${() => void controller.push()}>
        ${localize("upload-send")}
      </button>
      <button
        type="button"
        id="upload-discard"
        @click=${() => {
          controller.discard();
        }}
      >
        ${localize("upload-discard")}
      </button>
    </div>
  `;
}

/** What an upload will do, line by line. */
function deedsOf(outline: OutgoingOutline): readonly string[] {
  const card = localize("upload-card", { weeks: outline.weeks });
  if (outline.kind === "card") return [card];
  const { hasProfile, receipts, replies, weeks } = outline;
  return [
    ...(weeks > 0 || hasProfile ? [card] : []),
    localize("upload-replies", { count: replies }),
    localize("upload-receipts", { count: receipts }),
  ];
}

function sending(outline: OutgoingOutline, parts: number): TemplateResult {
  const total = partsOf(outline);
  const text = localize("upload-progress", { done: parts, total });
  return html`
    <div class="progress">
      <div class="progress-line">
        <label for="upload-bar">${localize("upload-sending")}</label>
        <span class="progress-text">${text}</span>
      </div>
      <progress id="upload-bar" max="100" .value=${percentDone(parts, total)} aria-valuetext=${text}></progress>
    </div>
  `;
}

function result({ kind: file }: OutgoingOutline, results: readonly PushResult[]): TemplateResult {
  const kind = isPushed(results) ? "good" : "error";
  const title = isPushed(results) ? localize("upload-done-title") : localize("upload-not-done-title");
  return html`
    <div class="notice notice--${kind}" id="upload-result" role=${kind === "error" ? "alert" : "status"}>
      <p class="notice-title">${title}</p>
      <ul>
        ${lines(file, results).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${isPushedButConflicts(results) ? nothing : html`<p>${localize("upload-again")}</p>`}
    </div>
  `;
}

/** What became of the parts: one line for the card, one for the replies, one for each refusal, one for the receipt. */
function lines(file: OutgoingOutline["kind"], results: readonly PushResult[]): readonly string[] {
  const replies = results.filter(({ part }) => part === "reply");
  const arrived = replies.filter(({ outcome }) => outcome === "accepted").length;
  const conflicts = conflictsOf(results);
  const codes = new Set(results.flatMap((each) => (each.outcome === "refused" ? [each.code] : [])));
  return [
    ...results.flatMap((each) =>
      each.part === "card" && each.outcome === "accepted" ? [localize("upload-card-done")] : [],
    ),
    ...(file === "card" ? [] : [localize("upload-replies-done", { arrived, count: replies.length })]),
    ...results.flatMap((each) => (each.part === "receipt" ? [receiptLine(each)] : [])),
    ...[...codes].map((code) => localizeCode(code)),
    ...(conflicts.length === 0
      ? []
      : [localize("upload-conflicts", { count: conflicts.length, replies: numbers(conflicts) })]),
  ];
}

/** Replies as people count them, in the order of the bundle. */
function numbers(indices: readonly number[]): string {
  return indices.map((index) => String(index + 1)).join(", ");
}

function receiptLine(result: PushResult): string {
  return result.outcome === "deleted"
    ? localize("upload-deleted", { count: result.submissions })
    : localize("upload-not-deleted");
}
