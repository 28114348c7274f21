import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A line as slow as they are where people need it most. */
export interface LineSpeed {
  /** Time that a byte is on its way, in one direction. */
  readonly delayMilliseconds: number;
  /** In each direction, for all connections together. */
  readonly bytesPerSecond: number;
}

/** A door on 127.0.0.1 to another port there, with a slow line in between. */
export interface SlowLine {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Bytes that wait on the line before more are taken: what stands in the queue of a modem. */
const QUEUE_BYTES = 32_768;

/** Opens a slow line to a port of 127.0.0.1. */
export async function startSlowLine(target: number, speed: LineSpeed): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const [up, down] = [createDirection(speed), createDirection(speed)];
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    up(near, far);
    down(far, near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {
        near.destroy();
        far.destroy();
      });
      socket.on("close", () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server.address()),
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** One direction of the line, which all connections share: bytes leave one after the other, and arrive after the delay. */
function createDirection({ bytesPerSecond, delayMilliseconds }: LineSpeed): (from: Socket, to: Socket) => void {
  let freeAt = 0;
  return (from, to) => {
    let waiting = 0;
    const send = (size: number, arrive: () => void): void => {
      freeAt = Math.max(freeAt, performance.now()) + (size / bytesPerSecond) * 1000;
      setTimeout(arrive, freeAt + delayMilliseconds - performance.now());
    };
    from.on("data", (bytes) => {
      waiting += bytes.length;
      if (waiting > QUEUE_BYTES) from.pause();
      send(bytes.length, () => {
        waiting -= bytes.length;
        if (waiting <= QUEUE_BYTES) from.resume();
        if (!to.destroyed) to.write(bytes);
      });
    });
    from.on("end", () => {
      send(0, () => {
        if (!to.destroyed) to.end();
      });
    });
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  return address.port;
}
