import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";

/** A line to a server on which the receipts of letters are not genuine any more. */
export interface ForgingLine {
  readonly url: string;
  stop(): Promise<void>;
}

const SIGNATURE = /"sig":"[^"]*"/u;

/** Passes everything on to a port of this machine, and puts another signature into the answer to a letter. */
export async function startForgingLine(port: number): Promise<ForgingLine> {
  const server = createServer((asked, answer) => {
    const { headers, method, url = "/" } = asked;
    const upstream = request({ headers, host: "127.0.0.1", method, path: url, port }, (answered) => {
      if (url.endsWith("/letter")) void forge(answered, answer);
      else answered.pipe(answer.writeHead(answered.statusCode ?? 500, answered.headers));
    });
    upstream.on("error", () => answer.destroy());
    asked.pipe(upstream);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function forge(answered: IncomingMessage, answer: ServerResponse): Promise<void> {
  let text = "";
  for await (const piece of answered.setEncoding("utf8")) text += String(piece);
  const body = text.replace(SIGNATURE, `"sig":"${Buffer.alloc(64, 1).toString("base64")}"`);
  answer.writeHead(answered.statusCode ?? 500, { ...answered.headers, "content-length": Buffer.byteLength(body) });
  answer.end(body);
}
