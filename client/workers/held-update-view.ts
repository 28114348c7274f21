import { readHeldUpdate } from "../../shared/casework/mechanism-updates/held-update.ts";
import { changesByForgetting } from "../../shared/casework/mechanism-updates/take-update.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { publisherIdOf } from "../../shared/crypto/publisher.ts";
import { mechanismIn, RELEASED } from "../../shared/mechanisms/dataset-update.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { HeldUpdateView } from "./updates-views.ts";

/** What is shown of the update that a vault holds; null when it holds none. */
export async function viewHeldUpdate(sodium: Sodium, vault: Vault): Promise<HeldUpdateView | null> {
  const { mechanisms } = vault;
  if (mechanisms === null) return null;
  const { dataset, notInForce, serial } = readHeldUpdate(sodium, mechanisms);
  const nameOf = (id: string): string => (mechanismIn(RELEASED, id) ?? mechanismIn(dataset, id))?.name ?? id;
  return {
    changes: changesByForgetting(sodium, vault).map(({ how, name }) => ({ how, name })),
    fingerprint: await fingerprintOf(await publisherIdOf(mechanisms.publisher)),
    notInForce: [...new Set(notInForce.map(nameOf))],
    serial,
  };
}
