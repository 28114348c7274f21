import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Where a line breaks: when this request comes by, before the server hears of it, or when the server has answered. */
export interface Break {
  /** Matches the first line of a request. */
  readonly request: RegExp;
  readonly loses: "request" | "answer";
}

/** A line to a server that breaks where a test wants it to, and stays broken until it is mended. */
export interface BadLine {
  readonly url: string;
  /** From now on it breaks there, once. */
  breakAt(place: Break): void;
  readonly isBroken: () => boolean;
  mend(): void;
  stop(): Promise<void>;
}

/** Passes everything on to a port of this machine, until it breaks. */
export async function startBadLine(port: number): Promise<BadLine> {
  const sockets = new Set<Socket>();
  let next: Break | null = null;
  let isBroken = false;
  const cut = (): void => {
    isBroken = true;
    next = null;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    if (isBroken) {
      client.destroy();
      return;
    }
    const upstream = connect(port, "127.0.0.1");
    let losesAnswer = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      const end = (): void => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      };
      socket.on("error", end).on("close", end);
    }
    client.on("data", (chunk) => {
      const [line = ""] = chunk.toString("latin1").split("\r\n", 1);
      const isThere = next?.request.test(line) === true;
      if (isThere && next?.loses === "request") {
        cut();
        return;
      }
      losesAnswer ||= isThere;
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (losesAnswer) cut();
      else client.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    breakAt: (place) => {
      next = place;
    },
    isBroken: () => isBroken,
    mend: () => {
      isBroken = false;
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
