import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bundleRequestField,
  cardPublicationField,
  slotAddressesField,
  submissionStatusField,
} from "../../../shared/api/documents.ts";
import { encodeBase64, encodeHex, encodeUtf8 } from "../../../shared/bytes/index.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { collectedManifestField, outgoingManifestField, SLOTS_PER_BUNDLE } from "../../../shared/protocol/bundle.ts";
import { cardFileField } from "../../../shared/protocol/card-file.ts";
import {
  addDays,
  dayField,
  dayOfTime,
  daysBetween,
  isMonday,
  mondayOf,
  parseDay,
} from "../../../shared/protocol/day.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import {
  evidenceField,
  fileNameKey,
  fitFileNames,
  fitMediaType,
  mediaTypeField,
} from "../../../shared/protocol/evidence.ts";
import {
  base64,
  base64Bytes,
  encodeDocument,
  hexBytes,
  integer,
  parseDocument,
  plainText,
  readField,
  type Field,
} from "../../../shared/protocol/field.ts";
import { idBytes } from "../../../shared/protocol/id.ts";
import { encodeLetter, letterField, parseLetter } from "../../../shared/protocol/letter.ts";
import * as limits from "../../../shared/protocol/limits.ts";
import { paddedLetterBytes } from "../../../shared/protocol/padding.ts";
import { profileField } from "../../../shared/protocol/profile.ts";
import { collectionReceiptField } from "../../../shared/protocol/receipt.ts";
import { replyField } from "../../../shared/protocol/reply.ts";
import { parseSealedLetter, SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { languageField } from "../../../shared/protocol/text.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, dayFrom, TODAY } from "../../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";
import { every } from "../../support/tampering.ts";

// Each limit of PROTOCOL.md §1.5 at n − 1, n and n + 1, and the smaller ones of the tables.

const sodium = await loadSodium();
const sample = await createSampleCase(sodium);
const report = await sampleReport(sample);

const [HASH, ID, KEY, DAY] = ["ab".repeat(32), "cd".repeat(16), encodeBase64(new Uint8Array(32)), "2026-03-04"];
const ids = (count: number): string[] => every(0, count).map((index) => index.toString(16).padStart(32, "0"));
const text = (length: number): string => "x".repeat(length);
const envelope = { payload: "", payloadType: "x", signatures: [{ sig: encodeBase64(new Uint8Array(64)) }] };

/** A limit: what is accepted from `least` to `most`. */
function limit<T>(
  name: string,
  field: Field<T>,
  least: number,
  most: number,
  make: (size: number) => unknown,
): {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly accepts: (size: number) => boolean;
} {
  return { name, least, most, accepts: (size) => readField(field, make(size)).ok };
}

const file = (index: number): object => ({ hash: HASH, name: `f${String(index)}`, offset: 0, size: 0, type: "x/y" });
const reportJson: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(letterField.write(report) ?? {}),
);
const letterOf = (change: object): object => ({ ...reportJson, ...change });
const evidenceOf = (change: object): object => ({ files: [file(0)], key: KEY, segments: 0, ...change });
const profileOf = (change: object): object => ({
  ...{ desk: KEY, expires: DAY, languages: ["en"], names: [{ language: "en", text: "A" }], policy: [] },
  ...{ practice: false, regions: [], reply: [KEY], rhythm: 7, root: KEY, serial: 1 },
  ...change,
});
const languages = (count: number): string[] => every(0, count).map((index) => `aa-${String(index).padStart(2, "0")}`);
const receiptOf = (submissions: readonly object[]): object => ({
  day: DAY,
  instance: HASH,
  organisation: HASH,
  submissions,
});
const manifest = { created: DAY, instance: HASH, organisation: HASH, version: 1 };
const collectedOf = (submissions: readonly object[]): object => ({
  ...manifest,
  key: KEY,
  kind: "collected",
  submissions,
});
const outgoingOf = (change: object): object => ({
  ...manifest,
  ...{ certificates: [], kind: "outgoing", profile: false, receipt: false, slots: [] },
  ...change,
});
const replyOf = (change: object): object => ({
  ...{ case: ID, day: DAY, instance: HASH, language: "en", organisation: HASH, previous: HASH, replyKey: HASH },
  ...{ sequence: 0, text: "x" },
  ...change,
});

