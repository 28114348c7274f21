import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createServer, connect, type Socket } from "node:net";
import { join } from "node:path";
import { Transform } from "node:stream";
import { finished, pipeline } from "node:stream/promises";

/** The two halves of one recorded connection, as files. */
export interface RecordedConnection {
  /** What the client sent. */
  readonly upward: string;
  /** What the server answered. */
  readonly downward: string;
}

/** A port that passes everything on to another port of 127.0.0.1 and keeps a copy. */
export interface WireRecorder {
  readonly port: number;
  /** In the order in which they were opened. Complete once the recorder is stopped. */
  readonly connections: readonly RecordedConnection[];
  /** Closes the port and what is still open, and returns when every recorded byte is in its file. */
  stop(): Promise<void>;
}

/** Starts recording into an existing folder. */
export async function startWireRecorder(targetPort: number, folder: string): Promise<WireRecorder> {
  const connections: RecordedConnection[] = [];
  const sockets = new Set<Socket>();
  const copies = new Set<Promise<void>>();

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const target = connect({ port: targetPort, host: "127.0.0.1", allowHalfOpen: true });
    const number = String(connections.length).padStart(4, "0");
    const recorded = { upward: join(folder, `${number}-up.bin`), downward: join(folder, `${number}-down.bin`) };
    connections.push(recorded);
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    }
    copies.add(passOn(client, target, recorded.upward));
    copies.add(passOn(target, client, recorded.downward));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");

  return {
    port: address.port,
    connections,
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(copies);
    },
  };
}

/** Copies one direction to its end. A chunk is written down before it is passed on: what arrived is on record. */
async function passOn(from: Socket, to: Socket, file: string): Promise<void> {
  const record = createWriteStream(file);
  const copy = new Transform({
    transform: (chunk, _encoding, done) => {
      record.write(chunk, (error) => {
        done(error, chunk);
      });
    },
  });
  // Broken connections are part of life on a wire: the other side sees the break, and what came before it is on record.
  await pipeline(from, copy, to).catch(() => undefined);
  record.end();
  await finished(record);
}
