import { bundlePath, listWaiting, openDesk, requestBundle } from "../../shared/api/desk-api.ts";
import { retry, type RetryPolicy, type RetryWorld } from "../../shared/api/retry.ts";
import { createRetryingTransport } from "../../shared/api/retrying-transport.ts";
import type { Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { COLLECTION_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { DeskSession } from "../../shared/desk/desk-session.ts";
import { verifyCardFile } from "../../shared/crypto/card-file-verify.ts";
import { verifyOutgoingBundle } from "../../shared/crypto/outgoing-verify.ts";
import { readOutgoingFile, type OutgoingFile } from "../../shared/desk/outgoing-file.ts";
import { checkAddress, pushOutgoingBundle, type PushResult } from "../../shared/desk/push-bundle.ts";
import { pushCard } from "../../shared/desk/push-card.ts";
import type { CardFile } from "../../shared/protocol/card-file.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { DESK_KEY_FILE_LARGEST_BYTES, deskKeyFileField, type DeskKeyFile } from "../../shared/protocol/desk-login.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import type { InstanceId, OrganisationId } from "../../shared/protocol/id.ts";
import type { OutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { blobSource, FileUnreadable, readBlob } from "../files/blob-source.ts";
import type { BundleOutline, DeskCalls } from "./desk-calls.ts";
import { findOwner } from "./desk-owner.ts";

/** What a desk works with. */
export interface DeskWorld {
  readonly sodium: Sodium;
  readonly send: Transport;
  /** `Host` of the page's own server. */
  readonly host: string;
  readonly today: () => Day;
  readonly retry: RetryWorld;
  readonly onPushed: (parts: number) => void;
}

type Answer<K extends keyof DeskCalls> = Promise<DeskCalls[K]["answer"]>;

interface OpenDesk {
  readonly instance: InstanceId;
  readonly language: string;
  readonly organisation: OrganisationId;
  readonly session: DeskSession;
}

/** About half a minute: somebody sits before it, and can try again. */
const POLICY: RetryPolicy = { attempts: 6, firstDelayMilliseconds: 1_000, longestDelayMilliseconds: 16_000 };

/** Where the paths of the interface begin (PROTOCOL.md §7.1). */
const PREFIX = "/api/v1";

/** The desk's work: it holds the key, proves it when a session is needed, and moves sealed bundles that it cannot open. */
export class DeskService {
  readonly #world: DeskWorld;
  readonly #send: Transport;
  /** Never aborted: leaving the page ends the worker. */
  readonly #signal = new AbortController().signal;
  #desk: OpenDesk | null = null;
  #file: OutgoingFile | null = null;

  constructor(world: DeskWorld) {
    this.#world = world;
    this.#send = createRetryingTransport(world.send, { policy: POLICY, signal: this.#signal, world: world.retry });
  }

  async enter({ keyFile, language }: DeskCalls["enter"]["request"]): Answer<"enter"> {
    const key = await readKeyFile(keyFile);
    if (!key.ok) return key;
    const { organisation } = key.value;
    const found = await this.#findOwner(language, organisation);
    if (!found.ok) return found;
    const { instance, owner } = found.value;
    const session = this.#sessionOf(key.value, instance);
    const waiting = await session.run((token) => listWaiting(this.#send, token));
    if (!waiting.ok) return waiting;
    this.#desk = { instance, language, organisation, session };
    return ok({ owner, waiting: waiting.value });
  }

  async list({ after }: DeskCalls["list"]["request"]): Answer<"list"> {
    const { language, organisation, session } = this.#open();
    const waiting = await session.run((token) => listWaiting(this.#send, token, after));
    if (!waiting.ok) return waiting;
    // A card that was published meanwhile has ended what there was to complain about.
    const found = await this.#findOwner(language, organisation);
    return found.ok ? ok({ owner: found.value.owner, waiting: waiting.value }) : found;
  }

  async prepare({ submissions }: DeskCalls["prepare"]["request"]): Answer<"prepare"> {
    const ids = [...submissions].sort();
    const ticket = await this.#open().session.run((token) => requestBundle(this.#send, token, ids));
    if (!ticket.ok) return ticket;
    const path = `${PREFIX}${bundlePath(ticket.value.ticket)}`;
    return ok({ bytes: ticket.value.bytes, path, submissions: ids.length });
  }

  async read({ file: blob }: DeskCalls["read"]["request"]): Answer<"read"> {
    this.#file = null;
    const desk = this.#open();
    const file = await readable(() => readOutgoingFile(blobSource(blob)));
    if (!file.ok) return file;
    if (file.value.kind === "card") {
      const { card } = file.value;
      const verified = await verifyCardFile(this.#world.sodium, card, desk.organisation);
      if (!verified.ok) return verified;
      this.#file = file.value;
      return ok({ kind: "card", weeks: card.certificates.length });
    }
    const address = checkAddress(file.value.bundle, desk);
    if (!address.ok) return address;
    this.#file = file.value;
    return ok(outlineOf(file.value.bundle));
  }

  async push(): Answer<"push"> {
    if (this.#file === null) throw new Error("nothing has been read");
    return this.#file.kind === "card" ? await this.#publish(this.#file.card) : await this.#upload(this.#file.bundle);
  }

  async #publish(card: CardFile): Answer<"push"> {
    const { organisation, session } = this.#open();
    const verify = (given: CardFile) => verifyCardFile(this.#world.sodium, given, organisation);
    const pushed = await pushCard({ send: this.#send, session, verify }, card);
    const outcome = pushed.ok
      ? ({ outcome: "accepted" } as const)
      : ({ outcome: "refused", code: pushed.code } as const);
    this.#world.onPushed(1);
    return ok([{ part: "card", ...outcome } satisfies PushResult]);
  }

  async #upload(given: OutgoingBundle): Answer<"push"> {
    const { instance, organisation, session } = this.#open();
    let parts = 0;
    const onResult = (): void => {
      this.#world.onPushed((parts += 1));
    };
    const verify = (bundle: OutgoingBundle) => verifyOutgoingBundle(this.#world.sodium, bundle, organisation);
    const target = { instance, onResult, organisation, send: this.#send, session, verify };
    return await pushOutgoingBundle(target, given);
  }

  #findOwner(language: string, organisation: OrganisationId): ReturnType<typeof findOwner> {
    return findOwner(this.#world.sodium, this.#send, { language, organisation, today: this.#world.today() });
  }

  // A challenge is good for one answer: what is repeated is the whole login.
  #sessionOf(key: DeskKeyFile, instance: InstanceId): DeskSession {
    const { host, retry: world, send, sodium } = this.#world;
    return new DeskSession(() =>
      retry(() => openDesk(send, sodium, key, { host, instance }), POLICY, world, this.#signal),
    );
  }

  #open(): OpenDesk {
    if (this.#desk === null) throw new Error("the desk has not been entered");
    return this.#desk;
  }
}

async function readKeyFile(file: Blob): Promise<Result<DeskKeyFile, "desk_key.malformed" | "file.unreadable">> {
  if (file.size > DESK_KEY_FILE_LARGEST_BYTES) return failure("desk_key.malformed");
  return await readable(async () => {
    const key = parseDocument(deskKeyFileField, await readBlob(file), DESK_KEY_FILE_LARGEST_BYTES);
    return key.ok ? key : failure("desk_key.malformed");
  });
}

/** A file that cannot be read any more is something that happens: a stick was pulled out. */
async function readable<T, Code extends string>(
  read: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code | "file.unreadable">> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileUnreadable) return failure(error.code);
    throw error;
  }
}

// The receipt's number is what it says; the server verifies it before it deletes anything.
function outlineOf({ certificates, created, profile, receipt, slots }: OutgoingBundle): BundleOutline {
  const order = receipt === null ? null : readUnverifiedPayload(COLLECTION_RECEIPT, receipt);
  return {
    kind: "bundle",
    created,
    weeks: certificates.length,
    hasProfile: profile !== null,
    replies: slots.length,
    receipts: order?.ok === true ? order.value.submissions.length : 0,
  };
}
