import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { findCase } from "../../shared/casework/case.ts";
import { beginWork, withWork, workOf } from "../../shared/casework/case-work.ts";
import { withRecord } from "../../shared/casework/changed-record.ts";
import { enterOffer, takeBack } from "../../shared/casework/consent/enter-offer.ts";
import { addConsent, withdrawConsent } from "../../shared/casework/consent/ledger.ts";
import { offersOf } from "../../shared/casework/consent/letter-offers.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { settleWithdrawal, takesBack, withdrawalsAmong } from "../../shared/casework/consent/withdrawal-letters.ts";
import { mechanismsOf } from "../../shared/casework/mechanism-updates/take-update.ts";
import { createCaseReference } from "../../shared/casework/record/case-reference.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { VaultCase } from "../../shared/protocol/vault.ts";
import type { CaseAtWork } from "./case-at-work.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { WorkChange } from "./casework-messages.ts";
import { viewWork } from "./casework-overview.ts";
import type { ConsoleAnswer, ConsoleInput } from "./console-messages.ts";
import type { ConsoleSession } from "./console-session.ts";
import type { CaseKey } from "./console-views.ts";

type Keyed = CaseKey & { readonly today: Day };

/** The work on cases: what is known of them, who agreed to what, and what was done. Nothing of it leaves through here. */
export class CaseworkWork {
  readonly #session: ConsoleSession;
  readonly #sodium: Sodium;
  /** References of cases whose work nobody has kept yet: the same each time that they are looked at. */
  readonly #references = new Map<string, string>();

  constructor(session: ConsoleSession, sodium: Sodium) {
    this.#session = session;
    this.#sodium = sodium;
  }

  /** The work on a case as it is; before anybody began, what its letters say. */
  at({ case: id, instance, today }: Keyed): Result<CaseAtWork, string> {
    const open = this.#session.openOn(today);
    if (!open.ok) return open;
    const found = findCase(open.value.vault, instance, id);
    if (found === null) return failure("case.unknown");
    const dataset = mechanismsOf(this.#sodium, open.value.vault);
    const work = workOf(found) ?? beginWork(found, this.#referenceOf(found));
    return ok({ dataset, found, open: open.value, routes: routesAt(work, today), today, work });
  }

  readWork(input: ConsoleInput<"readWork">): ConsoleAnswer<"readWork"> {
    const at = this.at(input);
    return at.ok ? ok(viewWork(at.value)) : at;
  }

  changeRecord(input: ConsoleInput<"changeRecord">): ConsoleAnswer<"changeRecord"> {
    return this.change(input, ({ work }) => withRecord(work, input.record));
  }

  giveConsent(input: ConsoleInput<"giveConsent">): ConsoleAnswer<"giveConsent"> {
    return this.change(input, ({ today, work }) => addConsent(work, input.consent, today));
  }

  withdrawConsent(input: ConsoleInput<"withdrawConsent">): ConsoleAnswer<"withdrawConsent"> {
    const { consent, how, today } = input;
    return this.change(input, ({ work }) => withdrawConsent(work, consent, { day: today, how }));
  }

  enterOffer(input: ConsoleInput<"enterOffer">): ConsoleAnswer<"enterOffer"> {
    const { submission, today } = input;
    return this.change(input, ({ found, work }) => {
      const offer = offersOf(found).find((each) => each.submission === submission);
      return offer === undefined ? failure("consent.empty") : enterOffer(work, offer, input, today);
    });
  }

  takeBack(input: ConsoleInput<"takeBack">): ConsoleAnswer<"takeBack"> {
    const { how, submission, today } = input;
    return this.change(input, ({ found: { letters }, work }) => {
      const letter = letters.find((each) => each.letter.submission === submission);
      return letter === undefined || !takesBack(letter.letter)
        ? ok(work)
        : takeBack(work, letter, letters, { day: today, how });
    });
  }

  settleWithdrawal(input: ConsoleInput<"settleWithdrawal">): ConsoleAnswer<"settleWithdrawal"> {
    return this.change(input, ({ found: { letters }, work }) =>
      ok(settleWithdrawal(work, input.submission, withdrawalsAmong(letters))),
    );
  }

  /** Puts changed work into the vault. */
  change(input: Keyed, change: (at: CaseAtWork) => Result<CaseWork, string>): Result<WorkChange, string> {
    const at = this.at(input);
    if (!at.ok) return at;
    const changed = change(at.value);
    if (!changed.ok) return changed;
    const vault = withWork(at.value.open.vault, input, changed.value);
    if (!vault.ok) return vault;
    const view = this.#session.change(at.value.open, vault.value);
    const now = this.at(input);
    return now.ok ? ok({ vault: view, work: viewWork(now.value) }) : now;
  }

  /** What a case is called in letters to others, until a caseworker chooses another: never by its id, which the codename gives. */
  #referenceOf({ case: id, instance }: VaultCase): string {
    const known = this.#references.get(`${instance} ${id}`);
    if (known !== undefined) return known;
    const reference = createCaseReference(this.#sodium);
    this.#references.set(`${instance} ${id}`, reference);
    return reference;
  }
}
