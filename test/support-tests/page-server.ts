import { createServer } from "node:http";

export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServedPage {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a few fixed pages on loopback, for tests of the tools themselves. */
export async function startPageServer(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": page.type, ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
