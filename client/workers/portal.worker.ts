import { realWorld } from "../../shared/api/retry.ts";
import { loadWordList } from "../../shared/crypto/word-lists.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { browserTransport } from "../http/fetch-transport.ts";
import type { PortalEvent, PortalMessage } from "./portal-calls.ts";
import { answerCall } from "./portal-answers.ts";
import { reportSeldom } from "./portal-report.ts";
import { PortalService } from "./portal-service.ts";

// The portal's worker: seals, opens and talks to the instance. Whatever breaks here is said to the page, which then lets nothing
// more be sent.

function tell(event: PortalEvent): void {
  postMessage(event);
}

/** Tells the page, and waits until it has understood. */
function tellAndWait(event: PortalEvent): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    postMessage(event, { transfer: [port2] });
  });
}

function fail(): void {
  tell({ event: "broken", code: "engine.failed" });
}

addEventListener("error", fail);
addEventListener("unhandledrejection", fail);

const service = loadSodium().then(
  (sodium) =>
    new PortalService({
      sodium,
      transport: browserTransport,
      retry: realWorld(sodium.randomBytes),
      today: () => dayOfTime(Date.now()),
      pinned: null,
      loadWords: loadWordList,
      report: reportSeldom(
        (sending) => {
          tell({ event: "sending", sending });
        },
        () => performance.now(),
      ),
      announceLetter: (words) => tellAndWait({ event: "letter", words }),
    }),
);

addEventListener("message", ({ data, ports: [port] }: MessageEvent<PortalMessage>) => {
  void service
    .then((ready) => answerCall(ready, data))
    .then((answer) => {
      port?.postMessage(answer);
    });
});
