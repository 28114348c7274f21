import type { VaultView } from "./console-views.ts";
import type { HeldUpdateView, UpdateView } from "./updates-views.ts";

/** What the page may ask for about updates (PROTOCOL.md §3.8). */
export interface UpdatesOperations {
  /** Verifies an update, and keeps it until it is taken or another one is read. Changes nothing. */
  readonly readUpdate: { readonly input: { readonly file: Blob }; readonly output: UpdateView };
  /**
   * Takes the update of this reading: a person has looked at what it changes. Refused when another was read since (`update.other_shown`),
   * or when it is no longer the vault that it was read for (`update.not_read`).
   */
  readonly acceptUpdate: { readonly input: Pick<UpdateView, "reading">; readonly output: VaultView };
  /**
   * Forgets this update that the vault holds, and its publisher: a person has compared the fingerprint. Refused when the vault holds
   * another, or none (`update.other_held`).
   */
  readonly forgetUpdates: {
    readonly input: Pick<HeldUpdateView, "fingerprint" | "serial">;
    readonly output: VaultView;
  };
}
