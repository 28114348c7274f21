import type { VaultView } from "./console-views.ts";
import type { UpdateView } from "./updates-views.ts";

/** What the page may ask for about updates (PROTOCOL.md §3.8). */
export interface UpdatesOperations {
  /** Verifies an update, and keeps it until it is taken or another one is read. Changes nothing. */
  readonly readUpdate: { readonly input: { readonly file: Blob }; readonly output: UpdateView };
  /** Takes the update that was read last: a person has looked at what it changes. */
  readonly acceptUpdate: { readonly input: null; readonly output: VaultView };
  /** Forgets the update that the vault holds, and its publisher: a person has compared the fingerprint. */
  readonly forgetUpdates: { readonly input: null; readonly output: VaultView };
}
