import fc from "fast-check";
import * as api from "../../shared/api/documents.ts";
import { encodeBase64, encodeBech32, encodeHex, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import { collectedManifestField, outgoingManifestField, outgoingSignatureField } from "../../shared/protocol/bundle.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { certificateField } from "../../shared/protocol/certificate.ts";
import { deskKeyFileField, deskLoginField } from "../../shared/protocol/desk-login.ts";
import { receiptFileField } from "../../shared/protocol/receipt-file.ts";
import { envelopeField } from "../../shared/protocol/envelope.ts";
import { fitFileNames } from "../../shared/protocol/evidence.ts";
import { encodeDocument, parseDocument, type DocumentError, type Field } from "../../shared/protocol/field.ts";
import { letterField } from "../../shared/protocol/letter.ts";
import { paddedSegments } from "../../shared/protocol/padding.ts";
import { profileField } from "../../shared/protocol/profile.ts";
import { collectionReceiptField, filingReceiptField } from "../../shared/protocol/receipt.ts";
import { replyField } from "../../shared/protocol/reply.ts";
import { vaultField } from "../../shared/protocol/vault.ts";

// JSON values of every document of the protocol, written from the tables of PROTOCOL.md and not from the fields under test.

/** One kind of document: its values as JSON, and what becomes of one that is read and written. */
export interface DocumentKind {
  readonly name: string;
  readonly json: fc.Arbitrary<unknown>;
  /** Reads a JSON value, and writes what was understood. */
  readonly encode: (value: unknown) => Bytes;
  /** Parses bytes, and writes what was understood. */
  readonly reencode: (bytes: Uint8Array) => Result<Bytes, DocumentError>;
}

function kind<T>(name: string, json: fc.Arbitrary<unknown>, field: Field<T>): DocumentKind {
  return {
    name,
    json,
    encode: (value) => encodeDocument(field, field.read(value)),
    reencode: (bytes) => {
      const parsed = parseDocument(field, bytes, bytes.length);
      return parsed.ok ? ok(encodeDocument(field, parsed.value)) : parsed;
    },
  };
}

const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((value) => encodeHex(value));
const base64 = (least: number, most: number = least): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((value) => encodeBase64(value));
const [id, hash, key] = [hex(16), hex(32), base64(32)];

const LETTERS = 'aZ9 .-_\t\n\r"\\/<&éßñ語ش\u200e\ud83d\ude00\u2028\ufeff';

/** Plain text: everything but the control characters of PROTOCOL.md §1.1. */
const text = (least: number, most = 40): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...Array.from(LETTERS)) })
    .filter((value) => Buffer.byteLength(value) >= least && Buffer.byteLength(value) <= most);

const language = fc.constantFrom("en", "ar", "zh-Hans", "sr-Latn-RS", "pt-BR", "es-419");
const languages = fc.uniqueArray(language, { minLength: 1, maxLength: 4 });
/** Plain text in one line: PROTOCOL.md §1.1. */
const line = text(1).filter((value) => !/[\t\n\r\u200e\u2028]/u.test(value));
const localTexts = (least: number, texts: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.uniqueArray(fc.record({ language, text: texts }), {
    minLength: least,
    maxLength: 4,
    selector: (item) => item.language,
  });

const DAY_MILLISECONDS = 86_400_000;
const dayText = (days: number): string => new Date(days * DAY_MILLISECONDS).toISOString().slice(0, 10);
const [FIRST_DAY, LAST_DAY] = [Date.UTC(2000, 0, 1) / DAY_MILLISECONDS, Date.UTC(2999, 11, 31) / DAY_MILLISECONDS];
const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dayText);
/** The first Monday after 1 January 2000, and the last one whose week is over by the end of 2999. */
const FIRST_MONDAY = Date.UTC(2000, 0, 3) / DAY_MILLISECONDS;
const week = fc.nat(Math.floor((LAST_DAY - 6 - FIRST_MONDAY) / 7)).map((index) => {
  const monday = FIRST_MONDAY + 7 * index;
  return { first: dayText(monday), last: dayText(monday + 6) };
});

