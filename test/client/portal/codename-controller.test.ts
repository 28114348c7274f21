import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/bytes/index.ts";
import type { DirectoryView, Filed, FiledReport } from "../../../client/workers/portal-calls.ts";
import { directoryOf, listed } from "./fake-engine.ts";
import { beginSending, createPortal, FILED, OPEN } from "./open-portal.ts";

const ARRIVED = { ok: true, value: FILED } as const;

/** A report on its way, whose letter has gone; it arrives when `arrive` is called. */
async function onItsWay(later: DirectoryView) {
  let resolve: (filed: Filed<FiledReport>) => void = () => undefined;
  const report = new Promise<Filed<FiledReport>>((answered) => {
    resolve = answered;
  });
  const session = createPortal({ ...OPEN, report, speak: ok(later) });
  await beginSending(session);
  session.engines[0]?.listener.onLetter(FILED.words);
  const arrive = (): void => {
    resolve(ARRIVED);
  };
  return { ...session, arrive };
}

/** Types the words that are asked for. */
function confirm({ portal }: ReturnType<typeof createPortal>): void {
  portal.report.codename.askWords();
  portal.report.codename.changeTyped(FILED.positions.map((position) => FILED.words[position - 1] ?? ""));
  portal.report.codename.confirm();
}

const spanish = listed("a", {
  view: { ...listed("a").view, name: { language: "es", text: "Organización" } },
});
const refused = { ...spanish, refusal: "card.no_key_for_today" } as const;

describe("the codename of a report that has arrived", () => {
  it.each([
    ["nothing can be sealed to its organisation any more", directoryOf(refused), refused],
    ["the directory does not list its organisation any more", directoryOf(), listed("a")],
    ["its organisation is named in another language", directoryOf(spanish), spanish],
  ])("is given to the person although meanwhile %s", async (_, later, organisation) => {
    const session = await onItsWay(later);
    await session.portal.speak("es");
    session.arrive();
    await expect.poll(() => session.portal.state.page).toBe("codename");
    expect(session.portal.state).toMatchObject({ organisation, filed: FILED });
    confirm(session);
    expect(session.portal.state).toEqual({ page: "filed", organisation, receipt: FILED.receipt });
  });

  it("can be proven written down although its organisation goes while it is shown", async () => {
    const session = await onItsWay(directoryOf());
    session.arrive();
    await expect.poll(() => session.portal.state.page).toBe("codename");
    await session.portal.speak("es");
    session.portal.report.codename.putDay(true);
    expect(session.portal.state).toMatchObject({ page: "codename", hasDay: true, hasDigits: false });
    session.portal.report.codename.putDigits(true);
    expect(session.portal.state).toMatchObject({ page: "codename", hasDay: true, hasDigits: true });
    session.portal.report.codename.askWords();
    session.portal.report.codename.confirm();
    expect(session.portal.state).toMatchObject({ page: "confirm", isWrong: true });
    confirm(session);
    expect(session.portal.state.page).toBe("filed");
    expect(session.portal.holdsUnsaved).toBe(false);
  });

  it("stays among those in doubt, and what was written stays, when it comes to a page that has broken", async () => {
    const session = await onItsWay(directoryOf(listed("a")));
    session.portal.fail("page.failed");
    session.arrive();
    await session.portal.enter("report");
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "They came at night." } });
    expect(session.portal.inDoubt.codenames).toEqual([FILED.words]);
  });

  it("is in doubt no more once it is shown", async () => {
    const session = await onItsWay(directoryOf(listed("a")));
    session.arrive();
    await expect.poll(() => session.portal.state.page).toBe("codename");
    expect(session.portal.inDoubt.codenames).toEqual([]);
  });
});
