import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/bytes/index.ts";
import { partAsked } from "../../../client/portal/portal-state.ts";
import { listed } from "./fake-engine.ts";
import { DELETED, OPENED, RECEIPT, begin, mailbox, unlock, unproven } from "./open-mailbox.ts";

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

  it("are looked at once more, with the way back to the writing, and say first what is missing", async () => {
    const session = begin(OPENED);
    await unlock(session);
    session.controller.followup.check();
    expect(session.shown()).toMatchObject({ page: "compose", problems: ["nothing_written"] });
    session.controller.followup.change({ text: "More." });
    session.controller.followup.check();
    expect(session.shown()).toMatchObject({ page: "later-check", draft: { text: "More." } });
    expect(session.engine.asked.map(({ call }) => call)).not.toContain("followup");
    session.controller.followup.begin();
    expect(session.shown()).toMatchObject({ page: "compose", draft: { text: "More." }, part: null });
  });

  it.each([
    ["text", ".field:has(> #text)"],
    ["language", ".field:has(> #language)"],
    ["files", "amparo-file-picker"],
  ] as const)("are changed where the last look asks for it: %s", async (part, selector) => {
    const session = begin(OPENED);
    await unlock(session);
    session.controller.followup.change({ text: "More." });
    session.controller.followup.check();
    session.controller.followup.begin(part);
    const asked = session.shown();
    expect(asked).toMatchObject({ page: "compose", part });
    expect(asked && partAsked(asked)).toBe(selector);
    // Another time it is looked at from its top.
    session.controller.compose("followup");
    const [top] = [session.shown()];
    expect(top && partAsked(top)).toBeNull();
  });

  it("begin at their files where these are asked for, after the organisation was compared, too", async () => {
    const session = begin({ unlock: ok(unproven(DELETED)) });
    await unlock(session);
    session.controller.followup.begin("files");
    expect(session.shown()).toMatchObject({ page: "compare" });
    session.controller.confirmOrganisation("followup");
    expect(session.shown()).toMatchObject({ page: "compose", part: "files" });
    session.controller.begin();
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose", part: null });
  });

  it("stand beside what they answer: verified messages alone, the latest first", async () => {
    const verified = (sequence: number) =>
      ({ state: "verified", sequence, day: RECEIPT.day, language: "en", text: String(sequence) }) as const;
    const box = mailbox(verified(0), { state: "not_verified", sequence: 1 }, verified(2), { ...DELETED, sequence: 3 });
    const session = begin({ unlock: ok(box) });
    await unlock(session);
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose", answered: [{ sequence: 2 }, { sequence: 0 }] });
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
