import { postCard, postReceipt, postSlot } from "../api/desk-api.ts";
import { isTransient } from "../api/retry.ts";
import type { Transport } from "../api/transport.ts";
import { failure, ok, type Result } from "../bytes/index.ts";
import type { InstanceId, OrganisationId } from "../protocol/id.ts";
import type { OutgoingBundle } from "../protocol/outgoing-bundle.ts";
import type { DeskSession } from "./desk-session.ts";

/** What became of one part of an outgoing bundle. */
export type PushOutcome =
  | { readonly outcome: "accepted" }
  /** The receipt ordered the deletion of this many submissions that were still there. */
  | { readonly outcome: "deleted"; readonly submissions: number }
  | { readonly outcome: "refused"; readonly code: string }
  /** Not sent: an earlier part did not arrive, and may arrive another time. */
  | { readonly outcome: "withheld" };

/** A part of an outgoing bundle; replies count from 0. */
export type PushPart =
  { readonly part: "card" } | { readonly part: "reply"; readonly index: number } | { readonly part: "receipt" };

/** What became of each part, in the order in which they were sent. */
export type PushResult = PushPart & PushOutcome;

/** Where a bundle is taken, and who hears how it goes. */
export interface PushTarget {
  readonly instance: InstanceId;
  readonly onResult: (result: PushResult) => void;
  readonly organisation: OrganisationId;
  readonly send: Transport;
  readonly session: DeskSession;
  /** Whether the organisation's console signed all of it: nothing is sent otherwise. */
  readonly verify: (bundle: OutgoingBundle) => Promise<Result<null, "bundle.signature">>;
}

/** True when all of the bundle has arrived. */
export function isPushed(results: readonly PushResult[]): boolean {
  return results.every(({ outcome }) => outcome === "accepted" || outcome === "deleted");
}

/** The replies that will never be in their places, because others are: they count from 0. */
export function conflictsOf(results: readonly PushResult[]): readonly number[] {
  return results.flatMap((each) => (each.part === "reply" && isConflict(each) ? [each.index] : []));
}

/** True when nothing but such replies is missing: uploading the same again would bring nothing more. */
export function isPushedButConflicts(results: readonly PushResult[]): boolean {
  return isPushed(results.filter((each) => !isConflict(each)));
}

/** A bundle that is not for this instance or this desk is refused before anything of it is sent. */
export function checkAddress(
  bundle: Pick<OutgoingBundle, "instance" | "organisation">,
  { instance, organisation }: Pick<PushTarget, "instance" | "organisation">,
): Result<null, "bundle.other_instance" | "bundle.other_organisation"> {
  if (bundle.instance !== instance) return failure("bundle.other_instance");
  return bundle.organisation === organisation ? ok(null) : failure("bundle.other_organisation");
}

/**
 * Uploads an outgoing bundle (PROTOCOL.md §7.5, §8.3), if its console signed all of it: the card, then the replies, and last the receipt,
 * which is withheld while anything before it may still arrive, so that nothing is deleted meanwhile. A reply whose place is taken never will: sources choose
 * the places, and one that names the same at two organisations must not keep an organisation from emptying the server. Uploading the
 * same again changes nothing.
 */
export async function pushOutgoingBundle(
  target: PushTarget,
  bundle: OutgoingBundle,
): Promise<Result<readonly PushResult[], string>> {
  const address = checkAddress(bundle, target);
  if (!address.ok) return address;
  const signature = await target.verify(bundle);
  if (!signature.ok) return signature;
  const results: PushResult[] = [];
  let isBroken = false;
  for (const { part, send } of partsOf(target, bundle)) {
    const isHeldBack: boolean = isBroken || (part.part === "receipt" && !isPushedButConflicts(results));
    const outcome: PushOutcome = isHeldBack ? { outcome: "withheld" } : await send();
    const result: PushResult = { ...part, ...outcome };
    results.push(result);
    target.onResult(result);
    isBroken ||= outcome.outcome === "refused" && isPassing(outcome.code);
  }
  return ok(results);
}

interface SendablePart {
  readonly part: PushPart;
  readonly send: () => Promise<PushOutcome>;
}

function partsOf(target: PushTarget, bundle: OutgoingBundle): readonly SendablePart[] {
  const { send, session } = target;
  const { receipt } = bundle;
  const publication = { certificates: bundle.certificates.map(({ envelope }) => envelope), profile: bundle.profile };
  const hasCard = publication.certificates.length > 0 || publication.profile !== null;
  const card = async (): Promise<PushOutcome> =>
    accepted(await session.run((token) => postCard(send, token, publication)));
  return [
    ...(hasCard ? [{ part: { part: "card" }, send: card } as const] : []),
    ...bundle.slots.map(({ address, slot }, index) => ({
      part: { part: "reply", index } as const,
      send: async () => accepted(await session.run((token) => postSlot(send, token, address, slot))),
    })),
    ...(receipt === null
      ? []
      : [
          {
            part: { part: "receipt" } as const,
            send: async () => deleted(await session.run((token) => postReceipt(send, token, receipt))),
          },
        ]),
  ];
}

function isConflict(outcome: PushOutcome): boolean {
  return outcome.outcome === "refused" && outcome.code === "slot.conflict";
}

// After a failure that has nothing to do with the part itself, the next ones would only fail in the same way.
function isPassing(code: string): boolean {
  return isTransient(code) || code.startsWith("desk.");
}

function accepted(answer: Result<null, string>): PushOutcome {
  return answer.ok ? { outcome: "accepted" } : { outcome: "refused", code: answer.code };
}

function deleted(answer: Result<number, string>): PushOutcome {
  return answer.ok ? { outcome: "deleted", submissions: answer.value } : { outcome: "refused", code: answer.code };
}
