import { isDatePlausible } from "../../shared/casework/intake.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Arguments } from "./arguments.ts";
import type { World } from "./command.ts";
import { CommandError } from "./command-error.ts";

/**
 * Today, if the vault's own contents make it likely, or `--date-is-right` is given: a wrong clock would erase keys that letters
 * on the way still need, make keys for other weeks, or date a reply so that no bundle ever carries it. @throws CommandError `clock.implausible`
 */
export function plausibleToday(args: Arguments, vault: Vault, world: World): Day {
  const today = dayOfTime(world.now());
  if (!args.flag("date-is-right") && !isDatePlausible(vault, today)) throw new CommandError("clock.implausible");
  return today;
}
