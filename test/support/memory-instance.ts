import { createHash } from "node:crypto";
import {
  beginSubmissionField,
  receiptField,
  slotAddressesField,
  tokenAnswerField,
  type BeginSubmission,
} from "../../shared/api/documents.ts";
import type { ApiAnswer, ApiRequest, Transport } from "../../shared/api/transport.ts";
import { concatBytes, encodeHex, encodeUtf8, failure, ok, zeroBytes, type Bytes } from "../../shared/bytes/index.ts";
import { signEnvelope } from "../../shared/crypto/envelope-sign.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { encodeDocument, parseDocument, type Field } from "../../shared/protocol/field.ts";
import { SLOT_BYTES } from "../../shared/protocol/limits.ts";
import type { FilingReceipt } from "../../shared/protocol/receipt.ts";
import { DELETED_SLOT_PREFIX } from "../../shared/protocol/reply.ts";
import { TODAY, type SampleCase } from "./sample-case.ts";
import { valueOf } from "./sample-letters.ts";

/** What a memory instance holds of one submission. */
export interface HeldSubmission {
  readonly begun: BeginSubmission;
  readonly segments: Map<number, Bytes>;
  letter: Bytes | null;
}

/** Decides about a request before it is carried out: an answer of its own, or null to go on. */
export type Interfere = (request: ApiRequest) => TransportAnswer | null | Promise<TransportAnswer | null>;

type TransportAnswer = Awaited<ReturnType<Transport>>;

/**
 * An instance in memory, for tests of those who talk to one: PROTOCOL.md §7.3 and §7.4 without HTTP, storage and the refusals
 * that the server's own tests are about.
 */
export class MemoryInstance {
  readonly submissions = new Map<string, HeldSubmission>();
  readonly slots = new Map<string, Bytes>();
  /** Every request as `METHOD PATH`, in the order of arrival. */
  readonly requests: string[] = [];
  /** The most requests that were under way at the same time. */
  mostAtOnce = 0;
  interfere: Interfere = () => null;
  /** Alters the receipt before it is signed. */
  receipt: (receipt: FilingReceipt) => FilingReceipt = (receipt) => receipt;
  /** Signs receipts. */
  seed: Bytes;
  readonly #sample: SampleCase;
  #atOnce = 0;

  constructor(sample: SampleCase) {
    this.#sample = sample;
    this.seed = sample.instance.seed;
  }

  readonly send: Transport = async (request) => {
    this.requests.push(`${request.method} ${request.path}`);
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    try {
      const answer = await this.interfere(request);
      return answer ?? ok(await this.#answer(request));
    } finally {
      this.#atOnce -= 1;
    }
  };

  async #answer(request: ApiRequest): Promise<ApiAnswer> {
    const body = request.body ?? zeroBytes(0);
    const [, room, first, second, third] = request.path.split("/");
    if (room === "slots") return this.#answerSlots(first, body);
    if (room !== "submissions") return problem(404, "route.unknown");
    if (first === undefined) return this.#begin(body);
    const held = this.submissions.get(first);
    if (held === undefined || request.headers["authorization"] !== `Bearer ${tokenOf(first)}`) {
      return problem(404, "submission.unknown");
    }
    const digest = createHash("sha256").update(body).digest("base64");
    if (request.headers["content-digest"] !== `sha-256=:${digest}:`) return problem(400, "request.digest");
    if (second === "segments") {
      // A copy: the sender gives its buffers back as soon as they are acknowledged.
      held.segments.set(Number(third), body.slice());
      return { status: 204, body: zeroBytes(0) };
    }
    if (held.segments.size !== held.begun.segments) return problem(409, "submission.incomplete");
    held.letter = body;
    return this.#receiptFor(held, body);
  }

  #begin(body: Bytes): ApiAnswer {
    const begun = valueOf(parseDocument(beginSubmissionField, body, 4096));
    this.submissions.set(begun.id, { begun, segments: new Map(), letter: null });
    const token = valueOf(parseDocument(tokenAnswerField, encodeUtf8(`{"token":"${tokenOf(begun.id)}"}`), 4096));
    return json(201, tokenAnswerField, token);
  }

  async #receiptFor({ begun }: HeldSubmission, letter: Bytes): Promise<ApiAnswer> {
    const { instance, sodium } = this.#sample;
    const { id: submission, organisation } = begun;
    const filed = { day: TODAY, instance: instance.id, letter: await sha256Hex(letter), organisation, submission };
    return json(200, receiptField, { receipt: signEnvelope(sodium, FILING_RECEIPT, this.seed, this.receipt(filed)) });
  }

  #answerSlots(operation: string | undefined, body: Bytes): ApiAnswer {
    const { addresses } = valueOf(parseDocument(slotAddressesField, body, 4096));
    if (operation === "delete") {
      for (const address of addresses) {
        const deleted = this.#sample.sodium.randomBytes(SLOT_BYTES);
        deleted.set(DELETED_SLOT_PREFIX);
        if (this.slots.has(address)) this.slots.set(address, deleted);
      }
      return { status: 204, body: zeroBytes(0) };
    }
    const slots = addresses.map((address) => this.slots.get(address) ?? this.#sample.sodium.randomBytes(SLOT_BYTES));
    return { status: 200, body: concatBytes(...slots) };
  }
}

/** Any token will do, as long as the sender has to bring it back. */
function tokenOf(id: string): string {
  return encodeHex(new Uint8Array(createHash("sha256").update(`token ${id}`).digest()));
}

function json<T>(status: number, field: Field<T>, value: T): ApiAnswer {
  return { status, body: encodeDocument(field, value) };
}

/** An answer that is a problem (PROTOCOL.md §7.6). */
export function problem(status: number, code: string): ApiAnswer {
  return { status, body: encodeUtf8(`{"code":"${code}"}`) };
}

/** A network that answers nothing. */
export const NO_NETWORK: TransportAnswer = failure("network.failed");
