import type { routesAt } from "../../shared/casework/consent/routes-at.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import type { Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { VaultCase } from "../../shared/protocol/vault.ts";
import type { OpenVault } from "./console-overview.ts";

/** A case that is worked on, in the vault that it is in. */
export interface CaseAtWork {
  /** What is known of mechanisms in this vault. */
  readonly dataset: Dataset;
  readonly found: VaultCase;
  readonly open: OpenVault;
  /** What routing says of it: worked out once for however many mechanisms the gate is asked about. */
  readonly routes: ReturnType<typeof routesAt>;
  readonly today: Day;
  readonly work: CaseWork;
}
