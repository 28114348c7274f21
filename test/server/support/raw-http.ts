import { connect } from "node:net";
import { once } from "node:events";
import type { FieldInstance } from "../../../server/http/route-schema.ts";

/** Where the app listens. */
export function portOf(app: FieldInstance): number {
  const address = app.server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Sends bytes as they are and gives all that comes back until the other side closes. */
export async function rawRequest(port: number, request: string | Uint8Array): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(typeof request === "string" ? Buffer.from(request, "latin1") : request);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

/** A request line and headers for one answer; `path` goes on the wire as it is. */
export function plainGet(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

/** Status and body of the first answer. */
export function outline(answer: string): string {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return `${head.slice(9, 12)} ${body}`;
}
