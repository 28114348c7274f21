import type { StartGuard } from "./attachments/guard.ts";
import type { ConsentPages } from "./consent-pages.ts";
import type { StartEngine } from "./engine.ts";
import type { Places } from "./places.ts";
import type { PortalState } from "./portal-state.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** What the portal is given. */
export interface PortalWorld {
  readonly startEngine: StartEngine;
  readonly startGuard: StartGuard;
  /** Loads the pages behind the doors. False without a connection. */
  readonly learnInnerPages: () => Promise<boolean>;
  /** What the browser lacks, or null. */
  readonly missingPart: () => string | null;
  /** The questions of a report. @throws when they cannot be loaded */
  readonly loadQuestions: () => Promise<Questionnaire>;
  /** The pages about consent. @throws when they cannot be loaded */
  readonly loadConsent: () => Promise<ConsentPages>;
  /** Places that may be able to help. @throws when they cannot be loaded */
  readonly loadPlaces: () => Promise<Places>;
  /** Language of the page at first. */
  readonly language: string;
  readonly onChange: (state: PortalState) => void;
}
