import type { PortalCall, PortalCalls, PortalMessage } from "./portal-calls.ts";
import type { PortalService } from "./portal-service.ts";

/** Lets the service answer one call of the page. */
export async function answerCall(
  service: PortalService,
  message: PortalMessage,
): Promise<PortalCalls[PortalCall]["answer"]> {
  switch (message.call) {
    case "alive":
      return null;
    case "open":
      return service.open(message.request);
    case "speak":
      return service.speak(message.request);
    case "report":
      return service.report(message.request);
    case "unlock":
      return service.unlock(message.request);
    case "lock":
      return service.lock();
    case "help":
      return service.help(message.request);
    case "refresh":
      return service.refresh();
    case "erase":
      return service.erase(message.request);
    case "followup":
      return service.followup(message.request);
    case "withdraw":
      return service.withdraw(message.request);
    case "eraseCase":
      return service.eraseCase(message.request);
    case "checkReceipt":
      return service.checkReceipt(message.request);
    case "pause":
      return service.pause();
    case "resume":
      return service.resume();
    case "stop":
      return service.stop();
  }
}
