import type { ApiAnswer, ApiRequest, Transport } from "../../../shared/api/transport.ts";
import type { Result } from "../../../shared/bytes/index.ts";
import { loadWordList } from "../../../shared/crypto/word-lists.ts";
import { PortalService } from "../../../client/workers/portal-service.ts";
import type { ServiceWorld } from "../../../client/workers/service-world.ts";
import type { Sending } from "../../../client/workers/portal-calls.ts";
import type { TestServer } from "../../server/support/test-server.ts";

/** The portal's service on a real server, with everything that it asked for. */
export interface PortalWorker {
  readonly service: PortalService;
  /** Method and path of each request that was sent. */
  readonly requests: readonly string[];
  readonly reports: readonly Sending[];
  /** What the page was given before each letter. */
  readonly announced: readonly (readonly string[] | null)[];
}

/** What happens to a request instead of being answered by the server: undefined lets it through. */
export type Meddle = (
  request: ApiRequest,
  signal: AbortSignal,
  send: Transport,
) => Promise<Result<ApiAnswer, "network.failed">> | undefined;

/** Makes the service as the worker does, without waiting between attempts. */
export function createPortalWorker(
  server: TestServer,
  meddle: Meddle = () => undefined,
  world: Partial<ServiceWorld> = {},
): PortalWorker {
  const requests: string[] = [];
  const reports: Sending[] = [];
  const announced: (readonly string[] | null)[] = [];
  const service = new PortalService({
    sodium: server.instance.sodium,
    transport: (signal) => (request) => {
      requests.push(`${request.method} ${request.path}`);
      return meddle(request, signal, server.send) ?? server.send(request);
    },
    loadWords: loadWordList,
    retry: { random: () => 0, sleep: () => Promise.resolve() },
    today: server.instance.today,
    pinned: null,
    report: (sending) => void reports.push(sending),
    announceLetter: (words) => {
      announced.push(words);
      return Promise.resolve();
    },
    ...world,
  });
  return { service, requests, reports, announced };
}

/** True for requests that would make a server keep something. */
export function isSubmission(request: string): boolean {
  return request.includes("/submissions");
}
