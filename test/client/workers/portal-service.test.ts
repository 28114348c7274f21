import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { directoryField, receiptField, type Directory } from "../../../shared/api/documents.ts";
import type { ApiRequest, Transport } from "../../../shared/api/transport.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { ENGLISH_WORDS } from "../../../shared/crypto/english-words.ts";
import { loadWordList } from "../../../shared/crypto/word-lists.ts";
import { codenameWords, parseCodename } from "../../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { encodeDocument, parseDocument } from "../../../shared/protocol/field.ts";
import { RECEIPT_FILE_LARGEST_BYTES, receiptFileField } from "../../../shared/protocol/receipt-file.ts";
import { DELETED_SLOT_PREFIX } from "../../../shared/protocol/reply.ts";
import type { FiledReport } from "../../../client/workers/portal-calls.ts";
import type { ServiceWorld } from "../../../client/workers/service-world.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { DAY_MILLISECONDS, startTestServer, type TestServer } from "../../server/support/test-server.ts";
import { WORD_LISTS } from "../../support/word-lists.ts";
import { openWaiting, reply } from "../support/caseworker.ts";
import { createPortalWorker, isSubmission, type Meddle, type PortalWorker } from "../support/portal-worker.ts";

const WRITING = { answers: [], language: "ar", text: "تعرضت للتهديد.\nThey came at night.", files: [] };

let server: TestServer;
let organisation: NewOrganisation;

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol({ name: "Shelter of the North" });
});

afterEach(async () => {
  await server.close();
});

async function fileReport(
  { service }: PortalWorker,
  files: readonly File[] = [],
  language = "en",
): Promise<FiledReport> {
  await service.open({ language });
  const filed = await service.report({ organisation: organisation.id, writing: { ...WRITING, files } });
  if (!filed.ok) throw new Error(filed.code);
  return filed.value;
}

async function onlyReport() {
  const [opened] = await openWaiting(server, organisation);
  if (opened?.letter.type !== "report") throw new Error("no report is waiting");
  return { ...opened, letter: opened.letter };
}

/** Changes the directory on its way. */
function withDirectory(change: (directory: Directory) => Directory): Meddle {
  return (request, _signal, send) => (request.path === "/directory" ? changed(request, send) : undefined);
  async function changed(request: ApiRequest, send: Transport): ReturnType<Transport> {
    const answer = await send(request);
    if (!answer.ok) return answer;
    const directory = parseDocument(directoryField, answer.value.body, 2 ** 24);
    if (!directory.ok) throw new Error(directory.code);
    return ok({ status: 200, body: encodeDocument(directoryField, change(directory.value)) });
  }
}

