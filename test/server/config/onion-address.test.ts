import { describe, expect, it } from "vitest";
import { isOnionAddress } from "../../../server/config/onion-address.ts";

/** The address of the Tor Project's site, as Tor itself made it. */
const TOR_PROJECT = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

describe("the address of an onion service", () => {
  it.each([TOR_PROJECT, "duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion"])("is taken: %s", (name) => {
    expect(isOnionAddress(name)).toBe(true);
  });

  it("is refused with one letter mistyped, wherever it is", () => {
    for (let place = 0; place < 56; place += 1) {
      const letter = TOR_PROJECT[place] === "a" ? "b" : "a";
      const mistyped = TOR_PROJECT.slice(0, place) + letter + TOR_PROJECT.slice(place + 1);
      expect([place, isOnionAddress(mistyped)]).toEqual([place, false]);
    }
  });

  it.each([
    "",
    "onion",
    TOR_PROJECT.toUpperCase(),
    TOR_PROJECT.slice(1),
    `a${TOR_PROJECT}`,
    `www.${TOR_PROJECT}`,
    `${TOR_PROJECT}:80`,
    `http://${TOR_PROJECT}`,
    TOR_PROJECT.replace("onion", "example"),
    // Of version 2, which Tor no longer knows.
    "expyuzz4wqqyqhjn.onion",
  ])("is refused: %j", (name) => {
    expect(isOnionAddress(name)).toBe(false);
  });
});
