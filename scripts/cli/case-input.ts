import { instancesOf } from "../../shared/casework/export-bundle.ts";
import { readField } from "../../shared/protocol/field.ts";
import { caseIdField, instanceIdField, type InstanceId } from "../../shared/protocol/id.ts";
import type { Vault, VaultCase } from "../../shared/protocol/vault.ts";
import type { Arguments } from "./arguments.ts";
import { CommandError, UsageError } from "./command-error.ts";
import type { Option } from "./declaration.ts";

export const INSTANCE: Option = {
  value: "ID",
  occurs: "optional",
  meaning: "the server; needed only when the vault knows several",
};

/** The server that `--instance` names, or the only one that the vault knows. @throws CommandError, UsageError */
export function instanceOf(args: Arguments, vault: Vault): InstanceId {
  const named = namedInstance(args);
  if (named !== null) return named;
  const [only, second] = instancesOf(vault);
  if (only === undefined) throw new CommandError("vault.empty");
  if (second !== undefined) throw new UsageError("The vault knows several servers: name one with --instance.");
  return only;
}

/** The case that `--case` names, at the server that `--instance` names. @throws CommandError, UsageError */
export function caseOf(args: Arguments, { cases }: Vault): VaultCase {
  const id = readField(caseIdField, args.text("case"));
  if (!id.ok) throw new UsageError("A case is named by its id: 32 digits and letters from a to f.");
  const instance = namedInstance(args);
  const meant = cases.filter((each) => each.case === id.value && (instance === null || each.instance === instance));
  const [only, second] = meant;
  if (only === undefined) throw new CommandError("case.unknown");
  if (second !== undefined) throw new UsageError("Two servers have such a case: name one with --instance.");
  return only;
}

function namedInstance(args: Arguments): InstanceId | null {
  const typed = args.optional("instance");
  if (typed === null) return null;
  const id = readField(instanceIdField, typed);
  if (!id.ok) throw new UsageError("A server is named by its instance id: 64 digits and letters from a to f.");
  return id.value;
}
