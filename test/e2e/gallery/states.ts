import { failure, ok } from "../../../shared/bytes/index.ts";
import { CONSENT_TOPICS } from "../../../shared/mechanisms/consent-answers.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { NO_CHANGES } from "../../../client/portal/consent/agreement-changes.ts";
import { NOTHING_CHOSEN, type ChosenConsent } from "../../../client/portal/consent/chosen-consent.ts";
import { foundPlaces } from "../../../client/portal/places/found-places.ts";
import { placesFor } from "../../../client/portal/places/places-for.ts";
import { letterAnswers } from "../../../client/portal/questions/index.ts";
import { STEPS } from "../../../client/portal/questions/steps.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import type { MailboxView, Sending, SentFile } from "../../../client/workers/portal-calls.ts";
import {
  CLOSED,
  DAY,
  EMPTY,
  FILED,
  filedIn,
  FILES,
  GONE,
  MAILBOX,
  NORTH,
  RECEIPT,
  SOUTH,
  WORDS,
  WRITTEN,
} from "./sample-states.ts";

type Page = PortalState["page"];

/** Every state that is looked at, by its page: a page of which there is none is an error of types. */
type Gallery = { readonly [P in Page]: readonly [Named<P>, ...Named<P>[]] };
type Named<P extends Page> = readonly [name: string, state: Extract<PortalState, { page: P }>];

const organisation = NORTH;
const directory = { organisations: [NORTH, SOUTH, CLOSED], forged: 1 };
const small = { organisations: [SOUTH], forged: 0 };
const said = { answers: letterAnswers(WRITTEN.answers), language: "en" };
const SENDINGS: readonly Sending[] = [
  { state: "starting" },
  { state: "sending", acknowledged: 2, segments: 5 },
  { state: "waiting", acknowledged: 2, segments: 5 },
  { state: "paused", acknowledged: 3, segments: 5 },
  { state: "stalled", acknowledged: 3, segments: 5, code: "network.failed" },
  { state: "finishing", segments: 5 },
];
const AGREED: ChosenConsent = { ...NOTHING_CHOSEN, decider: "self", mechanism: "yes", "public-named": "yes" };
const ANSWERED = MAILBOX.messages.filter((each) => each.state === "verified").toReversed();
const QUIET = {
  ...{ hasWords: true, hasChoice: true, isUnconfirmed: false },
  ...{ isBusy: false, note: null, code: null },
} as const;
const consent = {
  page: "consent",
  organisation,
  chosen: AGREED,
  reporter: null,
  isAlone: false,
  behind: "check",
  wanted: null,
} as const;
const WANTED = { answer: "yes", included: ["mechanism"], isOpen: false } as const;
const enter = { page: "enter", directory, chosen: null, isBusy: false, wrong: null, help: null, taken: null } as const;
const agreed = { page: "agreed", organisation, isEverythingOpen: false, problems: [] } as const;
const box = (mailbox: MailboxView, more: object = {}) =>
  ({ page: "mailbox", mailbox, read: [0], ...QUIET, ...more }) as const;

