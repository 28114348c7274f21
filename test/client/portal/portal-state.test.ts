import { describe, expect, it } from "vitest";
import { isUnderWay, showsPractice, type PortalState } from "../../../client/portal/portal-state.ts";
import { directoryOf, listed } from "./fake-engine.ts";
import { mailbox } from "./open-mailbox.ts";

const organisation = listed("a");
const practice = listed("b", { view: { ...organisation.view, practice: true } });
const draft = (text: string) => ({ language: "en", text, isCleaned: false, attachments: [], answers: new Map() });

describe("isUnderWay", () => {
  it.each<[string, boolean, PortalState]>([
    ["the doors", false, { page: "doors" }],
    ["a draft", false, { page: "write", organisation, draft: draft("a"), problems: [], isFromCheck: false }],
    ["sending", true, { page: "sending", kind: "report", organisation, sending: { state: "starting" } }],
    ["typing a codename", false, enterState(organisation)],
  ])("answers for %s", (_, expected, state) => {
    expect(isUnderWay(state)).toBe(expected);
  });
});

describe("showsPractice", () => {
  it("marks every page that is about a practice organisation", () => {
    expect(
      showsPractice({ page: "write", organisation: practice, draft: draft("a"), problems: [], isFromCheck: false }),
    ).toBe(true);
    expect(showsPractice({ page: "mailbox", mailbox: { ...mailbox(), organisation: practice }, ...QUIET })).toBe(true);
    expect(showsPractice(enterState(practice))).toBe(true);
    expect(showsPractice(enterState(organisation))).toBe(false);
    expect(showsPractice({ page: "write", organisation, draft: draft("a"), problems: [], isFromCheck: false })).toBe(
      false,
    );
  });
});

const QUIET = {
  hasWords: true,
  hasChoice: false,
  isUnconfirmed: false,
  read: [],
  isBusy: false,
  note: null,
  code: null,
} as const;

function enterState(only: typeof organisation): PortalState {
  return {
    page: "enter",
    directory: directoryOf(only),
    chosen: null,
    isBusy: false,
    wrong: null,
    help: null,
    taken: null,
  };
}
