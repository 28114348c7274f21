import type { TemplateResult } from "lit";
import type { RecordFieldName } from "../../shared/mechanisms/field-names.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import type { Question } from "../elements/confirm-dialog.ts";
import type { AgreementChanges } from "./consent/agreement-changes.ts";
import type { ChosenConsent, Reporter } from "./consent/chosen-consent.ts";
import type { ConsentPlace } from "./consent/consent-place.ts";
import type { DraftChange } from "./draft.ts";
import type { PortalState } from "./portal-state.ts";

/** Where the questions about consent lead, and what is done on them. */
export interface ConsentWays {
  readonly consent: {
    readonly reporter: Reporter;
    /** What the letter answers besides. */
    readonly told: readonly Answer[];
    readonly begin: (behind: ConsentPlace["behind"]) => void;
    readonly edit: (at: ConsentPlace["at"]) => void;
    readonly settle: (at: ConsentPlace["at"]) => void;
    readonly reopen: (field: RecordFieldName) => void;
    readonly back: (at: ConsentPlace["at"]) => void;
    readonly change: (part: Partial<ChosenConsent>) => void;
    readonly next: () => void;
    readonly leave: () => void;
  };
  readonly tell: () => void;
  readonly attach: () => void;
}

/** What is done by whoever comes back to what they agreed to. */
export interface AgreementWays {
  readonly agreements: {
    readonly change: (part: Partial<AgreementChanges>) => void;
    readonly type: (change: DraftChange) => void;
    readonly send: () => Promise<void>;
    readonly takeEverythingBack: () => Promise<void>;
  };
  /** Back to the messages. */
  readonly begin: () => void;
}

/** The pages about consent: loaded when somebody comes to them, and not before. `consent/index.ts` has them. */
export interface ConsentPages {
  readonly consentPage: (state: Extract<PortalState, { page: "consent" }>, ways: ConsentWays) => TemplateResult;
  readonly reviewConsent: (chosen: ChosenConsent, ways: ConsentWays) => TemplateResult;
  /** What a letter that has arrived has changed, and what that means for what was sent before. */
  readonly changesSent: (changes: AgreementChanges | "everything") => TemplateResult;
  /** `ask` asks before something that cannot be undone. */
  readonly agreedPage: (
    state: Extract<PortalState, { page: "agreed" }>,
    ways: AgreementWays,
    ask: (question: Question) => Promise<boolean>,
  ) => TemplateResult;
}
