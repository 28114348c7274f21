import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeskService } from "../../../client/workers/desk-service.ts";
import type { Transport } from "../../../shared/api/transport.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { createIntakeWeek } from "../../../shared/crypto/organisation-keys.ts";
import { CARD_FILE_LARGEST_BYTES, cardFileField, type CardFile } from "../../../shared/protocol/card-file.ts";
import { addDays, mondayOf } from "../../../shared/protocol/day.ts";
import { deskKeyFileField } from "../../../shared/protocol/desk-login.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { createDeskScene, type DeskScene } from "../../support/desk-scene.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { TEST_HOST } from "../../server/support/test-server.ts";

let scene: DeskScene;
let service: DeskService;
let pushed: number[];

beforeEach(async () => {
  scene = await createDeskScene();
  pushed = [];
  service = serviceOver(scene.server.send);
});
afterEach(() => scene.server.close());

function serviceOver(send: Transport, host: string = TEST_HOST): DeskService {
  const { sodium, today } = scene.server.instance;
  const retry = { random: () => 0, sleep: () => Promise.resolve() };
  return new DeskService({ sodium, send, host, today, retry, onPushed: (parts) => pushed.push(parts) });
}

function keyFile(): Blob {
  return new Blob([encodeDocument(deskKeyFileField, scene.organisation.deskKey)]);
}
const enter = (): ReturnType<DeskService["enter"]> => service.enter({ keyFile: keyFile(), language: "en" });

/** A card whose weeks begin today, as the console writes it. */
function cardAnew(): CardFile {
  const { sodium, today } = scene.server.instance;
  const { card, id, vault } = scene.organisation;
  const monday = mondayOf(today());
  const weeks = Array.from({ length: 26 }, (_, week) =>
    createIntakeWeek(sodium, vault.organisation.root, id, addDays(monday, 7 * week)),
  );
  return { ...card, certificates: weeks.map(({ certificate }) => certificate) };
}

/** What the desk downloads, as the browser would: by the path, without a session. */
async function download(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await scene.server.app.inject({ method: "GET", url: path });
  expect(answer.statusCode).toBe(200);
  return Uint8Array.from(answer.rawPayload);
}

