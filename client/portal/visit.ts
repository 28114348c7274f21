import type { DirectoryView } from "../workers/portal-calls.ts";
import type { Engine } from "./engine.ts";
import type { PortalState } from "./portal-state.ts";
import type { Places } from "./places.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { Typed } from "./typed.ts";

/** What every way through the portal is given once its door is open. */
export interface Visit {
  readonly engine: Engine;
  /** In the language that the page speaks. */
  readonly directory: DirectoryView;
  readonly typed: Typed;
  /** Null when it could not be loaded: a report goes without its questions. */
  readonly questionnaire: () => Questionnaire | null;
  /** Loads the pages about consent. False when they could not be had. */
  readonly learnConsent: () => Promise<boolean>;
  /** @throws without a connection */
  readonly loadPlaces: () => Promise<Places>;
  /** False when the visit has ended: the page shows something else. */
  readonly show: (state: PortalState) => boolean;
  /**
   * To be asked when something begins that takes time: what it gives tells later whether the person is still where they began it.
   * What comes when they have gone elsewhere is not shown: it would open by itself, in front of whoever sits there now.
   */
  readonly here: () => () => boolean;
}
