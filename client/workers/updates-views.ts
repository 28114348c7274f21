import type { Fingerprint } from "../../shared/crypto/fingerprint.ts";
import type { MechanismChange } from "../../shared/mechanisms/dataset-changes.ts";
import type { Day } from "../../shared/protocol/day.ts";

/** An update of what is known of mechanisms, as a person sees it before taking it. */
export interface UpdateView {
  readonly changes: readonly MechanismChange[];
  readonly day: Day;
  readonly fingerprint: Fingerprint;
  /** True when the vault has taken none before: the fingerprint is to be compared. */
  readonly first: boolean;
  /** Which reading of a file it came of: what is taken is named by it, so that it is the one that was looked at. */
  readonly reading: number;
  readonly serial: number;
}

/** The update that the vault holds. */
export interface HeldUpdateView {
  /** Of its publisher, whose updates alone are taken. */
  readonly fingerprint: Fingerprint;
  /** Null when nothing of it can be read. */
  readonly serial: number | null;
  /** What would be otherwise without it. */
  readonly changes: readonly Pick<MechanismChange, "how" | "name">[];
  /** What of it does not count in this release: names; "?" for one without a legible id, "*" for all of its kind. */
  readonly notInForce: readonly string[];
}
