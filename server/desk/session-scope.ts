import type { FastifyRequest } from "fastify";
import { refuse } from "../http/problem.ts";
import type { FieldInstance } from "../http/route-schema.ts";
import { bearerToken } from "../http/token.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Sessions } from "./sessions.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by the scope of desk sessions, and there alone. */
    deskOrganisation: EnrolledOrganisation | null;
  }
}

/** Every route registered on this instance needs a desk session; there is no list of exceptions. */
export function requireSession(scope: FieldInstance, sessions: Sessions): void {
  scope.decorateRequest("deskOrganisation", null);
  // Asked before any of a body is read: a flood of sources' bodies does not keep desks out.
  scope.addHook("onRoute", (route) => {
    route.config = { ...route.config, budget: "desk" };
  });
  scope.addHook("onRequest", async (request) => {
    const token = bearerToken(request.headers.authorization);
    request.deskOrganisation = token === null ? null : await sessions.find(token);
    if (request.deskOrganisation === null) refuse("desk.unauthorized");
  });
}

/** The organisation of the session: what its desk may see and touch, and nothing else. */
export function organisationOf(request: Pick<FastifyRequest, "deskOrganisation">): EnrolledOrganisation {
  return request.deskOrganisation ?? refuse("desk.unauthorized");
}