describe("opening", () => {
  it("lists an organisation as it signs for itself, with its fingerprint", async () => {
    const { service } = createPortalWorker(server);
    const directory = await service.open({ language: "fr" });
    expect(directory).toMatchObject({
      ok: true,
      value: {
        forged: 0,
        organisations: [
          { id: organisation.id, refusal: null, canReply: true, view: { name: { text: "Shelter of the North" } } },
        ],
      },
    });
    const view = directory.ok ? directory.value.organisations[0]?.view : undefined;
    expect(view?.fingerprint.digits.join("")).toMatch(/^\d{60}$/);
    expect(view?.fingerprint.words).toHaveLength(12);
  });

  it("shows nothing of a card that is forged, and seals nothing to it", async () => {
    const forge = withDirectory((directory) => ({
      ...directory,
      organisations: directory.organisations.map((entry) => {
        const payload = Uint8Array.from(entry.profile.payload);
        const at = payload.findIndex((byte, index) => byte === 0x53 && payload[index + 1] === 0x68);
        payload[at] = 0x73;
        return { ...entry, profile: { ...entry.profile, payload } };
      }),
    }));
    const { service, requests } = createPortalWorker(server, forge);
    expect(await service.open({ language: "en" })).toEqual(ok({ organisations: [], forged: 1 }));
    const filed = await service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: false, code: "organisation.unknown" });
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("says why an organisation without a key for today is refused, and seals nothing to it", async () => {
    const noKey = withDirectory((directory) => ({
      ...directory,
      organisations: directory.organisations.map((entry) => ({ ...entry, certificate: null })),
    }));
    const { service, requests } = createPortalWorker(server, noKey);
    const directory = await service.open({ language: "en" });
    expect(directory).toMatchObject({
      value: { organisations: [{ refusal: "card.no_key_for_today", canReply: true }] },
    });
    const filed = await service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toEqual({ ok: false, code: "card.no_key_for_today", mayHaveArrived: false, file: null });
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("looks again on another day, and seals nothing to what expired over night", async () => {
    const { service, requests } = createPortalWorker(server);
    await service.open({ language: "en" });
    server.advance(800 * DAY_MILLISECONDS);
    const filed = await service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: false, code: "card.expired" });
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("seals to the key of the day on which the letter goes, however long the evidence took", async () => {
    let isFirst = true;
    const { service, requests } = createPortalWorker(server, (request) => {
      if (isFirst && request.path.includes("/segments/")) {
        isFirst = false;
        server.advance(6 * DAY_MILLISECONDS);
      }
      return undefined;
    });
    await service.open({ language: "en" });
    const writing = { ...WRITING, files: [new File(["x"], "a.txt")] };
    expect(await service.report({ organisation: organisation.id, writing })).toMatchObject({ ok: true });
    expect(requests.filter((request) => request === "GET /directory")).toHaveLength(2);
    const withoutIt = { ...organisation, vault: { ...organisation.vault, intake: organisation.vault.intake.slice(1) } };
    expect(await openWaiting(server, withoutIt)).toHaveLength(1);
  });

  it("sends no letter when the key has ended meanwhile and there is no other", async () => {
    let isFirst = true;
    const { service, requests, announced } = createPortalWorker(server, (request) => {
      if (isFirst && request.path.includes("/segments/")) {
        isFirst = false;
        server.advance(6 * DAY_MILLISECONDS);
        server.instance.organisations.dropCertificates(addDays(server.instance.today(), 400));
      }
      return undefined;
    });
    await service.open({ language: "en" });
    const writing = { ...WRITING, files: [new File(["x"], "a.txt")] };
    const filed = await service.report({ organisation: organisation.id, writing });
    expect(filed).toMatchObject({ ok: false, code: "card.no_key_for_today", mayHaveArrived: false });
    expect(requests.filter((request) => request.endsWith("/letter"))).toEqual([]);
    expect(announced).toEqual([]);
  });

  it("accepts pinned organisations only, when the build pins some", async () => {
    const other = await server.enrol({ name: "Another" });
    const { service, requests } = createPortalWorker(server, undefined, { pinned: [other.id] });
    const directory = await service.open({ language: "en" });
    const listed = directory.ok ? directory.value.organisations : [];
    expect(Object.fromEntries(listed.map(({ id, refusal }) => [id, refusal]))).toEqual({
      [organisation.id]: "card.not_pinned",
      [other.id]: null,
    });
    expect((await service.report({ organisation: organisation.id, writing: WRITING })).ok).toBe(false);
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("does not follow an instance that has become another over night", async () => {
    const other = await startTestServer();
    let isReplaced = false;
    const { service, requests } = createPortalWorker(server, (request) =>
      isReplaced ? other.send(request) : undefined,
    );
    await service.open({ language: "en" });
    isReplaced = true;
    server.advance(DAY_MILLISECONDS);
    const filed = await service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: false, code: "directory.changed" });
    expect(requests.filter(isSubmission)).toEqual([]);
    await other.close();
  });
});

describe("a report", () => {
  it("arrives whole, with every byte of its files, and its codename gives the keys that it names", async () => {
    const worker = createPortalWorker(server);
    const photo = new Uint8Array(2_500_000).map((_, index) => index % 251);
    const files = [new File([photo], "photo.jpg", { type: "image/jpeg" }), new File([], "empty.txt")];
    const note = new File(["a".repeat(700_000)], "photo.jpg");
    const filed = await fileReport(worker, [...files, note]);
    const { letter, files: opened } = await onlyReport();
    expect(letter).toMatchObject({ language: "ar", text: WRITING.text, answers: [] });
    expect(opened.map(({ name }) => name)).toEqual(["photo.jpg", "empty.txt", "photo-2.jpg"]);
    expect(opened.map(({ content }) => content.length)).toEqual([2_500_000, 0, 700_000]);
    expect(opened[0]?.content).toEqual(photo);
    const codename = parseCodename(filed.words.join(" "), [ENGLISH_WORDS]);
    if (!codename.ok) throw new Error(codename.code);
    const scope = { instance: server.instance.id, organisation: organisation.id };
    expect((await deriveCodenameKeys(await loadSodium(), codename.value, scope)).case).toBe(letter.case);
  });

  it("asks for two different words of the codename, not always the same", async () => {
    const worker = createPortalWorker(server);
    const asked = [];
    for (let count = 0; count < 12; count += 1) asked.push((await fileReport(worker)).positions);
    for (const [first = 0, second = 0, ...others] of asked) {
      expect(others).toEqual([]);
      expect(first).toBeGreaterThanOrEqual(1);
      expect(second).toBeGreaterThan(first);
      expect(second).toBeLessThanOrEqual(12);
    }
    expect(new Set(asked.map(String)).size).toBeGreaterThan(3);
  });

  it("tells how many segments were acknowledged, and nothing else", async () => {
    const worker = createPortalWorker(server);
    await fileReport(worker, [new File([new Uint8Array(3_000_000)], "a")]);
    expect(worker.reports).toEqual([
      ...[1, 2, 3, 4].map((acknowledged) => ({ state: "sending", acknowledged, segments: 4 })),
      { state: "finishing", segments: 4 },
    ]);
  });

  it("makes text that no letter may hold fit", async () => {
    const worker = createPortalWorker(server);
    await worker.service.open({ language: "en" });
    const writing = { answers: [], language: "und", text: "a\u0000b\u000Bc\uD800d\te\nf", files: [] };
    expect((await worker.service.report({ organisation: organisation.id, writing })).ok).toBe(true);
    expect((await onlyReport()).letter.text).toBe("a b\nc\uFFFDd\te\nf");
  });

  it("is not filed when a file changed, says which of them, whatever they are called, and begins anew with another key", async () => {
    const worker = createPortalWorker(server);
    const whole = new File([new Uint8Array(6_000_000)], "video.mp4");
    const cut = Object.assign(new File([new Uint8Array(6_000_000)], "video.mp4"), {
      slice: (start: number, end: number) => whole.slice(start, Math.min(end, 5_500_000)),
    });
    await worker.service.open({ language: "en" });
    const broken = await worker.service.report({
      organisation: organisation.id,
      writing: { ...WRITING, files: [new File(["whole"], "video.mp4"), cut] },
    });
    expect(broken).toEqual({
      ok: false,
      code: "evidence.changed",
      mayHaveArrived: false,
      file: { name: "video.mp4", place: 1 },
    });
    expect(worker.announced).toEqual([]);
    expect(await openWaiting(server, organisation)).toEqual([]);
    await fileReport(worker, [whole]);
    const begun = worker.requests.filter((request) => request === "POST /submissions");
    expect(begun).toHaveLength(2);
    const segments = worker.requests.filter((request) => request.includes("/segments/"));
    expect(new Set(segments.map((request) => request.split("/")[2])).size).toBe(2);
  });

  it("is not called filed on a receipt that is not genuine, and the codename given for it leads to the answer all the same", async () => {
    const stranger = await startTestServer();
    const theirs = await stranger.enrol();
    const worker = createPortalWorker(server, (request) =>
      request.path.endsWith("/letter") ? forgeReceipt(request) : undefined,
    );
    async function forgeReceipt(request: ApiRequest): ReturnType<Transport> {
      const filed = await createPortalWorker(stranger, (inner) =>
        inner.path.endsWith("/letter") ? stranger.send(inner) : undefined,
      ).service.report({ organisation: theirs.id, writing: WRITING });
      if (!filed.ok) throw new Error(filed.code);
      await server.send(request);
      const file = new TextEncoder().encode(filed.value.receipt.text);
      const saved = parseDocument(receiptFileField, file, RECEIPT_FILE_LARGEST_BYTES);
      if (!saved.ok) throw new Error(saved.code);
      return ok({ status: 200, body: encodeDocument(receiptField, { receipt: saved.value.receipt }) });
    }
    await worker.service.open({ language: "en" });
    const filed = await worker.service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: false, code: "receipt.not_verified", mayHaveArrived: true, file: null });
    const [words] = worker.announced;
    if (words?.length !== 12) throw new Error("the page has no codename");
    await reply(server, organisation, (await onlyReport()).letter, 0, "We have read it.");
    const opened = await createPortalWorker(server).service.unlock({ words, organisation: organisation.id });
    expect(opened).toMatchObject({ ok: true, value: { messages: [{ state: "verified", text: "We have read it." }] } });
    await stranger.close();
  });

  it("begins with another id when the answer to its beginning was lost", async () => {
    let lost = 0;
    const worker = createPortalWorker(server, (request, _signal, send) => {
      if (request.path !== "/submissions" || lost > 0) return undefined;
      lost += 1;
      return send(request).then(() => ({ ok: false, code: "network.failed" }));
    });
    await fileReport(worker);
    expect(worker.requests.filter((request) => request === "POST /submissions")).toHaveLength(2);
    expect(server.instance.submissions.counts()).toEqual({ open: 0, committed: 1 });
  });

  it("sends the same sealed bytes again after a failed connection", async () => {
    const bodies = new Map<string, Set<string>>();
    let requests = 0;
    const worker = createPortalWorker(server, (request) => {
      if (!request.path.includes("/segments/")) return undefined;
      const seen = bodies.get(request.path) ?? new Set();
      bodies.set(request.path, seen.add(request.headers["content-digest"] ?? ""));
      requests += 1;
      return requests % 2 === 1 ? Promise.resolve({ ok: false, code: "network.failed" }) : undefined;
    });
    await fileReport(worker, [new File([new Uint8Array(3_000_000)], "a")]);
    expect([...bodies.values()].map((seen) => seen.size)).toEqual([1, 1, 1, 1]);
    expect(requests).toBeGreaterThan(4);
    expect((await onlyReport()).files).toHaveLength(1);
  });
});

