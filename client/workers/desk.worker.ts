import { realWorld } from "../../shared/api/retry.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { browserTransport } from "../http/fetch-transport.ts";
import { answerDeskCall } from "./desk-answers.ts";
import type { DeskEvent, DeskMessage } from "./desk-calls.ts";
import { DeskService } from "./desk-service.ts";

// The desk's worker: holds the desk key and talks to the instance. Whatever breaks here is said to the page, which then ends it.

function tell(event: DeskEvent): void {
  postMessage(event);
}

function fail(): void {
  tell({ event: "broken", code: "engine.failed" });
}

addEventListener("error", fail);
addEventListener("unhandledrejection", fail);

const service = loadSodium().then(
  (sodium) =>
    new DeskService({
      sodium,
      send: browserTransport(new AbortController().signal),
      host: location.host,
      today: () => dayOfTime(Date.now()),
      retry: realWorld(sodium.randomBytes),
      onPushed: (parts) => {
        tell({ event: "pushed", parts });
      },
    }),
);

addEventListener("message", ({ data, ports: [port] }: MessageEvent<DeskMessage>) => {
  void service
    .then((ready) => answerDeskCall(ready, data))
    .then((answer) => {
      port?.postMessage(answer);
    });
});
