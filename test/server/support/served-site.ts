import { afterAll, beforeAll } from "vitest";
import type { TemporaryFolder } from "../../support/temporary-folder.ts";
import { portOf } from "./raw-http.ts";
import { createSmallSite } from "./small-site.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

/** The small site and a server that listens with it. Ask for it inside of tests and hooks only: before them nothing has started. */
export interface ServedSite extends Pick<TestServer, "app" | "logged"> {
  readonly siteFolder: string;
  readonly port: number;
}

/** To be called once in a file: both are there before its tests, and gone after them. */
export function serveSmallSite(): ServedSite {
  let site: TemporaryFolder;
  let server: TestServer;

  beforeAll(async () => {
    site = await createSmallSite();
    server = await startTestServer({ siteFolder: site.path });
    await server.app.listen({ host: "127.0.0.1", port: 0 });
  });

  afterAll(async () => {
    await server.close();
    await site.remove();
  });

  return {
    get app() {
      return server.app;
    },
    get logged() {
      return server.logged;
    },
    get siteFolder() {
      return site.path;
    },
    get port() {
      return portOf(server.app);
    },
  };
}