describe("coming back", () => {
  it("knows a mailbox again by its case, which is another with another codename", async () => {
    const [{ words }, other] = [
      await fileReport(createPortalWorker(server)),
      await fileReport(createPortalWorker(server)),
    ];
    const caseOf = async (asked: readonly string[]): Promise<string | null> => {
      const view = await createPortalWorker(server).service.unlock({ words: asked, organisation: organisation.id });
      return view.ok ? view.value.case : null;
    };
    const first = await caseOf(words);
    expect(first).toMatch(/^[0-9a-f]{32}$/u);
    expect(await caseOf(words)).toBe(first);
    expect(await caseOf(other.words)).not.toBe(first);
  });

  it("reads what the organisation has signed, in order", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const { letter } = await onlyReport();
    const first = await reply(server, organisation, letter, 0, "We have read it.");
    await reply(server, organisation, letter, 1, "Are you safe?", { previous: first });
    const later = createPortalWorker(server);
    const opened = await later.service.unlock({ words, organisation: organisation.id });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        organisation: { id: organisation.id },
        messages: [
          { state: "verified", sequence: 0, text: "We have read it.", day: "2026-11-18", language: "en" },
          { state: "verified", sequence: 1, text: "Are you safe?" },
        ],
      },
    });
    expect(later.requests.filter(isSubmission)).toEqual([]);
  });

  it("shows no text of a reply that somebody else signed, and tells a gap and a deleted one from each other", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const { letter } = await onlyReport();
    await reply(server, organisation, letter, 0, "Genuine.");
    await reply(server, organisation, letter, 2, "Come to the station.", { signedBy: await server.enrol() });
    const { service } = createPortalWorker(server);
    const opened = await service.unlock({ words, organisation: organisation.id });
    expect(opened).toMatchObject({
      value: { messages: [{ state: "verified" }, { state: "missing" }, { state: "not_verified", sequence: 2 }] },
    });
    expect(JSON.stringify(opened)).not.toContain("station");
    expect(await service.erase({ sequences: [0] })).toMatchObject({
      ok: true,
      value: { messages: [{ state: "deleted" }, { state: "missing" }, { state: "not_verified" }] },
    });
  });

  it("finds the organisation of a codename whose owner does not remember it", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const { letter } = await onlyReport();
    await server.enrol({ name: "Another" });
    const { service } = createPortalWorker(server);
    expect(await service.unlock({ words, organisation: null })).toEqual({ ok: false, code: "mailbox.nowhere" });
    await reply(server, organisation, letter, 0, "Found you.");
    expect(await service.unlock({ words, organisation: null })).toMatchObject({
      value: { organisation: { id: organisation.id }, messages: [{ text: "Found you." }] },
    });
  });

  it("names the boxes that hold no word, and sends nothing", async () => {
    const { service, requests } = createPortalWorker(server);
    const words = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");
    const wrong = await service.unlock({ words: words.with(2, "xyzzy").with(9, ""), organisation: null });
    expect(wrong).toMatchObject({ ok: false, code: "codename.words", unknown: [3], missing: [10] });
    const swapped = await service.unlock({ words: words.with(0, "winner").with(1, "legal"), organisation: null });
    expect(swapped).toMatchObject({ ok: false, code: "codename.checksum", unknown: [], missing: [] });
    expect("repairs" in swapped && swapped.repairs).toContainEqual({ kind: "swapped", places: [1, 2], words });
    expect(requests).toEqual([]);
  });

  it("gives words of the page's list, and English ones where there is none", async () => {
    for (const [language, list] of [
      ["es", WORD_LISTS.es],
      ["zh-Hans", WORD_LISTS.zh],
      ["ar", WORD_LISTS.en],
    ] as const) {
      const worker = createPortalWorker(server);
      const { words } = await fileReport(worker, [], language);
      expect(words.every((word) => list.includes(word))).toBe(true);
      const opened = await createPortalWorker(server).service.unlock({ words, organisation: organisation.id });
      expect(opened).toMatchObject({ ok: true, value: { messages: [] } });
    }
  });

  it("follows the page into another language: words of its list, and organisations by their names in it", async () => {
    const second = await server.enrol({ name: "Shelter of the South", spanish: "Refugio del Sur" });
    const { requests, service } = createPortalWorker(server);
    await service.open({ language: "en" });
    const spoken = await service.speak({ language: "es" });
    const views = spoken.ok ? spoken.value.organisations.map(({ view }) => view.name) : [];
    expect(views).toContainEqual({ language: "es", text: "Refugio del Sur" });
    expect(views).toContainEqual({ language: "en", text: "Shelter of the North" });
    const filed = await service.report({ organisation: second.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: true, value: { language: "es" } });
    expect(requests.filter((request) => request.endsWith("/directory"))).toHaveLength(1);
    const words = filed.ok ? filed.value.words : [];
    await service.unlock({ words, organisation: second.id });
    await service.speak({ language: "en" });
    expect(await service.refresh()).toMatchObject({
      value: { organisation: { view: { name: { text: "Shelter of the South" } } } },
    });
  });

  it("goes on in the language from before when the words of another one do not come", async () => {
    const loadWords: ServiceWorld["loadWords"] = (language) =>
      language === "en" ? loadWordList(language) : Promise.reject(new TypeError("offline"));
    const worker = createPortalWorker(server, undefined, { loadWords });
    await worker.service.open({ language: "en" });
    expect(await worker.service.speak({ language: "fr" })).toEqual(failure("network.failed"));
    const filed = await worker.service.report({ organisation: organisation.id, writing: WRITING });
    expect(filed).toMatchObject({ ok: true, value: { language: "en" } });
  });

  it("forgives case, accents, spaces and all but four letters", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const typed = words.map((word, index) => (index % 2 === 0 ? ` ${word.toUpperCase()} ` : word.slice(0, 4)));
    const opened = await createPortalWorker(server).service.unlock({ words: typed, organisation: organisation.id });
    expect(opened).toMatchObject({ ok: true, value: { messages: [] } });
  });

  it("opens for a codename that the command line gave in Spanish", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const codename = parseCodename(words.join(" "), [ENGLISH_WORDS]);
    if (!codename.ok) throw new Error(codename.code);
    const { letter } = await onlyReport();
    await reply(server, organisation, letter, 0, "Te leemos.");
    const spanish = codenameWords(codename.value, WORD_LISTS.es);
    const opened = await createPortalWorker(server).service.unlock({ words: spanish, organisation: organisation.id });
    expect(opened).toMatchObject({ ok: true, value: { messages: [{ text: "Te leemos." }] } });
  });

  it("breaks when the other lists do not come, so that another worker can load them", async () => {
    const loadWords: ServiceWorld["loadWords"] = (language) =>
      language === "en" ? loadWordList(language) : Promise.reject(new TypeError("offline"));
    const { service, requests } = createPortalWorker(server, undefined, { loadWords });
    const words = [..."abaisser ".repeat(11).trim().split(" "), "abeille"];
    await expect(service.unlock({ words, organisation: organisation.id })).rejects.toThrow("offline");
    expect(requests).toEqual([]);
  });

  it("continues the same case with proof, and takes back and asks for deletion without files", async () => {
    const worker = createPortalWorker(server);
    const { words } = await fileReport(worker);
    const { letter } = await onlyReport();
    await worker.service.unlock({ words, organisation: organisation.id });
    const files = [new File(["more"], "more.txt")];
    const compared = organisation.id;
    const followed = await worker.service.followup({
      compared,
      writing: { answers: [], language: "en", text: "More.", files },
    });
    const withdrawn = await worker.service.withdraw({
      compared,
      writing: { answers: [], language: "en", text: "My name.", files },
    });
    const erased = await worker.service.eraseCase({
      compared,
      writing: { answers: [], language: "en", text: "All of it.", files },
    });
    expect([followed.ok, withdrawn.ok, erased.ok]).toEqual([true, true, true]);
    const opened = await openWaiting(server, organisation);
    const later = opened.filter((each) => each.letter.type !== "report");
    expect(later.map((each) => each.letter.case)).toEqual([letter.case, letter.case, letter.case]);
    const read = later.map(({ files: received, letter: { text, type } }) => [
      type,
      text,
      received.map(({ name }) => name),
    ]);
    expect(read.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))).toEqual([
      ["erasure", "All of it.", []],
      ["followup", "More.", ["more.txt"]],
      ["withdrawal", "My name.", []],
    ]);
  });

  it("has the mailbox open that was asked for last, whichever answer comes last", async () => {
    const theirs = await fileReport(createPortalWorker(server));
    const { letter } = await onlyReport();
    const mine = await fileReport(createPortalWorker(server));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isFirst = true;
    const { service } = createPortalWorker(server, (request, _signal, send) => {
      if (request.path !== "/slots/read" || !isFirst) return undefined;
      isFirst = false;
      return held.then(() => send(request));
    });
    await service.open({ language: "en" });
    const first = service.unlock({ words: theirs.words, organisation: organisation.id });
    await expect.poll(() => isFirst).toBe(false);
    expect(await service.unlock({ words: mine.words, organisation: organisation.id })).toMatchObject({ ok: true });
    release();
    expect(await first).toMatchObject({ ok: true });
    const writing = { ...WRITING, text: "More." };
    expect((await service.followup({ compared: organisation.id, writing })).ok).toBe(true);
    const opened = await openWaiting(server, organisation);
    expect(opened.filter((each) => each.letter.case === letter.case)).toHaveLength(1);
  });

  it("has no mailbox open when it was closed, also while it was being opened", async () => {
    const { words } = await fileReport(createPortalWorker(server));
    const { service } = createPortalWorker(server);
    const asked = { words, organisation: organisation.id };
    expect(await service.unlock(asked)).toMatchObject({ ok: true });
    service.lock();
    expect(await service.refresh()).toEqual({ ok: false, code: "mailbox.closed" });
    const opening = service.unlock(asked);
    service.lock();
    expect(await opening).toMatchObject({ ok: true });
    expect(await service.refresh()).toEqual({ ok: false, code: "mailbox.closed" });
    expect(await service.unlock(asked)).toMatchObject({ ok: true });
    expect(await service.refresh()).toMatchObject({ ok: true });
  });

  it("wipes the keys of every mailbox that it does not keep open", async () => {
    const { words } = await fileReport(createPortalWorker(server));
    const { sodium } = server.instance;
    const wiped: number[] = [];
    const counting = { ...sodium, wipe: (secret: Uint8Array) => void wiped.push(secret.length) };
    const { service } = createPortalWorker(server, undefined, { sodium: counting });
    const keys = [32, 32, 32];
    await service.unlock({ words, organisation: organisation.id });
    expect(wiped.splice(0)).toEqual([16]);
    service.lock();
    expect(wiped.splice(0)).toEqual(keys);
    await server.enrol({ name: "Another" });
    const other = createPortalWorker(server, undefined, { sodium: counting });
    expect(await other.service.unlock({ words, organisation: null })).toMatchObject({ code: "mailbox.nowhere" });
    expect(wiped.splice(0)).toEqual([...keys, ...keys, 16]);
  });

  it("sends nothing for a mailbox that nobody has opened", async () => {
    const { service, requests } = createPortalWorker(server);
    const writing = { answers: [], language: "en", text: "More.", files: [] };
    expect(await service.followup({ compared: organisation.id, writing })).toMatchObject({
      ok: false,
      code: "mailbox.closed",
    });
    expect(await service.withdraw({ compared: organisation.id, writing })).toMatchObject({
      ok: false,
      code: "mailbox.closed",
    });
    expect(await service.refresh()).toEqual({ ok: false, code: "mailbox.closed" });
    expect(requests).toEqual([]);
  });
});

