import fastify from "fastify";
import type { EventLog } from "../config/event-log.ts";
import { answerBrokenPath, applyAnswerRules, UndatedResponse } from "./answers.ts";
import { createBrokenRequests } from "./broken-requests.ts";
import { limitConnections } from "./connection-limit.ts";
import { applyOneAtATime } from "./one-at-a-time.ts";
import { applyRequestRules, BODY_BUDGETS, type BodyBudgets } from "./request-rules.ts";
import { serializerCompiler, validatorCompiler, type FieldInstance, type FieldTypeProvider } from "./route-schema.ts";
import type { Pace } from "./time-left.ts";

/** How long a client may take, in milliseconds. */
export interface Patience extends Pace {
  readonly request: number;
  readonly headers: number;
  /** Without a byte in either direction. */
  readonly silence: number;
  /** How often it is looked who took too long. */
  readonly check: number;
}

/** Generous for Tor: at 4 KiB/s, the slowest line of any use, the largest letter takes 17 minutes, a segment four and a half. */
export const PATIENCE: Patience = {
  request: 20 * 60_000,
  headers: 60_000,
  silence: 3 * 60_000,
  check: 30_000,
  grace: 60_000,
  bytesPerSecond: 4096,
};
const KEEP_ALIVE_MILLISECONDS = 75_000;
const CONNECTIONS_MOST = 2_000;
/** Of those that have to go, some are still on their way out. */
const CONNECTIONS_CLOSING = 200;
const HEADERS_LARGEST_BYTES = 8_192;
/** Ids have 64 characters; what is behind them in a link is for the routes to refuse. */
const PARAMETER_LONGEST = 128;
/** For routes that take no body; all others declare their own. */
const BODY_LIMIT_BYTES = 1;

/** An HTTP server without routes: its limits, its rules for requests and answers, and no log but ours. */
export function createHttpServer(
  log: EventLog,
  patience: Patience = PATIENCE,
  budgets: BodyBudgets = BODY_BUDGETS,
  connections = CONNECTIONS_MOST,
): FieldInstance {
  const broken = createBrokenRequests();
  const app = fastify({
    // Nothing of Fastify's own is ever logged: what may be said is in config/event-log.ts.
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: patience.silence,
    requestTimeout: patience.request,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: false,
    requestIdHeader: false,
    genReqId: () => "",
    trustProxy: false,
    http: {
      headersTimeout: patience.headers,
      connectionsCheckingInterval: patience.check,
      maxHeaderSize: HEADERS_LARGEST_BYTES,
      insecureHTTPParser: false,
      // Node would answer by itself, without our headers; request-rules.ts asks for the host.
      requireHostHeader: false,
      ServerResponse: UndatedResponse,
    },
    routerOptions: { maxParamLength: PARAMETER_LONGEST, caseSensitive: true, ignoreTrailingSlash: false },
    clientErrorHandler: broken.answer,
    frameworkErrors: answerBrokenPath,
  }).withTypeProvider<FieldTypeProvider>();
  app.server.maxConnections = connections + CONNECTIONS_CLOSING;
  limitConnections(app.server, connections, patience);
  broken.watch(app.server);
  // Node would answer both by itself: request-rules.ts says who is told to go on, and who is refused.
  for (const event of ["checkContinue", "checkExpectation"] as const) {
    app.server.on(event, (request, response) => app.server.emit("request", request, response));
  }
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  applyAnswerRules(app, log);
  applyOneAtATime(app);
  applyRequestRules(app, budgets, patience);
  return app;
}
