/** Every code of an error answer, with its status (PROTOCOL.md §7.6). */
export const PROBLEM_STATUS = {
  "request.malformed": 400,
  "request.timeout": 408,
  "request.too_large": 413,
  "request.digest": 400,
  "request.media_type": 415,
  "route.unknown": 404,
  "submission.exists": 409,
  "submission.unknown": 404,
  "submission.incomplete": 409,
  "segment.conflict": 409,
  "segment.busy": 409,
  "segment.unknown": 404,
  "letter.refused": 422,
  "letter.conflict": 409,
  "organisation.unknown": 404,
  "sealed.empty": 422,
  "sealed.too_large": 413,
  "sealed.not_age": 422,
  "sealed.armored": 422,
  "sealed.passphrase": 422,
  "sealed.other_recipients": 422,
  "sealed.damaged": 422,
  "slot.refused": 422,
  "slot.conflict": 409,
  "desk.unauthorized": 401,
  "bundle.unknown": 404,
  "range.invalid": 416,
  "receipt.refused": 422,
  "card.refused": 422,
  "card.conflict": 409,
  "storage.full": 507,
  "server.busy": 503,
  "server.error": 500,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** An expected refusal: its code is all that the other side is told. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly statusCode: number;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
    this.statusCode = PROBLEM_STATUS[code];
  }
}

/** Ends the request with this code. */
export function refuse(code: ProblemCode): never {
  throw new HttpProblem(code);
}

/** The only content of an error: canonical JSON, as bytes, because Fastify adds a charset to JSON text. */
export function problemBody(code: ProblemCode): Buffer {
  return Buffer.from(`{"code":"${code}"}`);
}
