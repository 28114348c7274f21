import { retry, type RetryPolicy, type RetryWorld } from "../../shared/api/retry.ts";
import type { Transport } from "../../shared/api/transport.ts";
import type { Result } from "../../shared/bytes/index.ts";
import type { WordList } from "../../shared/crypto/codename.ts";
import type { WordLanguage } from "../../shared/crypto/word-language.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { Sending } from "./portal-calls.ts";

/** What the worker's world gives to the service. */
export interface ServiceWorld {
  readonly sodium: Sodium;
  readonly transport: (signal: AbortSignal) => Transport;
  readonly retry: RetryWorld;
  readonly today: () => Day;
  readonly pinned: readonly OrganisationId[] | null;
  /** Loads a list of words for codenames, when one is needed. @throws when it cannot be loaded */
  readonly loadWords: (language: WordLanguage) => Promise<WordList>;
  readonly report: (sending: Sending) => void;
  /** Gives the page the words of a report whose letter is about to go (null for a later letter). The letter waits until the page has them. */
  readonly announceLetter: (words: readonly string[] | null) => Promise<void>;
}

/** Reading is asked for by a person who waits: a few attempts, then they decide. */
const READING_POLICY: RetryPolicy = { attempts: 3, firstDelayMilliseconds: 1_000, longestDelayMilliseconds: 4_000 };

/** Reads from the instance, for a person who waits. */
export function readPatiently<T>(
  world: ServiceWorld,
  operation: () => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  return retry(operation, READING_POLICY, world.retry, new AbortController().signal);
}

/** A way to the instance that nothing breaks off. */
export function steadyTransport({ transport }: ServiceWorld): Transport {
  return transport(new AbortController().signal);
}
