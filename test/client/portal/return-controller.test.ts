import { describe, expect, it } from "vitest";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { DELETED, OPENED, begin, mailbox, unlock } from "./open-mailbox.ts";

describe("the mailbox", () => {
  it.each([
    ["nothing_new", mailbox(DELETED)],
    ["something_new", mailbox(DELETED, { state: "not_verified", sequence: 1 })],
  ])("says %s after looking again", async (note, answer) => {
    const session = begin({ ...OPENED, refresh: ok(answer) });
    await unlock(session);
    await session.controller.refresh();
    expect(session.shown()).toMatchObject({ page: "mailbox", mailbox: answer, note, isBusy: false });
  });

  it("keeps what was read when looking again fails", async () => {
    const session = begin({ ...OPENED, refresh: failure("network.failed") });
    await unlock(session);
    await session.controller.refresh();
    expect(session.shown()).toMatchObject({ mailbox: mailbox(DELETED), code: "network.failed" });
  });

  it("deletes one message", async () => {
    const session = begin({ ...OPENED, erase: ok(mailbox(DELETED)) });
    await unlock(session);
    await session.controller.erase(0);
    expect(session.engine.asked.at(-1)).toEqual({ call: "erase", request: { sequences: [0] } });
    expect(session.shown()).toMatchObject({ note: "erased" });
  });

  it("is there again after going back to the doors", async () => {
    const session = begin(OPENED);
    await unlock(session);
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox" });
  });
});
