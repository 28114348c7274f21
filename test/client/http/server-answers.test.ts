import { createServer } from "node:http";
import { once } from "node:events";
import { expect, it } from "vitest";
import { serverAnswers } from "../../../client/http/server-answers.ts";

it("hears any answer, and hears that there is none; nothing that was kept counts", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers["cache-control"] ?? ""}`);
    response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `http://127.0.0.1:${address.port}/workers/x.js`;
  expect(await serverAnswers(url)).toBe(true);
  expect(asked).toEqual(["HEAD /workers/x.js no-cache"]);
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  expect(await serverAnswers(url)).toBe(false);
});
