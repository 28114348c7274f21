import type { IncomingMessage } from "node:http";
import type { FastifyRequest, RouteOptions } from "fastify";
import { createBodyReader } from "./body-reader.ts";
import type { FieldInstance } from "./route-schema.ts";
import { BytesSchema } from "./route-schema.ts";
import { refuse } from "./problem.ts";

const JSON_TYPE = "application/json";
const BYTES_TYPE = "application/octet-stream";

/** Sealed bodies that may be held in memory at once. */
const SEALED_BUDGET_BYTES: number = 256 * 1024 * 1024;
/** The same for JSON, so that reports can be begun, and replies read, whatever is being uploaded. */
const JSON_BUDGET_BYTES: number = 32 * 1024 * 1024;

/**
 * What holds for every request before its body is read (PROTOCOL.md §7.1): the media type is the route's, the length is
 * declared and within the route's limits. Bodies are read as bytes; what they mean is up to their schema.
 */
export function applyRequestRules(app: FieldInstance): void {
  app.removeAllContentTypeParsers();
  const readers = [
    [JSON_TYPE, createBodyReader(JSON_BUDGET_BYTES)],
    [BYTES_TYPE, createBodyReader(SEALED_BUDGET_BYTES)],
  ] as const;
  for (const [type, bodies] of readers) {
    app.addContentTypeParser(
      type,
      async ({ headers, raw }: FastifyRequest, payload: IncomingMessage) =>
        await bodies.read(raw, payload, Number(headers["content-length"])),
    );
  }
  app.addHook("onRoute", assertDeclared);
  app.addHook("onRequest", async (request, reply) => {
    // "*" and absolute URLs are for proxies; the router would read "*" as "/".
    if (request.raw.url?.startsWith("/") !== true) refuse("request.malformed");
    if (request.is404) refuse("route.unknown");
    checkBody(request);
    for (const [, bodies] of readers) bodies.hold(request.raw);
    reply.raw.once("close", () => {
      for (const [, bodies] of readers) bodies.release(request.raw);
    });
  });
}

/** A route without a declared schema, limit and answer does not start. */
function assertDeclared({ bodyLimit, method, schema, url }: RouteOptions): void {
  const declared = schema?.params !== undefined && schema.querystring !== undefined && schema.response !== undefined;
  const limited = (schema?.body === undefined) === (bodyLimit === undefined);
  const bodyless = method === "GET" || method === "HEAD";
  if (!declared || !limited || bodyless === (schema.body !== undefined)) {
    throw new Error(`${String(method)} ${url} does not declare all that it takes and gives`);
  }
}

function checkBody({ headers, routeOptions }: FastifyRequest): void {
  const body: unknown = routeOptions.schema?.body;
  if (headers["transfer-encoding"] !== undefined) refuse("request.malformed");
  const declared = headers["content-length"];
  if (body === undefined) {
    if (headers["content-type"] !== undefined || (declared !== undefined && declared !== "0"))
      refuse("request.malformed");
    return;
  }
  if (headers["content-type"] !== (body instanceof BytesSchema ? BYTES_TYPE : JSON_TYPE)) refuse("request.media_type");
  if (declared === undefined || !/^(?:0|[1-9]\d{0,15})$/.test(declared)) refuse("request.malformed");
  const length = Number(declared);
  const { least, most } = body instanceof BytesSchema ? body : { least: 1, most: routeOptions.bodyLimit };
  if (length > most) refuse("request.too_large");
  if (length < least) refuse("request.malformed");
}
