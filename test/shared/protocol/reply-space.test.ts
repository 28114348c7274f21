import { describe, expect, it } from "vitest";
import { replySpace } from "../../../shared/protocol/reply-space.ts";
import { sealReply } from "../../../shared/crypto/reply-seal.ts";
import { replyPublicKey } from "../../../shared/crypto/codename-keys.ts";
import { NO_PREVIOUS } from "../../../shared/protocol/reply.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY } from "../../support/sample-case.ts";

describe("the space for a reply (PROTOCOL.md §6.5)", () => {
  // Letters of one, two and three bytes, and one that JSON writes with two.
  it.each(["x", "ش", "語", "\n"])("is exactly what fits when all of it is %j", async (letter) => {
    const sample = await createSampleCase(await loadSodium());
    const { keys, organisation, scope, sodium } = sample;
    const seal = (text: string): ReturnType<typeof sealReply> =>
      sealReply(sodium, organisation.vault.organisation.reply, replyPublicKey(sodium, keys), {
        ...scope,
        case: keys.case,
        day: TODAY,
        language: "zh-Hans",
        previous: NO_PREVIOUS,
        sequence: 12,
        text,
      });
    const { most, used: one } = replySpace({ language: "zh-Hans", sequence: 12, text: letter });
    const fits = letter.repeat(Math.floor(most / one));
    expect(replySpace({ language: "zh-Hans", sequence: 12, text: fits }).used).toBeLessThanOrEqual(most);
    expect(await seal(fits)).toMatchObject({ ok: true });
    expect(replySpace({ language: "zh-Hans", sequence: 12, text: fits + letter }).used).toBeGreaterThan(most);
    expect(await seal(fits + letter)).toEqual({ ok: false, code: "reply.too_long" });
  });
});
