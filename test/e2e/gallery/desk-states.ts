import type { Page } from "puppeteer-core";
import type { SubmissionId } from "../../../shared/protocol/id.ts";
import { organisationIdField, submissionIdField } from "../../../shared/protocol/id.ts";
import { collectFrom, type CollectState, type DeskState, type UploadState } from "../../../client/desk/desk-state.ts";
import type { DeskOwner, OutgoingOutline } from "../../../client/workers/desk-calls.ts";
import { DAY } from "./sample-states.ts";

const OWNER: DeskOwner = {
  id: organisationIdField.read("a".repeat(64)),
  name: { language: "en", text: "Shelter of the North" },
  practice: false,
  expires: DAY,
  isExpired: false,
  hasKeyForToday: true,
};
const WAITING = ["1", "2", "3"].map((digit, place) => ({
  ...{ bytes: 20_000, day: DAY, segments: place * 4 },
  id: submissionIdField.read(digit.repeat(32)),
}));
const COLLECT = collectFrom(WAITING);
const READY = { bytes: 9_000_000, path: "/api/v1/desk/bundles/none", submissions: 3 };
const BUNDLE: OutgoingOutline = { kind: "bundle", created: DAY, weeks: 26, hasProfile: true, replies: 2, receipts: 3 };
const CARD = { part: "card", outcome: "accepted" } as const;
const REPLY = { part: "reply", index: 0, outcome: "accepted" } as const;

/** Every look of the desk's page. */
export const DESK: Readonly<Record<string, DeskState>> = {
  key: { page: "key", isBusy: false, code: null },
  "key-busy": { page: "key", isBusy: true, code: null },
  "key-refused": { page: "key", isBusy: false, code: "desk_key.malformed" },
  unavailable: { page: "unavailable", code: "engine.failed" },
  nothing: inside(collectFrom([])),
  expired: inside(collectFrom([]), { owner: { ...OWNER, hasKeyForToday: false, isExpired: true } }),
  waiting: inside(COLLECT),
  practice: inside(COLLECT, { owner: { ...OWNER, practice: true, hasKeyForToday: false } }),
  "waiting-some": inside({ ...COLLECT, chosen: new Set(WAITING.slice(1).map(({ id }) => id)) }),
  preparing: inside({ ...COLLECT, isBusy: true }),
  ready: inside({ ...COLLECT, ready: READY }),
  "ready-more": inside({ ...COLLECT, bundles: [WAITING, WAITING.slice(1)], ready: READY }),
  failed: inside({ ...COLLECT, code: "network.failed" }),
  "upload-reading": inside(COLLECT, { upload: { step: "reading" } }),
  "upload-refused": inside(COLLECT, { upload: { step: "choose", code: "bundle.malformed" } }),
  "upload-check": inside(COLLECT, { upload: { step: "check", outline: BUNDLE } }),
  "upload-check-card": inside(COLLECT, { upload: { step: "check", outline: { kind: "card", weeks: 26 } } }),
  "upload-sending": inside(COLLECT, { upload: { step: "sending", outline: BUNDLE, parts: 2 } }),
  "upload-done": inside(COLLECT, {
    upload: {
      ...{ step: "done", outline: BUNDLE },
      results: [CARD, REPLY, { part: "receipt", outcome: "deleted", submissions: 3 }],
    },
  }),
  "upload-broken": inside(COLLECT, {
    upload: {
      ...{ step: "done", outline: BUNDLE },
      results: [
        CARD,
        { ...REPLY, outcome: "refused", code: "network.failed" },
        { part: "receipt", outcome: "withheld" },
      ],
    },
  }),
};

function inside(
  collect: CollectState,
  more: { readonly owner?: DeskOwner; readonly upload?: UploadState } = {},
): DeskState {
  return { page: "desk", owner: OWNER, collect, upload: { step: "choose", code: null }, ...more };
}

/** Lets the desk's own page show a state that it has not come to by itself. */
export async function showDesk(page: Page, state: DeskState): Promise<void> {
  const chosen: readonly SubmissionId[] = state.page === "desk" ? [...state.collect.chosen] : [];
  await page.evaluate(
    (wanted, ids) => {
      const desk = document.querySelector("amparo-desk");
      if (desk === null) throw new Error("there is no desk");
      // A set does not travel to the page.
      const shown =
        wanted.page === "desk" ? { ...wanted, collect: { ...wanted.collect, chosen: new Set(ids) } } : wanted;
      Reflect.set(desk, "state", shown);
    },
    state,
    chosen,
  );
}
