import { failure, type Result } from "../bytes/index.ts";
import { parseDocument } from "../protocol/field.ts";
import { problemField } from "./documents.ts";
import { isTransient, retry, type RetryPolicy, type RetryWorld } from "./retry.ts";
import { PROBLEM_LARGEST_BYTES, type ApiAnswer, type Transport } from "./transport.ts";

/** When to ask again, and what stops it. */
export interface Patience {
  readonly policy: RetryPolicy;
  readonly signal: AbortSignal;
  readonly world: RetryWorld;
}

/**
 * A transport that asks again after what may pass by itself: a failed network, or an answer that says so (PROTOCOL.md §7.6).
 * For requests that may be repeated, which all of PROTOCOL.md §7 are but a desk's login.
 */
export function createRetryingTransport(send: Transport, { policy, signal, world }: Patience): Transport {
  return async (request) => {
    let last: Result<ApiAnswer, "network.failed"> = failure("network.failed");
    await retry(
      async () => {
        last = await send(request);
        return transientProblem(last) ?? last;
      },
      policy,
      world,
      signal,
    );
    return last;
  };
}

function transientProblem(answer: Result<ApiAnswer, "network.failed">): Result<never, string> | null {
  if (!answer.ok || answer.value.status < 400) return null;
  const problem = parseDocument(problemField, answer.value.body, PROBLEM_LARGEST_BYTES);
  if (problem.ok) return isTransient(problem.value.code) ? failure(problem.value.code) : null;
  // Something between us and the instance spoke in its place.
  return answer.value.status >= 500 ? failure("answer.malformed") : null;
}
