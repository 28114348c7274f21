import { ServerResponse, type IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { describeError, type EventLog } from "../config/event-log.ts";
import { isFullDisk } from "../storage/disk.ts";
import { HttpProblem, PROBLEM_STATUS, problemBody, type ProblemCode } from "./problem.ts";
import type { FieldInstance } from "./route-schema.ts";
import { SECURITY_HEADERS, type PathKind } from "./security-headers.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route serves; "api" if it does not say. */
    readonly kind?: PathKind;
  }
}

/** Answers carry no date: it would be a time finer than a day. */
export class UndatedResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  override sendDate = false;
}

/** Gives every answer the headers of its path's kind, and every error its one form (PROTOCOL.md §7.1, §7.6). */
export function applyAnswerRules(app: FieldInstance, log: EventLog): void {
  app.addHook("onRequest", async ({ routeOptions }, reply) => {
    reply.headers(SECURITY_HEADERS[routeOptions.config.kind ?? "api"]);
  });
  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    // A connection that is kept alive would hold up the end of the server.
    if (isClosing) reply.header("connection", "close");
    // JSON has no charset parameter (RFC 8259 §11).
    if (reply.getHeader("content-type") === "application/json; charset=utf-8")
      reply.header("content-type", "application/json");
  });
  app.setErrorHandler(async (error, _request, reply) => {
    return await sendProblem(reply, codeOf(error, log));
  });
  app.setNotFoundHandler(async (_request, reply) => await sendProblem(reply, "route.unknown"));
}

function sendProblem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  withStatus(reply, code).headers(SECURITY_HEADERS.api).type("application/problem+json");
  if (code === "desk.unauthorized") reply.header("www-authenticate", "Bearer");
  return reply.send(problemBody(code));
}

const FASTIFY_CODES: { readonly [code: string]: ProblemCode } = {
  FST_ERR_CTP_BODY_TOO_LARGE: "request.too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "request.media_type",
  FST_ERR_NOT_FOUND: "route.unknown",
};

/** The status of an error's answer, and what follows for its connection. */
export function withStatus(reply: FastifyReply, code: ProblemCode): FastifyReply {
  // The rest of its body is not waited for either.
  if (code === "request.timeout") reply.header("connection", "close");
  return reply.code(PROBLEM_STATUS[code]);
}

/** The code that an error is answered with, in whatever form; what was not foreseen is in the log. */
export function codeOf(error: unknown, log: EventLog): ProblemCode {
  const code = problemCode(error);
  if (code === "server.error") log({ event: "request_failed", ...describeError(error) });
  return code;
}

/** Whatever was not foreseen is `server.error`. */
function problemCode(error: unknown): ProblemCode {
  if (error instanceof HttpProblem) return error.code;
  if (isFullDisk(error)) return "storage.full";
  if (!(error instanceof Error)) return "server.error";
  const code = "code" in error && typeof error.code === "string" ? FASTIFY_CODES[error.code] : undefined;
  const isTheirs = "statusCode" in error && typeof error.statusCode === "number" && error.statusCode < 500;
  return code ?? (isTheirs ? "request.malformed" : "server.error");
}

/** Answers a path that the router could not read: no route, and so no hook, has seen it. */
export function answerBrokenPath(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, "request.malformed");
}
