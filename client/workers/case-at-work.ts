import type { CaseNow } from "../../shared/casework/consent/gate.ts";
import type { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { withdrawalsAmong } from "../../shared/casework/consent/withdrawal-letters.ts";
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

/** What the gate and the doors of exported files ask of it. */
export function nowOf({ found, work }: Pick<CaseAtWork, "found" | "work">): CaseNow {
  return { withdrawals: withdrawalsAmong(found.letters), work };
}
