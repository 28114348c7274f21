import { once } from "node:events";
import { createServer, connect, type Socket } from "node:net";

/** A line to a server that goes dead in the middle: everything stays open, and nothing comes any more. */
export interface StallingProxy {
  readonly url: string;
  /** Bytes that have come from the server. */
  readonly received: () => number;
  readonly close: () => Promise<void>;
}

/** Passes on whatever clients say, and what the server says up to this many bytes in all. */
export async function startStallingProxy(port: number, bytes: number): Promise<StallingProxy> {
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // A client that is killed resets its connections.
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    }
    client.on("data", (chunk) => upstream.write(chunk));
    upstream.on("data", (chunk) => {
      received += chunk.length;
      if (received <= bytes) client.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    received: () => received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}
