import fastify from "fastify";
import type { EventLog } from "../config/event-log.ts";
import { answerBrokenPath, answerBrokenRequest, applyAnswerRules, UndatedResponse } from "./answers.ts";
import { applyOneAtATime } from "./one-at-a-time.ts";
import { applyRequestRules } from "./request-rules.ts";
import { serializerCompiler, validatorCompiler, type FieldInstance, type FieldTypeProvider } from "./route-schema.ts";

// Generous for Tor: the largest letter at 5 KiB/s takes 14 minutes, a segment three and a half.
const REQUEST_MILLISECONDS: number = 20 * 60_000;
const HEADERS_MILLISECONDS = 60_000;
const SILENCE_MILLISECONDS: number = 3 * 60_000;
const KEEP_ALIVE_MILLISECONDS = 75_000;
const CONNECTIONS_MOST = 2_000;
const HEADERS_LARGEST_BYTES = 8_192;
const PARAMETER_LONGEST = 64;
/** For routes that take no body; all others declare their own. */
const BODY_LIMIT_BYTES = 1;

/** An HTTP server without routes: its limits, its rules for requests and answers, and no log but ours. */
export function createHttpServer(log: EventLog): FieldInstance {
  const app = fastify({
    // Nothing of Fastify's own is ever logged: what may be said is in config/event-log.ts.
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: SILENCE_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: false,
    requestIdHeader: false,
    genReqId: () => "",
    trustProxy: false,
    http: {
      headersTimeout: HEADERS_MILLISECONDS,
      maxHeaderSize: HEADERS_LARGEST_BYTES,
      insecureHTTPParser: false,
      ServerResponse: UndatedResponse,
    },
    routerOptions: { maxParamLength: PARAMETER_LONGEST, caseSensitive: true, ignoreTrailingSlash: false },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBrokenPath,
  }).withTypeProvider<FieldTypeProvider>();
  app.server.maxConnections = CONNECTIONS_MOST;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  applyAnswerRules(app, log);
  applyOneAtATime(app);
  applyRequestRules(app);
  return app;
}
