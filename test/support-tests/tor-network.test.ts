import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith } from "../support/optional-parts.ts";
import { requestThroughSocks } from "../support/socks-request.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { startTorNetwork, type TorNetwork } from "../support/tor-network.ts";
import { type PageServer, startPageServer } from "./page-server.ts";

// Browsers start slowly while the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BIG = new Uint8Array(1_048_576).fill(7);

describeWith(["tor"], "private Tor network", () => {
  let server: PageServer;
  let network: TorNetwork;
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await createTemporaryFolder("tor-test");
    vi.stubEnv("TMPDIR", folder.path);
    server = await startPageServer({
      "/": { type: "text/html", body: "<!doctype html><title>Behind the onion</title>" },
      "/big": { type: "application/octet-stream", body: BIG },
    });
    network = await startTorNetwork(Number(new URL(server.url).port));
  }, 200_000);

  afterAll(async () => {
    await network.stop();
    await server.stop();
    expect(await readdir(folder.path)).toEqual([]);
    vi.unstubAllEnvs();
    await folder.remove();
  });

  it("carries a request to the onion service and the whole answer back", async () => {
    const answer = await requestThroughSocks(network.socksPort, `http://${network.onionHost}/big`);
    expect(answer.status).toBe(200);
    expect(Buffer.compare(answer.body, BIG)).toBe(0);
  }, 60_000);

  it("refuses loopback and names that are no service", async () => {
    for (const address of [`http://${"a".repeat(55)}d.onion/`, server.url]) {
      await expect(requestThroughSocks(network.socksPort, address)).rejects.toThrow(/^the proxy/u);
    }
  }, 90_000);

  describeWith(["firefox-esr"], "seen by Firefox", () => {
    it("opens the onion service as a secure context, through the proxy alone", async () => {
      const session = await launchFirefox({
        level: "safer",
        network: { kind: "socks", port: network.socksPort },
        downloads: folder.path,
      });
      onTestFinished(() => session.close());
      const page = await session.newPage();
      await page.goto(`http://${network.onionHost}/`);
      expect(await page.title()).toBe("Behind the onion");
      expect(await page.evaluate(() => isSecureContext)).toBe(true);
      // The page server itself is on loopback: only a browser that goes around the proxy could reach it.
      await expect(page.goto(`${server.url}/`)).rejects.toThrow(/NS_ERROR|about:neterror|refused/u);
    }, 60_000);
  });
});
