import { challengeField, challengeRequestField, deskSessionField, loginField } from "../../shared/api/documents.ts";
import { refuse } from "../http/problem.ts";
import { NONE, type FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";
import type { Challenges } from "./challenges.ts";
import { verifyLogin } from "./login.ts";
import type { IsOwnHost } from "./own-hosts.ts";
import { SESSION_SECONDS, type Sessions } from "./sessions.ts";

const CHALLENGE_LARGEST_BYTES = 256;
const LOGIN_LARGEST_BYTES = 4096;

export interface LoginOptions {
  readonly instance: Instance;
  readonly isOwnHost: IsOwnHost;
  readonly challenges: Challenges;
  readonly sessions: Sessions;
}

/** How a desk proves its key (PROTOCOL.md §7.5). Every refusal is the same. */
export async function loginRoutes(
  app: FieldInstance,
  { challenges, instance, isOwnHost, sessions }: LoginOptions,
): Promise<void> {
  app.post(
    "/challenge",
    {
      bodyLimit: CHALLENGE_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: challengeRequestField, response: { 200: challengeField } },
    },
    // Organisations that are not here get one, too.
    async ({ body }) => ({ challenge: challenges.issue(body.organisation) }),
  );

  app.post(
    "/session",
    {
      bodyLimit: LOGIN_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: loginField, response: { 200: deskSessionField } },
    },
    async ({ body, headers }) => {
      const host = headers.host ?? "";
      // Whoever passes a login on writes the header, too: what counts is that the name is ours.
      if (!isOwnHost(host)) refuse("desk.unauthorized");
      const organisation = verifyLogin(instance, challenges, host, body.login);
      if (organisation === null) refuse("desk.unauthorized");
      return { seconds: SESSION_SECONDS, token: await sessions.open(organisation) };
    },
  );
}
