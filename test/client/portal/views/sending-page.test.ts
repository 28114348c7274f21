import { beforeAll, describe, expect, it } from "vitest";
import { sendingPage } from "../../../../client/portal/views/sending-page.ts";
import type { Sending } from "../../../../client/workers/portal-calls.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, OPEN } from "../open-portal.ts";

const SEGMENTS = 400;

beforeAll(() => {
  speakEnglish("portal");
});

/** What a screen reader says when the page comes to this state. */
function spoken(sending: Sending): string {
  const { portal: controller } = createPortal(OPEN);
  const ui = { controller, ask: () => Promise.resolve(true) };
  const { markup } = render(sendingPage({ page: "sending", kind: "report", organisation: listed("a"), sending }, ui));
  const regions = [...markup.matchAll(/<p [^>]*role="status">(.*?)<\/p>/gsu)].map(([, inside]) => inside);
  expect(regions).toHaveLength(1);
  return render(regions[0])
    .text.replaceAll(/<[^>]*>/gu, "")
    .trim();
}

describe("what is spoken while a report is sent", () => {
  it("is progress at every quarter, and nothing between them", () => {
    const heard: string[] = [];
    for (let acknowledged = 0; acknowledged <= SEGMENTS; acknowledged += 1) {
      const said = spoken({ state: "sending", acknowledged, segments: SEGMENTS });
      if (said !== heard.at(-1)) heard.push(said);
    }
    expect(heard).toEqual(
      [0, 25, 50, 75, 100].map((percent) => `Sealing and sending. ${String(percent)} percent have arrived.`),
    );
  });

  it("is never a quarter that has not arrived", () => {
    expect(spoken({ state: "sending", acknowledged: 99, segments: SEGMENTS })).toContain(" 0 percent");
    expect(spoken({ state: "sending", acknowledged: 100, segments: SEGMENTS })).toContain(" 25 percent");
    expect(spoken({ state: "sending", acknowledged: SEGMENTS - 1, segments: SEGMENTS })).toContain(" 75 percent");
  });

  it("is every change of state, without a number where none is on its way", () => {
    const still = { acknowledged: 300, segments: SEGMENTS };
    expect(spoken({ state: "starting" })).toBe("Asking the server for room.");
    expect(spoken({ state: "waiting", ...still })).toBe("The connection failed. Waiting a moment, then trying again.");
    expect(spoken({ state: "paused", ...still })).toBe("Paused. What has arrived is kept for you.");
    expect(spoken({ state: "stalled", code: "network.failed", ...still })).toBe("The connection keeps failing.");
    expect(spoken({ state: "finishing", segments: SEGMENTS })).toBe(
      "All files have arrived. Sending the sealed letter.",
    );
    expect(spoken({ state: "sending", acknowledged: 0, segments: 0 })).toBe("Sealing and sending.");
  });
});
