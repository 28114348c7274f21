import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/bytes/index.ts";
import { listed } from "./fake-engine.ts";
import { DELETED, RECEIPT, begin, mailbox, unlock, unproven } from "./open-mailbox.ts";

describe("an organisation that no verified reply has proven", () => {
  const UNPROVEN = { unlock: ok(unproven(DELETED)), followup: { ok: true, value: RECEIPT } } as const;

  it.each(["followup", "withdrawal"] as const)("is compared before a %s", async (kind) => {
    const session = begin(UNPROVEN);
    await unlock(session);
    const organisation = listed("a");
    session.controller.compose(kind);
    expect(session.shown()).toEqual({ page: "compare", kind, organisation });
    session.controller.confirmOrganisation(kind);
    const page = kind === "followup" ? "compose" : "agreed";
    expect(session.shown()).toMatchObject({ page, organisation });
  });

  it("goes to the engine with the letter, once it has been compared", async () => {
    const session = begin(UNPROVEN);
    await unlock(session);
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({ request: { compared: null } });
    session.controller.confirmOrganisation("followup");
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({ request: { compared: listed("a").id } });
  });

  it("needs no comparing when a verified reply has come meanwhile", async () => {
    const session = begin({ ...UNPROVEN, refresh: ok(mailbox(DELETED)) });
    await unlock(session);
    await session.controller.refresh();
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose" });
  });
});
