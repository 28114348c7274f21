import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { startTestServer, type TestServer } from "../../server/support/test-server.ts";
import { createPortalWorker, type PortalWorker } from "../support/portal-worker.ts";

// A letter that has gone may have arrived, whatever becomes of the worker: before that, the page has all that leads to its answer.

const WRITING = { answers: [], language: "en", text: "They came at night.", files: [new File(["x"], "x.txt")] };

let server: TestServer;
let organisation: NewOrganisation;
let letPageAnswer: () => void;
let announced: (readonly string[] | null)[];

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
  announced = [];
});

afterEach(async () => {
  await server.close();
});

/** A worker whose page answers only when it is let. */
function createPatientWorker(): PortalWorker {
  return createPortalWorker(server, undefined, {
    announceLetter: (words) => {
      announced.push(words);
      return new Promise((resolve) => {
        letPageAnswer = resolve;
      });
    },
  });
}

/** Waits until the page has been told; by then everything but the letter has been sent. */
async function untilAnnounced(count: number, { requests }: PortalWorker): Promise<void> {
  await vi.waitFor(() => {
    expect(announced).toHaveLength(count);
  });
  expect(requests.at(-1)).toMatch(/\/segments\/0$/u);
}

function letters({ requests }: PortalWorker): number {
  return requests.filter((request) => request.endsWith("/letter")).length;
}

describe("a letter", () => {
  it("of a report does not go before the page has its codename", async () => {
    const worker = createPatientWorker();
    await worker.service.open({ language: "en" });
    const sending = worker.service.report({ organisation: organisation.id, writing: WRITING });
    await untilAnnounced(1, worker);
    expect(letters(worker)).toBe(0);
    expect(server.instance.submissions.counts()).toEqual({ open: 1, committed: 0 });
    letPageAnswer();
    const filed = await sending;
    expect(filed).toMatchObject({ ok: true, value: { words: announced[0] } });
    expect(announced[0]).toHaveLength(12);
    expect(letters(worker)).toBe(1);
  });

  it("of a case that there is does not go before the page knows, and brings no codename", async () => {
    const first = createPortalWorker(server);
    await first.service.open({ language: "en" });
    const filed = await first.service.report({ organisation: organisation.id, writing: WRITING });
    if (!filed.ok) throw new Error(filed.code);
    const worker = createPatientWorker();
    await worker.service.open({ language: "en" });
    await worker.service.unlock({ words: filed.value.words, organisation: organisation.id });
    const sending = worker.service.followup({ compared: organisation.id, writing: WRITING });
    await untilAnnounced(1, worker);
    expect(letters(worker)).toBe(0);
    expect(announced).toEqual([null]);
    letPageAnswer();
    expect(await sending).toMatchObject({ ok: true });
  });

  it("that was stopped while the page was told does not go", async () => {
    const worker = createPatientWorker();
    await worker.service.open({ language: "en" });
    const sending = worker.service.report({ organisation: organisation.id, writing: WRITING });
    await untilAnnounced(1, worker);
    worker.service.stop();
    letPageAnswer();
    expect(await sending).toMatchObject({ ok: false, code: "sending.stopped" });
    expect(letters(worker)).toBe(0);
  });
});
