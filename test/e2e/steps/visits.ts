import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { BrowserSession } from "../../support/browser-session.ts";
import type { BrowserKind } from "../browser-kinds.ts";
import { type PracticeServer, startPracticeServer } from "./practice-server.ts";

/** What the tests of one group have. Ask for it inside of tests and hooks only: before them nothing has started. */
export interface Visits {
  readonly server: PracticeServer;
  /** First page of the portal. */
  readonly url: string;
  /** The browser of the test that runs. */
  readonly session: BrowserSession;
}

/** To be called in a `describe`: one practice server for its tests, and for each of them a browser with a profile of its own. */
export function prepareVisits(kind: BrowserKind): Visits {
  let server: PracticeServer;
  let session: BrowserSession;

  beforeAll(async () => {
    server = await startPracticeServer();
  });

  beforeEach(async () => {
    session = await kind.launch({ network: { kind: "loopback" }, downloads: await server.makeFolder("downloads") });
  });

  afterEach(async () => {
    await session.close();
  });

  afterAll(async () => {
    await server.remove();
  });

  return {
    get server() {
      return server;
    },
    get url() {
      return `http://127.0.0.1:${String(server.port)}/`;
    },
    get session() {
      return session;
    },
  };
}
