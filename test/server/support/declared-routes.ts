import type { HTTPMethods } from "fastify";
import { registerFeatures } from "../../../server/app.ts";
import { createHttpServer } from "../../../server/http/http-server.ts";
import { BytesSchema } from "../../../server/http/route-schema.ts";
import { startTestServer } from "./test-server.ts";

/** A route as production registers it. */
export interface DeclaredRoute {
  readonly method: HTTPMethods;
  readonly url: string;
  readonly declares: readonly string[];
  /** Null for a route that takes none. */
  readonly body: { readonly mediaType: string; readonly least: number; readonly limit: number | undefined } | null;
}

/** Every route of the server. */
export async function declaredRoutes(siteFolder: string | null = null): Promise<readonly DeclaredRoute[]> {
  const { close, instance } = await startTestServer();
  const log = (): void => undefined;
  const app = createHttpServer(log);
  const routes: DeclaredRoute[] = [];
  app.addHook("onRoute", ({ bodyLimit, method, schema, url }) => {
    const body: unknown = schema?.body;
    const mediaType = body instanceof BytesSchema ? "application/octet-stream" : "application/json";
    const least = body instanceof BytesSchema ? body.least : 1;
    for (const each of [method].flat()) {
      const declares = Object.keys(schema ?? {});
      routes.push({
        method: each,
        url,
        declares,
        body: body === undefined ? null : { mediaType, least, limit: bodyLimit },
      });
    }
  });
  await registerFeatures(app, {
    instance,
    isOwnHost: () => true,
    log,
    every: () => () => undefined,
    onion: null,
    siteFolder,
  });
  await app.ready();
  await app.close();
  await close();
  return routes;
}
