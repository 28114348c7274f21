import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to a server that breaks once, in the middle of something long, and is whole again afterwards. */
export interface CuttingLine {
  readonly url: string;
  /** True once the line has been cut. */
  readonly wasCut: () => boolean;
  /** Values of the `Range` fields of all requests, in order. */
  readonly ranges: readonly string[];
  stop(): Promise<void>;
}

/** Passes everything on, but cuts the first connection on which this many bytes have come from the server. */
export async function startCuttingLine(port: number, bytes: number): Promise<CuttingLine> {
  const ranges: string[] = [];
  const sockets = new Set<Socket>();
  let wasCut = false;
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    let received = 0;
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end);
      socket.on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on("data", (chunk) => {
      for (const [, range = ""] of chunk.toString("latin1").matchAll(/\r\nrange: (?<range>[^\r]+)\r\n/giu))
        ranges.push(range);
    });
    upstream.on("data", (chunk) => {
      received += chunk.length;
      if (wasCut || received < bytes) return;
      wasCut = true;
      end();
    });
    client.pipe(upstream);
    upstream.pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    wasCut: () => wasCut,
    ranges,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
