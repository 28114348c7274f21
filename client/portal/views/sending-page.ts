import { html, nothing, type TemplateResult } from "lit";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { notice } from "../../elements/notice.ts";
import { progressBar } from "../../elements/progress-bar.ts";
import { percentDone } from "../../elements/progress-share.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { Sending } from "../../workers/portal-calls.ts";
import type { PortalState, SendingKind } from "../portal-state.ts";
import { mainButton, sideButton } from "./buttons.ts";
import { codenamesInDoubt } from "./codenames-in-doubt.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

const STATES: Readonly<Record<Sending["state"], string>> = {
  starting: message("sending-starting"),
  sending: message("sending-sending"),
  waiting: message("sending-waiting"),
  paused: message("sending-paused"),
  stalled: message("sending-stalled"),
  finishing: message("sending-finishing"),
};

/** A screen reader hears of every change of state, and of progress at these steps only. */
const SPOKEN_STEP_PERCENT = 25;

/** A submission on its way. */
export function sendingPage(
  { kind, sending }: Extract<PortalState, { page: "sending" }>,
  ui: PortalUi,
): TemplateResult {
  const { controller } = ui;
  const mayHaveArrived = controller.inDoubt.has(kind);
  const isHalted = sending.state === "paused" || sending.state === "stalled";
  return html`
    ${stepHeading(localize(isHalted ? message("sending-title-halted") : message("sending-title")))}
    <p class="sending-state" role="status">${localize(STATES[sending.state])} ${spokenProgress(sending)}</p>
    ${sending.state === "stalled" ? notice("warning", localizeCode(sending.code), localize("sending-stalled-title")) : nothing}
    ${bar(sending)}
    ${sending.state !== "starting" && sending.segments > 0 ? html`<p class="soft">${localize("sending-padded")}</p>` : nothing}
    <p>${localize("sending-keep-open")}${sentenceGap()}${localize(whenClosed(kind, mayHaveArrived))}</p>
    <div class="actions">
      ${
        isHalted
          ? mainButton(localize(sending.state === "stalled" ? message("try-again") : message("sending-resume")), () => {
              controller.resume();
            })
          : sideButton(localize("sending-pause"), () => {
              controller.pause();
            })
      }
      <button type="button" class="button button--danger" @click=${() => void askToStop(mayHaveArrived, ui)}>
        ${localize("sending-stop")}
      </button>
    </div>
    ${codenamesInDoubt(controller.inDoubt)}
  `;
}

function bar(sending: Sending): TemplateResult {
  if (sending.state === "starting" || sending.segments === 0) {
    return html`<progress aria-label=${localize("sending-progress")}></progress>`;
  }
  const acknowledged = sending.state === "finishing" ? sending.segments : sending.acknowledged;
  return progressBar({
    id: "sending-progress",
    label: localize("sending-progress"),
    done: acknowledged * SEGMENT_PLAINTEXT_BYTES,
    total: sending.segments * SEGMENT_PLAINTEXT_BYTES,
  });
}

function spokenProgress(sending: Sending): TemplateResult | typeof nothing {
  if (sending.state !== "sending" || sending.segments === 0) return nothing;
  const percent = percentDone(sending.acknowledged, sending.segments);
  const spoken = percent - (percent % SPOKEN_STEP_PERCENT);
  return html`<span class="visually-hidden">${localize("sending-spoken", { percent: spoken })}</span>`;
}

/** What closing the page would mean. Once a letter was on its way, nobody can say that nothing is filed. */
function whenClosed(kind: SendingKind, mayHaveArrived: boolean): string {
  if (!mayHaveArrived) return message("sending-close-nothing");
  return kind === "report" ? message("sending-close-report") : message("sending-close-later");
}

async function askToStop(mayHaveArrived: boolean, { ask, controller }: PortalUi): Promise<void> {
  const isSure = await ask({
    heading: localize("sending-stop-heading"),
    text: localize(mayHaveArrived ? message("sending-stop-late") : message("sending-stop-text")),
    confirm: localize("sending-stop"),
    cancel: localize("sending-resume"),
    danger: true,
  });
  if (isSure) controller.stop();
}