const recipient = (prefix: string, bytes: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((value) => encodeBech32(prefix, value));

const envelope = fc.record({
  payload: base64(0, 100),
  payloadType: text(1),
  signatures: base64(64).map((sig) => [{ sig }]),
});

const evidence = fc
  .record({
    files: fc.array(fc.record({ hash, name: fc.string(), size: fc.nat(3_000_000), type: mediaType() }), {
      minLength: 1,
      maxLength: 5,
    }),
    key,
  })
  .map(({ files, key: segmentKey }) => {
    const names = fitFileNames(files.map(({ name }) => name));
    let end = 0;
    const placed = files.map((file, index) => {
      const offset = end;
      end += file.size;
      return { ...file, name: names[index] ?? "file", offset };
    });
    return { files: placed, key: segmentKey, segments: paddedSegments(end) };
  });

function mediaType(): fc.Arbitrary<string> {
  return fc.constantFrom("image/jpeg", "application/octet-stream", "application/vnd.oasis.opendocument.text", "x/y+z");
}

const letterBase = {
  answers: fc.uniqueArray(fc.record({ answer: text(0), question: fc.constantFrom("a", "who.1", "x-y", "0") }), {
    selector: (item) => item.question,
  }),
  case: id,
  instance: hash,
  language,
  organisation: hash,
  submission: id,
  text: text(0),
  version: fc.constant(1),
};
const letter = fc.oneof(
  fc.record({
    ...letterBase,
    evidence: fc.option(evidence),
    reply: fc.record({ macKey: key, publicKey: base64(1216), slotKey: key }),
    type: fc.constant("report"),
  }),
  fc.record({ ...letterBase, evidence: fc.option(evidence), mac: key, type: fc.constant("followup") }),
  fc.record({ ...letterBase, mac: key, type: fc.constant("withdrawal") }),
  fc.record({ ...letterBase, mac: key, type: fc.constant("erasure") }),
);

const sealedFile = fc
  .record({
    ...letterBase,
    answers: fc.constant([]),
    file: fc.option(
      fc.record({
        hash,
        key: base64(16),
        name: fc.constantFrom("sealed.zip", "sealed.txt", "a"),
        size: fc.integer({ min: 1, max: 4_203_536 }),
        type: mediaType(),
      }),
    ),
    language: fc.constant("und"),
    type: fc.constant("sealed"),
  })
  .map((document) => (document.file === null ? document : { ...document, text: "" }));

function ascending<T>(item: fc.Arbitrary<T>, by: (item: T) => string): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(item, { minLength: 1, maxLength: 5, selector: by })
    .map((list) => [...list].sort((a, b) => (by(a) < by(b) ? -1 : 1)));
}

const collected = fc.record({ letter: hash, submission: id });
const segmentCount = fc.constantFrom(0, 1, 2, 4, 8, 16, 18, 20, 1024, 2048);

