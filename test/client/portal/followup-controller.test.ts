import { describe, expect, it } from "vitest";
import { listed } from "./fake-engine.ts";
import { OPENED, RECEIPT, begin, unlock } from "./open-mailbox.ts";

describe("later letters", () => {
  it("carry words and files, or say what is missing", async () => {
    const session = begin({ ...OPENED, followup: { ok: true, value: RECEIPT } });
    await unlock(session);
    session.controller.compose("followup");
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "compose", problems: ["nothing_written"] });
    session.controller.followup.change({ text: "More." });
    session.controller.followup.addFiles([new File(["x"], "x.txt")], 0);
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "compose", problems: ["files_being_looked_at"] });
    session.controller.followup.changeFile(1, { choice: "original" });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({
      call: "followup",
      request: { writing: { text: "More.", files: [{ name: "1.txt" }] } },
    });
    expect(session.shown()).toEqual({
      page: "followed",
      kind: "followup",
      organisation: listed("a"),
      receipt: RECEIPT,
      changes: null,
    });
  });

  it("let go of the file that changed, and of no other by its name", async () => {
    const file = { name: "x.jpg", place: 1 };
    const session = begin({
      ...OPENED,
      followup: { ok: false, code: "evidence.changed", mayHaveArrived: false, file },
    });
    await unlock(session);
    session.controller.followup.addFiles([new File(["1"], "x.jpg"), new File(["22"], "x.jpg")], 0);
    for (const id of [1, 2]) session.controller.followup.changeFile(id, { choice: "original", keepsName: true });
    await session.controller.followup.send();
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose", draft: { attachments: [{ id: 1, file: { size: 1 } }] } });
  });

  it("keep the words when they were not sent", async () => {
    const unfiled = { ok: false, code: "storage.full", mayHaveArrived: false, file: null } as const;
    const session = begin({ ...OPENED, followup: unfiled });
    await unlock(session);
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "unfiled", kind: "followup", unfiled });
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose", draft: { text: "More." } });
  });
});
