import { describe, expect, it } from "vitest";
import { findSafety } from "../../../../client/portal/safety/safety-findings.ts";
import type { Surroundings } from "../../../../client/portal/safety/surroundings.ts";

const NAME = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid";

const TOR_BROWSER: Surroundings = {
  host: `${NAME}.onion`,
  isSecure: true,
  isFirefox: true,
  timeZone: "UTC",
  isScreenAsWideAsPage: true,
  hasPush: false,
  hasWebAssembly: true,
  hasMathMl: true,
  hasSvg: true,
};

describe("the way to the page", () => {
  it.each([`${NAME}.onion`, `www.${NAME}.onion`])("is the onion service: %s", (host) => {
    expect(findSafety({ ...TOR_BROWSER, host }).way).toEqual({ kind: "onion" });
  });

  it.each([`${NAME}.onion.ws`, `${NAME}.onion.example`, `${NAME}.tor2web.io`, `www.${NAME}.example.org`])(
    "is a detour whose address tells the true one: %s",
    (host) => {
      expect(findSafety({ ...TOR_BROWSER, host }).way).toEqual({ kind: "proxy", onion: `${NAME}.onion` });
    },
  );

  it.each(["amparo.onion.example", "amparo.tor2web.org", "tor2web.example", "onion.example"])(
    "is a detour: %s",
    (host) => {
      expect(findSafety({ ...TOR_BROWSER, host }).way).toEqual({ kind: "proxy", onion: null });
    },
  );

  it.each(["localhost", "127.0.0.1", "127.8.4.1", "[::1]"])("is this device: %s", (host) => {
    expect(findSafety({ ...TOR_BROWSER, host }).way).toEqual({ kind: "own" });
  });

  it.each(["amparo.example", "redonion.example.org", "127.0.0.1.example", "localhost.example", "torproject.org"])(
    "is the open web: %s",
    (host) => {
      expect(findSafety({ ...TOR_BROWSER, host }).way).toEqual({ kind: "open" });
    },
  );
});

describe("the browser", () => {
  it("looks like Tor Browser only when all signs agree", () => {
    expect(findSafety(TOR_BROWSER).looks).toBe("tor-browser");
    expect(findSafety({ ...TOR_BROWSER, timeZone: "Atlantic/Reykjavik" }).looks).toBe("tor-browser");
    const signs: readonly Partial<Surroundings>[] = [
      { isFirefox: false },
      { timeZone: "America/Guatemala" },
      { isScreenAsWideAsPage: false },
      { hasPush: true },
    ];
    for (const sign of signs)
      expect(findSafety({ ...TOR_BROWSER, ...sign })).toMatchObject({ looks: "other", level: null });
  });

  it.each([
    ["standard", {}],
    ["safer", { hasMathMl: false, hasWebAssembly: false }],
    // Somebody has allowed WebAssembly for this site.
    ["safer", { hasMathMl: false }],
    ["safest", { hasMathMl: false, hasWebAssembly: false, hasSvg: false }],
    ["unclear", { hasWebAssembly: false }],
  ] as const)("looks as if its level were %s with %j", (level, signs) => {
    expect(findSafety({ ...TOR_BROWSER, ...signs }).level).toBe(level);
  });

  it("seals nothing where pages come without encryption", () => {
    expect(findSafety({ ...TOR_BROWSER, isSecure: false }).canSeal).toBe(false);
  });
});