const vaultLetter = fc.record({
  continuity: fc.constantFrom("first", "proven", "unproven"),
  day,
  letter: fc.oneof({ arbitrary: letter, weight: 4 }, sealedFile),
  saved: fc.uniqueArray(fc.nat(999), { maxLength: 3 }),
  sealed: hash,
});
const vaultReply = fc.record({
  carried: fc.option(day),
  day,
  language,
  payload: hash,
  sequence: fc.nat(1023),
  slot: fc.option(base64(32_768), { freq: 1 }),
  text: text(1),
});
/** What a vault carries for others: PROTOCOL.md §9.2. */
const work = fc.letrec<{ object: unknown; value: unknown }>((tie) => ({
  object: fc.dictionary(fc.constantFrom("a", "constructor", "A-1", "z_9"), tie("value"), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  value: fc.oneof(
    { depthSize: "small" },
    fc.oneof(fc.constant(null), fc.boolean(), fc.maxSafeNat(), text(0)),
    fc.array(tie("value"), { maxLength: 2 }),
    tie("object"),
  ),
})).object;
const vault = fc.record({
  cases: fc.uniqueArray(
    fc.record({
      case: id,
      instance: hash,
      letters: fc.uniqueArray(vaultLetter, { minLength: 1, maxLength: 2, selector: (item) => item.letter.submission }),
      notes: text(0),
      replies: fc.array(vaultReply, { maxLength: 1 }),
      work: fc.option(work),
    }),
    { maxLength: 2, selector: (item) => item.instance + item.case },
  ),
  intake: fc
    .uniqueArray(
      fc.record({
        certificate: envelope,
        identities: fc.constant(["AGE-SECRET-KEY-PQ-1QQ", "AGE-SECRET-KEY-1QQ"]),
        week,
      }),
      { maxLength: 3, selector: (item) => item.week.first },
    )
    .map((weeks) => weeks.map(({ week: days, ...rest }) => ({ ...rest, ...days }))),
  kind: fc.constant("vault"),
  mechanisms: fc.option(fc.record({ publisher: key, update: envelope })),
  organisation: fc.record({ desk: key, profile: envelope, reply: key, root: key }),
  receipts: fc.uniqueArray(fc.record({ day, instance: hash, letter: hash, submission: id }), {
    maxLength: 3,
    selector: (item) => item.submission,
  }),
  saves: fc.maxSafeNat(),
  version: fc.constant(1),
});

const profile = fc.record({
  desk: key,
  expires: day,
  languages,
  names: localTexts(1, line),
  policy: localTexts(0, text(0)),
  practice: fc.boolean(),
  regions: fc.array(fc.constantFrom("DZ", "002", "US-CA"), { maxLength: 3 }),
  reply: fc.array(key, { minLength: 1, maxLength: 4 }),
  rhythm: fc.integer({ min: 1, max: 90 }),
  root: key,
  serial: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

const certificate = fc
  .record({
    classic: fc.array(recipient("age", 32), { maxLength: 4 }),
    organisation: hash,
    recipients: fc.array(recipient("age1pq", 1216), { minLength: 1, maxLength: 2 }),
    week,
  })
  .map(({ week: days, ...rest }) => ({ ...rest, ...days }));

const token = hash;
const small = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => fc.record(fields);

/** Every document of PROTOCOL.md: what is signed, what lies in files and bundles, and the bodies of §7. */
export const EVERY_DOCUMENT: readonly DocumentKind[] = [
  kind("profile (§3.2)", profile, profileField),
  kind("intake certificate (§3.3)", certificate, certificateField),
  kind("envelope (§3.1)", envelope, envelopeField),
  kind(
    "filing receipt (§3.5)",
    small({ day, instance: hash, letter: hash, organisation: hash, submission: id }),
    filingReceiptField,
  ),
  kind(
    "collection receipt (§3.6)",
    small({ day, instance: hash, organisation: hash, submissions: ascending(collected, (item) => item.submission) }),
    collectionReceiptField,
  ),
  kind(
    "signature of an outgoing bundle (§8.3)",
    small({ created: day, instance: hash, members: hash, organisation: hash }),
    outgoingSignatureField,
  ),
  kind(
    "desk login (§3.7)",
    small({ challenge: key, host: text(1), instance: hash, organisation: hash }),
    deskLoginField,
  ),
  kind("letter (§4.6)", letter, letterField),
  kind(
    "reply (§6.4)",
    small({
      ...{ case: id, day, instance: hash, language, organisation: hash, previous: hash, replyKey: hash },
      ...{ sequence: fc.nat(1023), text: text(1) },
    }),
    replyField,
  ),
  kind(
    "collected manifest (§8.2)",
    small({
      ...{ created: day, instance: hash, kind: fc.constant("collected"), organisation: hash, version: fc.constant(1) },
      key,
      submissions: ascending(fc.record({ day, id, receipt: base64(64), segments: segmentCount }), (item) => item.id),
    }),
    collectedManifestField,
  ),
  kind(
    "outgoing manifest (§8.3)",
    small({
      ...{ created: day, instance: hash, kind: fc.constant("outgoing"), organisation: hash, version: fc.constant(1) },
      ...{ certificates: ascending(day, (item) => item), slots: ascending(id, (item) => item) },
      ...{ profile: fc.boolean(), receipt: fc.boolean() },
    }),
    outgoingManifestField,
  ),
  kind("vault (§9.2)", vault, vaultField),
  kind(
    "desk key file (§10.1)",
    small({ kind: fc.constant("desk-key"), organisation: hash, secret: key, version: fc.constant(1) }),
    deskKeyFileField,
  ),
  kind(
    "receipt file (§10.5)",
    small({ key, kind: fc.constant("receipt"), receipt: envelope, version: fc.constant(1) }),
    receiptFileField,
  ),
  kind(
    "card file (§10.2)",
    small({
      ...{ kind: fc.constant("card"), profile: envelope, version: fc.constant(1) },
      certificates: fc.array(envelope, { minLength: 1, maxLength: 3 }),
    }),
    cardFileField,
  ),
  kind("problem (§7.1)", small({ code: fc.constantFrom("request.too_large", "a.b") }), api.problemField),
  kind(
    "directory (§7.2)",
    small({
      instance: fc.record({ key }),
      organisations: fc.array(fc.record({ certificate: fc.option(envelope), profile: envelope }), { maxLength: 3 }),
    }),
    api.directoryField,
  ),
  kind("beginning (§7.3)", small({ id, organisation: hash, segments: segmentCount }), api.beginSubmissionField),
  kind("token (§7.3)", small({ token }), api.tokenAnswerField),
  kind(
    "status (§7.3)",
    small({ received: base64(0, 256), state: fc.constantFrom("open", "committed") }),
    api.submissionStatusField,
  ),
  kind("receipt (§7.3)", small({ receipt: envelope }), api.receiptField),
  kind("addresses (§7.4)", small({ addresses: fc.array(id, { minLength: 8, maxLength: 8 }) }), api.slotAddressesField),
  kind("challenge request (§7.5)", small({ organisation: hash }), api.challengeRequestField),
  kind("challenge (§7.5)", small({ challenge: key }), api.challengeField),
  kind("login (§7.5)", small({ login: envelope }), api.loginField),
  kind("session (§7.5)", small({ seconds: fc.integer({ min: 1, max: 86_400 }), token }), api.deskSessionField),
  kind(
    "waiting submissions (§7.5)",
    small({
      submissions: fc.array(
        fc.record({ bytes: fc.integer({ min: 1, max: 2 ** 31 - 1 }), day, id, segments: segmentCount }),
      ),
    }),
    api.waitingSubmissionsField,
  ),
  kind(
    "bundle request (§7.5)",
    small({ submissions: fc.array(id, { minLength: 1, maxLength: 5 }) }),
    api.bundleRequestField,
  ),
  kind(
    "bundle ticket (§7.5)",
    small({ bytes: fc.maxSafeNat().map((n) => n || 1), ticket: token }),
    api.bundleTicketField,
  ),
  kind("deleted (§7.5)", small({ deleted: fc.nat(1000) }), api.deletedField),
  kind(
    "card publication (§7.5)",
    small({ certificates: fc.array(envelope, { maxLength: 3 }), profile: fc.option(envelope) }),
    api.cardPublicationField,
  ),
];
