import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  beginSubmission,
  getDirectory,
  getSubmission,
  putLetter,
  putSegment,
  readSlots,
} from "../../shared/api/source-api.ts";
import { openDesk, listWaiting, postSlot } from "../../shared/api/desk-api.ts";
import type { Transport } from "../../shared/api/transport.ts";
import type { NewOrganisation } from "../../shared/casework/organisation.ts";
import { instanceIdOf } from "../../shared/crypto/derived-id.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { findNeedlesInFolder, findNeedlesInText } from "../support/find-needles.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { codenameNeedles, textNeedle, type Needle } from "../support/needle.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { enrolInFolder } from "./support/enrolled-folder.ts";
import { fetchTransport } from "./support/fetch-transport.ts";
import { rawRequest } from "./support/raw-http.ts";
import { randomAddress, sealedLetter, sealedSegment, sealedSlot } from "./support/sealed-samples.ts";

// Claim 8: no address, no user agent, no time finer than a day, neither in the data nor in the log (PROTOCOL.md §1.3, §7.1).

const AGENT = "NeedleBrowser/128.0 (X11; Needle x86_64)";
const CODENAME = "legal winner thank year wave sausage worth useful legal winner thank yellow";

let folder: TemporaryFolder;
let organisation: NewOrganisation;
let server: Instance;

beforeEach(async () => {
  folder = await createTemporaryFolder("privacy");
  organisation = await enrolInFolder(folder.path);
  server = await startInstance({ data: folder.path, environment: { AMPARO_SITE: "" } });
});
afterEach(async () => {
  await server.kill();
  await folder.remove();
});

/** Adds what browsers, and careless programs, send along. */
function talkative(send: Transport): Transport {
  return (request) =>
    send({
      ...request,
      headers: {
        ...request.headers,
        "user-agent": AGENT,
        referer: "http://needle-referrer.example/needle-page",
        "x-forwarded-for": "203.0.113.77",
        "accept-language": "needle-NE",
      },
    });
}

describe("real traffic", () => {
  it("leaves no trace of who sent it, from where, with what and exactly when", async () => {
    const sodium = await loadSodium();
    const send = talkative(fetchTransport(server.url));
    const started = new Date();
    const directory = await getDirectory(send);
    if (!directory.ok) throw new Error(directory.code);

    const id = createSubmissionId(sodium);
    const token = await beginSubmission(send, { id, organisation: organisation.id, segments: 1 });
    if (!token.ok) throw new Error(token.code);
    const upload = { id, token: token.value };
    expect((await putSegment(send, upload, 0, sealedSegment())).ok).toBe(true);
    expect((await getSubmission(send, upload)).ok).toBe(true);
    expect((await putLetter(send, upload, await sealedLetter(organisation))).ok).toBe(true);

    const target = { host: new URL(server.url).host, instance: await instanceIdOf(directory.value.instance.key) };
    const session = await openDesk(send, sodium, organisation.deskKey, target);
    if (!session.ok) throw new Error(session.code);
    expect((await listWaiting(send, session.value)).ok).toBe(true);
    expect((await postSlot(send, session.value, await randomAddress(), await sealedSlot(organisation))).ok).toBe(true);
    const asked = await Promise.all(Array.from({ length: 8 }, randomAddress));
    expect((await readSlots(send, asked)).ok).toBe(true);

    // A codename in every wrong place: path, query, header, body; and paths that break.
    const words = CODENAME.replaceAll(" ", "-");
    for (const request of [
      `GET /api/v1/${words} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      `GET /?codename=${words} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      `GET /%zz${words} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Codename: ${CODENAME}\r\n\r\n`,
      `${words}\r\n\r\n`,
      `POST /api/v1/slots/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${String(CODENAME.length)}\r\n\r\n${CODENAME}`,
    ]) {
      expect(await rawRequest(server.port, request)).toMatch(/^HTTP\/1\.1 40[04] /);
    }

    // Before the search, which reads the file.
    const evidence = await stat(join(folder.path, "evidence", id));
    expect(evidence.mtimeMs % 86_400_000).toBe(0);
    expect(evidence.atimeMs % 86_400_000).toBe(0);

    const personal: Needle[] = [
      ...codenameNeedles(CODENAME),
      textNeedle("user agent", "NeedleBrowser"),
      textNeedle("referrer", "needle-referrer"),
      textNeedle("forwarded address", "203.0.113.77"),
      textNeedle("own address", "127.0.0.1"),
      textNeedle("language", "needle-NE"),
      textNeedle("upload token", token.value),
      textNeedle("session token", session.value),
      ...asked.map((address) => textNeedle("address that was only read", address)),
      textNeedle("time", started.toISOString().slice(0, 16)),
      textNeedle("time of day", started.toISOString().slice(11, 16) + ":"),
    ];
    expect(await findNeedlesInFolder(folder.path, personal)).toEqual([]);
    const known = [textNeedle("submission", id), textNeedle("organisation", organisation.id)];
    expect(findNeedlesInText("log", server.logs(), [...personal, ...known])).toEqual([]);
    // The search finds what is there.
    expect((await findNeedlesInFolder(folder.path, known)).length).toBeGreaterThan(0);

    await server.stop();
    expect(await findNeedlesInFolder(folder.path, personal)).toEqual([]);
    expect((await readdir(folder.path)).toSorted()).toEqual(["amparo.db", "evidence", "instance.key", "lock.db"]);
    const events = server
      .logs()
      .trimEnd()
      .split("\n")
      .map((line): unknown => Reflect.get(Object(JSON.parse(line)), "event"));
    expect(events).toEqual(["listening", "stopping", "stopped"]);
  });
});
