import { beforeEach, describe, expect, it } from "vitest";
import type { ApiRequest } from "../../../shared/api/transport.ts";
import { encodeUtf8, failure, ok, zeroBytes, type Result } from "../../../shared/bytes/index.ts";
import type { VerifiedCard } from "../../../shared/crypto/card-verify.ts";
import { openLetter } from "../../support/open-letter.ts";
import { parseIdentity } from "../../../shared/crypto/identity.ts";
import { verifyEnvelope } from "../../../shared/crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { instanceIdField, organisationIdField, sha256Field, submissionIdField } from "../../../shared/protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES, SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { evidenceInputs, type ChosenFile } from "../../../shared/source/file-input.ts";
import { sendSubmission, type SubmissionProgress } from "../../../shared/source/submission.ts";
import { MemoryInstance, NO_NETWORK, problem } from "../../support/memory-instance.ts";
import { createSampleCase, dayFrom, TODAY, verifiedCardOf, type SampleCase } from "../../support/sample-case.ts";
import { changedFile, fileOf } from "../../support/sample-files.ts";
import { valueOf, writeReportOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §7.3, from the source's side.

const sodium = await loadSodium();
const MIB = SEGMENT_PLAINTEXT_BYTES;
const FILES = [fileOf("photo.jpg", 2 * MIB + 5), fileOf("notes.txt", 12), fileOf("empty", 0)];

let sample: SampleCase;
let instance: MemoryInstance;
let progress: SubmissionProgress[];
let day: Day;
/** The card that the instance gives when it is asked anew. */
let renewed: Result<VerifiedCard, string>;
let renewals: number;
let beforeLetter: () => Promise<void>;

beforeEach(async () => {
  sample = await createSampleCase(sodium);
  instance = new MemoryInstance(sample);
  progress = [];
  day = TODAY;
  renewed = ok(sample.card);
  renewals = 0;
  beforeLetter = () => Promise.resolve();
});

function submit(
  files: readonly ChosenFile[] = FILES,
  writeLetter = writeReportOf(sample),
): ReturnType<typeof sendSubmission> {
  const renewCard = (): Promise<Result<VerifiedCard, string>> => {
    renewals += 1;
    return Promise.resolve(renewed);
  };
  return sendSubmission(
    {
      sodium,
      send: instance.send,
      onProgress: (step) => progress.push(step),
      beforeLetter: () => beforeLetter(),
      today: () => day,
    },
    { card: sample.card, files: evidenceInputs(files), instance: sample.instance, renewCard, writeLetter },
  );
}

/** The week whose key opens the one letter that arrived, by its first day. */
async function weekOfLetter(): Promise<Day> {
  const [held] = instance.submissions.values();
  if (!held?.letter) throw new Error("no letter has arrived");
  for (const { first, identities } of sample.organisation.vault.intake) {
    const identity = valueOf(parseIdentity(sodium, identities[0] ?? ""));
    const place = { ...sample.scope, submission: held.begun.id };
    if ((await openLetter(sodium, [identity], place, held.letter)).ok) return first;
  }
  throw new Error("no key opens it");
}

describe("a submission", () => {
  it("arrives whole, the letter last, and gives the verified receipt", async () => {
    const receipt = valueOf(await submit());
    const [[id, held] = []] = [...instance.submissions];
    if (id === undefined || held === undefined || held.letter === null) throw new Error("nothing has arrived");
    expect(instance.submissions.size).toBe(1);
    expect(instance.requests).toHaveLength(6);
    expect(instance.requests.at(0)).toBe("POST /submissions");
    // Two segments are under way at a time, so that their order is nobody's promise.
    expect(instance.requests.slice(1, 5).sort()).toEqual(
      [0, 1, 2, 3].map((index) => `PUT /submissions/${id}/segments/${String(index)}`),
    );
    expect(instance.requests.at(5)).toBe(`PUT /submissions/${id}/letter`);
    expect([...held.segments.values()].map(({ length }) => length)).toEqual(
      Array<number>(4).fill(SEGMENT_SEALED_BYTES),
    );
    const filed = valueOf(verifyEnvelope(sodium, FILING_RECEIPT, sample.instance.key, receipt));
    expect(filed).toMatchObject({ submission: id, ...sample.scope });
    const week = sample.organisation.vault.intake.find(({ first }) => first === sample.card.certificate.first);
    const identity = valueOf(parseIdentity(sodium, week?.identities[0] ?? ""));
    const place = { ...sample.scope, submission: held.begun.id };
    const letter = valueOf(await openLetter(sodium, [identity], place, held.letter));
    expect(letter).toMatchObject({ type: "report", evidence: { segments: 4 } });
  });

  it("says when its letter is about to go, once all else has arrived, and waits for whoever has to know", async () => {
    let release: () => void = () => undefined;
    const told = new Promise<readonly string[]>((resolve) => {
      beforeLetter = () => {
        resolve([...instance.requests]);
        return new Promise((done) => (release = done));
      };
    });
    const sent = submit();
    const requests = await told;
    expect(requests).toHaveLength(5);
    expect(requests.filter((request) => /\/segments\/[0-3]$/u.test(request))).toHaveLength(4);
    await untilTrue(() => progress.length === 4);
    expect(instance.requests).toEqual(requests);
    release();
    expect(await sent).toMatchObject({ ok: true });
    expect(instance.requests).toHaveLength(6);
  });

  it("without files is one letter", async () => {
    expect(await submit([])).toMatchObject({ ok: true });
    expect(instance.requests).toHaveLength(2);
    expect(progress).toEqual([{ acknowledged: 0, segments: 0, stage: "letter" }]);
  });

  it("with only empty files names them, and has no segments", async () => {
    expect(await submit([fileOf("a", 0), fileOf("a", 0)])).toMatchObject({ ok: true });
    expect(instance.requests).toHaveLength(2);
  });

  it("has an id and a key of its own each time, so that equal files look different", async () => {
    await submit();
    await submit();
    const [first, second] = [...instance.submissions.values()];
    expect(first?.begun.id).not.toBe(second?.begun.id);
    expect(first?.segments.get(0)).not.toEqual(second?.segments.get(0));
  });

  it("counts only segments that were acknowledged, and never has more than two under way", async () => {
    const release: (() => void)[] = [];
    instance.interfere = (request) =>
      request.path.includes("/segments/") ? new Promise((resolve) => release.push(() => resolve(null))) : null;
    const sent = submit();
    const arrived = (count: number): Promise<void> => untilTrue(() => instance.requests.length >= count);
    await arrived(3);
    expect(progress).toEqual([]);
    expect(release).toHaveLength(2);
    release[1]?.();
    await arrived(4);
    expect(progress).toEqual([{ acknowledged: 1, segments: 4, stage: "evidence" }]);
    release[0]?.();
    release[2]?.();
    await arrived(5);
    release[3]?.();
    expect(await sent).toMatchObject({ ok: true });
    expect(instance.mostAtOnce).toBe(2);
    expect(progress.map(({ acknowledged, stage }) => [acknowledged, stage])).toEqual([
      [1, "evidence"],
      [2, "evidence"],
      [3, "evidence"],
      [4, "evidence"],
      [4, "letter"],
    ]);
  });
});

describe("a card that ends while evidence is on its way (PROTOCOL.md §7.3)", () => {
  /** The clock goes on to this day when the first segment is sent. */
  function onFirstSegment(then: Day): void {
    instance.interfere = ({ path }) => {
      if (path.includes("/segments/")) day = then;
      return null;
    };
  }

  it("is asked for anew before the letter is sealed, which goes to the key of the current week", async () => {
    const { first, last } = sample.card.certificate;
    const later = addDays(last, 6);
    renewed = ok(await verifiedCardOf(sodium, sample.organisation, later));
    onFirstSegment(later);
    expect(await submit()).toMatchObject({ ok: true });
    expect(renewals).toBe(1);
    expect(await weekOfLetter()).toBe(addDays(first, 7));
  });

  it("is good until the day after its week, and nobody is asked", async () => {
    const { first, last } = sample.card.certificate;
    onFirstSegment(addDays(last, 1));
    expect(await submit()).toMatchObject({ ok: true });
    expect(renewals).toBe(0);
    expect(await weekOfLetter()).toBe(first);
  });

  it.each(["card.no_key_for_today", "card.expired", "network.failed", "directory.changed"])(
    "and cannot be had anew ends the submission without a letter: %s",
    async (code) => {
      renewed = failure(code);
      onFirstSegment(addDays(sample.card.certificate.last, 2));
      expect(await submit()).toEqual({ ok: false, code });
      expect([...instance.submissions.values()].map(({ letter }) => letter)).toEqual([null]);
      expect(progress.map(({ stage }) => stage)).not.toContain("letter");
    },
  );

  it("and comes as old as it was is not sealed to", async () => {
    onFirstSegment(addDays(sample.card.certificate.last, 2));
    expect(await submit()).toEqual({ ok: false, code: "card.no_key_for_today" });
    expect([...instance.submissions.values()].map(({ letter }) => letter)).toEqual([null]);
  });

  it("and comes from another organisation is not sealed to", async () => {
    const later = addDays(sample.card.certificate.last, 2);
    const other = await createSampleCase(sodium);
    renewed = ok(await verifiedCardOf(sodium, other.organisation, later));
    onFirstSegment(later);
    expect(await submit()).toEqual({ ok: false, code: "card.other_organisation" });
    expect([...instance.submissions.values()].map(({ letter }) => letter)).toEqual([null]);
  });
});

describe("a failure at any step", () => {
  const steps: readonly (readonly [string, (request: ApiRequest) => boolean])[] = [
    ["the beginning", ({ method }) => method === "POST"],
    ...[0, 1, 2, 3].map(
      (index) =>
        [`segment ${String(index)}`, ({ path }: ApiRequest) => path.endsWith(`/segments/${String(index)}`)] as const,
    ),
    ["the letter", ({ path }) => path.endsWith("/letter")],
  ];

  it.each(steps)("of the network at %s ends the submission without a letter and without success", async (_, isStep) => {
    instance.interfere = (request) => (isStep(request) ? NO_NETWORK : null);
    expect(await submit()).toEqual({ ok: false, code: "network.failed" });
    for (const { letter } of instance.submissions.values()) expect(letter).toBeNull();
  });

  it.each(steps)("of the instance at %s keeps its code", async (_, isStep) => {
    instance.interfere = (request) => (isStep(request) ? ok(problem(507, "storage.full")) : null);
    expect(await submit()).toEqual({ ok: false, code: "storage.full" });
    for (const { letter } of instance.submissions.values()) expect(letter).toBeNull();
  });

  it.each([
    ["no problem document", { status: 500, body: encodeUtf8("<html>") }],
    ["nothing", { status: 500, body: zeroBytes(0) }],
    ["another success", { status: 202, body: zeroBytes(0) }],
  ])("that is answered with %s counts as malformed", async (_, answer) => {
    instance.interfere = ({ path }) => (path.endsWith("/letter") ? ok(answer) : null);
    expect(await submit()).toEqual({ ok: false, code: "answer.malformed" });
  });

  it("stops sending: after a refused segment nothing new is begun, and nothing is under way", async () => {
    instance.interfere = ({ path }) => (path.endsWith("/segments/0") ? NO_NETWORK : null);
    await submit([fileOf("long", 14 * MIB)]);
    expect(instance.requests.length).toBeLessThanOrEqual(4);
    const before = instance.requests.length;
    await Promise.resolve();
    expect(instance.requests).toHaveLength(before);
  });

  it("of a changed file ends the submission, waits for what is under way, and sends no letter (PROTOCOL.md §5.3)", async () => {
    let underWay = 0;
    instance.interfere = async ({ path }) => {
      if (!path.includes("/segments/")) return null;
      underWay += 1;
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return null;
    };
    expect(await submit([changedFile("photo.jpg", 6 * MIB, 3 * MIB)])).toEqual({ ok: false, code: "evidence.changed" });
    expect(underWay).toBe(0);
    expect([...instance.submissions.values()].map(({ letter }) => letter)).toEqual([null]);
  });

  it("of reading a file for another reason is not hidden", async () => {
    const broken = { ...fileOf("x", 10), read: () => Promise.reject(new Error("the disk is gone")) };
    await expect(submit([broken])).rejects.toThrow("the disk is gone");
    expect([...instance.submissions.values()].map(({ letter }) => letter)).toEqual([null]);
  });
});

describe("nothing is begun", () => {
  it("with more evidence than a submission can hold (PROTOCOL.md §5.2)", async () => {
    const huge = { ...fileOf("huge", 0), size: 2048 * MIB + 1 };
    expect(await submit([huge])).toEqual({ ok: false, code: "evidence.too_large" });
    expect(instance.requests).toEqual([]);
  });

  it("with more files than a letter can name (PROTOCOL.md §4.7)", async () => {
    const files = Array.from({ length: 1001 }, () => fileOf("a", 0));
    expect(await submit(files)).toEqual({ ok: false, code: "evidence.too_many_files" });
    expect(instance.requests).toEqual([]);
  });

  it.each([
    ["a control character", "a form feed \f", "letter.malformed"],
    ["a lone surrogate", "\ud800", "letter.malformed"],
    ["more than a mebibyte", "x".repeat(1_048_577), "letter.malformed"],
  ])("with a letter that nobody could read: %s", async (_, text, code) => {
    expect(await submit(FILES, writeReportOf(sample, text))).toEqual({ ok: false, code });
    expect(instance.requests).toEqual([]);
  });
});

describe("a receipt is believed only if the instance signed it for this letter (PROTOCOL.md §3.5)", () => {
  const notVerified = failure("receipt.not_verified");

  it.each([
    ["another submission", { submission: submissionIdField.read("1".repeat(32)) }],
    ["another letter", { letter: sha256Field.read("1".repeat(64)) }],
    ["another organisation", { organisation: organisationIdField.read("1".repeat(64)) }],
    ["another instance", { instance: instanceIdField.read("1".repeat(64)) }],
  ])("and not for %s", async (_, change) => {
    instance.receipt = (receipt) => ({ ...receipt, ...change });
    expect(await submit([])).toEqual(notVerified);
  });

  it("and not by somebody else", async () => {
    instance.seed = sodium.randomBytes(32);
    expect(await submit([])).toEqual(notVerified);
  });

  it("whatever its day: the day is the instance's to say", async () => {
    instance.receipt = (receipt) => ({ ...receipt, day: dayFrom("2030-01-01") });
    expect(await submit([])).toMatchObject({ ok: true });
  });
});

/** Waits for other promises until the condition holds; the test's own time limit ends it. */
async function untilTrue(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