describe.each([
  limit("files of a submission", evidenceField, 1, 1000, (n) => evidenceOf({ files: every(0, n).map(file) })),
  limit("bytes of a file name", evidenceField, 1, 255, (n) => evidenceOf({ files: [{ ...file(0), name: text(n) }] })),
  limit("bytes of a media type", mediaTypeField, 3, 127, (n) => `x/${text(Math.max(0, n - 2))}`),
  limit("bytes of a letter's text", letterField, 0, 1_048_576, (n) => letterOf({ text: text(n) })),
  limit("answers of a report", letterField, 0, 256, (n) =>
    letterOf({ answers: every(0, n).map((index) => ({ answer: "", question: String(index) })) }),
  ),
  limit("bytes of a question key", letterField, 1, 64, (n) =>
    letterOf({ answers: [{ answer: "", question: text(n) }] }),
  ),
  limit("bytes of an answer", letterField, 0, 65_536, (n) =>
    letterOf({ answers: [{ answer: text(n), question: "q" }] }),
  ),
  limit("bytes of a language tag", languageField, 2, 35, (n) =>
    n < 3 ? text(n) : `xx${"-abcdefgh".repeat(4)}`.slice(0, n - (n % 9 === 3 ? 2 : 0)).padEnd(n, "y"),
  ),
  limit("replies of a case", replyField, 0, 1023, (n) => replyOf({ sequence: n })),
  limit("certificates in one publication", cardPublicationField, 0, 64, (n) => ({
    certificates: Array(n).fill(envelope),
    profile: null,
  })),
  limit("certificates in a card file", cardFileField, 1, 64, (n) => ({
    ...{ certificates: Array(n).fill(envelope), kind: "card", profile: envelope, version: 1 },
  })),
  limit("submissions in one receipt", collectionReceiptField, 1, 1000, (n) =>
    receiptOf(ids(n).map((submission) => ({ letter: HASH, submission }))),
  ),
  limit("submissions in one bundle", collectedManifestField, 1, 1000, (n) =>
    collectedOf(ids(n).map((id) => ({ day: DAY, id, receipt: encodeBase64(new Uint8Array(64)), segments: 0 }))),
  ),
  limit("submissions in one request for a bundle", bundleRequestField, 1, 1000, (n) => ({ submissions: ids(n) })),
  limit("slots in one bundle", outgoingManifestField, 0, SLOTS_PER_BUNDLE, (n) => outgoingOf({ slots: ids(n) })),
  limit("slots asked for at once", slotAddressesField, 8, 8, (n) => ({ addresses: ids(n) })),
  limit("segments in a status", submissionStatusField, 0, 256, (n) => ({
    received: encodeBase64(new Uint8Array(n)),
    state: "open",
  })),
  limit("languages of a profile", profileField, 1, 32, (n) => profileOf({ languages: languages(n) })),
  limit("names of a profile", profileField, 1, 32, (n) =>
    profileOf({ names: languages(n).map((language) => ({ language, text: "A" })) }),
  ),
  limit("bytes of a name", profileField, 1, 200, (n) => profileOf({ names: [{ language: "en", text: text(n) }] })),
  limit("policies of a profile", profileField, 0, 32, (n) =>
    profileOf({ policy: languages(n).map((language) => ({ language, text: "A" })) }),
  ),
  limit("bytes of a policy", profileField, 0, 4000, (n) => profileOf({ policy: [{ language: "en", text: text(n) }] })),
  limit("regions of a profile", profileField, 0, 64, (n) => profileOf({ regions: Array(n).fill("002") })),
  limit("letters of a region", profileField, 2, 16, (n) => profileOf({ regions: ["A".repeat(n)] })),
  limit("reply keys of a profile", profileField, 1, 4, (n) => profileOf({ reply: Array(n).fill(KEY) })),
  limit("rhythm of a profile", profileField, 1, 90, (n) => profileOf({ rhythm: n })),
  limit("serial of a profile", profileField, 1, 2 ** 31 - 1, (n) => profileOf({ serial: n })),
  limit("an integer", integer(3, 7), 3, 7, (n) => n),
  limit("bytes of hex", hexBytes(16), 16, 16, (n) => encodeHex(new Uint8Array(n))),
  limit("bytes of base64", base64Bytes(32), 32, 32, (n) => encodeBase64(new Uint8Array(n))),
  limit("at most so many bytes of base64", base64(30), 0, 30, (n) => encodeBase64(new Uint8Array(n))),
])("the limit of the $name", ({ least, most, accepts }) => {
  it("lets in what it names, and nothing beyond", () => {
    expect([least, Math.min(least + 1, most), Math.max(least, most - 1), most].map(accepts)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(accepts(most + 1)).toBe(false);
    if (least > 0) expect(accepts(least - 1)).toBe(false);
  });
});

describe("the limits of PROTOCOL.md §1.5", () => {
  it("are the numbers of the page", () => {
    expect(limits).toMatchObject({
      LETTER_SMALLEST_PLAINTEXT_BYTES: 65_536,
      LETTER_LARGEST_PLAINTEXT_BYTES: 4_194_304,
      SEGMENTS_MOST: 2048,
      SEGMENT_PLAINTEXT_BYTES: 1_048_576,
      SEGMENT_SEALED_BYTES: 1_048_592,
      SLOT_BYTES: 32_768,
      PROFILE_ENVELOPE_LARGEST_BYTES: 65_536,
      CERTIFICATE_ENVELOPE_LARGEST_BYTES: 32_768,
      ENVELOPE_LARGEST_BYTES: 262_144,
      VAULT_LARGEST_BYTES: 268_435_456,
      RETENTION_DAYS: 30,
      CLOCK_TOLERANCE_DAYS: 1,
    });
  });

  it("count text in UTF-8 bytes, not in letters", () => {
    expect(readField(plainText(0, 6), "éßñ").ok).toBe(true);
    expect(readField(plainText(0, 5), "éßñ").ok).toBe(false);
    expect(readField(plainText(4, 4), "\u{1f600}").ok).toBe(true);
  });

  it("are checked before a document is parsed", () => {
    const document = encodeUtf8('{"code":"a.b"}');
    expect(parseDocument(languageField, document, document.length - 1)).toEqual({
      ok: false,
      code: "document.too_large",
    });
    expect(parseDocument(languageField, document, document.length)).toEqual({ ok: false, code: "document.malformed" });
  });

  it("end an envelope at 256 KiB", () => {
    const make = (size: number): UntrustedEnvelope => ({
      payload: new Uint8Array(size),
      payloadType: "x",
      signatures: [{ sig: new Uint8Array(64) }],
    });
    const overhead = encodeEnvelope(make(0)).length;
    const most = Math.floor((limits.ENVELOPE_LARGEST_BYTES - overhead) / 4) * 3;
    expect(parseEnvelope(encodeEnvelope(make(most))).ok).toBe(true);
    expect(parseEnvelope(encodeEnvelope(make(most + 3)))).toEqual({ ok: false, code: "envelope.malformed" });
  });

  it("end a letter at 4 MiB: the last that fits is sealed and accepted, the next is refused (PROTOCOL.md §4.5, §4.9)", async () => {
    // Answers fill what the text alone cannot.
    const answers = (count: number, last: number): { answer: string; question: string }[] =>
      every(0, count).map((index) => ({ answer: text(index === count - 1 ? last : 65_536), question: String(index) }));
    const empty = encodeDocument(letterField, { ...report, answers: answers(64, 0) }).length;
    const room = limits.LETTER_LARGEST_PLAINTEXT_BYTES - empty;
    const largest = { ...report, answers: answers(64, room) };
    expect(encodeDocument(letterField, largest)).toHaveLength(limits.LETTER_LARGEST_PLAINTEXT_BYTES);
    const plaintext = valueOf(encodeLetter(largest));
    expect(parseLetter(plaintext)).toEqual({ ok: true, value: largest });
    const letter = await sealed(sample, largest);
    expect(parseSealedLetter(letter).ok).toBe(true);
    expect(letter.length).toBeLessThanOrEqual(SEALED_LETTER_LARGEST_BYTES);
    expect(encodeLetter({ ...report, answers: answers(64, room + 1) })).toEqual({
      ok: false,
      code: "letter.too_large",
    });
  });

  it("pad a letter by steps that never go down, and by an eighth at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_194_303 }), (length) => {
        const [padded, next] = [paddedLetterBytes(length) ?? 0, paddedLetterBytes(length + 1) ?? 0];
        expect(padded).toBeGreaterThanOrEqual(length);
        expect(next).toBeGreaterThanOrEqual(padded);
        if (length > 262_144) expect(padded).toBeLessThanOrEqual(length * 1.12);
        expect(paddedLetterBytes(padded)).toBe(padded);
      }),
    );
  });
});