export const GALLERY: Gallery = {
  doors: [["doors", { page: "doors" }]],
  preparing: [["preparing", { page: "preparing", door: "report" }]],
  unreachable: [["unreachable", { page: "unreachable", door: "return", code: "network.failed", keepsDraft: false }]],
  unavailable: [
    ["unavailable", { page: "unavailable", code: "engine.failed", door: "report", keepsDraft: false }],
    ["unavailable-kept", { page: "unavailable", code: "browser.no_worker", door: "return", keepsDraft: true }],
    ["unavailable-first", { page: "unavailable", code: "page.failed", door: null, keepsDraft: false }],
  ],
  choose: [
    ["choose", { page: "choose", directory, chosen: NORTH.id, isMissing: false, isFromCheck: false }],
    ["choose-practice", { page: "choose", directory: small, chosen: SOUTH.id, isMissing: false, isFromCheck: false }],
    ["choose-gone", { page: "choose", directory, chosen: GONE, isMissing: false, isFromCheck: false }],
    ["choose-missing", { page: "choose", directory, chosen: null, isMissing: true, isFromCheck: false }],
    [
      "choose-nobody",
      {
        page: "choose",
        directory: { organisations: [], forged: 2 },
        chosen: null,
        isMissing: false,
        isFromCheck: false,
      },
    ],
  ],
  write: [
    ["write", { page: "write", organisation, draft: EMPTY, problems: [], isFromCheck: false }],
    [
      "write-long",
      { page: "write", organisation: SOUTH, draft: WRITTEN, problems: ["text_too_long"], isFromCheck: false },
    ],
  ],
  questions: [
    ["questions", { page: "questions", organisation, draft: EMPTY }],
    ["questions-begun", { page: "questions", organisation, draft: WRITTEN }],
  ],
  step: someOf(
    STEPS.map(({ id }) => [
      `step-${id}`,
      { page: "step", organisation, draft: WRITTEN, step: id, field: null, isFromCheck: id === "needs" },
    ]),
  ),
  places: [
    [
      "places",
      {
        page: "places",
        organisation,
        said,
        offer: (of) => foundPlaces(placesFor(of, DAY), document.documentElement.lang),
      },
    ],
    ["places-loading", { page: "places", organisation, said, offer: "loading" }],
    ["places-failed", { page: "places", organisation, said, offer: "failed" }],
  ],
  attach: [
    ["attach", { page: "attach", organisation, draft: EMPTY, problems: [], folders: 0, isFromCheck: false }],
    [
      "attach-looked",
      {
        page: "attach",
        organisation,
        draft: { ...EMPTY, attachments: FILES },
        problems: ["files_too_large"],
        folders: 2,
        isFromCheck: false,
      },
    ],
  ],
  consent: [
    // A yes that includes another, which is asked right there, and where she went on without it.
    ["consent-asked", { ...consent, chosen: NOTHING_CHOSEN, at: "state", wanted: WANTED }],
    ["consent-asked-open", { ...consent, chosen: NOTHING_CHOSEN, at: "state", wanted: { ...WANTED, isOpen: true } }],
    ...someOf<"consent">(
      (["start", ...CONSENT_TOPICS, "conflicts"] as const).map((at) => [`consent-${at}`, { ...consent, at }]),
    ),
  ],
  check: [
    ["check", { page: "check", organisation, hasChoice: true, draft: WRITTEN, chosen: AGREED }],
    ["check-empty", { page: "check", organisation: SOUTH, hasChoice: false, draft: EMPTY, chosen: NOTHING_CHOSEN }],
  ],
  sending: someOf(
    SENDINGS.map((sending) => [`sending-${sending.state}`, { page: "sending", kind: "report", organisation, sending }]),
  ),
  unfiled: [
    ["unfiled", { page: "unfiled", kind: "report", organisation, unfiled: unfiled(false, null) }],
    [
      "unfiled-file",
      { page: "unfiled", kind: "report", organisation, unfiled: unfiled(false, { name: "photo-1.jpg", place: 0 }) },
    ],
    ["unfiled-maybe", { page: "unfiled", kind: "followup", organisation, unfiled: unfiled(true, null) }],
  ],
  codename: someOf(
    [
      ["codename", FILED] as const,
      // In the language that the page spoke when the report was sent, whichever it speaks now.
      ...(["es", "fr", "zh"] as const).map((language) => [`codename-${language}`, filedIn(language)] as const),
    ].map(([name, filed]) => [name, { page: "codename", organisation, filed, hasDay: true, hasDigits: false }]),
  ),
  confirm: [
    ["confirm", { page: "confirm", organisation, filed: FILED, isWrong: false }],
    ["confirm-wrong", { page: "confirm", organisation, filed: FILED, isWrong: true }],
  ],
  filed: [["filed", { page: "filed", organisation, receipt: RECEIPT }]],
  enter: [
    ["enter", enter],
    ["enter-busy", { ...enter, isBusy: true }],
    ["enter-nowhere", { ...enter, directory: small, wrong: failure("mailbox.nowhere") }],
    [
      "enter-wrong",
      {
        ...enter,
        help: { boxes: WORDS.map((word) => ({ state: "known", word })), language: "en" },
        wrong: {
          ok: false,
          code: "codename.checksum",
          help: { boxes: WORDS.map((word) => ({ state: "known", word })), language: "en" },
          unknown: [],
          missing: [],
          repairs: [{ kind: "swapped", places: [1, 2], words: WORDS }],
        },
      },
    ],
    ["enter-taken", { ...enter, taken: { kind: "mistyped", place: 9, before: "shied", word: "shield" } }],
    [
      "enter-unknown",
      {
        ...enter,
        help: { boxes: WORDS.map(() => ({ state: "unknown", near: ["legal", "lemon"] })), language: "en" },
      },
    ],
  ],
  receipt: [
    ["receipt", { page: "receipt", isBusy: false, checked: null }],
    ["receipt-wrong", { page: "receipt", isBusy: false, checked: failure("receipt.malformed") }],
    [
      "receipt-genuine",
      {
        page: "receipt",
        isBusy: false,
        checked: ok({
          day: DAY,
          submission: submissionIdField.read("d".repeat(32)),
          organisation: NORTH.id,
          listed: NORTH,
          isOurs: true,
        }),
      },
    ],
  ],
  mailbox: [
    ["mailbox", box(MAILBOX)],
    ["mailbox-empty", box({ ...MAILBOX, isProven: false, messages: [] }, { note: "nothing_new" })],
    ["mailbox-erased", box(MAILBOX, { note: "erased" })],
    ["mailbox-kept", box({ ...MAILBOX, organisation: SOUTH }, { note: "draft_kept" })],
    ["mailbox-new", box(MAILBOX, { note: "something_new" })],
    ["mailbox-unconfirmed", box(MAILBOX, { isUnconfirmed: true, note: "nothing_new" })],
    ["mailbox-read-only", box({ ...MAILBOX, organisation: CLOSED })],
    ["mailbox-failed", box(MAILBOX, { code: "network.failed" })],
    ["mailbox-busy", box(MAILBOX, { isBusy: true })],
  ],
  compare: [["compare", { page: "compare", kind: "followup", organisation }]],
  compose: [
    [
      "compose",
      {
        page: "compose",
        organisation,
        answered: ANSWERED,
        draft: { ...WRITTEN, attachments: FILES },
        problems: [],
        folders: 0,
        part: null,
      },
    ],
    [
      "compose-empty",
      {
        page: "compose",
        organisation,
        answered: [],
        draft: EMPTY,
        problems: ["nothing_written"],
        folders: 0,
        part: null,
      },
    ],
  ],
  "later-check": [
    ["later-check", { page: "later-check", organisation, draft: WRITTEN }],
    ["later-check-empty", { page: "later-check", organisation: SOUTH, draft: EMPTY }],
  ],
  agreed: [
    ["agreed", { ...agreed, changes: NO_CHANGES, draft: EMPTY, problem: null }],
    ["agreed-nothing", { ...agreed, changes: AGREED, draft: WRITTEN, problem: "nothing_changed" }],
    ["agreed-open", { ...agreed, isEverythingOpen: true, changes: AGREED, draft: EMPTY, problem: "everything_first" }],
  ],
  erasure: [
    ["erasure", { page: "erasure", organisation, isUnconfirmed: false, draft: EMPTY, problems: [] }],
    ["erasure-unconfirmed", { page: "erasure", organisation, isUnconfirmed: true, draft: EMPTY, problems: [] }],
  ],
  followed: [
    ["followed-followup", { page: "followed", kind: "followup", organisation, receipt: RECEIPT, changes: null }],
    [
      "followed-withdrawal",
      { page: "followed", kind: "withdrawal", organisation, receipt: RECEIPT, changes: { ...AGREED, state: "no" } },
    ],
    [
      "followed-everything",
      { page: "followed", kind: "withdrawal", organisation, receipt: RECEIPT, changes: "everything" },
    ],
    ["followed-erasure", { page: "followed", kind: "erasure", organisation, receipt: RECEIPT, changes: null }],
  ],
};

function unfiled(mayHaveArrived: boolean, file: SentFile | null) {
  return { ok: false, code: "network.failed", mayHaveArrived, file } as const;
}

function someOf<P extends Page>([first, ...others]: readonly Named<P>[]): readonly [Named<P>, ...Named<P>[]] {
  if (first === undefined) throw new Error("a page has no state");
  return [first, ...others];
}
