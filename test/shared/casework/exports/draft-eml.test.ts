import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftEmlFile, isMailAddress } from "../../../../shared/casework/exports/draft-eml.ts";
import { ARABIC_CASE, draftToSend, nowOf } from "../../../support/sample-draft.ts";
import { valueOf } from "../../../support/sample-letters.ts";

const draft = draftToSend(ARABIC_CASE, "tb-cat");
const now = nowOf(ARABIC_CASE);
const headOf = (bytes: Uint8Array): readonly string[] =>
  (new TextDecoder().decode(bytes).split("\r\n\r\n")[0] ?? "").split("\r\n");

describe("a draft as a mail message", () => {
  it("names no addressee, sender, date or program by itself", () => {
    const names = headOf(valueOf(draftEmlFile(draft, { to: [], copy: [] }, now))).map(
      (line) => line.split(":")[0] ?? "",
    );
    expect(names.filter((name) => !name.startsWith(" "))).toEqual([
      "X-Unsent",
      "Subject",
      "MIME-Version",
      "Content-Type",
      "Content-Transfer-Encoding",
    ]);
  });

  it("is ASCII, in lines that every server passes on", () => {
    const bytes = valueOf(draftEmlFile(draft, { to: ["reprisals@example.org"], copy: [] }, now));
    expect(bytes.every((byte) => byte < 0x80)).toBe(true);
    for (const line of new TextDecoder().decode(bytes).split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
  });

  it.each([
    "",
    "a",
    "@b.org",
    "a@b",
    "a@b.org\r\nBcc: c@d.org",
    "A <a@b.org>",
    "a@b.org,c@d.org",
    "a@b..org",
    "a@-b.org",
    "ä@b.org",
    "a b@c.org",
    "a@b.org ",
  ])("is not made for the address %j", (address) => {
    expect(draftEmlFile(draft, { to: [address], copy: [] }, now)).toEqual({ ok: false, code: "contact.malformed" });
    expect(draftEmlFile(draft, { to: [], copy: [address] }, now)).toEqual({ ok: false, code: "contact.malformed" });
  });

  it("has one line for each addressee at most, whatever is given as an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        const made = draftEmlFile(draft, { to: [address], copy: [] }, now);
        expect(made.ok).toBe(isMailAddress(address));
        if (made.ok) expect(headOf(made.value).filter((line) => line === `To: ${address}`)).toHaveLength(1);
      }),
    );
  });
});
