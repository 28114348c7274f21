import { STATUS_CODES, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { PROBLEM_STATUS, problemBody, type ProblemCode } from "./problem.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

/** Answers what Node's parser could not read as a request, or did not get in time: no route, and no hook, ever sees it. */
export interface BrokenRequests {
  /** Notes who is being answered. */
  readonly watch: (server: Server) => void;
  /** Gives the one form of errors (PROTOCOL.md §7.1, §7.6), and closes the connection. */
  readonly answer: (error: Error, socket: Socket) => void;
}

const CODES: { readonly [code: string]: ProblemCode } = {
  ERR_HTTP_REQUEST_TIMEOUT: "request.timeout",
  HPE_HEADER_OVERFLOW: "request.too_large",
};

export function createBrokenRequests(): BrokenRequests {
  const answers = new WeakMap<Socket, ServerResponse>();
  return {
    watch: (server) => {
      server.prependListener("request", ({ socket }, response) => answers.set(socket, response));
    },
    answer: (error, socket) => {
      // An answer has begun, or was given before its body had come: another one would be read as a part of it, or of the next.
      const last = answers.get(socket);
      const isOver = last === undefined || (last.writableFinished && last.req.complete);
      if (!socket.writable || (last?.headersSent === true && !isOver)) {
        socket.destroy();
        return;
      }
      const code = "code" in error && typeof error.code === "string" ? CODES[error.code] : undefined;
      socket.write(rawAnswer(code ?? "request.malformed"));
      // Whoever goes on sending would keep a connection that is only ended.
      socket.destroySoon();
    },
  };
}

function rawAnswer(code: ProblemCode): Buffer {
  const status = PROBLEM_STATUS[code];
  const body = problemBody(code);
  const headers = {
    ...SECURITY_HEADERS.api,
    "content-type": "application/problem+json",
    "content-length": body.length,
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const first = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ""}\r\n`;
  return Buffer.concat([Buffer.from(`${first}${lines.join("")}\r\n`), body]);
}
