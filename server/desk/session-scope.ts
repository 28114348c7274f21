import type { FastifyRequest } from "fastify";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { createBodyGate } from "../http/body-gate.ts";
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

/** An organisation has some desks, and each sends one body after the other: more would keep out the desks of others. */
const BODIES_PER_ORGANISATION = 8;

/** Every route registered on this instance needs a desk session; there is no list of exceptions. */
export function requireSession(scope: FieldInstance, sessions: Sessions): void {
  scope.decorateRequest("deskOrganisation", null);
  // Asked before any of a body is read: a flood of sources' bodies does not keep desks out.
  scope.addHook("onRoute", (route) => {
    route.config = { ...route.config, budget: "desk" };
  });
  const gate = createBodyGate<OrganisationId>(BODIES_PER_ORGANISATION, "server.busy");
  scope.addHook("onRequest", async (request, reply) => {
    const token = bearerToken(request.headers.authorization);
    const organisation = token === null ? null : await sessions.find(token);
    if (organisation === null) refuse("desk.unauthorized");
    request.deskOrganisation = organisation;
    if (request.routeOptions.schema?.body !== undefined) gate.enter(organisation.id, reply.raw);
  });
}

/** The organisation of the session: what its desk may see and touch, and nothing else. */
export function organisationOf(request: Pick<FastifyRequest, "deskOrganisation">): EnrolledOrganisation {
  return request.deskOrganisation ?? refuse("desk.unauthorized");
}
