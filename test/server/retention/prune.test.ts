import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prune, pruneByClock } from "../../../server/retention/prune.ts";
import { deleteSlots, getSubmission, putLetter, putSegment, readSlots } from "../../../shared/api/source-api.ts";
import { postSlot } from "../../../shared/api/desk-api.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import type { SlotAddress } from "../../../shared/protocol/id.ts";
import { OPEN_SUBMISSION_DAYS, RETENTION_DAYS } from "../../../shared/protocol/limits.ts";
import { slotState } from "../../../shared/protocol/reply.ts";
import { login } from "../support/desk-client.ts";
import {
  begin,
  beginWithSegment,
  randomAddress,
  sealedLetter,
  sealedSegment,
  sealedSlot,
  submit,
} from "../support/sealed-samples.ts";
import { DAY_MILLISECONDS, startTestServer, type TestServer } from "../support/test-server.ts";
import { PATIENTLY } from "../support/patiently.ts";

// PROTOCOL.md §7.3.

let server: TestServer;
let organisation: NewOrganisation;

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterEach(() => server.close());

async function stateOf(address: SlotAddress): Promise<string> {
  const slots = await readSlots(
    server.send,
    Array.from({ length: 8 }, () => address),
  );
  return slotState(slots.ok ? (slots.value[0] ?? new Uint8Array()) : new Uint8Array());
}

const isThere = async (upload: Parameters<typeof getSubmission>[1]): Promise<boolean> =>
  (await getSubmission(server.send, upload)).ok;

describe("a submission", () => {
  it("that is not committed is kept for 7 days, row and file", async () => {
    const upload = await beginWithSegment(server, organisation.id);
    server.advance(6 * DAY_MILLISECONDS);
    await prune(server.instance);
    expect(await isThere(upload)).toBe(true);
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 1 });
    expect(await isThere(upload)).toBe(false);
    expect(await server.instance.evidence.list()).toEqual([]);
  });

  it("that was merely begun can be gone on with for 7 days, and nothing of it is anywhere", async () => {
    const upload = await begin(server, organisation.id, 1);
    expect(server.instance.submissions.counts()).toEqual({ open: 0, committed: 0 });
    server.advance(6 * DAY_MILLISECONDS);
    expect(await isThere(upload)).toBe(true);
    server.advance(DAY_MILLISECONDS);
    expect(await isThere(upload)).toBe(false);
    expect(await putSegment(server.send, upload, 0, sealedSegment())).toEqual(failure("submission.unknown"));
    expect(await prune(server.instance)).toMatchObject({ submissions: 0 });
  });

  it("that is committed is kept for 30 days", async () => {
    const sent = await submit(server, organisation, 1);
    server.advance(29 * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 0 });
    expect(await isThere(sent)).toBe(true);
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 1 });
    expect(await prune(server.instance)).toEqual({ submissions: 0, slots: 0, certificates: 0 });
    expect(await isThere(sent)).toBe(false);
    expect(await server.instance.evidence.list()).toEqual([]);
  });
});

describe("a slot", () => {
  it("waits for 180 days, then reads as deleted, and is forgotten after twenty years", async () => {
    const address = await randomAddress();
    await postSlot(server.send, await login(server, organisation), address, await sealedSlot(organisation));
    const state = () => stateOf(address);
    server.advance(180 * DAY_MILLISECONDS);
    await prune(server.instance);
    expect(await state()).toBe("sealed");
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 1 });
    expect(await state()).toBe("deleted");
    server.advance((7_305 - 181) * DAY_MILLISECONDS);
    await prune(server.instance);
    expect(await state()).toBe("deleted");
    server.advance(DAY_MILLISECONDS);
    await prune(server.instance);
    expect(await state()).toBe("empty");
  });
});

describe("a slot whose time was over", () => {
  it("takes a reply anew, but not once its reader has deleted it", async () => {
    const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
    const post = async () => postSlot(server.send, await login(server, organisation), address, slot);
    await post();
    server.advance(181 * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 1 });
    expect(await post()).toEqual(ok(null));
    expect(await stateOf(address)).toBe("sealed");
    server.advance(180 * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 0 });
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 1 });
    await deleteSlots(
      server.send,
      Array.from({ length: 8 }, () => address),
    );
    expect(await post()).toEqual(ok(null));
    expect(await stateOf(address)).toBe("deleted");
  });
});

describe("a clock before any address could be twenty years old", () => {
  it("forgets none", async () => {
    server.advance(-15 * 365 * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 0 });
  });
});

describe("certificates", () => {
  it("go when their week, and a day of clock error, are over", async () => {
    server.advance(5 * DAY_MILLISECONDS);
    expect(server.instance.today()).toBe("2026-11-23");
    expect(await prune(server.instance)).toMatchObject({ certificates: 0 });
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ certificates: 1 });
  });
});

