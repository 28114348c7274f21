import { VaultRegister, type OpenedLetter } from "../../shared/casework/vault-register.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { valueOf } from "./sample-letters.ts";

/** The vault with this letter in it, as an import puts it there. @throws Error with the code when it is refused */
export async function addedLetter(sodium: Sodium, vault: Vault, opened: OpenedLetter): Promise<Vault> {
  const register = new VaultRegister(sodium, vault);
  valueOf(await register.add(opened));
  return register.vault();
}