describe("days (PROTOCOL.md §1.3)", () => {
  it.each(["2000-01-01", "2999-12-31", "2024-02-29"])("are read: %s", (day) => {
    expect(parseDay(day)).toEqual({ ok: true, value: day });
  });

  it.each([
    "1999-12-31",
    "3000-01-01",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "2024-01-01T00:00",
    "",
    "２０２４-01-01",
  ])("are refused: %j", (day) => {
    expect(parseDay(day)).toEqual({ ok: false, code: "day.malformed" });
    expect(readField(dayField, day)).toEqual({ ok: false, code: "document.malformed" });
  });

  it("are counted, added to and put into weeks as the calendar has them", () => {
    expect(daysBetween(dayFrom("2024-02-28"), dayFrom("2024-03-01"))).toBe(2);
    expect(daysBetween(dayFrom("2999-12-31"), dayFrom("2000-01-01"))).toBe(-365_242);
    expect(addDays(dayFrom("2023-12-31"), 1)).toBe("2024-01-01");
    expect(mondayOf(TODAY)).toBe("2026-03-02");
    expect(mondayOf(dayFrom("2026-03-01"))).toBe("2026-02-23");
    expect(every(0, 7).filter((offset) => isMonday(addDays(TODAY, offset)))).toEqual([5]);
  });

  it("do not reach beyond the calendar: that is our mistake", () => {
    expect(() => addDays(dayFrom("2999-12-31"), 1)).toThrow(RangeError);
    expect(() => dayOfTime(Date.UTC(1999, 11, 31, 23, 59))).toThrow(RangeError);
    expect(dayOfTime(Date.UTC(2000, 0, 1))).toBe("2000-01-01");
    expect(() => idBytes("no id")).toThrow(TypeError);
  });
});

