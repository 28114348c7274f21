import { describe, expect, it } from "vitest";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { directoryOf, listed } from "./fake-engine.ts";
import { createPortal, MAILBOX, OPEN } from "./open-portal.ts";

const HERE = listed("a");
const IN_SPANISH = listed("a", { view: { ...HERE.view, name: { language: "es", text: "Refugio del Norte" } } });
const SPANISH = { speak: ok(directoryOf(IN_SPANISH)) };

describe("another language", () => {
  it("takes nothing away of what was written, and is that of what is not written yet", async () => {
    const { portal } = createPortal({ ...OPEN, ...SPANISH, unlock: MAILBOX });
    await portal.enter("report");
    portal.report.write();
    portal.report.change({ text: "They came at night." });
    await portal.speak("es");
    expect(portal.state).toMatchObject({
      page: "write",
      draft: { text: "They came at night.", language: "en" },
      organisation: { view: { name: { text: "Refugio del Norte" } } },
    });
    portal.backToDoors();
    await portal.enter("return");
    await portal.return.entry.unlock();
    portal.return.compose("followup");
    expect(portal.state).toMatchObject({ page: "compose", draft: { text: "", language: "es" } });
  });

  it("leaves the language that somebody chose for their words", async () => {
    const { portal } = createPortal({ ...OPEN, ...SPANISH });
    await portal.enter("report");
    portal.report.write();
    portal.report.change({ language: "ar" });
    await portal.speak("es");
    expect(portal.state).toMatchObject({ page: "write", draft: { text: "", language: "ar" } });
  });

  it("is that of organisations wherever they are shown from then on", async () => {
    const { portal } = createPortal({ ...OPEN, ...SPANISH });
    await portal.enter("report");
    await portal.speak("es");
    expect(portal.state).toMatchObject({ page: "choose", directory: { organisations: [IN_SPANISH] } });
    portal.report.write();
    expect(portal.state).toMatchObject({ page: "write", organisation: IN_SPANISH });
    portal.backToDoors();
    await portal.enter("return");
    expect(portal.state).toMatchObject({ page: "enter", directory: { organisations: [IN_SPANISH] } });
  });

  it("is that of the page, also when its words for codenames cannot be loaded", async () => {
    const { portal } = createPortal({ ...OPEN, speak: failure("network.failed") });
    await portal.enter("report");
    await portal.speak("es");
    expect(portal.state).toMatchObject({ page: "choose", directory: { organisations: [HERE] } });
  });

  it("is that of the places that are shown: they are loaded anew", async () => {
    const { pages, portal } = createPortal({ ...OPEN, ...SPANISH });
    await portal.enter("report");
    portal.report.write();
    portal.report.tell();
    await portal.report.places.open();
    const before = pages().length;
    await portal.speak("es");
    expect(pages().slice(before).length).toBeGreaterThan(2);
    expect(portal.state).toMatchObject({ page: "places" });
    expect("offer" in portal.state && portal.state.offer).not.toBe("loading");
  });

  it("is the engine's from the beginning, however early it was chosen", async () => {
    const { engines, portal } = createPortal({ ...OPEN, ...SPANISH });
    await portal.speak("fr");
    const entering = portal.enter("report");
    await portal.speak("es");
    await entering;
    expect(engines.flatMap(({ asked }) => asked)).toEqual([
      { call: "open", request: { language: "fr" } },
      { call: "speak", request: { language: "es" } },
    ]);
    expect(portal.state).toMatchObject({ page: "choose", directory: { organisations: [IN_SPANISH] } });
  });
});
