import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { servedSizes } from "../../scripts/check/served-sizes.ts";
import { SiteError } from "../../server/http/site-files.ts";
import { serveSmallSite } from "../server/support/served-site.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { startWireRecorder } from "../support/wire-recorder.ts";

const server = serveSmallSite();
const SCRIPT = "assets/portal-abc123.js";

it("gives what a browser receives for a file, with its head, byte for byte", async () => {
  const folder = await createTemporaryFolder("served-sizes");
  const recorder = await startWireRecorder(server.port, folder.path);
  const url = `http://127.0.0.1:${String(recorder.port)}/${SCRIPT}`;
  const answer = await fetch(url, { headers: { "accept-encoding": "br" } });
  expect(await answer.text()).toContain("portal");
  await recorder.stop();
  const received = await readFile(recorder.connections[0]?.downward ?? "");
  await folder.remove();
  const sizes = await servedSizes(server.siteFolder, ["index.html", SCRIPT]);
  expect(sizes.get(SCRIPT)).toBe(received.length);
});

it("counts the twin that travels, not the file", async () => {
  const twin = await readFile(join(server.siteFolder, `${SCRIPT}.br`));
  const [first = 0, again = 0] = [
    (await servedSizes(server.siteFolder, [SCRIPT])).get(SCRIPT),
    (await servedSizes(server.siteFolder, ["desk.html", SCRIPT])).get(SCRIPT),
  ];
  expect(first).toBeGreaterThan(twin.length);
  expect(again).toBe(first);
});

it("weighs nothing that was changed after the build, or that nobody is served", async () => {
  await expect(servedSizes(server.siteFolder, ["secret.txt"])).rejects.toThrow("is not served");
  await expect(servedSizes(join(server.siteFolder, "assets"), [SCRIPT])).rejects.toThrow(SiteError);
});
