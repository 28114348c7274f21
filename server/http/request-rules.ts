import type { IncomingMessage } from "node:http";
import type { FastifyRequest, RouteOptions } from "fastify";
import { createBodyReader, type BodyReader } from "./body-reader.ts";
import { FORM_TYPE, isFormType, readFileForm } from "./file-form.ts";
import { BytesSchema, FileFormSchema, type FieldInstance } from "./route-schema.ts";
import { refuse } from "./problem.ts";
import type { Pace } from "./time-left.ts";

const JSON_TYPE = "application/json";
const BYTES_TYPE = "application/octet-stream";

/** Whose bodies share the memory of bodies: nobody can keep out those who come in by another door. */
export type BodyBudget = "sealed" | "json" | "desk";

/** Bytes that may be held in memory at once. */
export type BodyBudgets = { readonly [B in BodyBudget]: number };

export const BODY_BUDGETS: BodyBudgets = {
  sealed: 256 * 1024 * 1024,
  // Reports can be begun, and replies read, whatever is being uploaded.
  json: 32 * 1024 * 1024,
  // Whoever has proven a desk's key.
  desk: 64 * 1024 * 1024,
};

declare module "fastify" {
  interface FastifyContextConfig {
    /** Where the route's body is counted; by its kind if it does not say. */
    readonly budget?: BodyBudget;
  }
}

/**
 * What holds for every request before its body is read (PROTOCOL.md §7.1): there is one host, the media type is the route's,
 * the length is declared and within the route's limits. Bodies are read as bytes; what they mean is up to their schema.
 */
export function applyRequestRules(app: FieldInstance, budgets: BodyBudgets, pace: Pace): void {
  app.removeAllContentTypeParsers();
  const readers: { readonly [B in BodyBudget]: BodyReader } = {
    sealed: createBodyReader(budgets.sealed, pace),
    json: createBodyReader(budgets.json, pace),
    desk: createBodyReader(budgets.desk, pace),
  };
  const readerOf = ({ routeOptions: { config, schema } }: Pick<FastifyRequest, "routeOptions">): BodyReader =>
    readers[config.budget ?? (schema?.body instanceof BytesSchema ? "sealed" : "json")];
  app.addContentTypeParser(
    [JSON_TYPE, BYTES_TYPE],
    async (request: FastifyRequest, payload: IncomingMessage) =>
      await readerOf(request).read(request.raw, payload, Number(request.headers["content-length"])),
  );
  app.addContentTypeParser(FORM_TYPE, async (request: FastifyRequest, payload: IncomingMessage) => {
    const { headers, raw, routeOptions } = request;
    const form = await readerOf(request).read(raw, payload, Number(headers["content-length"]));
    const body: unknown = routeOptions.schema?.body;
    const file = body instanceof FileFormSchema ? readFileForm(form, headers["content-type"], body.field) : null;
    return file ?? refuse("request.malformed");
  });
  app.addHook("onRoute", assertDeclared);
  app.addHook("onRequest", async (request, reply) => {
    // "*" and absolute URLs are for proxies; the router would read "*" as "/".
    if (request.raw.url?.startsWith("/") !== true) refuse("request.malformed");
    checkHost(request.raw);
    if (request.is404) return;
    checkBody(request);
    const bodies = readerOf(request);
    bodies.hold(request.raw);
    reply.raw.once("close", () => {
      bodies.release(request.raw);
    });
  });
  app.addHook("preParsing", async ({ headers, is404 }, reply) => {
    // Not before: a site may have had an answer of its own.
    if (is404) refuse("route.unknown");
    // Nothing stands against the request: its body may come.
    if (headers.expect !== undefined) reply.raw.writeContinue();
  });
}

/** A request names one host, and expects nothing of us but perhaps to be told to go on (RFC 9112 §3.2, RFC 9110 §10.1.1). */
function checkHost({ headers, rawHeaders }: IncomingMessage): void {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length !== 1) refuse("request.malformed");
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== "100-continue") refuse("request.malformed");
}

/** A route without a declared schema, limit and answer does not start. */
function assertDeclared({ bodyLimit, method, schema, url }: RouteOptions): void {
  const declared = schema?.params !== undefined && schema.querystring !== undefined && schema.response !== undefined;
  const limited = (schema?.body === undefined) === (bodyLimit === undefined);
  const bodyless = [method].flat().every((each) => each === "GET" || each === "HEAD");
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
  if (!isTypeOf(body, headers["content-type"])) refuse("request.media_type");
  if (declared === undefined || !/^(?:0|[1-9]\d{0,15})$/.test(declared)) refuse("request.malformed");
  const length = Number(declared);
  const { least, most } = body instanceof BytesSchema ? body : { least: 1, most: routeOptions.bodyLimit };
  if (length > most) refuse("request.too_large");
  if (length < least) refuse("request.malformed");
}

function isTypeOf(body: unknown, type: string | undefined): boolean {
  if (body instanceof FileFormSchema) return isFormType(type);
  return type === (body instanceof BytesSchema ? BYTES_TYPE : JSON_TYPE);
}
