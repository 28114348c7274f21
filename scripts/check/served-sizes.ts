import { Agent, get, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { finished } from "node:stream/promises";
import { createHttpServer } from "../../server/http/http-server.ts";
import { checkSite, siteFiles } from "../../server/http/site-files.ts";
import { urlOf } from "../../server/http/site-paths.ts";

/** As long as the name of an onion service, which pages tell to those who come another way. */
const ONION = `${"a".repeat(56)}.onion`;

/**
 * How many bytes each of these files of the built site is on the line, by path: head and body, as the server itself answers a
 * browser that takes brotli, as all do on an onion service.
 *
 * @throws SiteError when the folder is not what was built
 */
export async function servedSizes(folder: string, paths: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const app = createHttpServer(() => undefined);
  await siteFiles(app, { site: await checkSite(folder), onion: ONION });
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sizes = new Map<string, number>();
  let before = 0;
  for (const path of paths) {
    const { bytesRead } = await ask(`${origin}${urlOf(path)}`, agent);
    sizes.set(path, bytesRead - before);
    before = bytesRead;
  }
  agent.destroy();
  await app.close();
  return sizes;
}

/** The connection of an answer that has come to its end; there is one for all. */
async function ask(url: string, agent: Agent): Promise<Socket> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "br" } }, resolve).once("error", reject);
  });
  const { socket } = answer;
  await finished(answer.resume());
  if (answer.statusCode !== 200) throw new Error(`${url} is not served`);
  return socket;
}
