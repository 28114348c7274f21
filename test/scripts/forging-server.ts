import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

/** A server in the middle that lies about the directory, and passes everything else on. */
export interface ForgingServer {
  readonly url: string;
  /** Method and path of all requests, in order. */
  readonly asked: readonly string[];
  /** Resolves when a request came that is left without an answer. */
  readonly held: Promise<void>;
  readonly close: () => Promise<void>;
}

const PASSED_ON = ["content-type", "content-digest", "authorization", "range"];

/**
 * Passes requests on to the server at `url`, and its directory through `forge`. Requests of which the path fits `hold` are never
 * answered.
 */
export async function startForgingServer(
  url: string,
  forge: (directory: string) => string,
  hold: RegExp | null = null,
): Promise<ForgingServer> {
  const asked: string[] = [];
  let tellHeld = (): void => undefined;
  const held = new Promise<void>((resolve) => (tellHeld = resolve));
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
      if (hold?.test(request.url ?? "") === true) {
        tellHeld();
        return;
      }
      const headers: Record<string, string> = {};
      for (const name of PASSED_ON) {
        const value = request.headers[name];
        if (typeof value === "string") headers[name] = value;
      }
      const body = request.method === "GET" ? null : Uint8Array.from(await buffer(request));
      const answer = await fetch(`${url}${request.url ?? ""}`, { method: request.method ?? "GET", headers, body });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const isDirectory = request.url === "/api/v1/directory";
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
      response.end(isDirectory ? forge(bytes.toString("utf8")) : bytes);
    };
    pass().catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    asked,
    held,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
