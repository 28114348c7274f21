import type { DeskCall, DeskCalls, DeskMessage } from "./desk-calls.ts";
import type { DeskService } from "./desk-service.ts";

/** Lets the service answer one call of the page. */
export async function answerDeskCall(
  service: DeskService,
  message: DeskMessage,
): Promise<DeskCalls[DeskCall]["answer"]> {
  switch (message.call) {
    case "enter":
      return service.enter(message.request);
    case "list":
      return service.list(message.request);
    case "prepare":
      return service.prepare(message.request);
    case "read":
      return service.read(message.request);
    case "push":
      return service.push();
  }
}
