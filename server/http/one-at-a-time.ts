import type { Socket } from "node:net";
import { refuse } from "./problem.ts";
import type { FieldInstance } from "./route-schema.ts";

/**
 * Takes one request of a connection at a time: one that is sent before the last answer has gone out ends the connection.
 * Browsers never do so, and answers that nobody reads would fill the memory.
 */
export function applyOneAtATime(app: FieldInstance): void {
  const unanswered = new WeakSet<Socket>();
  app.server.prependListener("request", ({ socket }, response) => {
    if (unanswered.has(socket)) {
      socket.destroy();
      return;
    }
    unanswered.add(socket);
    response.once("finish", () => unanswered.delete(socket));
  });
  app.addHook("onRequest", async ({ raw }) => {
    if (raw.socket.destroyed) refuse("request.malformed");
  });
}
