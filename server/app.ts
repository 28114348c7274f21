import fastify from "fastify";
import type { EventLog } from "./config/event-log.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import { directoryRoutes } from "./directory/directory-routes.ts";
import { answerBrokenRequest, applyAnswerRules, UndatedResponse } from "./http/answers.ts";
import { applyRequestRules } from "./http/request-rules.ts";
import {
  serializerCompiler,
  validatorCompiler,
  type FieldInstance,
  type FieldTypeProvider,
} from "./http/route-schema.ts";
import { siteFiles } from "./http/site-files.ts";
import { retentionTask, type Every } from "./retention/retention-task.ts";
import { slotRoutes } from "./slots/slot-routes.ts";
import type { Instance } from "./storage/instance.ts";
import { submissionRoutes } from "./submissions/submission-routes.ts";

/** All that the server is made of and does not make itself. */
export interface AppOptions {
  readonly instance: Instance;
  readonly log: EventLog;
  readonly every: Every;
  /** The built site, or null for the interface alone. */
  readonly siteFolder: string | null;
}

const API_PREFIX = "/api/v1";

// Generous for Tor: the largest letter at 5 KiB/s takes 14 minutes, a segment three and a half.
const REQUEST_MILLISECONDS: number = 20 * 60_000;
const HEADERS_MILLISECONDS = 60_000;
const SILENCE_MILLISECONDS: number = 3 * 60_000;
const KEEP_ALIVE_MILLISECONDS = 75_000;
const CONNECTIONS_MOST = 2_000;
const HEADER_LARGEST_BYTES = 8_192;
const PARAMETER_LONGEST = 64;
const BODY_SMALLEST_LIMIT = 256;

/** The server, as production runs it and as tests ask it; it does not listen yet. */
export async function buildApp({ every, instance, log, siteFolder }: AppOptions): Promise<FieldInstance> {
  const app = fastify({
    // Nothing of Fastify's own is ever logged: what may be said is in config/event-log.ts.
    logger: false,
    bodyLimit: BODY_SMALLEST_LIMIT,
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
      maxHeaderSize: HEADER_LARGEST_BYTES,
      insecureHTTPParser: false,
      ServerResponse: UndatedResponse,
    },
    routerOptions: { maxParamLength: PARAMETER_LONGEST, caseSensitive: true, ignoreTrailingSlash: false },
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<FieldTypeProvider>();
  app.server.maxConnections = CONNECTIONS_MOST;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  applyAnswerRules(app, log);
  applyRequestRules(app);

  await app.register(directoryRoutes, { prefix: API_PREFIX, instance });
  await app.register(submissionRoutes, { prefix: API_PREFIX, instance });
  await app.register(slotRoutes, { prefix: API_PREFIX, instance });
  await app.register(deskRoutes, { prefix: `${API_PREFIX}/desk`, instance });
  await app.register(retentionTask, { every, instance, log });
  if (siteFolder !== null) await app.register(siteFiles, { folder: siteFolder });
  return app;
}
