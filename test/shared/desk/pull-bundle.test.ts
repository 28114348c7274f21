import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listWaiting, requestBundle } from "../../../shared/api/desk-api.ts";
import { waitingSubmissionsField, type BundleTicket, type WaitingSubmission } from "../../../shared/api/documents.ts";
import type { Transport } from "../../../shared/api/transport.ts";
import { failure, ok, type Bytes, memorySource } from "../../../shared/bytes/index.ts";
import { BUNDLE_PIECE_BYTES, downloadBundle, planPull } from "../../../shared/desk/pull-bundle.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { createDeskScene, type DeskScene } from "../../support/desk-scene.ts";
import { valueOf } from "../../support/sample-letters.ts";

const MIB = 1024 * 1024;

/** Waiting submissions with these numbers as ids. */
function waiting(...items: readonly { readonly id: number; readonly day: string }[]): readonly WaitingSubmission[] {
  const submissions = items.map(({ id, day }) => ({
    id: id.toString(16).padStart(32, "0"),
    day,
    bytes: 70_000,
    segments: 0,
  }));
  return waitingSubmissionsField.read({ submissions }).submissions;
}

describe("planPull", () => {
  const three = waiting({ id: 3, day: "2026-03-02" }, { id: 1, day: "2026-03-03" }, { id: 2, day: "2026-03-02" });
  const ids = (list: readonly WaitingSubmission[]): number[] => list.map(({ id }) => Number.parseInt(id, 16));

  it("takes everything, the oldest first", () => {
    expect(valueOf(planPull(three, "all")).map(ids)).toEqual([[2, 3, 1]]);
  });

  it("takes what is asked for", () => {
    const [wanted] = three;
    if (wanted === undefined) throw new Error("three are waiting");
    expect(valueOf(planPull(three, [wanted.id])).map(ids)).toEqual([[3]]);
  });

  it("does not leave out in silence what is not there", () => {
    const gone = waiting({ id: 9, day: "2026-03-02" }).map(({ id }) => id);
    expect(planPull(three, gone)).toEqual(failure("submission.unknown"));
  });

  it("needs no bundle for nothing", () => {
    expect(planPull([], "all")).toEqual(ok([]));
  });

  it("goes on in another bundle after a thousand, so that nothing waits behind what nobody can open", () => {
    const many = waiting(...Array.from({ length: 2003 }, (_, id) => ({ id, day: "2026-03-02" })));
    const bundles = valueOf(planPull(many, "all"));
    expect(bundles.map(({ length }) => length)).toEqual([1000, 1000, 3]);
    expect(bundles.flatMap(ids)).toEqual(Array.from(many.keys()));
  });
});

describe("downloadBundle", () => {
  let scene: DeskScene;
  let ticket: BundleTicket;
  let whole: Bytes;

  beforeAll(async () => {
    scene = await createDeskScene();
    await scene.file(7 * MIB);
    const { send } = scene.server;
    const list = valueOf(await scene.session.run((token) => listWaiting(send, token)));
    const wanted = list.map(({ id }) => id);
    ticket = valueOf(await scene.session.run((token) => requestBundle(send, token, wanted)));
    whole = new Uint8Array(ticket.bytes);
    expect(await downloadBundle(send, ticket, 0, writeTo(whole))).toEqual(ok(null));
  });
  afterAll(() => scene.server.close());

  function writeTo(target: Bytes): (piece: Bytes, offset: number) => Promise<void> {
    return (piece, offset) => {
      target.set(piece, offset);
      return Promise.resolve();
    };
  }

  it("gives a whole bundle, in pieces", async () => {
    expect(ticket.bytes).toBeGreaterThan(2 * BUNDLE_PIECE_BYTES - 1);
    const bundle = valueOf(await readCollectedBundle(memorySource(whole)));
    expect(bundle.submissions).toHaveLength(1);
  });

  it("goes on where it was broken off, and gives the same bytes", async () => {
    const target = new Uint8Array(ticket.bytes);
    let sent = 0;
    const breaking: Transport = (request) =>
      (sent += 1) === 2 ? Promise.resolve(failure("network.failed")) : scene.server.send(request);
    expect(await downloadBundle(breaking, ticket, 0, writeTo(target))).toEqual(failure("network.failed"));
    expect(target.subarray(0, BUNDLE_PIECE_BYTES)).toEqual(whole.subarray(0, BUNDLE_PIECE_BYTES));
    expect(await downloadBundle(scene.server.send, ticket, BUNDLE_PIECE_BYTES, writeTo(target))).toEqual(ok(null));
    expect(Buffer.compare(target, whole)).toBe(0);
  });

  it("refuses a piece of another length", async () => {
    const short: Transport = async (request) => {
      const answer = await scene.server.send(request);
      return answer.ok ? ok({ ...answer.value, body: answer.value.body.slice(1) }) : answer;
    };
    const kept: number[] = [];
    const keep = (_piece: Bytes, offset: number): Promise<void> => {
      kept.push(offset);
      return Promise.resolve();
    };
    expect(await downloadBundle(short, ticket, 0, keep)).toEqual(failure("answer.malformed"));
    expect(kept).toEqual([]);
  });

  it("says that a ticket has run out", async () => {
    const other = { ...ticket, ticket: valueOf(await scene.session.run((token) => Promise.resolve(ok(token)))) };
    expect(await downloadBundle(scene.server.send, other, 0, writeTo(new Uint8Array(ticket.bytes)))).toEqual(
      failure("bundle.unknown"),
    );
  });
});