describe("an organisation that no verified reply has proven (PROTOCOL.md §6.8)", () => {
  const later = { answers: [], language: "en", text: "I am behind the mill.", files: [] };
  const UNCOMPARED = { ok: false, code: "organisation.not_compared", mayHaveArrived: false, file: null };
  let theirs: NewOrganisation;

  beforeEach(async () => {
    theirs = await server.enrol({ name: "Shelter of the North" });
  });

  /** Comes back to a server that lists the liar first, and marks the first slots that it is asked for as deleted. */
  function comeBackToLiar(list: (entries: Directory["organisations"]) => Directory["organisations"]): PortalWorker {
    const lie = withDirectory((directory) => ({ ...directory, organisations: list(directory.organisations) }));
    let reads = 0;
    return createPortalWorker(server, (request, signal, send) => {
      if (request.path !== "/slots/read") return lie(request, signal, send);
      return send(request).then((answer) => {
        if (answer.ok && reads === 0) answer.value.body.set(DELETED_SLOT_PREFIX);
        reads += 1;
        return answer;
      });
    });
  }

  const isTheirs = ({ profile }: Directory["organisations"][number]): boolean =>
    Buffer.from(profile.payload).equals(Buffer.from(theirs.card.profile.payload));

  it("is not chosen by a slot that the server calls deleted", async () => {
    const { words } = await fileReport(createPortalWorker(server));
    const { service, requests } = comeBackToLiar((entries) =>
      entries.toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a))),
    );
    expect(await service.unlock({ words, organisation: null })).toEqual({ ok: false, code: "mailbox.nowhere" });
    const followed = await service.followup({ compared: null, writing: later });
    expect(followed).toMatchObject({ ok: false, code: "mailbox.closed" });
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("is opened when the directory has no other, and gets nothing before a person has compared it", async () => {
    const { words } = await fileReport(createPortalWorker(server));
    const { service, requests } = comeBackToLiar((entries) => entries.filter(isTheirs));
    expect(await service.unlock({ words, organisation: null })).toMatchObject({
      value: { organisation: { id: theirs.id }, isProven: false, messages: [{ state: "deleted" }] },
    });
    for (const compared of [null, organisation.id]) {
      expect(await service.followup({ compared, writing: later })).toEqual(UNCOMPARED);
      expect(await service.withdraw({ compared, writing: later })).toEqual(UNCOMPARED);
      expect(await service.eraseCase({ compared, writing: later })).toEqual(UNCOMPARED);
    }
    expect(requests.filter(isSubmission)).toEqual([]);
  });

  it("is not proven by a reply that somebody else has signed, but by its own, even when that is deleted", async () => {
    const { words } = await fileReport(createPortalWorker(server));
    const { letter } = await onlyReport();
    await reply(server, organisation, letter, 0, "Come to the station.", { signedBy: theirs });
    const { service } = createPortalWorker(server);
    const asked = { words, organisation: organisation.id };
    expect(await service.unlock(asked)).toMatchObject({ value: { isProven: false } });
    expect(await service.followup({ compared: null, writing: later })).toEqual(UNCOMPARED);
    await reply(server, organisation, letter, 1, "We have read it.");
    expect(await service.refresh()).toMatchObject({ value: { isProven: true } });
    expect(await service.erase({ sequences: [1] })).toMatchObject({ value: { isProven: true } });
    expect(await service.followup({ compared: null, writing: later })).toMatchObject({ ok: true });
    expect(await service.unlock(asked)).toMatchObject({ value: { isProven: false } });
    expect(await service.followup({ compared: null, writing: later })).toEqual(UNCOMPARED);
  });
});