describe("the name of an organisation (PROTOCOL.md §3.2)", () => {
  const accepts = (name: string): boolean =>
    readField(profileField, profileOf({ names: [{ language: "en", text: name }] })).ok;

  it.each(Array.from("\t\n\r\u001b\u007f\u0080\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069"))(
    "is one line that speaks to no terminal: %j is refused",
    (character) => {
      expect(accepts(`Shelter${character}of the North`)).toBe(false);
    },
  );

  it("is of any script, and may join letters", () => {
    expect(accepts("مأوى الشمال")).toBe(true);
    expect(accepts("پناهگاه می\u200cروم 😀")).toBe(true);
  });
});

describe("file names that are made to fit (PROTOCOL.md §4.7)", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...Array.from("a.b/ \\\u0000\n\t\u007f\u202e\u200f-_A"),
        "\ud800",
        "\udc00",
        "語",
        "\u{1f600}",
        "e\u0301",
        "İ",
        "K",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 300,
  });

  it("are accepted by the reader, and all differ, whatever they were", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (names) => {
        const fitted = fitFileNames([...names, ...names]);
        expect(new Set(fitted.map(fileNameKey)).size).toBe(2 * names.length);
        const files = fitted.map((name, index) => ({ ...file(index), name }));
        expect(readField(evidenceField, evidenceOf({ files })).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["photo.jpg", "photo.jpg"],
    ["../../etc/passwd", "__._etc_passwd"],
    ["", "file"],
    ["...", "file"],
    [".hidden", "hidden"],
    [" a .txt", "a_.txt"],
    ["gpj.\u202eexe", "gpj._exe"],
    ["a\u009b2J\u2029.exe", "a_2J_.exe"],
    ["صورة.jpg", "صورة.jpg"],
    ["\ud800x.png", "_x.png"],
  ])("keep what people call them: %j becomes %j", (name, fitted) => {
    expect(fitFileNames([name])).toEqual([fitted]);
  });

  it("are numbered when they would be the same file somewhere, and cut before their extension", () => {
    expect(fitFileNames(["a.jpg", "A.JPG", "a.jpg"])).toEqual(["a.jpg", "A-2.JPG", "a-3.jpg"]);
    const [long, again] = fitFileNames([`${"é".repeat(300)}.jpeg`, `${"é".repeat(300)}.jpeg`]);
    expect(encodeUtf8(long ?? "").length).toBeLessThanOrEqual(255);
    expect(long).toMatch(/^é+\.jpeg$/u);
    expect(again).toMatch(/^é+-2\.jpeg$/u);
  });

  it.each([
    "a/b",
    "a\\b",
    "a\tb",
    "a\nb",
    " a",
    "a ",
    ".a",
    "a.",
    "",
    "a\u202eb",
    "a\u2066b",
    "a\u0001b",
    "\ud800",
    "a\u0085b",
    "a\u009bb",
    "a\u2028b",
    "a\u2029b",
  ])("are refused by the reader as they were: %j", (name) => {
    const files = [{ ...file(0), name }];
    expect(readField(evidenceField, evidenceOf({ files }))).toEqual({ ok: false, code: "document.malformed" });
  });

  it("have media types that the reader accepts", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("IMAGE/JPEG", "text/plain; charset=utf-8", "x/y")), (type) => {
        expect(readField(mediaTypeField, fitMediaType(type)).ok).toBe(true);
      }),
    );
    expect(fitMediaType("IMAGE/JPEG")).toBe("image/jpeg");
    expect(fitMediaType("text/plain; charset=utf-8")).toBe("application/octet-stream");
  });
});

describe("evidence in a letter (PROTOCOL.md §4.7)", () => {
  const two = (change: object, second: object = {}): object =>
    evidenceOf({
      files: [
        { ...file(0), size: 5, ...change },
        { ...file(1), offset: 5, size: 2, ...second },
      ],
      segments: 1,
    });

  it("joins files without gaps, and has the number of segments of their sum", () => {
    expect(readField(evidenceField, two({})).ok).toBe(true);
    const refused = { ok: false, code: "document.malformed" };
    for (const broken of [
      two({ offset: 1 }),
      two({}, { offset: 4 }),
      two({}, { offset: 6 }),
      two({ size: 4 }),
      { ...two({}), segments: 2 },
      { ...two({}), segments: 0 },
      two({}, { name: "F0" }),
      two({ size: 2 ** 31 }, { offset: 2 ** 31 }),
    ]) {
      expect(readField(evidenceField, broken)).toEqual(refused);
    }
  });

  it("belongs to a submission whose id is fresh each time (PROTOCOL.md §2.3)", () => {
    expect(new Set(every(0, 50).map(() => createSubmissionId(sodium))).size).toBe(50);
  });
});
