import type { Server } from "node:http";
import type { Socket } from "node:net";
import { createTimeLeft, type Pace, type TimeLeft } from "./time-left.ts";

interface Connection {
  /** Bytes that had gone either way when it was last looked at. */
  seen: number;
  readonly time: TimeLeft;
}

/**
 * Lets everybody in: beyond `most`, the connection that has moved least makes room, whether it waits, dribbles a request or does not
 * read its answer. To hold many connections costs a flood nothing, and to move something on all of them a good deal (PROTOCOL.md §7.1).
 */
export function limitConnections(server: Server, most: number, pace: Pace): void {
  const connections = new Map<Socket, Connection>();
  server.on("connection", (socket: Socket) => {
    const now = performance.now();
    if (connections.size >= most) leastMoved(connections, now)?.destroy();
    connections.set(socket, { seen: 0, time: createTimeLeft(pace, now) });
    socket.once("close", () => connections.delete(socket));
  });
}

function leastMoved(connections: ReadonlyMap<Socket, Connection>, now: number): Socket | null {
  let least: { readonly end: number; readonly socket: Socket } | null = null;
  for (const [socket, connection] of connections) {
    // Ended just now for somebody else.
    if (socket.destroyed) continue;
    const moved = movedBytes(socket);
    connection.time.moved(moved - connection.seen, now);
    connection.seen = moved;
    const end = connection.time.end();
    if (least === null || end < least.end) least = { end, socket };
  }
  return least?.socket ?? null;
}

/** What waits for its reader has not moved. */
function movedBytes({ bytesRead, bytesWritten, writableLength }: Socket): number {
  return bytesRead + bytesWritten - writableLength;
}
