import { parseConfig, withInstance, type Config, type Instance } from "../../server/operator.ts";
import type { World } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";

/** The settings of the environment, the same as the server's. @throws CommandError */
export function configOf({ environment, talk }: World): Config {
  const config = parseConfig(environment);
  if (config.ok) return config.value;
  for (const fault of config.faults) talk(fault);
  throw new CommandError(config.code);
}

/** Does something on the data folder of the settings; a running server does not mind. @throws CommandError */
export function onInstance<T>(world: World, run: (instance: Instance) => Promise<T> | T): Promise<T> {
  return onFiles(() => withInstance(configOf(world), run));
}
