import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createBodyReader } from "../../../server/http/body-reader.ts";

// PROTOCOL.md §7.1 and §7.6.

const PACE = { grace: 60_000, bytesPerSecond: 4096 };
const request = (): IncomingMessage => new IncomingMessage(new Socket());
const body = (...chunks: readonly string[]): Readable =>
  Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );

describe("a body", () => {
  it("is the bytes that came, in one piece", async () => {
    const [reader, sender] = [createBodyReader(100, PACE), request()];
    reader.hold(sender);
    expect(await reader.read(sender, body("ab", "c", "def"), 6)).toEqual(Uint8Array.from(Buffer.from("abcdef")));
  });

  it.each([5, 7, 0])("of another length than was announced is refused: %d", async (length) => {
    const [reader, sender] = [createBodyReader(100, PACE), request()];
    reader.hold(sender);
    await expect(reader.read(sender, body("abc", "def"), length)).rejects.toMatchObject({ code: "request.malformed" });
  });

  it("that breaks off is refused as the sender's fault", async () => {
    const [reader, sender] = [createBodyReader(100, PACE), request()];
    reader.hold(sender);
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
      },
    });
    await expect(reader.read(sender, broken, 6)).rejects.toMatchObject({ code: "request.malformed" });
  });
});

describe("the memory of all bodies", () => {
  it("is bounded by what has arrived, and free again when requests are over", async () => {
    const reader = createBodyReader(10, PACE);
    const [first, second, third] = [request(), request(), request()];
    for (const sender of [first, second, third]) reader.hold(sender);
    await reader.read(first, body("123456"), 6);
    await expect(reader.read(second, body("12345"), 5)).rejects.toMatchObject({ code: "server.busy" });
    reader.release(second);
    await reader.read(third, body("1234"), 4);
    reader.release(first);
    reader.hold(second);
    expect(await reader.read(second, body("123456"), 6)).toHaveLength(6);
  });

  it("is not taken by what is announced and does not come", async () => {
    const reader = createBodyReader(10, PACE);
    const [idle, sender] = [request(), request()];
    reader.hold(idle);
    reader.hold(sender);
    const silent = new Readable({ read: () => undefined });
    const waiting = reader.read(idle, silent, 1_000_000);
    expect(await reader.read(sender, body("1234567890"), 10)).toHaveLength(10);
    silent.destroy();
    await expect(waiting).rejects.toMatchObject({ code: "request.malformed" });
  });

  it("does not count for a request that is over", async () => {
    const [reader, gone, next] = [createBodyReader(10, PACE), request(), request()];
    reader.hold(gone);
    reader.release(gone);
    await expect(reader.read(gone, body("12345"), 5)).rejects.toMatchObject({ code: "request.malformed" });
    reader.hold(next);
    expect(await reader.read(next, body("1234567890"), 10)).toHaveLength(10);
  });
});
