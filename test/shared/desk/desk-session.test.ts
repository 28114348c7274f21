import { describe, expect, it } from "vitest";
import { tokenField, type Token } from "../../../shared/api/documents.ts";
import { failure, ok, type Result } from "../../../shared/bytes/index.ts";
import { DeskSession } from "../../../shared/desk/desk-session.ts";

const token = (digit: string): Token => tokenField.read(digit.repeat(64));

/** A desk whose server accepts these tokens only, and whose logins give one after the other. */
function desk(logins: readonly Result<Token, string>[], valid: ReadonlySet<string>) {
  const used: string[] = [];
  let count = 0;
  const session = new DeskSession(() => Promise.resolve(logins[count++] ?? failure("network.failed")));
  const ask = (): Promise<Result<string, string>> =>
    session.run((given) => {
      used.push(given);
      return Promise.resolve(valid.has(given) ? ok("here") : failure("desk.unauthorized"));
    });
  return { ask, used, logins: () => count };
}

describe("DeskSession", () => {
  it("logs in when it is first needed, and once", async () => {
    const { ask, logins } = desk([ok(token("a"))], new Set([token("a")]));
    expect(logins()).toBe(0);
    expect(await ask()).toEqual(ok("here"));
    expect(await ask()).toEqual(ok("here"));
    expect(logins()).toBe(1);
  });

  it("logs in anew when the session has run out, and does what was asked", async () => {
    const valid = new Set<string>([token("a")]);
    const { ask, used, logins } = desk([ok(token("a")), ok(token("b"))], valid);
    await ask();
    valid.clear();
    valid.add(token("b"));
    expect(await ask()).toEqual(ok("here"));
    expect(logins()).toBe(2);
    expect(used).toEqual([token("a"), token("a"), token("b")]);
  });

  it("takes a refusal of a fresh session for an answer", async () => {
    const { ask, logins } = desk([ok(token("a")), ok(token("b"))], new Set());
    expect(await ask()).toEqual(failure("desk.unauthorized"));
    expect(logins()).toBe(1);
  });

  it("says why there is no session, and tries again the next time", async () => {
    const { ask } = desk([failure("network.failed"), ok(token("b"))], new Set([token("b")]));
    expect(await ask()).toEqual(failure("network.failed"));
    expect(await ask()).toEqual(ok("here"));
  });

  it("does not log in because something else was refused", async () => {
    let logins = 0;
    const session = new DeskSession(() => Promise.resolve(ok(token(String((logins += 1))))));
    await session.run(() => Promise.resolve(ok(null)));
    expect(await session.run(() => Promise.resolve(failure("slot.conflict")))).toEqual(failure("slot.conflict"));
    expect(logins).toBe(1);
  });
});
