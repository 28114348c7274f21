import type { Day } from "../../shared/protocol/day.ts";
import type { CaseKey, CaseView, VaultView } from "../workers/console-views.ts";
import type { ConsoleCalls } from "./console-calls.ts";
import { caseOf, type OpenState, type Place, type ReplyDraft } from "./console-state.ts";

/** What replying needs of the controller that it is a part of. */
export interface RepliesAccess {
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  readonly showCase: (key: CaseKey) => Promise<void>;
  readonly today: () => Day;
  readonly update: (vault: VaultView) => void;
}

/** Answers to people: begun, changed, looked at, signed into the vault. */
export class Replies {
  readonly #calls: ConsoleCalls;
  readonly #access: RepliesAccess;

  constructor(calls: ConsoleCalls, access: RepliesAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Begins an answer, in the language of the report. */
  start(): void {
    const view = caseOf(this.#access.open());
    const language = view?.letterList.find(({ type }) => type === "report")?.language ?? "en";
    if (view !== null) this.startWith(view, { language, text: "" });
  }

  /** Begins an answer with a text that is there already. */
  startWith(view: CaseView, draft: ReplyDraft): void {
    this.#access.go({ at: "reply", view, draft, isPreview: false });
  }

  change(draft: ReplyDraft, isPreview: boolean): void {
    const place = this.#access.open()?.place;
    if (place?.at === "reply") this.#access.go({ ...place, draft, isPreview });
  }

  async sign(): Promise<void> {
    const open = this.#access.open();
    if (open?.place.at !== "reply") return;
    const { draft, view } = open.place;
    const { case: id, instance } = view;
    const input = { case: id, instance, ...draft, today: this.#access.today() };
    const vault = await this.#calls.askDated("reply", input, null, open.vault.lastSeen);
    if (vault === null) return;
    this.#access.update(vault);
    await this.#access.showCase(view);
  }
}
