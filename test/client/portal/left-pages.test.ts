import { describe, expect, it } from "vitest";
import { failure } from "../../../shared/bytes/index.ts";
import type { PortalCall, PortalCalls } from "../../../client/workers/portal-calls.ts";
import { createPortal, FILED, MAILBOX, OPEN } from "./open-portal.ts";

type Session = ReturnType<typeof createPortal>;

/** What is begun behind the door of those who come back, and takes time. */
interface Slow<K extends PortalCall> {
  readonly call: K;
  readonly answer: PortalCalls[K]["answer"];
  readonly begin: (session: Session) => Promise<void>;
}

const UNLOCK: Slow<"unlock"> = { call: "unlock", answer: MAILBOX, begin: ({ portal }) => portal.return.entry.unlock() };
const REFUSED: Slow<"unlock"> = { ...UNLOCK, answer: failure("network.failed") };
const HELP: Slow<"help"> = {
  call: "help",
  answer: { boxes: [], language: "en" },
  begin: ({ portal }) => portal.return.entry.lookAtWords(),
};
const RECEIPT: Slow<"checkReceipt"> = {
  call: "checkReceipt",
  answer: failure("receipt.malformed"),
  begin: ({ portal }) => {
    portal.return.receipts.open();
    return portal.return.receipts.check(new Blob(["{}"]));
  },
};
const SLOW = [
  ["the mailbox", UNLOCK],
  ["the refusal of a codename", REFUSED],
  ["help with a word", HELP],
  ["a receipt", RECEIPT],
] as const;

/** Somebody who has come back, typed their codename, and begun this; it is answered when `arrive` is called. */
async function begun<K extends PortalCall>({ answer, begin, call }: Slow<K>) {
  let resolve: (answer: PortalCalls[K]["answer"]) => void = () => undefined;
  const promise = new Promise<PortalCalls[K]["answer"]>((answered) => {
    resolve = answered;
  });
  const session = createPortal({ ...OPEN, [call]: promise });
  await session.portal.enter("return");
  session.portal.return.entry.changeWords(FILED.words);
  const slow = begin(session);
  const arrive = async (): Promise<void> => {
    resolve(answer);
    await slow;
  };
  return { ...session, arrive };
}

describe.each<readonly [string, Slow<"unlock"> | Slow<"help"> | Slow<"checkReceipt">]>(SLOW)(
  "%s that comes when the person has gone elsewhere",
  (_, slow) => {
    it("does not show itself in place of the doors", async () => {
      const { arrive, portal } = await begun(slow);
      portal.backToDoors();
      await arrive();
      expect(portal.state).toEqual({ page: "doors" });
    });

    it("does not take the place of a report that is being written", async () => {
      const { arrive, portal } = await begun(slow);
      portal.backToDoors();
      await portal.enter("report");
      portal.report.write();
      portal.report.change({ text: "They" });
      await arrive();
      expect(portal.state).toMatchObject({ page: "write", draft: { text: "They" } });
    });

    it("is not waited for when they come back to their codename: its words are in their boxes", async () => {
      const { arrive, portal } = await begun(slow);
      portal.backToDoors();
      await portal.enter("return");
      await arrive();
      expect(portal.state).toMatchObject({ page: "enter", isBusy: false, wrong: null, help: null });
      expect(portal.return.entry.words).toEqual(FILED.words);
    });
  },
);

describe("behind one door", () => {
  it("a receipt does not take the place of the codename", async () => {
    const { arrive, portal } = await begun(RECEIPT);
    portal.return.begin();
    await arrive();
    expect(portal.state.page).toBe("enter");
  });

  it("a mailbox does not take the place of a receipt", async () => {
    const { arrive, portal } = await begun(UNLOCK);
    portal.return.receipts.open();
    await arrive();
    expect(portal.state.page).toBe("receipt");
  });

  it("what may be done with a report is not asked of somebody who has gone back to writing it", async () => {
    const { portal } = createPortal(OPEN);
    await portal.enter("report");
    portal.report.change({ text: "Words." });
    portal.report.attach();
    const asking = portal.report.ask();
    portal.report.write();
    await asking;
    expect(portal.state.page).toBe("write");
  });

  it("of two codenames the last one opens its mailbox, whichever is answered first", async () => {
    const { arrive, portal, states } = await begun(UNLOCK);
    portal.return.entry.choose(null);
    const second = portal.return.entry.unlock();
    await arrive();
    await second;
    expect(states.filter(({ page }) => page === "mailbox")).toHaveLength(1);
  });
});
