import type { Bytes } from "../../shared/bytes/index.ts";
import { exportBundle, planExport } from "../../shared/casework/export-bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, OrganisationId } from "../../shared/protocol/id.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/** The outgoing bundle of a vault that needs only one. @throws Error if it needs more */
export async function exportOnly(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  instance: InstanceId,
  today: Day,
): Promise<Bytes> {
  const [only, second] = await planExport(vault, instance);
  if (only === undefined || second !== undefined) throw new Error("the vault does not need one bundle");
  return await exportBundle(sodium, vault, organisation, only, today);
}
