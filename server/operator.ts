import { loadSodium } from "../shared/sodium/sodium.ts";
import type { Config } from "./config/config.ts";
import { nodeDisk } from "./storage/disk.ts";
import { backup, restore } from "./storage/backup.ts";
import { openInstance, type Instance, type InstanceOptions } from "./storage/instance.ts";
import { instanceStatus, type InstanceStatus } from "./storage/status.ts";
import type { Result } from "../shared/bytes/index.ts";

// The door for the operator's commands. They work on the data folder itself, and may do so while the server runs.

export { listSettings, parseConfig, type Config, type SettingHelp } from "./config/config.ts";
export {
  enrolOrganisation,
  listOrganisations,
  removeOrganisation,
  type OrganisationSummary,
} from "./directory/enrolment.ts";
export { prune } from "./retention/prune.ts";
export type { Instance } from "./storage/instance.ts";
export type { InstanceStatus } from "./storage/status.ts";

type OperatorConfig = Pick<Config, "dataFolder" | "production" | "reserveBytes">;

async function operatorOptions({ dataFolder, production, reserveBytes }: OperatorConfig): Promise<InstanceOptions> {
  const sodium = await loadSodium();
  const options = { dataFolder, production, reserveBytes, sodium, clock: Date.now, disk: nodeDisk };
  return { ...options, role: "operator", absent: "refuse" };
}

/**
 * Runs something on the instance in the data folder, and closes it whatever happens. Only the start of a server makes one
 * ("create"): a command on a mistyped folder has to fail, not to work on an empty instance.
 *
 * @throws NoInstanceError
 */
export async function withInstance<T>(
  config: OperatorConfig,
  run: (instance: Instance) => Promise<T> | T,
  absent: "create" | "refuse" = "refuse",
): Promise<T> {
  const instance = await openInstance({ ...(await operatorOptions(config)), absent });
  try {
    return await run(instance);
  } finally {
    instance.close();
  }
}

/** Counts and disk. */
export async function readStatus(config: OperatorConfig): Promise<InstanceStatus> {
  return await withInstance(config, (instance) => instanceStatus(instance, nodeDisk, config.dataFolder));
}

/** Copies the instance into a new, or empty, folder. */
export async function writeBackup(config: OperatorConfig, target: string): Promise<Result<null, "backup.not_empty">> {
  return await withInstance(config, (instance) => backup(instance, nodeDisk, target));
}

/** Makes the data folder, which has to be new or empty, from a backup. */
export async function readBackup(config: OperatorConfig, source: string): Promise<Result<null, "backup.not_empty">> {
  return await restore(await operatorOptions(config), source);
}
