import type { FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";
import { bundleRoute } from "./bundle-route.ts";
import { createChallenges } from "./challenges.ts";
import { collectionRoutes } from "./collection-routes.ts";
import { loginRoutes } from "./login-routes.ts";
import type { IsOwnHost } from "./own-hosts.ts";
import { publicationRoutes } from "./publication-routes.ts";
import { requireSession } from "./session-scope.ts";
import { createSessions } from "./sessions.ts";
import { createTickets } from "./tickets.ts";

export interface DeskOptions {
  readonly instance: Instance;
  readonly isOwnHost: IsOwnHost;
}

/** All that a desk does (PROTOCOL.md §7.5). */
export async function deskRoutes(app: FieldInstance, { instance, isOwnHost }: DeskOptions): Promise<void> {
  const { clock, sodium } = instance;
  const challenges = createChallenges(sodium, clock);
  const sessions = createSessions(instance);
  const tickets = createTickets(sodium, clock);
  await app.register(loginRoutes, { instance, isOwnHost, challenges, sessions });
  await app.register(bundleRoute, { tickets });
  await app.register(async (scope: FieldInstance) => {
    requireSession(scope, sessions);
    await scope.register(collectionRoutes, { instance, tickets });
    await scope.register(publicationRoutes, { instance });
  });
}
