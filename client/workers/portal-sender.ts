import { PATIENT_POLICY } from "../../shared/api/retry.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { reportWriter } from "../../shared/source/letters.ts";
import type { SubmissionPlan } from "../../shared/source/submission.ts";
import { cardOf, type CurrentDirectory, type FoundOrganisation } from "./current-directory.ts";
import type { Filed, Receipt, Unfiled, Writing } from "./portal-calls.ts";
import { SendControl } from "./portal-send-control.ts";
import { submit } from "./portal-submit.ts";
import type { ServiceWorld } from "./service-world.ts";

/** What is sent: files, and what writes the letter. */
export interface Submission extends Pick<Writing, "files"> {
  readonly writeLetter: ReturnType<typeof reportWriter>;
  /** Of the codename of a report, for the page; null for a later letter. */
  readonly words: readonly string[] | null;
}

/** Sends one submission at a time, which the person can pause, go on with and stop. */
export class PortalSender {
  readonly #world: ServiceWorld;
  readonly #directory: CurrentDirectory;
  #control: SendControl | null = null;

  constructor(world: ServiceWorld, directory: CurrentDirectory) {
    this.#world = world;
    this.#directory = directory;
  }

  async send(
    { directory, known }: FoundOrganisation,
    { files, words, writeLetter }: Submission,
  ): Promise<Filed<Receipt>> {
    const card = cardOf(known);
    if (!card.ok) return notSent(card.code);
    const { sodium, transport, retry: world, report, today, announceLetter } = this.#world;
    const control = new SendControl({ transport, policy: PATIENT_POLICY, world, report });
    this.#control = control;
    try {
      return await submit({ sodium, control, today, beforeLetter: () => announceLetter(words) }, files, {
        card: card.value,
        instance: directory.instance,
        renewCard: () => this.#renewCard(known.listed.id),
        writeLetter,
      });
    } finally {
      this.#control = null;
    }
  }

  pause(): void {
    this.#control?.pause();
  }

  resume(): void {
    this.#control?.resume();
  }

  stop(): void {
    this.#control?.stop();
  }

  async #renewCard(organisation: OrganisationId): ReturnType<SubmissionPlan["renewCard"]> {
    const to = await this.#directory.find(organisation);
    return to.ok ? cardOf(to.value.known) : to;
  }
}

/** What is answered where nothing has gone. */
export function notSent(code: string): Unfiled {
  return { ok: false, code, mayHaveArrived: false, file: null };
}
