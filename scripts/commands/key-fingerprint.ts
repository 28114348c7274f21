import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { readCard } from "../cli/card-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { describeCardFile } from "../cli/organisation-text.ts";
import { datedCardFile } from "../cli/verified-card.ts";

/** Shows whose card it is, to compare with what the organisation itself says, and whether it is good today. */
export const keyFingerprint: Command = {
  name: "key fingerprint",
  summary: "Verify a card, and show its fingerprint as digits and as words",
  operands: ["CARD.json"],
  options: {},
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const card = await readCard(args.operand(0), world);
  const verified = await datedCardFile(await loadSodium(), card, dayOfTime(world.now()));
  return { ...(await describeCardFile(verified)), verified: verified.outdated === null };
}
