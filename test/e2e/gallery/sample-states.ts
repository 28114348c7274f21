import type { WordLanguage } from "../../../shared/crypto/word-language.ts";
import { parseDay, type Day } from "../../../shared/protocol/day.ts";
import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";
import { caseIdField, organisationIdField } from "../../../shared/protocol/id.ts";
import { attachmentOf, type Attachment } from "../../../client/portal/attachments/attachment.ts";
import type { Draft } from "../../../client/portal/draft.ts";
import type { Said } from "../../../client/portal/questions/said.ts";
import type { FiledReport, ListedOrganisation, MailboxView, Receipt } from "../../../client/workers/portal-calls.ts";

// Persons, places and words of the gallery: nobody's, and the same each time.

export const TEXT = "They came at night, two days after I spoke in Geneva. جاؤوا في الليل.\nMy neighbour saw the car.";
export const WORDS = "legal winner thank year wave sausage worth useful shield winner thank yellow".split(" ");
/** A codename in each language that there are words in: with accents, and of one character each. */
const WORDS_OF: Readonly<Record<WordLanguage, readonly string[]>> = {
  en: WORDS,
  es: "ábaco marco mente mapa favor cubo brillo coger proeza gripe látex zapato".split(" "),
  fr: "abaisser justice légume junior envahir crucial branche coincer pliage filière horizon xénon".split(" "),
  pt: "abacate joia lareira joaninha enchente colar bengala cetim pilotar feno hidratar zarpar".split(" "),
  zh: "的 雄 粗 尺 载 属 海 酸 柯 沙 赶 艇".split(" "),
};
const DIGITS = "31415 92653 58979 32384 62643 38327 95028 84197 16939 93751 05820 97494".split(" ");

export const DAY = dayOf("2026-03-04");

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.code);
  return day.value;
}

export function organisation(digit: string, name: string, practice = false): ListedOrganisation {
  return {
    id: organisationIdField.read(digit.repeat(64)),
    view: {
      name: { language: "en", text: name },
      policy: { language: "en", text: "We keep what you send for five years, on paper, in a safe." },
      languages: ["en", "es", "ar"],
      regions: ["002", "145"],
      rhythm: 7,
      practice,
      fingerprint: { digits: DIGITS, words: WORDS },
    },
    refusal: null,
    canReply: true,
  };
}

export const NORTH = organisation("a", "Shelter of the North");
/** One that was chosen, and is not in the directory any more. */
export const GONE = organisation("e", "Shelter of the East").id;
export const SOUTH = organisation("b", "مأوى الجنوب", true);
export const CLOSED: ListedOrganisation = {
  ...organisation("c", "Shelter of the East"),
  refusal: "card.no_key_for_today",
  canReply: false,
};

export const RECEIPT: Receipt = { day: DAY, text: "{}" };
export const FILED = filedIn("en");

/** A report that has arrived, with a codename in this language. */
export function filedIn(language: WordLanguage): FiledReport {
  return { language, words: WORDS_OF[language], positions: [3, 12], receipt: RECEIPT };
}

export const EMPTY: Draft = { language: "en", text: "", isCleaned: false, attachments: [], answers: new Map() };

function file(name: string, length: number): File {
  return new File(["x".repeat(length)], name);
}

/** One file of each look. */
export const FILES: readonly Attachment[] = [
  attachmentOf(1, file("waiting.pdf", 4_000)),
  {
    ...attachmentOf(2, file("long-video-of-the-street-from-the-window.mp4", 250_000)),
    look: { state: "looking", done: 90_000 },
  },
  {
    ...attachmentOf(3, file("صورة من الشارع photo-1.jpg", 120_000)),
    look: {
      state: "seen",
      kind: "jpeg",
      copy: new Blob(["y".repeat(110_000)]),
      findings: [
        { aspect: "place", at: "Exif GPSLatitude", value: "46.227600° N, 6.141200° E" },
        { aspect: "device", at: "Exif Model", value: "Pixel 7a" },
        { aspect: "time", at: "Exif DateTimeOriginal", value: "2026-03-01 22:14:05" },
      ],
      left: [],
    },
  },
  {
    ...attachmentOf(4, file("letter.docx", 30_000)),
    look: {
      state: "seen",
      kind: "docx",
      copy: new Blob(["y".repeat(20_000)]),
      findings: [{ aspect: "lost", at: "word/charts/chart1.xml", value: "chart" }],
      left: [{ aspect: "link", at: "word/document.xml", value: "https://example.org" }],
    },
    choice: "both",
  },
  { ...attachmentOf(5, file("archive.rar", 5_000)), look: { state: "refused", code: "cleaning.unknown_kind" } },
  { ...attachmentOf(6, file("photo-2.jpg", 90_000)), look: { state: "refused", code: "guard.not_loaded" } },
  { ...attachmentOf(7, file("sound.mp3", 70_000)), look: { state: "refused", code: "guard.failed" } },
];

export const WRITTEN: Draft = {
  ...EMPTY,
  text: TEXT,
  attachments: FILES.filter(({ look }) => look.state === "seen"),
  answers: new Map<RecordFieldName, Said>([
    ["reporter_role", { mark: null, rows: [["victim"]] }],
    ["imminence", { mark: "not_sure", rows: [] }],
  ]),
};

export const MAILBOX: MailboxView = {
  case: caseIdField.read("c".repeat(32)),
  organisation: NORTH,
  isProven: true,
  messages: [
    { state: "verified", sequence: 0, day: DAY, language: "ar", text: "وصلتنا رسالتك. We have read it." },
    {
      state: "verified",
      sequence: 1,
      day: DAY,
      language: "en",
      text: "Are you safe tonight?\nPlease say when we may write.",
    },
    { state: "not_verified", sequence: 2 },
    { state: "deleted", sequence: 3 },
    { state: "missing", sequence: 4 },
  ],
};
