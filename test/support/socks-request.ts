import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";

export interface PlainAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Longer than Tor needs to build its circuits to a service, shorter than the patience of a test. */
const TIMEOUT_MILLISECONDS = 20_000;

/**
 * GET over a SOCKS5 proxy of this machine that also resolves the name (RFC 1928, without authentication).
 *
 * @throws Error when the proxy refuses, the connection breaks, or nothing comes for 20 seconds.
 */
export async function requestThroughSocks(socksPort: number, address: string): Promise<PlainAnswer> {
  const url = new URL(address);
  const socket = await connectThroughSocks(socksPort, url.hostname, Number(url.port || "80"));
  try {
    return await new Promise<PlainAnswer>((resolve, reject) => {
      const call = request(url, { createConnection: () => socket }, (answer) => {
        buffer(answer).then((body) => {
          resolve({ status: answer.statusCode ?? 0, body });
        }, reject);
      });
      call.on("error", reject);
      call.end();
    });
  } finally {
    socket.destroy();
  }
}

async function connectThroughSocks(socksPort: number, host: string, port: number): Promise<Socket> {
  const socket = connect(socksPort, "127.0.0.1");
  socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error("the proxy was silent for too long")));
  try {
    socket.write(Uint8Array.of(5, 1, 0));
    const greeting = await readExactly(socket, 2);
    if (greeting[1] !== 0) throw new Error("the proxy wants authentication");
    const name = Buffer.from(host, "ascii");
    socket.write(Buffer.concat([Uint8Array.of(5, 1, 0, 3, name.length), name, Uint8Array.of(port >> 8, port & 255)]));
    // The address in the answer is an IPv4 one, as Tor always sends.
    const answer = await readExactly(socket, 10);
    if (answer[1] !== 0) throw new Error(`the proxy refused with ${String(answer[1])}`);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function readExactly(socket: Socket, length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const finish = (error: Error | null, bytes: Uint8Array): void => {
      socket.off("readable", read).off("error", fail).off("close", ended);
      if (error === null) resolve(bytes);
      else reject(error);
    };
    const read = (): void => {
      const bytes: unknown = socket.read(length);
      if (bytes instanceof Uint8Array) finish(null, bytes);
    };
    const fail = (error: Error): void => {
      finish(error, new Uint8Array());
    };
    const ended = (): void => {
      fail(new Error("the proxy hung up"));
    };
    socket.on("readable", read).on("error", fail).on("close", ended);
    read();
  });
}
