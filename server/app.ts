import type { EventLog } from "./config/event-log.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import type { IsOwnHost } from "./desk/own-hosts.ts";
import { directoryRoutes } from "./directory/directory-routes.ts";
import { straightenLinks } from "./http/bent-links.ts";
import { createHttpServer } from "./http/http-server.ts";
import { answerNowhere } from "./http/nowhere-pages.ts";
import type { FieldInstance } from "./http/route-schema.ts";
import { checkSite, siteFiles } from "./http/site-files.ts";
import { API_PREFIX } from "./http/site-paths.ts";
import { retentionTask, type Every } from "./retention/retention-task.ts";
import { sealedRoutes } from "./sealed/sealed-routes.ts";
import { slotRoutes } from "./slots/slot-routes.ts";
import type { Instance } from "./storage/instance.ts";
import { submissionRoutes } from "./submissions/submission-routes.ts";

/** All that the server is made of and does not make itself. */
export interface AppOptions {
  readonly instance: Instance;
  readonly isOwnHost: IsOwnHost;
  readonly log: EventLog;
  readonly every: Every;
  /** The name of the onion service that leads here, or null. */
  readonly onion: string | null;
  /** The built site, or null for the interface alone. */
  readonly siteFolder: string | null;
}

/** The server, as production runs it and as tests ask it; it does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FieldInstance> {
  const app = createHttpServer(options.log);
  await registerFeatures(app, options);
  return app;
}

/** Adds every feature by name, in order. */
export async function registerFeatures(
  app: FieldInstance,
  { every, instance, isOwnHost, log, onion, siteFolder }: AppOptions,
): Promise<void> {
  await app.register(directoryRoutes, { prefix: API_PREFIX, instance });
  await app.register(submissionRoutes, { prefix: API_PREFIX, instance });
  await app.register(slotRoutes, { prefix: API_PREFIX, instance });
  await app.register(deskRoutes, { prefix: `${API_PREFIX}/desk`, instance, isOwnHost });
  await app.register(retentionTask, { every, instance, log });
  if (siteFolder === null) return;
  const site = await checkSite(siteFolder);
  await siteFiles(app, { site, onion });
  straightenLinks(app, site);
  answerNowhere(app, { site, onion });
  await app.register(sealedRoutes, { instance, log, onion, site });
}
