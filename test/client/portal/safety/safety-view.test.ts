import { beforeEach, describe, expect, it } from "vitest";
import type { SafetyFindings } from "../../../../client/portal/safety/safety-findings.ts";
import {
  atDoors,
  dangerView,
  exposedWayNotice,
  isExposedWay,
  safetyView,
} from "../../../../client/portal/safety/safety-view.ts";
import { render, speakEnglish } from "../../support/rendered.ts";

const ONION = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";
const SAFE: SafetyFindings = { way: { kind: "onion" }, looks: "tor-browser", level: "safer", canSeal: true };

beforeEach(() => {
  speakEnglish("portal");
});

describe("what is said of how safe it is here", () => {
  it("is never more than it looks like, in every case", () => {
    for (const level of ["standard", "safer", "safest", "unclear"] as const) {
      const { text } = render(safetyView({ ...SAFE, level }, null));
      expect(text).toMatch(/with what looks like Tor Browser/u);
      expect(text).toMatch(/level looks like|cannot be told/u);
      expect(text).toContain("They can be wrong");
    }
  });

  it("gives the onion address where somebody came over the open web, once it is known", () => {
    const open: SafetyFindings = { ...SAFE, way: { kind: "open" }, looks: "other", level: null };
    expect(render(safetyView(open, null)).text).toContain("does not say that it has an onion address");
    const { text } = render(safetyView(open, ONION));
    expect(text).toContain(ONION);
    expect(text).toContain("It is safer with Tor Browser and this onion address");
  });

  it("gives the true address of a detour by what its own name says, whatever the detour claims", () => {
    const proxy: SafetyFindings = { ...SAFE, way: { kind: "proxy", onion: ONION } };
    expect(render(dangerView(proxy)).text).toContain(ONION);
    expect(render(safetyView(proxy, `${"a".repeat(56)}.onion`)).text).not.toContain("aaaa");
  });

  it("does not trust a detour to say where the onion service is", () => {
    const proxy: SafetyFindings = { ...SAFE, way: { kind: "proxy", onion: null } };
    expect(render(safetyView(proxy, ONION)).text).not.toContain(ONION);
    expect(render(dangerView(proxy)).text).toContain("Do not write anything here.");
  });

  it("says what to do about each thing that could be better", () => {
    expect(render(safetyView({ ...SAFE, level: "standard" }, null)).text).toContain("choose “Safer”");
    expect(render(safetyView({ ...SAFE, looks: "other", level: null }, null)).text).toContain(
      "open this address in Tor Browser",
    );
    expect(render(dangerView({ ...SAFE, canSeal: false })).text).toContain("Open the onion address in Tor Browser");
  });

  it("forbids to write before the doors, and does not call them ready, where nothing can be sealed or somebody listens", () => {
    const plain: SafetyFindings = { ...SAFE, way: { kind: "open" }, canSeal: false };
    const proxy: SafetyFindings = { ...SAFE, way: { kind: "proxy", onion: ONION } };
    expect(render(dangerView(plain)).text).toContain("From here, nothing can be sealed or sent");
    expect(render(safetyView(plain, null)).text).not.toContain("From here, nothing can be sealed or sent");
    expect(atDoors(plain)).toBe("Do not write anything here: nothing can be sealed from here.");
    expect(atDoors(proxy)).toBe("Do not write anything here: use the onion address itself.");
    expect(render(dangerView({ ...SAFE, way: { kind: "open" } })).text).toBe("");
    expect(atDoors({ ...SAFE, way: { kind: "open" } })).toBe("Ready. Nothing is sent until you say so.");
  });

  it("never says of a page that came without encryption that nobody can read what is typed, or that it hides", () => {
    for (const looks of ["tor-browser", "other"] as const) {
      const plain: SafetyFindings = { ...SAFE, way: { kind: "open" }, looks, canSeal: false };
      for (const { text } of [render(safetyView(plain, ONION)), render(exposedWayNotice(plain))]) {
        expect(text).not.toContain("cannot read");
        expect(text).not.toMatch(/hides|your network cannot see/u);
        expect(text).toContain("whoever watches a network on the way, can see this visit. They can read this page");
        expect(text).toContain("Do not write anything here.");
      }
    }
    expect(render(safetyView({ ...SAFE, way: { kind: "open" }, looks: "other" }, null)).text).toContain("cannot read");
  });

  it("hides from the network only if this is Tor Browser, where another browser can look the same", () => {
    const { text } = render(safetyView({ ...SAFE, way: { kind: "open" } }, ONION));
    expect(text).toContain(
      "If this is Tor Browser, your network cannot see that you visit this site; with any other browser, it can.",
    );
    expect(text).not.toContain("This looks like Tor Browser");
  });

  it("is told again behind the doors, where the way is a bad one", () => {
    expect(isExposedWay(SAFE)).toBe(false);
    expect(isExposedWay({ ...SAFE, way: { kind: "own" } })).toBe(false);
    for (const kind of ["open", "proxy"] as const) {
      const findings: SafetyFindings = { ...SAFE, way: kind === "open" ? { kind } : { kind, onion: null } };
      expect(isExposedWay(findings)).toBe(true);
      expect(render(exposedWayNotice(findings)).text.length).toBeGreaterThan(60);
    }
  });
});
