import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listWaiting, postSlot, requestBundle } from "../../../shared/api/desk-api.ts";
import type { WaitingSubmission } from "../../../shared/api/documents.ts";
import type { ApiRequest, Transport } from "../../../shared/api/transport.ts";
import { encodeUtf8, failure, ok } from "../../../shared/bytes/index.ts";
import type { CodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { signOutgoingBundle } from "../../../shared/crypto/outgoing-sign.ts";
import { verifyOutgoingBundle } from "../../../shared/crypto/outgoing-verify.ts";
import { slotAddress } from "../../../shared/crypto/slot-address.ts";
import { readSlots } from "../../../shared/api/source-api.ts";
import { downloadBundle } from "../../../shared/desk/pull-bundle.ts";
import {
  conflictsOf,
  isPushed,
  isPushedButConflicts,
  pushOutgoingBundle,
  type PushResult,
} from "../../../shared/desk/push-bundle.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import type { OutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { slotState } from "../../../shared/protocol/reply.ts";
import { login } from "../../server/support/desk-client.ts";
import { sealedSlot } from "../../server/support/sealed-samples.ts";
import { createDeskScene, type DeskScene } from "../../support/desk-scene.ts";
import { valueOf } from "../../support/sample-letters.ts";

let scene: DeskScene;
let keys: CodenameKeys;
let bundle: OutgoingBundle;

beforeEach(async () => {
  scene = await createDeskScene();
  keys = await scene.file(0);
  await scene.file(0);
  const { send } = scene.server;
  const wanted = (await waiting()).map(({ id }) => id);
  const ticket = valueOf(await scene.session.run((token) => requestBundle(send, token, wanted)));
  const collected = new Uint8Array(ticket.bytes);
  const keep = (piece: Uint8Array, offset: number): Promise<void> => {
    collected.set(piece, offset);
    return Promise.resolve();
  };
  valueOf(await downloadBundle(send, ticket, 0, keep));
  ({ bundle } = await scene.answer(collected));
});
afterEach(() => scene.server.close());

async function waiting(): Promise<readonly WaitingSubmission[]> {
  return valueOf(await scene.session.run((token) => listWaiting(scene.server.send, token)));
}

async function hasReply(): Promise<boolean> {
  const addresses = await Promise.all(Array.from({ length: 8 }, (_, index) => slotAddress(keys, index)));
  const [first] = valueOf(await readSlots(scene.server.send, addresses));
  return first !== undefined && slotState(first) === "sealed";
}

function push(
  send: Transport = scene.server.send,
  onResult: (result: PushResult) => void = () => undefined,
  given = bundle,
) {
  const { organisation, server, session } = scene;
  return pushOutgoingBundle(
    {
      instance: server.instance.id,
      onResult,
      organisation: organisation.id,
      send,
      session,
      verify: (each) => verifyOutgoingBundle(server.instance.sodium, each, organisation.id),
    },
    given,
  );
}

/** A transport that answers these requests with a problem, and passes on the others. */
function refusing(isRefused: (request: ApiRequest) => boolean, status: number, code: string): Transport {
  return (request) =>
    isRefused(request)
      ? Promise.resolve(ok({ status, body: encodeUtf8(JSON.stringify({ code })) }))
      : scene.server.send(request);
}

describe("pushOutgoingBundle", () => {
  it("brings the card, then the replies, and last the receipt", async () => {
    const told: PushResult[] = [];
    const results = valueOf(await push(scene.server.send, (result) => told.push(result)));
    expect(results).toEqual([
      { part: "card", outcome: "accepted" },
      { part: "reply", index: 0, outcome: "accepted" },
      { part: "reply", index: 1, outcome: "accepted" },
      { part: "receipt", outcome: "deleted", submissions: 2 },
    ]);
    expect(told).toEqual(results);
    expect(isPushed(results)).toBe(true);
    expect(await hasReply()).toBe(true);
    expect(await waiting()).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    await push();
    const results = valueOf(await push());
    expect(isPushed(results)).toBe(true);
    expect(results.at(-1)).toEqual({ part: "receipt", outcome: "deleted", submissions: 0 });
  });

  it.each([
    [507, "storage.full"],
    [422, "slot.refused"],
  ])("withholds the receipt when a reply did not arrive, so that nothing is deleted: %d %s", async (status, code) => {
    let slots = 0;
    const send = refusing(({ path }) => path === "/desk/slots" && (slots += 1) === 1, status, code);
    const results = valueOf(await push(send));
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "refused", "accepted", "withheld"]);
    expect([isPushed(results), isPushedButConflicts(results)]).toEqual([false, false]);
    expect(await waiting()).toHaveLength(2);
  });

  it("brings the receipt though another reply is in the place of one, and says which one that is", async () => {
    const { send, instance } = scene.server;
    const other = await scene.server.enrol({ name: "Somebody else" });
    const [first] = bundle.slots;
    if (first === undefined) throw new Error("the console wrote replies");
    const token = await login(scene.server, other);
    expect(await postSlot(send, token, first.address, await sealedSlot(other))).toEqual(ok(null));
    const results = valueOf(await push());
    expect(results).toEqual([
      { part: "card", outcome: "accepted" },
      { part: "reply", index: 0, outcome: "refused", code: "slot.conflict" },
      { part: "reply", index: 1, outcome: "accepted" },
      { part: "receipt", outcome: "deleted", submissions: 2 },
    ]);
    expect([isPushed(results), isPushedButConflicts(results)]).toEqual([false, true]);
    expect(conflictsOf(results)).toEqual([0]);
    expect(instance.submissions.waiting(scene.organisation.id, null)).toEqual([]);
  });

  it("brings the replies though the card is refused, and withholds the receipt", async () => {
    const results = valueOf(await push(refusing(({ path }) => path === "/desk/card", 422, "card.refused")));
    expect(results.map(({ outcome }) => outcome)).toEqual(["refused", "accepted", "accepted", "withheld"]);
    expect(await hasReply()).toBe(true);
  });

  it("sends nothing more when the network fails", async () => {
    const asked: string[] = [];
    const send: Transport = (request) => {
      asked.push(request.path);
      return request.path === "/desk/slots" ? Promise.resolve(failure("network.failed")) : scene.server.send(request);
    };
    const results = valueOf(await push(send));
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "refused", "withheld", "withheld"]);
    expect(asked).toEqual(["/desk/card", "/desk/slots"]);
  });

  it("begins a new session when the old one runs out on the way", async () => {
    const before = scene.logins();
    scene.server.advance(16 * 60_000);
    expect(isPushed(valueOf(await push()))).toBe(true);
    expect(scene.logins()).toBe(before + 1);
  });

  it("sends nothing of a bundle that was changed on the way: junk would take the places of replies for good", async () => {
    const send: Transport = () => Promise.reject(new Error("nothing may be sent"));
    const pushed = (given: OutgoingBundle) => push(send, () => undefined, given);
    const [first, ...others] = bundle.slots;
    if (first === undefined) throw new Error("the console wrote replies");
    const junk = await sealedSlot(scene.organisation);
    const stranger = await scene.server.enrol({ name: "Somebody else" });
    const { sodium } = scene.server.instance;
    for (const changed of [
      { ...bundle, slots: [{ ...first, slot: junk }, ...others] },
      { ...bundle, slots: others },
      { ...bundle, receipt: null },
      { ...bundle, profile: null },
      { ...bundle, certificates: bundle.certificates.slice(1) },
      { ...bundle, created: addDays(bundle.created, 1) },
      await signOutgoingBundle(sodium, stranger.vault.organisation.reply, bundle),
      await signOutgoingBundle(sodium, stranger.vault.organisation.reply, {
        ...bundle,
        profile: stranger.card.profile,
      }),
    ])
      expect(await pushed(changed)).toEqual(failure("bundle.signature"));
  });

  it("sends nothing that is for another instance or from another organisation", async () => {
    const other = await scene.server.enrol({ name: "Somebody else" });
    const send: Transport = () => Promise.reject(new Error("nothing may be sent"));
    const { organisation, server, session } = scene;
    const target = {
      instance: server.instance.id,
      onResult: () => undefined,
      organisation: organisation.id,
      send,
      session,
      verify: () => Promise.resolve(ok(null)),
    };
    expect(await pushOutgoingBundle({ ...target, organisation: other.id }, bundle)).toEqual(
      failure("bundle.other_organisation"),
    );
    const elsewhere = { ...bundle, instance: await anotherInstance() };
    expect(await pushOutgoingBundle(target, elsewhere)).toEqual(failure("bundle.other_instance"));
  });
});

async function anotherInstance(): Promise<OutgoingBundle["instance"]> {
  const other = await createDeskScene();
  await other.server.close();
  return other.server.instance.id;
}