describe("DeskService", () => {
  it("proves the key, and says whose desk it is and what waits", async () => {
    await scene.file(3);
    const { owner, waiting } = valueOf(await enter());
    expect(owner).toEqual({
      id: scene.organisation.id,
      name: { language: "en", text: "Desk of the North" },
      practice: false,
      expires: addDays(scene.server.instance.today(), 730),
      isExpired: false,
      hasKeyForToday: true,
    });
    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toMatchObject({ segments: 1 });
  });

  it("works on when the card has expired, so that a new one can be brought", async () => {
    scene.server.advance(800 * 86_400_000);
    const { owner } = valueOf(await enter());
    expect(owner).toMatchObject({ isExpired: true, hasKeyForToday: false });
  });

  it("says when there is no intake key for today", async () => {
    scene.server.advance(300 * 86_400_000);
    expect(valueOf(await enter()).owner).toMatchObject({ isExpired: false, hasKeyForToday: false });
  });

  it.each([
    ["text", new Blob(["{}"])],
    ["a large file", new Blob([new Uint8Array(2_000)])],
  ])("takes %s for no desk key", async (_what, file) => {
    expect(await service.enter({ keyFile: file, language: "en" })).toEqual(failure("desk_key.malformed"));
  });

  it("refuses a key of an organisation that is not here, without asking for a challenge", async () => {
    const elsewhere = await createDeskScene();
    await elsewhere.server.close();
    const asked: string[] = [];
    service = serviceOver((request) => {
      asked.push(request.path);
      return scene.server.send(request);
    });
    const key = new Blob([encodeDocument(deskKeyFileField, elsewhere.organisation.deskKey)]);
    expect(await service.enter({ keyFile: key, language: "en" })).toEqual(failure("organisation.unknown"));
    expect(asked).toEqual(["/directory"]);
  });

  it("refuses a wrong secret for the right organisation", async () => {
    const secret = scene.server.instance.sodium.randomBytes(32);
    const wrong = deskKeyFileField.read({
      kind: "desk-key",
      organisation: scene.organisation.id,
      secret: Buffer.from(secret).toString("base64"),
      version: 1,
    });
    const file = new Blob([encodeDocument(deskKeyFileField, wrong)]);
    expect(await service.enter({ keyFile: file, language: "en" })).toEqual(failure("desk.unauthorized"));
  });

  it("signs for its own host only", async () => {
    service = serviceOver(scene.server.send, "other.onion");
    expect(await enter()).toEqual(failure("desk.unauthorized"));
  });

  it("prepares a bundle that anybody with its address can download", async () => {
    await scene.file(0);
    const { waiting } = valueOf(await enter());
    const ready = valueOf(await service.prepare({ submissions: waiting.map(({ id }) => id) }));
    expect(ready.path).toMatch(/^\/api\/v1\/desk\/bundles\/[0-9a-f]{64}$/);
    expect(ready.submissions).toBe(1);
    expect((await download(ready.path)).length).toBe(ready.bytes);
  });

  it("logs in again by itself when the session has run out", async () => {
    valueOf(await enter());
    scene.server.advance(16 * 60_000);
    expect(valueOf(await service.list({ after: null })).waiting).toEqual([]);
  });

  it("lists what comes after a place", async () => {
    await scene.file(0);
    await scene.file(0);
    const [first, second] = valueOf(await enter()).waiting;
    if (first === undefined || second === undefined) throw new Error("two are waiting");
    expect(valueOf(await service.list({ after: first })).waiting).toEqual([second]);
  });

  it("publishes a card when there is no case, and then has nothing to complain about", async () => {
    const { instance } = scene.server;
    scene.server.advance(26 * 7 * 86_400_000);
    expect(valueOf(await enter()).owner.hasKeyForToday).toBe(false);
    const card = new Blob([encodeDocument(cardFileField, cardAnew())]);
    expect(valueOf(await service.read({ file: card }))).toEqual({ kind: "card", weeks: 26 });
    // Reading sends nothing.
    expect(instance.organisations.certificateFor(scene.organisation.id, instance.today())).toBeNull();
    expect(await service.push()).toEqual(ok([{ part: "card", outcome: "accepted" }]));
    expect(pushed).toEqual([1]);
    expect(valueOf(await service.list({ after: null })).owner.hasKeyForToday).toBe(true);
  });

  it("says why a card was not published", async () => {
    valueOf(await enter());
    const { sodium, today } = scene.server.instance;
    const { root } = scene.organisation.vault.organisation;
    const week = createIntakeWeek(sodium, root, scene.organisation.id, mondayOf(today()));
    const other = { ...scene.organisation.card, certificates: [week.certificate] };
    valueOf(await service.read({ file: new Blob([encodeDocument(cardFileField, other)]) }));
    expect(await service.push()).toEqual(ok([{ part: "card", outcome: "refused", code: "card.conflict" }]));
  });

  it("sends nothing of a card that is damaged, not signed, or of another organisation", async () => {
    valueOf(await enter());
    const other = await scene.server.enrol();
    const { card } = scene.organisation;
    const mixed = { ...card, certificates: other.card.certificates.slice(0, 1) };
    const text = new TextDecoder().decode(encodeDocument(cardFileField, card));
    const refused = [
      ["card.other_organisation", encodeDocument(cardFileField, other.card)],
      ["card.signature", encodeDocument(cardFileField, mixed)],
      ["document.malformed", ` ${text}`.trimEnd().slice(1, -1)],
      ["document.malformed", text.replace('"kind":"card"', '"kind":"cards"')],
      ["document.too_large", new Uint8Array(CARD_FILE_LARGEST_BYTES + 1).fill(0x7b)],
      ["bundle.malformed", `\n${text}`],
      ["bundle.malformed", ""],
    ] as const;
    for (const [code, content] of refused) {
      expect(await service.read({ file: new Blob([content]) })).toEqual(failure(code));
      await expect(service.push()).rejects.toThrow("nothing has been read");
    }
  });

  it("says what an outgoing bundle will do, and does it", async () => {
    await scene.file(0);
    const { waiting } = valueOf(await enter());
    const ready = valueOf(await service.prepare({ submissions: waiting.map(({ id }) => id) }));
    const { archive } = await scene.answer(await download(ready.path));
    const outline = valueOf(await service.read({ file: new Blob([archive]) }));
    expect(outline).toMatchObject({ kind: "bundle", weeks: 26, hasProfile: true, replies: 1, receipts: 1 });
    expect(valueOf(await service.list({ after: null })).waiting).toEqual(waiting);
    const results = valueOf(await service.push());
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted", "deleted"]);
    expect(pushed).toEqual([1, 2, 3]);
    expect(valueOf(await service.list({ after: null })).waiting).toEqual([]);
  });

  it("refuses what is no bundle, and forgets the one before it", async () => {
    valueOf(await enter());
    expect(await service.read({ file: new Blob(["not a tar"]) })).toEqual(failure("bundle.malformed"));
    await expect(service.push()).rejects.toThrow("nothing has been read");
  });

  it("says so when a file cannot be read any more", async () => {
    valueOf(await enter());
    const gone = new (class extends Blob {
      override slice(): Blob {
        return new (class extends Blob {
          override arrayBuffer(): Promise<ArrayBuffer> {
            return Promise.reject(new DOMException("gone", "NotReadableError"));
          }
        })();
      }
    })([new Uint8Array(4096)]);
    expect(await service.read({ file: gone })).toEqual(failure("file.unreadable"));
  });
});
