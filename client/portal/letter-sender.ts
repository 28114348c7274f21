import type { OrganisationId } from "../../shared/protocol/id.ts";
import type {
  Filed,
  ListedOrganisation,
  MailboxView,
  PortalCalls,
  Receipt,
  VerifiedMessage,
  Writing,
} from "../workers/portal-calls.ts";
import type { LetterKind, PortalState } from "./portal-state.ts";
import type { Visit } from "./visit.ts";

/** The call that sends each kind of later letter. */
const CALLS = { erasure: "eraseCase", followup: "followup", withdrawal: "withdraw" } as const satisfies Readonly<
  Record<LetterKind, keyof PortalCalls>
>;

/** The mailbox that letters are written from. */
export interface OpenMailbox {
  /** Null while none is open. */
  readonly mailbox: () => MailboxView | null;
  /** To the codename, or the mailbox if one is open. */
  readonly begin: () => void;
}

/** A letter to be sent. */
export interface LaterLetter {
  readonly kind: LetterKind;
  /** The kind whose page it was written on: what is agreed to anew goes as a letter with more to tell. */
  readonly from: LetterKind;
  readonly writing: Writing;
  /** What it changes of what was agreed to. */
  readonly changes: Extract<PortalState, { page: "followed" }>["changes"];
}

/** Sends later letters to the organisation of the open mailbox: the one that the person has compared, or a verified reply has proven. */
export class LetterSender {
  readonly #visit: Visit;
  readonly #open: OpenMailbox;
  /** The organisation that the person has compared with a copy that they trust. */
  #compared: OrganisationId | null = null;

  constructor(visit: Visit, open: OpenMailbox) {
    this.#visit = visit;
    this.#open = open;
  }

  /** The organisation of the open mailbox. */
  get organisation(): ListedOrganisation | null {
    return this.#open.mailbox()?.organisation ?? null;
  }

  /** What may be answered: the verified messages of the open mailbox, the latest first. */
  get answerable(): readonly VerifiedMessage[] {
    const messages = this.#open.mailbox()?.messages ?? [];
    return messages.filter((each) => each.state === "verified").toReversed();
  }

  /** The person has compared the fingerprint on the page, and it is the right one. */
  confirmOrganisation(): void {
    this.#compared = this.organisation?.id ?? null;
  }

  /** Whom a letter is written to; null where something else is shown first: the mailbox, or the organisation to be compared. */
  addressee(kind: LetterKind): ListedOrganisation | null {
    const mailbox = this.#open.mailbox();
    if (mailbox === null) {
      this.#open.begin();
      return null;
    }
    const { isProven, organisation } = mailbox;
    if (isProven || this.#compared === organisation.id) {
      // Whoever writes to it takes the words for theirs: from now on they stay on paper alone.
      this.#visit.typed.words = [];
      return organisation;
    }
    this.#visit.show({ page: "compare", kind, organisation });
    return null;
  }

  /** Sends a letter, and shows what became of it. Null where no mailbox is open. */
  async file({ changes, from, kind, writing }: LaterLetter, onArrived: () => void): Promise<Filed<Receipt> | null> {
    const { engine, show, typed } = this.#visit;
    const { organisation } = this;
    if (organisation === null) return null;
    typed.mailbox.laterBegins(changes === "everything" ? changes : from);
    show({ page: "sending", kind: from, organisation, sending: { state: "starting" } });
    const filed = await engine.call(CALLS[kind], { compared: this.#compared, writing });
    const isShown = show(
      filed.ok
        ? { page: "followed", kind, organisation, receipt: filed.value, changes }
        : { page: "unfiled", kind: from, organisation, unfiled: filed },
    );
    // A page that has broken goes on saying that it may have arrived, and keeps the words.
    if (filed.ok && isShown) onArrived();
    return filed;
  }
}
