import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { encodeUtf8, ok } from "../../../shared/bytes/index.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { checkReceiptFile } from "../../../shared/source/saved-receipt.ts";
import { registerFeatures } from "../../../server/app.ts";
import { createHttpServer, PATIENCE } from "../../../server/http/http-server.ts";
import { BODY_BUDGETS } from "../../../server/http/request-rules.ts";
import { nodeDisk } from "../../../server/storage/disk.ts";
import { findNeedlesInFolder } from "../../support/find-needles.ts";
import { bytesNeedle } from "../../support/needle.ts";
import { describeWith } from "../../support/optional-parts.ts";
import { readQrCode } from "../../support/qr-reader.ts";
import type { TemporaryFolder } from "../../support/temporary-folder.ts";
import { portOf, rawRequest } from "../support/raw-http.ts";
import { filePart, FORM_TYPE, formOf, postFile, postForm, receiptIn, sealedByAge } from "../support/sealed-forms.ts";
import { createSmallSite } from "../support/small-site.ts";
import { DAY_MILLISECONDS, startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §4.11 and §7.7: what stock age has sealed is filed like a letter; of everything else nothing is kept.

let site: TemporaryFolder;
let server: TestServer;
let organisation: NewOrganisation;
let freeBytes: number;

beforeEach(async () => {
  site = await createSmallSite();
  freeBytes = Number.MAX_SAFE_INTEGER;
  const disk = { ...nodeDisk, free: () => Promise.resolve({ bytes: freeBytes, files: Infinity }) };
  server = await startTestServer({ siteFolder: site.path, disk });
  organisation = await server.enrol();
});
afterEach(async () => {
  await server.close();
  await site.remove();
});

const get = async (url: string) => await server.app.inject({ url });
const counts = () => server.instance.submissions.counts();
const recipients = async (older = true): Promise<string> =>
  (await get(`/sealed/${organisation.id}/recipients${older ? "-older" : ""}.txt`)).body;
const outline = ({ body, statusCode }: { readonly body: string; readonly statusCode: number }): string =>
  `${String(statusCode)} ${/">([a-z_.]+)<\/a>/.exec(body)?.[1] ?? body}`;

describe("the page", () => {
  it("shows the one organisation with its fingerprint, its recipients of today and its form", async () => {
    const page = await get("/sealed");
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<h1 lang="en">Test Organisation</h1><p>November 22, 2026</p>');
    expect(page.body.match(/<b>\d{5}<\/b>/g)).toHaveLength(12);
    expect(page.body.match(/<i>[a-z]+<\/i>/g)).toHaveLength(12);
    expect(/<pre>(age1pq1[^<]+)<\/pre>/.exec(page.body)?.[1]).toBe((await recipients(false)).trim());
    expect(/<code>(age1[^<]+)<\/code>/.exec(page.body)?.[1]).toBe((await recipients()).trim());
    expect(page.body).toContain(`action="/sealed/${organisation.id}"`);
    expect((await get(`/sealed/${organisation.id}`)).body).toBe(page.body);
  });

  it("says on the last day of its recipients that it is the last", async () => {
    server.advance(3 * DAY_MILLISECONDS);
    expect((await get("/sealed")).body).toContain("<p>November 22, 2026</p>");
    server.advance(DAY_MILLISECONDS);
    expect((await get("/sealed")).body).toContain("<p>November 22, 2026 alone</p>");
  });

  it("offers a choice between several, and each has a page of its own", async () => {
    const other = await server.enrol({ name: 'Second <b>"Organisation"' });
    const page = await get("/sealed");
    expect(page.body).toContain(`<a href="/sealed/${organisation.id}" lang="en">Test Organisation</a>`);
    expect(page.body).toContain(`<a href="/sealed/${other.id}" lang="en">Second &#60;b&#62;&#34;Organisation&#34;</a>`);
    expect(page.body).not.toMatch(/<form|age1/);
    expect((await get(`/sealed/${other.id}`)).body).toContain(`<h1 lang="en">Second &#60;b&#62;&#34;Organ`);
  });

  it("says so where nobody can be sealed to, and has no form: none enrolled, or no key for today", async () => {
    server.advance(300 * DAY_MILLISECONDS);
    expect((await get("/sealed")).body).toMatch(/nobody$/);
    for (const path of ["", "/recipients.txt", "/recipients-1.png", "/recipients-older.png"]) {
      expect((await get(`/sealed/${organisation.id}${path}`)).statusCode).toBe(404);
    }
    const empty = await startTestServer({ siteFolder: site.path });
    expect((await empty.app.inject({ url: "/sealed" })).body).toMatch(/nobody$/);
    await empty.close();
  });

  it("says of a practice organisation that it is one", async () => {
    const practice = await startTestServer({ siteFolder: site.path });
    await practice.enrol({ practice: true });
    expect((await practice.app.inject({ url: "/sealed" })).body).toContain("<p>practice</p>");
    await practice.close();
  });

  it("is there in every language of the site, with days as they are written in it", async () => {
    const page = await get("/es/sealed");
    expect(page.body).toContain("22 de noviembre de 2026");
    expect(page.body).toContain(`action="/es/sealed/${organisation.id}"`);
    expect(page.body).toContain(`href="/sealed/${organisation.id}/recipients.txt"`);
  });

  it("may send its form to its own site, and nothing else is allowed that other pages are not", async () => {
    const policy = async (url: string) => String((await get(url)).headers["content-security-policy"]);
    const ours = await policy("/sealed");
    expect(ours).toContain("form-action 'self'; ");
    // From `openssl dgst -sha256 -binary | base64`, of what stands between the tags.
    const style = " 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='";
    expect(ours.replace("form-action 'self'", "form-action 'none'").replace(style, "")).toBe(await policy("/"));
    const { headers } = await get("/sealed");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("tells where it is as an onion service", async () => {
    const onion = `${"a".repeat(56)}.onion`;
    const other = await startTestServer({ siteFolder: site.path, onion });
    const { body, headers } = await other.app.inject({ url: "/es/sealed" });
    expect(headers["onion-location"]).toBe(`http://${onion}/es/sealed`);
    // An ordinary browser shows nothing of the header.
    expect(body).toContain(`<kbd>${onion}</kbd>`);
    expect((await get("/es/sealed")).body).not.toContain("<kbd>");
    await other.close();
  });

  it("answers to HEAD as to GET, to nothing else, and takes no query", async () => {
    const { headers } = await get("/sealed");
    const head = await server.app.inject({ url: "/sealed", method: "HEAD" });
    expect([head.body, head.headers["content-length"]]).toEqual(["", headers["content-length"]]);
    expect((await server.app.inject({ url: "/sealed", method: "POST" })).statusCode).toBe(404);
    expect((await get("/sealed.template")).statusCode).toBe(404);
    expect((await get("/sealed-filed")).statusCode).toBe(404);
    expect(outline(await get("/sealed?a=1"))).toBe("400 request.malformed");
    expect(outline(await get("/sealed/x"))).toBe("400 request.malformed");
    expect(outline(await get(`/sealed/${"0".repeat(64)}`))).toBe("404 organisation.unknown");
  });
});

describe("the files of recipients", () => {
  it("hold nothing but recipients, and each is saved under a name of its own", async () => {
    for (const path of ["recipients.txt", "recipients-older.txt"]) {
      const file = await get(`/sealed/${organisation.id}/${path}`);
      expect(file.body).toMatch(/^(?:age1[a-z0-9]+\n)+$/);
      expect(file.headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(file.headers["content-disposition"]).toBe(`attachment; filename="${path}"`);
      expect(file.headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });

  it("has one picture for each line that is there", async () => {
    const page = await get("/sealed");
    const pictures = page.body.match(/(?<=<img src="\/sealed\/[0-9a-f]{64}\/)[^"]+/g);
    expect(pictures).toEqual(["recipients-older.png", "recipients-1.png"]);
    const missing = await get(`/sealed/${organisation.id}/recipients-2.png`);
    expect([missing.statusCode, missing.json<unknown>()]).toEqual([404, { code: "organisation.unknown" }]);
    expect((await get(`/sealed/${organisation.id}/recipients-5.png`)).statusCode).toBe(404);
  });
});

describeWith(["zbar-tools"], "a program that reads codes", () => {
  it("reads the recipients from the pictures, the long ones too", async () => {
    for (const [path, isOlder] of [
      ["recipients-older.png", true],
      ["recipients-1.png", false],
    ] as const) {
      const picture = await get(`/sealed/${organisation.id}/${path}`);
      expect(picture.headers["content-type"]).toBe("image/png");
      expect(readQrCode(picture.rawPayload)).toBe((await recipients(isOlder)).trimEnd());
    }
  });
});

describeWith(["age"], "a file that stock age has sealed", () => {
  it("is filed as a submission without segments, whose letter is what was sent, with a receipt", async () => {
    const file = sealedByAge(await recipients(), "what happened");
    const answer = await postFile(server, organisation.id, file);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("no-store");
    const { id, sodium, submissions } = server.instance;
    const [waiting, ...others] = submissions.waiting(organisation.id, null);
    if (waiting === undefined) throw new Error("something waits");
    expect([others, waiting.segments, waiting.bytes]).toEqual([[], 0, file.length]);
    // The one kind of file that portals and the command line check (PROTOCOL.md §10.5), in the link as in the box.
    expect(await checkReceiptFile(sodium, encodeUtf8(receiptIn(answer.body)))).toEqual(
      ok({
        day: "2026-11-18",
        instance: id,
        letter: await sha256Hex(new Uint8Array(file)),
        organisation: organisation.id,
        submission: waiting.id,
      }),
    );
    expect(Buffer.compare(submissions.letterContent(waiting.id) ?? Buffer.alloc(0), file)).toBe(0);
    const inLink = /href="data:application\/json;base64,([^"]+)"/.exec(answer.body)?.[1] ?? "";
    expect(Buffer.from(inLink, "base64").toString()).toBe(receiptIn(answer.body));
    expect(answer.body).toContain(`Test Organisation November 18, 2026, ${String(file.length)} bytes`);
  });

  it("is another submission when it is sent again, in any language", async () => {
    const file = sealedByAge(await recipients(), "what happened");
    await postFile(server, organisation.id, file);
    const again = await postFile(server, organisation.id, file, "/es/sealed");
    expect(again.body).toContain("18 de noviembre de 2026");
    expect(counts()).toEqual({ open: 0, committed: 2 });
  });

  it("is taken up to the largest size, and one byte more is not", async () => {
    const header = sealedByAge(await recipients(), "x").length - 1;
    const chunks = Math.floor((SEALED_LETTER_LARGEST_BYTES - header) / (65_536 + 16));
    const plaintext = SEALED_LETTER_LARGEST_BYTES - header - chunks * 16;
    const largest = sealedByAge(await recipients(), randomBytes(plaintext));
    expect(largest.length).toBe(SEALED_LETTER_LARGEST_BYTES);
    expect((await postFile(server, organisation.id, largest)).statusCode).toBe(200);
    const tooLarge = Buffer.concat([largest, Buffer.alloc(1)]);
    expect(outline(await postFile(server, organisation.id, tooLarge))).toBe("413 sealed.too_large");
    const muchTooLarge = Buffer.concat([largest, Buffer.alloc(8_192)]);
    const refused = await postFile(server, organisation.id, muchTooLarge);
    expect([outline(refused), refused.body.includes("too large")]).toEqual(["413 request.too_large", true]);
    expect(counts()).toEqual({ open: 0, committed: 1 });
  });

  it("is refused where there is no room for it, and nothing of it is kept", async () => {
    freeBytes = 70_000;
    const file = sealedByAge(await recipients(), "x".repeat(3_000));
    expect(outline(await postFile(server, organisation.id, file))).toBe("507 storage.full");
    expect(counts()).toEqual({ open: 0, committed: 0 });
    freeBytes = 80_000;
    expect((await postFile(server, organisation.id, file)).statusCode).toBe(200);
  });

  it("is refused before any of it is read where nobody can open it", async () => {
    const file = sealedByAge(await recipients(), "x");
    const nobody = "0".repeat(64);
    expect(outline(await postForm(server, nobody, formOf(filePart(file))))).toBe("404 organisation.unknown");
    server.advance(300 * DAY_MILLISECONDS);
    expect(outline(await postFile(server, organisation.id, file))).toBe("404 organisation.unknown");
    expect(counts()).toEqual({ open: 0, committed: 0 });
  });
});

it("a form for nobody is answered before any of it has come, and so is one that says that it is too large", async () => {
  await server.app.listen({ port: 0, host: "127.0.0.1" });
  const answerTo = async (id: string, length: number): Promise<string> => {
    const head = [`POST /sealed/${id} HTTP/1.1`, "Host: localhost", "Connection: close", `Content-Type: ${FORM_TYPE}`];
    return await rawRequest(portOf(server.app), `${head.join("\r\n")}\r\nContent-Length: ${String(length)}\r\n\r\n`);
  };
  const nobody = await answerTo("0".repeat(64), 4_000_000);
  expect([nobody.slice(9, 12), nobody.includes("organisation.unknown")]).toEqual(["404", true]);
  const large = await answerTo(organisation.id, 4_207_633);
  expect([large.slice(9, 12), large.includes("request.too_large"), /^date:/im.test(large)]).toEqual([
    "413",
    true,
    false,
  ]);
});

describeWith(["age"], "whatever else is sent", () => {
  it("is refused with what it is and a way back, and no byte of it is in the data folder", async () => {
    const secret = randomBytes(64);
    const cut = sealedByAge(await recipients(), secret);
    const cases: readonly (readonly [string, Uint8Array | string])[] = [
      ["422 sealed.not_age", Buffer.concat([Buffer.from("Rosa was arrested "), secret])],
      ["422 sealed.not_age", Buffer.concat([Buffer.from("PK\u0003\u0004"), secret])],
      ["422 sealed.not_age", Buffer.concat([Buffer.from("-----BEGIN PGP MESSAGE-----\n"), secret])],
      ["422 sealed.armored", sealedByAge(await recipients(), secret, ["-a"])],
      ["422 sealed.damaged", cut.subarray(0, 190)],
      ["422 sealed.empty", ""],
    ];
    for (const [expected, content] of cases) {
      const answer = await postFile(server, organisation.id, content);
      expect(outline(answer)).toBe(expected);
      expect(answer.body).toContain(`href="/sealed/${organisation.id}"`);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    }
    expect((await postFile(server, organisation.id, secret)).body).toContain("not age");
    expect(counts()).toEqual({ open: 0, committed: 0 });
    const needles = [bytesNeedle("plain", secret), bytesNeedle("cut", cut.subarray(20, 60))];
    expect(await findNeedlesInFolder(server.dataFolder, needles)).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  it("is refused where the memory for uploads is used up, and the pages are there all the same (PROTOCOL.md §7.1)", async () => {
    const log = (): void => undefined;
    const app = createHttpServer(log, PATIENCE, { ...BODY_BUDGETS, sealed: 0 });
    const { instance } = server;
    const siteFolder = site.path;
    const every = () => log;
    await registerFeatures(app, { instance, isOwnHost: () => true, log, every, onion: null, siteFolder });
    const busy = await postFile({ app }, organisation.id, sealedByAge(await recipients(), "x"));
    expect(outline(busy)).toBe("503 server.busy");
    expect((await app.inject({ url: "/sealed" })).statusCode).toBe(200);
    await app.close();
  });

  it("is refused when it is no form with one file", async () => {
    const file = sealedByAge(await recipients(), "x");
    const forms = [formOf(filePart(file), filePart(file)), formOf(filePart(file, "other")), formOf(), Buffer.from("x")];
    for (const form of forms) {
      expect(outline(await postForm(server, organisation.id, form))).toBe("400 request.malformed");
    }
    for (const type of ["application/octet-stream", "application/json", "multipart/form-data", "text/plain"]) {
      const answer = await postForm(server, organisation.id, formOf(filePart(file)), type);
      expect([type, outline(answer)]).toEqual([type, "415 request.media_type"]);
    }
    expect(counts()).toEqual({ open: 0, committed: 0 });
  });

  it("is refused when its length is not what it says, or not said", async () => {
    const payload = formOf(filePart(sealedByAge(await recipients(), "x")));
    const send = async (headers: Record<string, string>) =>
      outline(
        await server.app.inject({
          method: "POST",
          url: `/sealed/${organisation.id}`,
          headers: { "content-type": FORM_TYPE, ...headers },
          payload,
        }),
      );
    for (const length of [payload.length - 1, payload.length + 1]) {
      expect(await send({ "content-length": String(length) })).toBe("400 request.malformed");
    }
    expect(await send({ "transfer-encoding": "chunked" })).toBe("400 request.malformed");
    expect(counts()).toEqual({ open: 0, committed: 0 });
  });
});

it("does not start on a site that has only some of the pages", async () => {
  const list = join(site.path, "hashes.json");
  const listed = (await readFile(list, "utf8")).replaceAll(/"(?:es\/)?sealed-refused[^,]*,/g, "");
  await writeFile(list, listed);
  await expect(startTestServer({ siteFolder: site.path })).rejects.toThrow("a page of the site is missing");
});
