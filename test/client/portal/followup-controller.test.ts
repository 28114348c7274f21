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
      request: { writing: { text: "More.", files: [{ name: "file-1.txt" }] } },
    });
    expect(session.shown()).toEqual({
      page: "followed",
      kind: "followup",
      organisation: listed("a"),
      receipt: RECEIPT,
    });
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
