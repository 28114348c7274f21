import type { Fingerprint } from "../../shared/crypto/fingerprint.ts";
import type { MechanismChange } from "../../shared/mechanisms/dataset-changes.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { VaultView } from "./console-views.ts";

/** An update of what is known of mechanisms, as a person sees it before taking it. */
export interface UpdateView {
  readonly changes: readonly MechanismChange[];
  readonly day: Day;
  readonly fingerprint: Fingerprint;
  /** True when the vault has taken none before: the fingerprint is to be compared. */
  readonly first: boolean;
  readonly serial: number;
}

/** What the page may ask for about updates (PROTOCOL.md §3.8). */
export interface UpdatesOperations {
  /** Verifies an update, and keeps it until it is taken or another one is read. Changes nothing. */
  readonly readUpdate: { readonly input: { readonly file: Blob }; readonly output: UpdateView };
  /** Takes the update that was read last: a person has looked at what it changes. */
  readonly acceptUpdate: { readonly input: null; readonly output: VaultView };
}
