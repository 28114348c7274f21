import type { Readable } from "node:stream";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { canonicalText } from "../../shared/protocol/canonical-json.ts";
import { parseDocument, readField, record, type Field } from "../../shared/protocol/field.ts";
import { HttpProblem } from "./problem.ts";

// Routes declare what they take and give with the fields of shared/api: the same that clients read and write with. There is
// no second schema language, no coercion, and no code made from text.

/** A body or an answer of bytes, as they are. */
export class BytesSchema {
  readonly least: number;
  readonly most: number;

  constructor(least: number, most: number = least) {
    this.least = least;
    this.most = most;
  }
}

/** A body of a form with one file and nothing else: the file as it is. Its bounds are those of the whole form. */
export class FileFormSchema extends BytesSchema {
  readonly field: string;

  /** @param field - the name of the form's one field */
  constructor(field: string, most: number) {
    super(1, most);
    this.field = field;
  }
}

/** An answer without a body. */
export class EmptySchema {
  readonly body: undefined;
}

/** An answer of bytes whose number the route itself declares in `Content-Length`. */
export const STREAM: BytesSchema = new BytesSchema(0, Number.MAX_SAFE_INTEGER);
export const EMPTY: EmptySchema = new EmptySchema();
/** No path parameters, or no query: a record without keys. */
export const NONE: Field<object> = record({});

type Value<S> = S extends Field<infer T> ? T : S extends BytesSchema ? Bytes : undefined;

/** Gives handlers the types of their fields. */
export interface FieldTypeProvider extends FastifyTypeProvider {
  readonly validator: Value<this["schema"]>;
  readonly serializer: this["schema"] extends BytesSchema ? Bytes | Readable : Value<this["schema"]>;
}

/** A Fastify instance whose routes are declared with fields. */
export type FieldInstance = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  FieldTypeProvider
>;

/** Reads what came from outside: canonical JSON for bodies (PROTOCOL.md §1.2, §7.1), plain values for paths and queries. */
export const validatorCompiler: FastifySchemaCompiler<Field<unknown> | BytesSchema> = ({ schema, httpPart }) => {
  if (schema instanceof BytesSchema) {
    return (body: unknown) => (body instanceof Uint8Array ? { value: ownBytes(body) } : malformed());
  }
  return (given: unknown) => {
    const read =
      httpPart !== "body"
        ? readField(schema, given)
        : given instanceof Uint8Array
          ? parseDocument(schema, given, given.length)
          : malformed();
    return read instanceof Object && "value" in read ? { value: read.value } : malformed();
  };
};

function malformed(): { readonly error: HttpProblem } {
  return { error: new HttpProblem("request.malformed") };
}

// A plain buffer of its own is what WebCrypto takes.
function ownBytes(body: Uint8Array): Bytes {
  const { buffer, byteOffset, length } = body;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : copyBytes(body);
}

/** Writes canonical JSON. */
export function serializerCompiler({
  schema,
}: {
  schema: Field<unknown> | BytesSchema | EmptySchema;
}): (value: unknown) => string {
  if (schema instanceof BytesSchema || schema instanceof EmptySchema) {
    return () => {
      throw new TypeError("this route answers with bytes");
    };
  }
  return (value) => canonicalText(schema.write(value));
}