describe("a clock that is wrong", () => {
  const NOTHING = { submissions: 0, slots: 0, certificates: 0 };

  it("deletes no submission, open or committed, no slot and no certificate, and says so", async () => {
    const sent = await submit(server, organisation, 1);
    const open = await beginWithSegment(server, organisation.id);
    server.advance(31 * DAY_MILLISECONDS);
    server.tick();
    await vi.waitFor(() => {
      expect(server.logged).toEqual([{ event: "retention_held" }]);
    }, PATIENTLY);
    expect([await isThere(sent), await isThere(open)]).toEqual([true, true]);
    server.advance(-31 * DAY_MILLISECONDS);
    expect(await pruneByClock(server.instance)).toEqual({ held: false, ...NOTHING });
  });

  it.each([-400, -31, -1, 31])("shortens nothing that is stored while it is off by %d days", async (days) => {
    const begun = await begin(server, organisation.id);
    const address = await randomAddress();
    server.advance(days * DAY_MILLISECONDS);
    const letter = await sealedLetter(organisation);
    expect((await putLetter(server.send, begun, letter)).ok).toBe(days < OPEN_SUBMISSION_DAYS);
    const [sent, open] = [
      await submit(server, organisation, 1),
      await beginWithSegment(server, organisation.id, 2),
    ] as const;
    await postSlot(server.send, await login(server, organisation), address, await sealedSlot(organisation));
    // The server was off for long, and its clock is right again.
    server.advance((300 - days) * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 0, slots: 0 });
    server.advance((OPEN_SUBMISSION_DAYS - 1) * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 0 });
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 1 });
    expect(await isThere(open)).toBe(false);
    server.advance((RETENTION_DAYS - OPEN_SUBMISSION_DAYS - 1) * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 0 });
    expect(await isThere(sent)).toBe(true);
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: days < OPEN_SUBMISSION_DAYS ? 2 : 1, slots: 0 });
    server.advance((180 - RETENTION_DAYS) * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ slots: 0 });
    expect(await stateOf(address)).toBe("sealed");
  });

  it("keeps a letter that was dated ahead until consoles take it, and for 30 days more", async () => {
    server.advance(60 * DAY_MILLISECONDS);
    await submit(server, organisation);
    server.advance(-60 * DAY_MILLISECONDS);
    server.instance.retentionDay.confirm(server.instance.today());
    server.advance((60 + RETENTION_DAYS - 1) * DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 0 });
    server.advance(DAY_MILLISECONDS);
    expect(await prune(server.instance)).toMatchObject({ submissions: 1 });
  });

  it("dates no letter before the last sure day, and ends no token that was given while it was behind", async () => {
    const sureDay = server.instance.today();
    server.advance(-31 * DAY_MILLISECONDS);
    const upload = await begin(server, organisation.id);
    server.advance(31 * DAY_MILLISECONDS);
    expect((await putLetter(server.send, upload, await sealedLetter(organisation))).ok).toBe(true);
    server.advance(-31 * DAY_MILLISECONDS);
    const { id } = await submit(server, organisation);
    expect(server.instance.submissions.find(id)?.day).toBe(sureDay);
  });

  it.each([-1, 4, 31, 700])("is not believed when it leaps by %d days, however often it is asked", async (days) => {
    await submit(server, organisation);
    server.advance(days * DAY_MILLISECONDS);
    for (let k = 0; k < 5; k += 1) expect(await pruneByClock(server.instance)).toEqual({ held: true, ...NOTHING });
  });

  it.each([0, 1, 3])("is believed when it moves by %d days", async (days) => {
    server.advance(days * DAY_MILLISECONDS);
    expect(await pruneByClock(server.instance)).toEqual({ held: false, ...NOTHING });
  });

  it("is believed again on its third day in a row", async () => {
    const held: boolean[] = [];
    for (const days of [31, 1, 2, 1, 1, 1]) {
      server.advance(days * DAY_MILLISECONDS);
      held.push((await pruneByClock(server.instance)).held);
    }
    expect(held).toEqual([true, true, true, true, false, false]);
  });

  it("is believed on the operator's word", async () => {
    const sent = await submit(server, organisation);
    server.advance(31 * DAY_MILLISECONDS);
    expect(await pruneByClock(server.instance)).toMatchObject({ held: true });
    expect(await prune(server.instance)).toMatchObject({ submissions: 1 });
    expect(await pruneByClock(server.instance)).toMatchObject({ held: false });
    expect(await isThere(sent)).toBe(false);
  });

  it("is not believed on a database that does not know its last day", async () => {
    server.instance.database.exec("DELETE FROM retention");
    expect(await pruneByClock(server.instance)).toMatchObject({ held: true });
  });
});

describe("a running server", () => {
  it("prunes by itself when time has passed, and logs how much, once", async () => {
    await submit(server, organisation, 1);
    server.tick();
    server.instance.retentionDay.confirm(addDays(server.instance.today(), 28));
    server.advance(30 * DAY_MILLISECONDS);
    server.tick();
    await vi.waitFor(() => {
      expect(server.logged).toEqual([{ event: "pruned", submissions: 1, slots: 0, certificates: 4 }]);
    }, PATIENTLY);
    expect(await server.instance.evidence.list()).toEqual([]);
  });

  it("goes on serving, and logs the error's code, when pruning fails", async () => {
    await beginWithSegment(server, organisation.id);
    server.instance.retentionDay.confirm(addDays(server.instance.today(), 28));
    server.advance(30 * DAY_MILLISECONDS);
    server.instance.database.exec(
      "CREATE TRIGGER broken BEFORE DELETE ON submission BEGIN SELECT RAISE(ABORT, 'x'); END",
    );
    server.tick();
    await vi.waitFor(() => {
      expect(server.logged).toHaveLength(1);
    }, PATIENTLY);
    expect(server.logged[0]).toMatchObject({ event: "task_failed", error: "SQLITE_CONSTRAINT_TRIGGER" });
    expect((await server.app.inject({ url: "/api/v1/directory" })).statusCode).toBe(200);
    server.instance.database.exec("DROP TRIGGER broken");
  });
});
